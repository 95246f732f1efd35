import { describe, expect, it } from 'vitest'
import type { Interrupteurs } from '#droit/interrupteurs.ts'
import type { DiplomeHeures } from './heures.ts'
import { calculerHeures, type FaitsHeures } from './planchers.ts'

const RIEN: FaitsHeures = {
  diplome: null,
  mois: null,
  heuresContrat: null,
  heuresAnnuelles: null,
  heuresCfa: null,
  bacProMemeSecteur: null,
  plancherCertificateur: null,
  conclusion: null,
  planchers: ['diplome'],
}
const calculer = (faits: Partial<FaitsHeures>, interrupteurs: Interrupteurs = {}) =>
  calculerHeures({ ...RIEN, ...faits }, { interrupteurs, aujourdhui: '2026-11-22' })

describe('le minimum d’heures au CFA par diplôme', () => {
  it.each<[DiplomeHeures, number, number | null]>([
    ['bac-pro', 5, null],
    ['bac-pro', 6, 338],
    ['bac-pro', 12, 675],
    ['bac-pro', 18, 1013],
    ['bac-pro', 24, 1350],
    ['bac-pro', 25, 1285],
    ['bac-pro', 30, 1542],
    ['bac-pro', 36, 1850],
    ['bac-pro', 37, null],
    ['cap', 5, null],
    ['cap', 6, 200],
    ['cap', 11, 367],
    ['cap', 12, 400],
    ['cap', 23, 767],
    ['cap', 24, 800],
    ['cap', 36, 800],
    ['cs', 12, 400],
    ['cs', 13, null],
    ['bts', 5, null],
    ['bts', 6, 338],
    ['bts', 12, 675],
    ['bts', 24, 1350],
    ['bts', 25, null],
  ])('%s en %i mois : %s', (diplome, mois, attendu) => {
    const { issue, resultat } = calculer({ diplome, mois })
    expect([issue, resultat.minimum]).toEqual([attendu === null ? 'indetermine' : 'determine', attendu])
  })

  it.each([
    [25, 1407],
    [30, 1688],
    [36, 1850],
  ])('bac pro en %i mois, au prorata d’une année (I-3) : %i', (mois, attendu) => {
    expect(calculer({ diplome: 'bac-pro', mois }, { 'heures.base-longue': 'annuelle' }).resultat.minimum).toBe(attendu)
  })

  it.each<[boolean | null, number, number | null]>([
    [false, 12, 400],
    [false, 24, 800],
    [true, 12, 240],
    [true, 24, null],
    [null, 12, null],
  ])('brevet professionnel, bac pro du secteur %s, %i mois : %s', (bacProMemeSecteur, mois, attendu) => {
    expect(calculer({ diplome: 'bp', mois, bacProMemeSecteur }).resultat.minimum).toBe(attendu)
  })

  it('un contrat de bac pro signé avant le 25 mai 2020 n’est pas dans nos tables', () => {
    expect(calculer({ diplome: 'bac-pro', mois: 24, conclusion: '2020-05-24' }).issue).toBe('indetermine')
    expect(calculer({ diplome: 'bac-pro', mois: 24, conclusion: '2020-05-25' }).issue).toBe('determine')
  })
})

describe('le quart du contrat (L6211-2)', () => {
  const QUART = {
    diplome: 'titre-professionnel',
    mois: 12,
    plancherCertificateur: 0,
    planchers: ['diplome', 'quart'],
  } as const

  it('se compte exactement, et le plus élevé des minimums l’emporte', () => {
    expect(calculer({ ...QUART, heuresAnnuelles: 1607 }).resultat).toEqual({
      plancherDiplome: 0,
      quart: { n: 1607, d: 4 },
      minimum: 402,
      prevues: null,
    })
    expect(calculer({ ...QUART, plancherCertificateur: 420, heuresAnnuelles: 1607 }).resultat.minimum).toBe(420)
  })

  it('les heures du contrat passent avant celles d’une année', () => {
    expect(calculer({ ...QUART, heuresContrat: 1600, heuresAnnuelles: 1607 }).resultat.quart).toBe(400)
  })

  it.each([
    [[401], 'non-conforme', ['heures.assez.quart']],
    [[201, 201], 'conforme', []],
  ] as const)('%o heures prévues : %s', (heuresCfa, issue, raisons) => {
    const conclusion = calculer({ ...QUART, heuresAnnuelles: 1607, heuresCfa })
    expect([conclusion.issue, conclusion.raisons.map(({ code }) => code)]).toEqual([issue, raisons])
  })

  it('jamais supposé : sans les heures de l’entreprise, elles sont demandées', () => {
    expect(calculer(QUART).manquants.map(({ code }) => code)).toEqual([
      'heures.fait.heures_contrat',
      'heures.fait.heures_annuelles',
    ])
  })
})
