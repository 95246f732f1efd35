import { describe, expect, it } from 'vitest'
import { premiereAnneeDuContrat, tauxApprentissage } from './apprentissage.ts'
import { periodeDuSmic, smicAuJour } from './smic.ts'

describe('le SMIC mensuel', () => {
  it.each<[string, number | null]>([
    ['2018-12-31', null],
    ['2024-10-31', 176692],
    ['2024-11-01', 180180],
    ['2025-06-15', 180180],
    ['2025-12-31', 180180],
    ['2026-01-01', 182303],
    ['2026-05-31', 182303],
    ['2026-06-01', 186702],
  ])('au %s', (jour, attendu) => {
    expect(smicAuJour(jour)?.mensuel ?? null).toBe(attendu)
  })

  it('se retrouve par son montant, avec sa période', () => {
    expect(periodeDuSmic(180180)).toMatchObject({ depuis: '2024-11-01', jusque: '2025-12-31', horaire: 1188 })
    expect(periodeDuSmic(186702)?.jusque).toBeNull()
    expect(periodeDuSmic(180181)).toBeNull()
  })
})

describe('la grille de l’apprentissage', () => {
  it.each<[number, readonly number[]]>([
    [15, [27, 39, 55]],
    [17, [27, 39, 55]],
    [18, [43, 51, 67]],
    [20, [43, 51, 67]],
    [21, [53, 61, 78]],
    [25, [53, 61, 78]],
    [26, [100, 100, 100]],
  ])('à %i ans', (age, attendus) => {
    expect([1, 2, 3].map((annee) => tauxApprentissage(age, annee))).toEqual(attendus)
  })

  it.each([
    [36, 36, 1],
    [36, 24, 2],
    [36, 12, 3],
    [24, 12, 2],
    [24, 30, 1],
    [36, 30, 1],
  ])('un cycle de %i mois fait en %i commence à l’année %i', (cycle, contrat, attendue) => {
    expect(premiereAnneeDuContrat(cycle, contrat)).toBe(attendue)
  })
})
