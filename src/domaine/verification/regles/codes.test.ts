import { describe, expect, it } from 'vitest'
import { blocExemple, ficheExemple } from '#domaine/certification/exemples.ts'
import type { Element } from '#domaine/referentiel/index.ts'
import { constatsDe, feuilleExemple, formationExemple, referentielExemple, reglementExemple } from '../exemples.ts'

const element = (
  genre: 'activite' | 'competence' | 'tache',
  code: string | null,
  parent: string | null = null,
): Element => ({
  genre,
  id: `${genre}-${code}-${parent}-${Math.abs([...(code ?? '')].reduce((somme, lettre) => somme * 31 + lettre.charCodeAt(0), 7))}`,
  code,
  libelle: `Savoir-faire ${code}`,
  parent,
  ordre: 0,
  reperes: [],
})
const competences = (...codes: readonly string[]) =>
  referentielExemple(
    codes.map((code, rang) => ({ ...element('competence', code), id: `c${rang}`, libelle: `Acte ${rang}` })),
  )
const trouves = (regle: string, ...codes: readonly string[]) =>
  constatsDe(regle, competences(...codes)).map(({ donnees, reparation }) => [donnees.code, reparation?.valeur ?? null])

describe('code en double', () => {
  it('propose le premier code libre de la série, dans sa notation', () => {
    expect(trouves('code.double', 'C1-5', 'C1-6', 'C1-6', 'C1-7')).toEqual([['C1-6', 'C1-8']])
  })

  it('reconnaît un même code sous deux notations', () => {
    expect(trouves('code.double', 'C1.5', 'C-1-5')).toEqual([['C-1-5', 'C-1-6']])
  })

  it('donne le chemin de l’élément, son identifiant et la place des deux', () => {
    const lu = referentielExemple([
      { ...element('competence', 'C4.3'), id: 'x', reperes: [{ rang: 3, debut: 0, fin: 9 }] },
      { ...element('competence', 'C4.3'), id: 'y', reperes: [{ rang: 8, debut: 0, fin: 9 }] },
    ])
    const [constat] = constatsDe('code.double', lu)
    expect(constat?.donnees.element).toBe('y')
    expect(constat?.reparation).toEqual({ chemin: 'elements[1].code', valeur: 'C4.4' })
    expect(constat?.reperes.map(({ rang }) => rang)).toEqual([8, 3])
  })

  it('laisse C1 recommencer dans chaque bloc, et refuse qu’il revienne dans le même', () => {
    const bloc = (id: string): Element => ({
      ...element('activite', null),
      genre: 'bloc',
      id,
      facultatif: null,
      validation: null,
    })
    const dans = (parent: string, id: string): Element => ({ ...element('competence', 'C1', parent), id })
    const deux = referentielExemple([bloc('b1'), bloc('b2'), dans('b1', 'x'), dans('b2', 'y')])
    const memes = referentielExemple([bloc('b1'), dans('b1', 'x'), dans('b1', 'y')])
    expect([constatsDe('code.double', deux).length, constatsDe('code.double', memes).length]).toEqual([0, 1])
  })

  it('ne confond pas une activité et une compétence', () => {
    const lu = referentielExemple([
      { ...element('activite', 'A1.1'), id: 'x' },
      { ...element('activite', 'A1.1'), id: 'y' },
    ])
    expect(constatsDe('code.double', lu)).toEqual([])
    expect(constatsDe('activite.titre-double', lu).map(({ reparation }) => reparation?.valeur)).toEqual(['A1.2'])
  })

  it('voit une unité de règlement répétée', () => {
    const unite = (code: string) => ({ code, libelle: code, coefficient: 1, facultative: false, modalites: [] })
    const epreuve = { code: 'E3', libelle: 'Pratique', facultative: false, coefficient: null, groupe: null }
    const lu = reglementExemple({ epreuves: [{ ...epreuve, unites: [unite('U31'), unite('U32'), unite('U31')] }] })
    expect(constatsDe('code.double', lu).map(({ reparation }) => reparation)).toEqual([
      { chemin: 'epreuves[0].unites[2].code', valeur: 'U33' },
    ])
  })
})

describe('codes d’une fiche de formation', () => {
  it('un numéro de bloc et une unité de bloc ne servent qu’une fois', () => {
    const bloc = (numero: string, code: string) => ({
      numero,
      libelle: `Bloc ${numero}`,
      activite: null,
      competences: [],
      unite: { code, libelle: code, facultative: false },
    })
    const lu = formationExemple({ blocs: [bloc('1', 'U2'), bloc('2', 'U31'), bloc('2', 'U31')] })
    expect(constatsDe('code.double', lu).map(({ reparation }) => reparation)).toEqual([
      { chemin: 'blocs[2].numero', valeur: '3' },
      { chemin: 'blocs[2].unite.code', valeur: 'U32' },
    ])
  })
})

describe('notation', () => {
  it('ramène les codes isolés à la notation de la majorité', () => {
    expect(trouves('code.notation', 'C1.1', 'C1.2', 'C1.3', 'C1.4', 'C-1-5', 'C1-6')).toEqual([
      ['C-1-5', 'C1.5'],
      ['C1-6', 'C1.6'],
    ])
  })

  it('se tait quand tous suivent la même, ou quand aucune ne domine', () => {
    expect(trouves('code.notation', 'C1-1', 'C1-2', 'C1-3')).toEqual([])
    expect(trouves('code.notation', 'C1.1', 'C1.2', 'C1-3', 'C1-4')).toEqual([])
  })
})

describe('numérotation', () => {
  it('nomme le code qui manque', () => {
    const constats = constatsDe('code.saut', competences('C1.1', 'C1.2', 'C1.4', 'C2.1'))
    expect(constats.map(({ donnees }) => [donnees.code, donnees.manquant])).toEqual([['C1.4', 'C1.3']])
  })

  it('se tait sur une suite entière, un code seul et un ordre libre', () => {
    expect(trouves('code.saut', 'C1.1', 'C1.2', 'C1.3')).toEqual([])
    expect(trouves('code.saut', 'C1.2', 'C1.1', 'C1.3')).toEqual([])
    expect(trouves('code.saut', 'C2.7')).toEqual([])
  })
})

describe('codes de blocs d’une fiche du registre', () => {
  const feuille = (...codes: readonly string[]) =>
    feuilleExemple(ficheExemple('RNCP99001', { blocs: codes.map((code, rang) => blocExemple(rang + 1, code)) }))

  it('se rattachent au numéro de la fiche', () => {
    const constats = constatsDe('code.bloc-etranger', feuille('RNCP99001BC01', 'RNCP99010BC02', 'BC03'))
    expect(constats.map(({ reparation }) => reparation?.valeur)).toEqual(['RNCP99001BC02', 'RNCP99001BC03'])
  })

  it('se suivent', () => {
    const constats = constatsDe('code.saut', feuille('RNCP99001BC01', 'RNCP99001BC03'))
    expect(constats.map(({ donnees }) => donnees.manquant)).toEqual(['RNCP99001BC2'])
  })
})
