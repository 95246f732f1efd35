import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ficheExemple } from '#domaine/certification/exemples.ts'
import { stemOf } from '#recherche/words.ts'
import { elementEssai, grandEssai, VIDE } from '../essai.ts'
import type { Element, GenreElement, Referentiel } from '../referentiel.ts'
import { codeCourt } from './elements-compares.ts'
import { referentielDeFiche } from './fiche-comparable.ts'
import { rapprocher } from './rapprocher.ts'

const poser = (certification: string | null, ...elements: Element[]): Referentiel => ({
  ...VIDE,
  certification,
  elements,
})
const un = (
  id: string,
  genre: GenreElement,
  libelle: string,
  { code = null, parent = null }: { code?: string | null; parent?: string | null } = {},
): Element => ({ ...elementEssai(id, genre, { libelle, parent }), code })
const dire = (a: Referentiel, b: Referentiel) =>
  rapprocher(a, b, stemOf).map(({ de, vers, forme }) => `${de} ${vers} ${forme}`)

describe('les liens proposés entre deux référentiels', () => {
  it('suivent les mots, sous d’autres formes et d’autres codes', () => {
    const a = poser(
      null,
      un('b1', 'bloc', 'Réaliser la maintenance préventive d’un équipement', { code: 'RNCP1BC01' }),
      un('b2', 'bloc', 'Gérer la relation avec les clients', { code: 'RNCP1BC02' }),
    )
    const b = poser(
      null,
      un('c1', 'bloc', 'Gestion des relations clients', { code: 'RNCP2BC01' }),
      un('c2', 'bloc', 'Maintenance préventive des équipements', { code: 'RNCP2BC02' }),
    )
    expect(dire(a, b)).toEqual(['b1 c2 un-a-un', 'b2 c1 un-a-un'])
    const [premier] = rapprocher(a, b, stemOf)
    expect(premier?.raison).toMatchObject({ memeCode: false, blocsVoisins: null, contenu: null })
    expect([...(premier?.raison.motsCommuns ?? [])].sort()).toEqual(['maintenance', 'préventive', 'équipements'])
  })

  it('ne joignent pas des textes étrangers de même code, ni des genres qui ne se comparent pas', () => {
    const a = poser('RNCP1', un('b1', 'bloc', 'Souder', { code: 'BC01' }), un('v', 'evaluation', 'Une épreuve écrite'))
    const b = poser('RNCP1', un('c1', 'bloc', 'Chanter', { code: 'BC01' }), un('w', 'evaluation', 'Une épreuve écrite'))
    expect(dire(a, b)).toEqual([])
  })

  it('entre deux textes proches, le code départage dans une même certification', () => {
    const langue = 'Langue vivante étrangère'
    const a = poser('RNCP1', un('u4', 'unite', langue, { code: 'U4' }), un('u9', 'unite', langue, { code: 'U9' }))
    const b = poser('RNCP1', un('v9', 'unite', langue, { code: 'U 9' }), un('v4', 'unite', langue, { code: 'U4' }))
    expect(dire(a, b)).toEqual(['u4 v4 un-a-un', 'u9 v9 un-a-un'])
  })

  it('lisent le bloc sous le nom de l’unité que son référentiel lui donne', () => {
    const a: Referentiel = {
      ...poser(
        null,
        un('b1', 'bloc', 'Organiser son travail', { code: '1' }),
        un('u2', 'unite', 'Préparation d’une intervention', { code: 'U2' }),
      ),
      liens: [{ genre: 'correspond', de: 'b1', vers: 'u2' }],
    }
    const b = poser(null, un('c3', 'bloc', 'Préparation d’une intervention', { code: 'BC03' }))
    expect(dire(a, b)).toEqual(['b1 c3 un-a-un', 'u2 c3 un-a-un'])
  })

  it('disent les blocs voisins quand les compétences se suivent', () => {
    const cote = (p: string) =>
      poser(
        null,
        un(`${p}b`, 'bloc', 'Conduire un chantier de peinture'),
        un(`${p}d`, 'bloc', 'Vendre des prestations'),
        un(`${p}1`, 'competence', 'Contrôler le résultat', { parent: `${p}b` }),
        un(`${p}2`, 'competence', 'Contrôler le résultat', { parent: `${p}d` }),
      )
    const liens = rapprocher(cote('x'), cote('y'), stemOf).filter(({ famille }) => famille === 'competence')
    expect(liens.map(({ de, vers, raison }) => [de, vers, raison.blocsVoisins])).toEqual([
      ['x1', 'y1', true],
      ['x2', 'y2', true],
    ])
  })

  it('nomment scission et fusion quand un texte en couvre plusieurs', () => {
    const tout = poser(
      null,
      un('t', 'competence', 'Diagnostiquer une panne électrique et remplacer le composant défectueux'),
    )
    const parties = poser(
      null,
      un('p', 'competence', 'Diagnostiquer une panne électrique'),
      un('q', 'competence', 'Remplacer le composant défectueux'),
    )
    expect(dire(tout, parties).sort()).toEqual(['t p un-a-un', 't q scission'])
    expect(dire(parties, tout).sort()).toEqual(['p t un-a-un', 'q t fusion'])
  })

  it('un bloc facultatif n’est pas le bloc obligatoire du même nom', () => {
    const eps = (id: string, facultatif: boolean): Element => ({
      genre: 'bloc',
      id,
      code: null,
      libelle: 'Éducation physique et sportive',
      parent: null,
      ordre: 0,
      reperes: [],
      facultatif,
      validation: null,
    })
    expect(dire(poser(null, eps('a', false)), poser(null, eps('f', true), eps('o', false)))).toEqual(['a o un-a-un'])
  })

  it('une fiche sans bloc (répertoire spécifique) se rapproche par son intitulé', () => {
    const fiche = (numero: string, intitule: string) => referentielDeFiche(ficheExemple(numero, { intitule }))
    const a = fiche('RS1', 'Repérage de matériaux dans les navires')
    const b = fiche('RS2', 'Repérer des matériaux à bord des navires')
    expect(dire(a, b)).toEqual(['bloc-1 bloc-1 un-a-un'])
  })

  it('un code se compare sans le numéro de la certification, sans zéros ni signes', () => {
    expect(['RNCP35698BC04', 'BC 4', 'U 3.1', 'u31', '', null].map(codeCourt)).toEqual([
      'bc4',
      'bc4',
      'u31',
      'u31',
      null,
      null,
    ])
  })
})

describe('propriétés', () => {
  const libelle = fc.array(fc.constantFrom('contrôler', 'régler', 'poste', 'pièce', 'réseau', 'client', 'de', 'l’'), {
    maxLength: 6,
  })
  const referentiel = fc
    .array(libelle, { maxLength: 12 })
    .map((liste) => poser(null, ...liste.map((mots, rang) => un(`e${rang}`, 'competence', mots.join(' ')))))

  it('scores entre 0 et 1, même résultat deux fois, aucun élément sans compagnon', () => {
    fc.assert(
      fc.property(referentiel, referentiel, (a, b) => {
        const liens = rapprocher(a, b, stemOf)
        for (const { score, de, vers } of liens) {
          expect(score).toBeGreaterThan(0)
          expect(score).toBeLessThanOrEqual(1)
          expect(a.elements.some(({ id }) => id === de) && b.elements.some(({ id }) => id === vers)).toBe(true)
        }
        expect(rapprocher(a, b, stemOf)).toEqual(liens)
        const seuls = liens.filter(({ forme }) => forme === 'un-a-un')
        expect(new Set(seuls.map(({ de }) => de)).size).toBe(seuls.length)
        expect(new Set(seuls.map(({ vers }) => vers)).size).toBe(seuls.length)
      }),
    )
  })

  it('deux mille éléments de chaque côté en moins de trois secondes', () => {
    const grand = grandEssai(2_000)
    const debut = performance.now()
    expect(rapprocher(grand, grand, stemOf).length).toBeGreaterThan(400)
    expect(performance.now() - debut).toBeLessThan(3_000)
  })
})
