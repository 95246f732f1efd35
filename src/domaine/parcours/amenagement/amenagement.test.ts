import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ecrireTrace, rejouer } from '#droit/rejouer.ts'
import { type FaitsAmenagement, verifierAmenagement } from './amenagement.ts'
import { direAuJury } from './dossier.ts'

const FAITS: FaitsAmenagement = {
  jour: '2026-11-22',
  interrupteurs: {},
  dureeMinutes: 180,
  minutesDemandees: null,
  mesures: ['temps-majore'],
  situationExceptionnelle: false,
  demandeeLe: '2026-11-20',
  finInscriptions: '2026-11-20',
  reveleApres: false,
  procedure: 'complete',
  avisMedecinDesigne: true,
  plan: 'aucun',
  papNeuroDeveloppemental: false,
  coherenteAvecLePlan: false,
  decisionNotifiee: true,
}
const verifier = (partiel: Partial<FaitsAmenagement>) => verifierAmenagement({ ...FAITS, ...partiel })
const raisons = (partiel: Partial<FaitsAmenagement>) => verifier(partiel).raisons.map(({ code }) => code)

describe('temps majoré', () => {
  it.each([
    ['E-A28, trois heures', 180, [4, 0, 0]],
    ['E-A28, deux heures trente', 150, [3, 20, 0]],
    ['E-A28, quarante-cinq minutes', 45, [1, 0, 0]],
    ['cinquante minutes, à la seconde près', 50, [1, 6, 40]],
  ])('%s', (_, dureeMinutes, [heures, minutes, secondes]) => {
    expect(verifier({ dureeMinutes }).resultat.dureeTotale).toEqual({ heures, minutes, secondes })
  })

  it.each([
    [59, []],
    [60, []],
    [61, ['parcours.amenagement.temps-permis']],
  ])('%i minutes demandées sur trois heures', (minutesDemandees, attendues) => {
    expect(raisons({ minutesDemandees })).toEqual(attendues)
    expect(raisons({ minutesDemandees, situationExceptionnelle: true })).toEqual([])
  })

  it('une autre mesure ne donne pas de temps', () => {
    expect(verifier({ mesures: ['aide-humaine'] }).resultat.tempsSupplementaire).toEqual({
      heures: 0,
      minutes: 0,
      secondes: 0,
    })
  })
})

describe('délai et voie de la demande', () => {
  it.each([
    ['la veille de la clôture', '2026-11-19', false, []],
    ['le jour de la clôture', '2026-11-20', false, []],
    ['le lendemain', '2026-11-21', false, ['parcours.amenagement.dans-les-delais']],
    ['le lendemain, handicap révélé depuis', '2026-11-21', true, []],
  ])('%s', (_, demandeeLe, reveleApres, attendues) => {
    expect(raisons({ demandeeLe, reveleApres })).toEqual(attendues)
  })

  it.each<[string, Partial<FaitsAmenagement>, boolean | null]>([
    ['PPS', { plan: 'PPS' }, true],
    ['PAI', { plan: 'PAI' }, true],
    ['PAP pour trouble du neuro-développement', { plan: 'PAP', papNeuroDeveloppemental: true }, true],
    ['PAP pour une autre raison', { plan: 'PAP' }, false],
    ['aucun plan', {}, false],
    ['PPS, demande qui ne s’accorde pas', { plan: 'PPS', coherenteAvecLePlan: false }, false],
    ['PPS, au-delà du tiers', { plan: 'PPS', minutesDemandees: 61 }, false],
    [
      'PPS, lecture stricte du texte',
      { plan: 'PPS', interrupteurs: { 'amenagement.tiers-temps': 'des-le-tiers' } },
      false,
    ],
    [
      'PPS, lecture stricte, sous le tiers',
      { plan: 'PPS', minutesDemandees: 59, interrupteurs: { 'amenagement.tiers-temps': 'des-le-tiers' } },
      true,
    ],
    ['PPS, un tiers d’une durée inconnue', { plan: 'PPS', dureeMinutes: null }, true],
    [
      'PPS, un tiers d’une durée inconnue, lecture stricte',
      { plan: 'PPS', dureeMinutes: null, interrupteurs: { 'amenagement.tiers-temps': 'des-le-tiers' } },
      false,
    ],
    ['PPS, des minutes sans la durée', { plan: 'PPS', dureeMinutes: null, minutesDemandees: 61 }, null],
  ])('procédure simplifiée, %s : %s', (_, partiel, ouverte) => {
    const { resultat } = verifier({ procedure: 'simplifiee', coherenteAvecLePlan: true, ...partiel })
    expect(resultat.procedureSimplifieeOuverte).toBe(ouverte)
  })

  it('avant le 7 décembre 2020, la procédure simplifiée n’existait pas', () => {
    const faits = { procedure: 'simplifiee', plan: 'PPS', coherenteAvecLePlan: true } as const
    expect(raisons({ ...faits, jour: '2020-12-06' })).toContain('parcours.amenagement.complete')
    expect(raisons({ ...faits, jour: '2020-12-07' })).toEqual([])
  })

  it('des minutes demandées sans la durée de l’épreuve : la durée est à dire', () => {
    const { issue, manquants } = verifier({ dureeMinutes: null, minutesDemandees: 61 })
    expect([issue, manquants.map(({ code }) => code)]).toEqual(['indetermine', ['parcours.amenagement.duree']])
  })

  it('sans décision notifiée, on dit quoi demander ; ce qui manque se dit', () => {
    expect(raisons({ decisionNotifiee: false })).toEqual(['parcours.amenagement.notifiee'])
    expect(verifier({ finInscriptions: null }).manquants.map(({ code }) => code)).toEqual([
      'parcours.amenagement.fin-inscriptions',
    ])
  })
})

describe('propriétés', () => {
  it('toute durée donne un tiers exact à la seconde, et tout se rejoue', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 600 }), (dureeMinutes) => {
        const { resultat, trace } = verifier({ dureeMinutes })
        const { heures = 0, minutes = 0, secondes = 0 } = resultat.dureeTotale ?? {}
        expect(heures * 3600 + minutes * 60 + secondes).toBe(dureeMinutes * 80)
        expect(rejouer(ecrireTrace(trace))).toEqual({ valeur: trace.valeur, ecart: null })
      }),
    )
  })

  it('le jury lit la mesure, jamais la cause (D351-31)', () => {
    const dit = direAuJury({
      numeroCandidat: '0421',
      mesures: [{ mesure: 'temps-majore', minutesSupplementaires: 60 }],
      motif: { avis: 'dyslexie', plan: 'PAP' },
    })
    expect(dit).toEqual({
      numeroCandidat: '0421',
      mesures: [{ mesure: 'temps-majore', minutesSupplementaires: 60 }],
    })
    expect(JSON.stringify(dit)).not.toContain('dyslexie')
  })
})
