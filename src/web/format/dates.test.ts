import { describe, expect, it } from 'vitest'
import { countMois, formatDelai, formatDuree, formatInstant } from './dates.ts'

const plat = (texte: string): string => texte.replace(/[\u00a0\u202f]/g, ' ')

describe('délai entre deux jours', () => {
  it.each([
    ['2026-11-22', '2026-11-23', '1 jour'],
    ['2026-11-22', '2026-08-31', '83 jours'],
    ['2026-11-22', '2027-02-21', '91 jours'],
    ['2026-11-22', '2027-02-22', '3 mois'],
    ['2026-11-22', '2027-11-22', '1 an'],
    ['2026-11-22', '2029-08-31', '2 ans et 9 mois'],
  ])('de %s à %s : %s', (de, vers, attendu) => {
    expect(plat(formatDelai(de, vers, 'fr'))).toBe(attendu)
  })

  it('se dit en anglais', () => {
    expect(plat(formatDelai('2026-11-22', '2029-08-31', 'en'))).toBe('2 years and 9 months')
  })

  it.each([
    ['2026-01-31', '2026-02-28', 1],
    ['2026-01-31', '2026-02-27', 0],
    ['2024-02-29', '2025-02-28', 12],
    ['2026-03-31', '2026-01-31', -2],
  ])('compte les mois entiers de %s à %s : %i', (de, vers, attendu) => {
    expect(countMois(de, vers)).toBe(attendu)
  })
})

describe('durées et instants', () => {
  it.each([
    [0, '0 s'],
    [59.4, '59 s'],
    [60, '1 min 00 s'],
    [125, '2 min 05 s'],
  ])('%d secondes : %s', (secondes, attendu) => {
    expect(plat(formatDuree(secondes))).toBe(attendu)
  })

  it('dit l’heure de Paris, été comme hiver', () => {
    expect(plat(formatInstant('2026-07-01T10:00:00Z', 'fr'))).toBe('1 juillet 2026 à 12:00')
    expect(plat(formatInstant('2026-12-31T23:30:00Z', 'fr'))).toBe('1 janvier 2027 à 00:30')
  })
})
