import { describe, expect, it } from 'vitest'
import { blocExemple, ficheExemple } from '#domaine/certification/exemples.ts'
import type { FicheRegistre } from '#domaine/certification/index.ts'
import { constatsDe, feuilleExemple } from '../exemples.ts'

const NUMERO = 'RNCP99001'
const feuille = (connu: Partial<FicheRegistre>) => feuilleExemple(ficheExemple(NUMERO, connu))

describe('les candidats de chaque bloc', () => {
  const PREMIERE = 'Voie scolaire dans un établissement public, CFA habilité, formation professionnelle continue : CCF'
  const SECONDE =
    'Voie scolaire dans un établissement privé, CFA non habilité, formation professionnelle continue : ponctuel'
  const CONTRAIRE =
    'Voie scolaire dans un établissement public, CFA habilité, formation professionnelle continue : ponctuel'
  const blocs = (...evaluations: readonly string[]) => ({
    blocs: evaluations.map((evaluation, rang) => blocExemple(rang + 1, `${NUMERO}BC0${rang + 1}`, { evaluation })),
  })
  const entier = `<p>- ${PREMIERE}</p> <p>- ${SECONDE}</p>`

  it('un bloc qui dit le contraire de tous les autres est nommé, avec ses mots', () => {
    const lu = feuille(blocs(entier, `${PREMIERE} ${CONTRAIRE}`, entier, entier))
    const [constat, ...autres] = constatsDe('voie.texte-contradictoire', lu)
    expect(autres).toEqual([])
    expect(constat?.donnees).toEqual({
      bloc: 'RNCP99001BC02',
      voie: 'Voie scolaire dans un établissement public, CFA habilité',
      modele: 'Voie scolaire dans un établissement privé, CFA non habilité',
      autre: 'RNCP99001BC01',
    })
  })

  it('sans majorité des deux tiers, personne n’a tort', () => {
    const autre = `${PREMIERE} ${CONTRAIRE}`
    expect(constatsDe('voie.texte-contradictoire', feuille(blocs(entier, autre)))).toEqual([])
    expect(constatsDe('voie.texte-contradictoire', feuille(blocs(entier, autre, entier, autre)))).toEqual([])
  })

  it('le bloc muet sur les établissements non habilités est signalé', () => {
    const lu = feuille(blocs(entier, entier, PREMIERE))
    expect(constatsDe('voie.manquante', lu).map(({ donnees }) => donnees.bloc)).toEqual(['RNCP99001BC03'])
  })
})

describe('la capitalisation', () => {
  const abrege = { code: 'BAC PRO', libelle: null }
  const capitalisation = (texte: string, fiche: Partial<FicheRegistre> = { abrege }) =>
    feuilleExemple(ficheExemple(NUMERO, fiche), { capitalisation: texte })

  it('deux formes du seuil : la réparation ne touche que la stricte', () => {
    const lu = capitalisation('Note égale ou supérieure à 10 sur 20. Moyenne supérieure à 10/20.')
    expect(constatsDe('seuil.deux-formes', lu).map(({ reparation }) => reparation)).toEqual([
      {
        chemin: 'capitalisation',
        valeur: 'Note égale ou supérieure à 10 sur 20. Moyenne égale ou supérieure à 10/20.',
      },
    ])
  })

  it('la forme juste se tait, la stricte seule ne se juge que là où le texte est connu', () => {
    expect(constatsDe('seuil.deux-formes', capitalisation('Moyenne égale ou supérieure à 10.'))).toEqual([])
    expect(constatsDe('seuil.deux-formes', capitalisation('Moyenne supérieure à 10.')).length).toBe(1)
    expect(constatsDe('seuil.deux-formes', capitalisation('Moyenne supérieure à 10.', {}))).toEqual([])
    expect(constatsDe('seuil.deux-formes', capitalisation('Moyenne supérieure à 100.'))).toEqual([])
  })

  it('le bac pro demande 10, ni plus ni moins', () => {
    const notes = [9, 10, 11].map(
      (note) => constatsDe('seuil.faux', capitalisation(`Note égale ou supérieure à ${note} sur 20.`)).length,
    )
    expect(notes).toEqual([1, 0, 1])
    expect(constatsDe('seuil.faux', capitalisation('Note égale ou supérieure à 12.', {}))).toEqual([])
  })

  const LIMITEE =
    'Ceux qui viennent de la formation professionnelle continue ou de la validation des acquis reçoivent une attestation.'

  it('l’attestation réservée à la formation continue et à la VAE contredit le texte du bac pro', () => {
    expect(constatsDe('attestation.limitee', capitalisation(LIMITEE)).length).toBe(1)
    expect(constatsDe('attestation.limitee', capitalisation(LIMITEE, {}))).toEqual([])
    const ouverte = LIMITEE.replace('Ceux qui viennent de', 'Les scolaires, les apprentis et ceux de')
    expect(constatsDe('attestation.limitee', capitalisation(ouverte))).toEqual([])
  })
})

describe('codes et dates de la feuille', () => {
  const code = (valeur: string) => ({ code: valeur, libelle: null })

  it('un SIRET faux, un code mal formé ou répété', () => {
    const certificateur = { nom: 'X', actif: true, nomCommercial: null, siteInternet: null, etatModifieLe: null }
    const lu = feuille({
      certificateurs: [
        { ...certificateur, siret: '11004301500012' },
        { ...certificateur, siret: '11004301500013' },
      ],
      nsf: [code('250r'), code('25')],
      formacodes: [code('31624'), code('31624')],
      rome: [code('I1304'), code('Z1304')],
    })
    expect(constatsDe('cle.siret', lu).map(({ donnees }) => donnees.valeur)).toEqual(['11004301500013'])
    expect(constatsDe('cle.nomenclature', lu).map(({ reparation }) => reparation?.chemin)).toEqual([
      'fiche.nsf[1]',
      'fiche.formacodes[1]',
      'fiche.rome[1]',
    ])
  })

  it('les dates se suivent', () => {
    const dates = {
      effet: '2021-09-01',
      decision: null,
      fin: '2026-08-31',
      limiteDelivrance: '2026-08-31',
      publication: '2021-06-21',
      dernierJo: null,
    }
    const nombre = (change: Partial<FicheRegistre['dates']>) =>
      constatsDe('date.contradictoire', feuille({ dates: { ...dates, ...change } })).length
    expect([nombre({}), nombre({ fin: '2021-09-01' }), nombre({ limiteDelivrance: '2026-08-30' })]).toEqual([0, 1, 1])
  })
})
