import { describe, expect, it } from 'vitest'
import { addJours } from '#socle/date-civile.ts'
import { ajouterJoursOuvrables, estFerie, estOuvrable, jourDeSemaine } from './jours-feries.ts'

function feriesDe(annee: number): string[] {
  const jours: string[] = []
  for (let jour = `${annee}-01-01`; jour.startsWith(String(annee)); jour = addJours(jour, 1)) {
    if (estFerie(jour)) jours.push(jour.slice(5))
  }
  return jours
}

describe('les jours fériés', () => {
  // Easter Mondays, Ascension Days and Whit Mondays as calendars print them.
  it.each<[number, string, string, string]>([
    [2000, '04-24', '06-01', '06-12'],
    [2024, '04-01', '05-09', '05-20'],
    [2025, '04-21', '05-29', '06-09'],
    [2026, '04-06', '05-14', '05-25'],
    [2027, '03-29', '05-06', '05-17'],
    [2038, '04-26', '06-03', '06-14'],
  ])('de %i', (annee, lundi, ascension, pentecote) => {
    const attendus = [
      '01-01',
      '05-01',
      '05-08',
      '07-14',
      '08-15',
      '11-01',
      '11-11',
      '12-25',
      lundi,
      ascension,
      pentecote,
    ]
    expect(feriesDe(annee)).toEqual(attendus.toSorted())
  })
})

describe('les jours de la semaine', () => {
  it.each([
    ['2026-11-22', 6],
    ['2026-09-01', 1],
    ['1999-12-31', 4],
    ['2024-02-29', 3],
  ])('le %s est de rang %i', (jour, rang) => {
    expect(jourDeSemaine(jour)).toBe(rang)
  })

  it('le dimanche et les fériés ne sont pas ouvrables ; le samedi l’est, sans être ouvré', () => {
    expect(['2026-11-20', '2026-11-21', '2026-11-22', '2026-11-11'].map((j) => estOuvrable(j))).toEqual([
      true,
      true,
      false,
      false,
    ])
    expect(estOuvrable('2026-11-21', true)).toBe(false)
  })

  it.each([
    ['2026-09-01', 5, false, '2026-09-07'],
    ['2026-09-01', 5, true, '2026-09-08'],
    ['2026-10-30', 2, false, '2026-11-02'],
    ['2026-09-01', 0, false, '2026-09-01'],
  ])('%s plus %i', (jour, nombre, ouvres, attendu) => {
    expect(ajouterJoursOuvrables(jour, nombre, ouvres)).toBe(attendu)
  })
})
