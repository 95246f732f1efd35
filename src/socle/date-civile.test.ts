import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addAnnees,
  addJours,
  addMois,
  compareJours,
  diffJours,
  estJour,
  formatJour,
  formatJourCourt,
  parseJour,
} from './date-civile.ts'

describe('parseJour', () => {
  it.each([
    ['2026-08-31', '2026-08-31'],
    ['31/08/2026', '2026-08-31'],
    ['31-08-2026', '2026-08-31'],
    [' 01/01/2024 ', '2024-01-01'],
    ['29/02/2024', '2024-02-29'],
    ['29/02/2000', '2000-02-29'],
  ])('reads %s', (texte, jour) => expect(parseJour(texte)).toBe(jour))

  it.each([
    '29/02/2023',
    '29/02/1900',
    '31/04/2026',
    '32/01/2026',
    '00/01/2026',
    '01/13/2026',
    '31/08-2026',
    '8/31/16',
    '2026-8-31',
    '2026-08-31T00:00:00Z',
    '',
  ])('refuses %s', (texte) => expect(parseJour(texte)).toBeNull())

  it('only takes the iso form for a day already read', () => {
    expect(estJour('2026-08-31')).toBe(true)
    expect(estJour('31/08/2026')).toBe(false)
    expect(estJour('2026-02-30')).toBe(false)
  })
})

describe('arithmetic', () => {
  it.each([
    ['2026-08-31', 1, '2026-09-01'],
    ['2024-02-28', 1, '2024-02-29'],
    ['2023-02-28', 1, '2023-03-01'],
    ['2026-01-01', -1, '2025-12-31'],
    ['2000-03-01', -1, '2000-02-29'],
    ['1999-12-31', 366, '2000-12-31'],
  ])('%s plus %i days is %s', (jour, nombre, attendu) => expect(addJours(jour, nombre)).toBe(attendu))

  it.each([
    ['2027-12-18', 6, '2028-06-18'],
    ['2026-08-31', 6, '2027-02-28'],
    ['2026-01-31', -2, '2025-11-30'],
    ['2026-01-15', -1, '2025-12-15'],
    ['2026-12-31', 14, '2028-02-29'],
  ])('%s plus %i months is %s', (jour, nombre, attendu) => expect(addMois(jour, nombre)).toBe(attendu))

  it('adds years, 29 February falling back on 28', () => {
    expect(addAnnees('2021-05-29', 3)).toBe('2024-05-29')
    expect(addAnnees('2024-02-29', 1)).toBe('2025-02-28')
    expect(addAnnees('2024-02-29', 4)).toBe('2028-02-29')
  })

  it.each([
    ['2026-08-31', '2026-08-31', 0],
    ['2025-09-01', '2026-09-01', 365],
    ['2024-01-01', '2025-01-01', 366],
    ['1970-01-01', '2000-01-01', 10957],
    ['2026-09-01', '2026-08-31', -1],
  ])('counts the days from %s to %s', (de, vers, jours) => expect(diffJours(de, vers)).toBe(jours))

  it('goes there and back, and agrees with the order of the strings', () => {
    const nombre = fc.integer({ min: -200_000, max: 200_000 })
    fc.assert(
      fc.property(nombre, nombre, (a, b) => {
        const [un, deux] = [addJours('2000-01-01', a), addJours('2000-01-01', b)]
        expect(estJour(un)).toBe(true)
        expect(diffJours('2000-01-01', un)).toBe(a)
        expect(compareJours(un, deux)).toBe(Math.sign(a - b))
      }),
    )
  })

  it('agrees with the calendar of the platform for every day of eight centuries', () => {
    const jourMs = 86_400_000
    for (let rang = -146_097; rang < 146_097; rang += 97) {
      expect(addJours('1970-01-01', rang)).toBe(new Date(rang * jourMs).toISOString().slice(0, 10))
    }
  })

  it('throws on what is not a day: that is a bug of the caller', () => {
    expect(() => addJours('31/08/2026', 1)).toThrow(RangeError)
  })
})

describe('printing', () => {
  it('writes the day in words', () => {
    expect(formatJour('2026-08-31', 'fr')).toBe('31 août 2026')
    expect(formatJour('2026-03-01', 'fr')).toBe('1er mars 2026')
    expect(formatJour('2026-08-31', 'en')).toBe('31 August 2026')
    expect(formatJour('2026-03-01', 'en')).toBe('1 March 2026')
  })
  it('writes the day in figures', () => expect(formatJourCourt('2026-08-31')).toBe('31/08/2026'))
})
