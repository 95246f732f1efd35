import { expect, it } from 'vitest'
import { toSnake } from './snake.ts'

it('changes the names of fields at every depth, nothing else', () => {
  expect(
    toSnake({
      dateExport: '2026-01-01',
      insertionMetier6Mois: 12,
      deja_serpent: [{ nomCommercial: null }, 'texteLibre', 3],
      vide: {},
    }),
  ).toEqual({
    date_export: '2026-01-01',
    insertion_metier_6_mois: 12,
    deja_serpent: [{ nom_commercial: null }, 'texteLibre', 3],
    vide: {},
  })
})

it('leaves alone the objects whose keys are data', () => {
  const lu = toSnake({ donnees: { nomLibre: 1 }, provenance: { A1C1: 'x' }, avant: { dateFin: 1 }, rapport: { aB: 2 } })
  expect(lu).toEqual({ donnees: { nomLibre: 1 }, provenance: { A1C1: 'x' }, avant: { dateFin: 1 }, rapport: { aB: 2 } })
})
