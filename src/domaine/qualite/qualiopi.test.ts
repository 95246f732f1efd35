import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ecrireTrace, rejouer } from '#droit/rejouer.ts'
import type { FaitsControle } from './controles.ts'
import { ACTIONS_QUALIOPI, type ActionQualiopi, PREUVES_QUALITE } from './faits.ts'
import { INDICATEURS } from './indicateurs.ts'
import { verifierQualiopi } from './qualiopi.ts'

const TOUT: FaitsControle = {
  jour: '2026-11-22',
  interrupteurs: {},
  actions: ['formation', 'cfa'],
  certifiante: true,
  alternance: true,
  sousTraitance: false,
  indicateur12: true,
  preuves: Object.fromEntries(PREUVES_QUALITE.map((nom) => [nom, true])),
  miseAJourLe: '2025-11-22',
  reussite: { valeur: 88, annee: 2026, effectif: 24 },
  satisfaction: { valeur: 91, annee: 2026, effectif: 22 },
  objectifs: { total: 12, faits: 12 },
  criteres: { total: 40, faits: 40 },
  minutesAnnoncees: 87_000,
  minutesModules: [44_400, 42_600],
  blocs: [{ code: 'BC01', couvert: true }],
  positionnementLe: '2026-09-01',
  debutLe: '2026-09-01',
  entretienLe: '2026-11-01',
  certificatLe: null,
}
const indicateur = (numero: number, partiel: Partial<FaitsControle>) =>
  verifierQualiopi({ ...TOUT, ...partiel }).resultat.indicateurs.find((un) => un.numero === numero)
const sans = (nom: string, valeur: boolean | string | undefined) => ({
  preuves: { ...TOUT.preuves, [nom]: valeur },
})

describe('les trente-deux indicateurs', () => {
  it('sont trente-deux, numérotés de 1 à 32, selon le guide V9', () => {
    expect(INDICATEURS.map(({ numero }) => numero)).toEqual(Array.from({ length: 32 }, (_, rang) => rang + 1))
    expect(verifierQualiopi(TOUT)).toMatchObject({
      issue: 'conforme',
      resultat: { guide: 'V9', guideDepuis: '2024-01-08' },
    })
  })

  it.each<[ActionQualiopi, readonly number[]]>([
    ['bilan', [3, 7, 8, 13, 14, 15, 16, 20, 28, 29]],
    ['vae', [7, 8, 13, 14, 15, 20, 28, 29]],
    ['formation', [14, 15, 20, 29]],
    ['cfa', []],
  ])('hors champ pour %s', (action, numeros) => {
    const { indicateurs } = verifierQualiopi({ ...TOUT, actions: [action], sousTraitance: true }).resultat
    expect(indicateurs.filter(({ reponse }) => reponse === 'sans-objet').map(({ numero }) => numero)).toEqual(numeros)
  })

  it.each<[string, number, Partial<FaitsControle>, string, readonly string[]]>([
    ['fiche revue il y a douze mois', 1, {}, 'conforme', []],
    [
      'fiche revue il y a douze mois et un jour',
      1,
      { miseAJourLe: '2025-11-21' },
      'non-conforme',
      ['qualite.mise-a-jour.recente'],
    ],
    [
      'aucun délai retenu',
      1,
      { miseAJourLe: '2020-01-01', interrupteurs: { 'qualite.mise-a-jour': 'sans-delai' } },
      'conforme',
      [],
    ],
    ['tarifs absents', 1, sans('tarifs', false), 'non-conforme', ['qualite.preuve.tarifs']],
    [
      'effectif tu',
      2,
      { reussite: { valeur: 88, annee: 2026, effectif: null }, ...sans('resultats_non_significatifs', false) },
      'non-conforme',
      ['qualite.resultats'],
    ],
    ['effectif tu, mais mention écrite', 2, { reussite: { valeur: 88, annee: 2026, effectif: null } }, 'conforme', []],
    ['un objectif sans compétence', 5, { objectifs: { total: 12, faits: 11 } }, 'non-conforme', ['qualite.objectifs']],
    ['1 420 heures pour 1 450 annoncées', 6, { minutesModules: [44_400, 40_800] }, 'non-conforme', ['qualite.heures']],
    [
      'un bloc sans module',
      7,
      {
        blocs: [
          { code: 'BC01', couvert: true },
          { code: 'BC02', couvert: false },
        ],
      },
      'non-conforme',
      ['qualite.bloc-couvert'],
    ],
    ['positionné le jour de l’entrée', 8, {}, 'conforme', []],
    ['positionné le lendemain', 8, { positionnementLe: '2026-09-02' }, 'non-conforme', ['qualite.positionnement']],
    ['un critère non évalué', 11, { criteres: { total: 40, faits: 39 } }, 'non-conforme', ['qualite.criteres']],
    ['entretien au dernier jour des deux mois', 13, {}, 'conforme', []],
    ['entretien le lendemain', 13, { entretienLe: '2026-11-02' }, 'non-conforme', ['qualite.entretien']],
    [
      'entretien pas encore tenu, deux mois non passés',
      13,
      { entretienLe: null, debutLe: '2026-10-01' },
      'conforme',
      [],
    ],
    ['preuve datée du jour', 23, sans('veille_legale', '2026-11-22'), 'conforme', []],
    [
      'preuve datée du lendemain',
      23,
      sans('veille_legale', '2026-11-23'),
      'non-conforme',
      ['qualite.preuve.veille_legale'],
    ],
  ])('%s (indicateur %i)', (_, numero, partiel, reponse, absents) => {
    expect(indicateur(numero, partiel)).toMatchObject({ reponse, absents })
  })

  it('ce que personne n’a cherché rend la réponse inconnue et se nomme', () => {
    expect(indicateur(21, sans('cv_formateurs', undefined))).toEqual({
      numero: 21,
      reponse: 'indetermine',
      absents: [],
      manquants: ['qualite.preuve.cv_formateurs'],
    })
    expect(indicateur(14, { actions: null })?.reponse).toBe('conforme')
    expect(indicateur(14, { actions: null, ...sans('accompagnement_citoyen', false) })?.reponse).toBe('indetermine')
  })

  it('le champ de l’indicateur 12 n’est pas connu : il se demande', () => {
    const faits = { indicateur12: null, ...sans('suivi_absences', false) }
    expect(indicateur(12, faits)).toMatchObject({ reponse: 'indetermine', manquants: ['qualite.champ-declare'] })
    expect(indicateur(12, { ...faits, indicateur12: false })?.reponse).toBe('sans-objet')
  })

  it('avant le guide connu, tout est inconnu', () => {
    expect(verifierQualiopi({ ...TOUT, jour: '2024-01-07' }).issue).toBe('indetermine')
  })

  it.each([
    ['2023-11-22', 'conforme'],
    ['2023-11-21', 'non-conforme'],
  ])('un certificat du %s, trois ans après : %s (R6316-2)', (certificatLe, issue) => {
    expect(verifierQualiopi({ ...TOUT, certificatLe }).issue).toBe(issue)
  })

  it('une preuve de plus ne fait jamais tomber un indicateur, et tout se rejoue', () => {
    const preuves = fc.dictionary(fc.constantFrom(...PREUVES_QUALITE), fc.boolean())
    const actions = fc.subarray([...ACTIONS_QUALIOPI], { minLength: 1 })
    fc.assert(
      fc.property(preuves, actions, fc.constantFrom(...PREUVES_QUALITE), (lues, menees, nom) => {
        const faits = { ...TOUT, actions: menees, preuves: lues }
        const avant = verifierQualiopi(faits)
        const apres = verifierQualiopi({ ...faits, preuves: { ...lues, [nom]: true } })
        for (const [rang, { reponse }] of avant.resultat.indicateurs.entries()) {
          if (reponse === 'conforme') expect(apres.resultat.indicateurs[rang]?.reponse).toBe('conforme')
        }
        expect(rejouer(ecrireTrace(avant.trace))).toEqual({ valeur: avant.trace.valeur, ecart: null })
      }),
      { numRuns: 50 },
    )
  })
})
