import { describe, expect, it } from 'vitest'
import { BAREMES_LIVRES } from '#droit/baremes/tous.ts'
import type { Interrupteurs } from '#droit/interrupteurs.ts'
import { calculerFinancement, type FaitsFinancement } from './financement.ts'

const RIEN: FaitsFinancement = {
  demandes: ['npec'],
  conclusion: null,
  debut: null,
  fin: null,
  rupture: null,
  ruptureDans45: null,
  suiteRupture: null,
  npec: null,
  facture: null,
  dejaVerse: null,
  majoration: null,
  titreReglemente: false,
  distance: null,
  niveau: null,
  effectif: null,
  quota: null,
  rqth: null,
  equipement: null,
  surcoutHandicap: null,
}
const calculer = (faits: Partial<FaitsFinancement>, interrupteurs: Interrupteurs = {}) =>
  calculerFinancement({ ...RIEN, ...faits }, { interrupteurs, aujourdhui: '2026-11-22' }, BAREMES_LIVRES)

const NOUVEAU = {
  conclusion: '2026-08-20',
  debut: '2026-09-01',
  fin: '2027-08-31',
  npec: 900000,
  distance: false,
} as const
const ANCIEN = { conclusion: '2025-06-16', debut: '2025-09-01', fin: '2026-08-31', npec: 900000 } as const

describe('la prise en charge des contrats conclus depuis juillet 2025', () => {
  it('9 000 euros, douze mois : 3 600, 2 700, 1 800 et 900, aux dates dues', () => {
    const { resultat } = calculer({ ...NOUVEAU, facture: '2026-09-10' })
    expect(resultat.versements.map(({ montant, auPlusTard }) => [montant, auPlusTard])).toEqual([
      [360000, '2026-10-10'],
      [270000, '2027-03-31'],
      [180000, '2027-06-30'],
      [90000, '2027-12-31'],
    ])
    expect([resultat.regime, resultat.npecDu]).toEqual(['depuis-juillet-2025', 900000])
  })

  it('rupture au 122e jour : 3 008,22 dus, 591,78 à rendre', () => {
    const { resultat } = calculer({ ...NOUVEAU, rupture: '2026-12-31', dejaVerse: 360000 })
    expect([resultat.npecDu, resultat.tropPercu, resultat.resteDu]).toEqual([300822, 59178, 0])
    expect(calculer({ ...NOUVEAU, rupture: '2026-12-31', dejaVerse: 200000 }).resultat.resteDu).toBe(100822)
  })

  it('une année de 366 jours : 365 par défaut, ses jours réels au choix (I-8)', () => {
    const bissextile = { ...NOUVEAU, debut: '2027-09-01', fin: '2028-08-31' }
    expect(calculer(bissextile).resultat.npecDu).toBe(902466)
    expect(calculer(bissextile, { 'financement.annee': 'reelle' }).resultat.npecDu).toBe(900000)
  })

  it('370 jours à 8 000 euros : 8 109,59', () => {
    expect(calculer({ ...NOUVEAU, npec: 800000, fin: '2027-09-05' }).resultat.npecDu).toBe(810959)
  })

  it('deux ans : quatre versements par an, dont la somme est due', () => {
    const { resultat } = calculer({ ...NOUVEAU, fin: '2028-08-31' }, { 'financement.annee': 'reelle' })
    expect(resultat.versements.map(({ annee, montant }) => [annee, montant])).toEqual([
      [1, 360000],
      [1, 270000],
      [1, 180000],
      [1, 90000],
      [2, 360000],
      [2, 270000],
      [2, 180000],
      [2, 90000],
    ])
    expect(resultat.npecDu).toBe(1800000)
  })

  it.each([
    [900000, 720000],
    [500000, 400000],
    [450000, 400000],
    [300000, 300000],
  ])('à distance, %i centimes deviennent %i', (npec, attendu) => {
    expect(calculer({ ...NOUVEAU, npec, distance: true }).resultat.npecDu).toBe(attendu)
  })

  it('sans le jour de la signature, aucun régime n’est supposé d’après le début', () => {
    const { issue, resultat, manquants } = calculer({ ...ANCIEN, conclusion: null })
    expect([issue, resultat.regime, resultat.npecDu, resultat.versements]).toEqual(['indetermine', null, null, []])
    expect(manquants.map(({ code }) => code)).toEqual(['financement.fait.conclusion'])
  })

  it('ce qui manque est nommé', () => {
    expect(calculer({ ...NOUVEAU, npec: null, distance: null }).manquants.map(({ code }) => code)).toEqual([
      'financement.fait.a_distance',
    ])
    expect(calculer({ ...NOUVEAU, npec: null }).manquants.map(({ code }) => code)).toEqual(['financement.fait.npec'])
  })
})

describe('la prise en charge des contrats conclus avant juillet 2025', () => {
  it.each([
    ['2025-12-31', 300000],
    ['2025-12-01', 300000],
    ['2026-01-01', 375000],
    [null, 900000],
  ])('rupture le %s : %i centimes dus, chaque mois commencé compte', (rupture, attendu) => {
    expect(calculer({ ...ANCIEN, rupture }).resultat.npecDu).toBe(attendu)
  })

  it('40 %, 30 % au septième mois, le solde au dixième', () => {
    const { resultat } = calculer({ ...ANCIEN, facture: '2025-09-10' })
    expect(resultat.versements.map(({ montant, auPlusTard }) => [montant, auPlusTard])).toEqual([
      [360000, '2025-10-10'],
      [270000, '2026-03-31'],
      [270000, '2026-06-30'],
    ])
  })

  it.each([
    ['2026-05-31', false, 675000],
    ['2026-05-31', true, 742500],
    ['2026-07-31', true, 900000],
    ['2026-05-31', null, null],
  ])('jusqu’au %s, majoration %s : %s, en deux fois', (fin, majoration, attendu) => {
    const { resultat } = calculer({ ...ANCIEN, fin, majoration })
    expect(resultat.npecDu).toBe(attendu)
    expect(resultat.versements.map(({ pourcentage }) => pourcentage)).toEqual([50, 50])
  })

  it.each([
    ['2026-05-31', true, 900000, []],
    ['2026-05-31', null, null, ['financement.fait.titre_duree_reglementee']],
    ['2026-08-31', null, 900000, []],
  ])('jusqu’au %s, titre à durée réglementée %s : %s', (fin, titreReglemente, attendu, manquants) => {
    const conclusion = calculer({ ...ANCIEN, fin, majoration: false, titreReglemente })
    expect(conclusion.resultat.npecDu).toBe(attendu)
    expect(conclusion.manquants.map(({ code }) => code)).toEqual(manquants)
  })

  it.each([
    ['2018-12-31', null],
    ['2019-01-01', 'avant-juillet-2025'],
    ['2025-06-30', 'avant-juillet-2025'],
    ['2025-07-01', 'depuis-juillet-2025'],
  ])('conclu le %s : régime %s', (conclusion, attendu) => {
    expect(calculer({ ...ANCIEN, conclusion }).resultat.regime).toBe(attendu)
  })
})

describe('l’aide à l’employeur', () => {
  const aide = (faits: Partial<FaitsFinancement>) =>
    calculer({ demandes: ['aide'], conclusion: '2026-09-01', effectif: 40, niveau: 4, rqth: false, ...faits })

  it.each<[Partial<FaitsFinancement>, number | null]>([
    [{}, 500000],
    [{ niveau: 3 }, 500000],
    [{ niveau: 5 }, 450000],
    [{ niveau: 6 }, 200000],
    [{ niveau: 7 }, 200000],
    [{ niveau: 8 }, null],
    [{ effectif: 249 }, 500000],
    [{ effectif: 250, quota: true }, 200000],
    [{ effectif: 250, quota: true, niveau: 5 }, 150000],
    [{ effectif: 250, quota: true, niveau: 6 }, 75000],
    [{ effectif: 250, quota: false }, 0],
    [{ effectif: 250, quota: null }, null],
    [{ rqth: true }, 600000],
    [{ conclusion: '2025-02-23' }, null],
    [{ conclusion: '2025-02-24' }, 500000],
    [{ conclusion: '2025-12-31', niveau: 6 }, 500000],
    [{ conclusion: '2025-12-31', effectif: 250, quota: true }, 200000],
    [{ conclusion: '2026-01-01' }, 500000],
    [{ conclusion: '2026-01-01', niveau: 6 }, null],
    [{ conclusion: '2026-03-07', effectif: 250, quota: true }, null],
    [{ conclusion: '2026-03-07', rqth: true }, null],
    [{ conclusion: '2026-03-08', niveau: 6 }, 200000],
  ])('%o : %s', (faits, attendue) => {
    expect(aide(faits).resultat.aide).toBe(attendue)
  })

  it('après la dernière vérification, la valeur est dite « dernière connue »', () => {
    const source = aide({}).trace.entrees[0]?.entrees[0]?.entrees[3]?.source
    expect(source).toMatchObject({ bareme: 'aide-apprentissage', depuis: '2026-03-08', derniereConnue: true })
  })
})

describe('la participation de l’employeur et les suppléments', () => {
  const BASE = { ...NOUVEAU, demandes: ['participation'], niveau: 6, suiteRupture: false } as const
  it.each<[Partial<FaitsFinancement>, number | null]>([
    [{}, 75000],
    [{ niveau: 5 }, 0],
    [{ suiteRupture: true }, 20000],
    [{ rupture: '2026-09-10', ruptureDans45: true }, 12329],
    [{ rupture: '2026-12-31', ruptureDans45: true }, 75000],
    [{ rupture: '2026-12-31', ruptureDans45: false }, 75000],
    [{ rupture: '2026-12-31', ruptureDans45: null }, null],
    [{ conclusion: '2025-06-30' }, 0],
  ])('%o : %s', (faits, attendue) => {
    expect(calculer({ ...BASE, ...faits }).resultat.participation).toBe(attendue)
  })

  it.each([
    [49999, 49999],
    [50001, 50000],
  ])('premier équipement de %i : %i', (equipement, attendu) => {
    expect(calculer({ ...NOUVEAU, demandes: ['equipement'], equipement }).resultat.equipement).toBe(attendu)
  })

  it.each([
    [true, 399999, 399999],
    [true, 400001, 400000],
    [false, 100000, 0],
  ])('handicap reconnu %s, surcoût de %i : %i', (rqth, surcoutHandicap, attendu) => {
    expect(calculer({ ...NOUVEAU, demandes: ['handicap'], rqth, surcoutHandicap }).resultat.handicap).toBe(attendu)
  })
})
