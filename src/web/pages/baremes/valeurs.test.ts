import { expect, it } from 'vitest'
import { type BaremeVu, ecrireSaisie, ligneAu, lireValeur, lireValeurs } from './valeurs.ts'

const SMIC: BaremeVu = {
  id: 'smic',
  colonnes: [
    { nom: 'mensuel', unite: 'euros' },
    { nom: 'horaire', unite: 'euros' },
  ],
  verifie_le: '2026-07-23',
  livre_verifie_le: '2026-07-23',
  lignes: [
    { depuis: '2026-01-01', valeurs: { mensuel: 182303, horaire: 1202 }, texte: null, origine: 'o', acte: null },
    { depuis: '2026-06-01', valeurs: { mensuel: 186702, horaire: 1231 }, texte: null, origine: 'o', acte: null },
  ],
  actes: [],
}

it.each<[string, string, number | null | undefined]>([
  ['1 867,02 €', 'euros', 186702],
  ['1867.02', 'euros', 186702],
  ['12,3', 'euros', 1230],
  ['12', 'euros', 1200],
  ['', 'euros', null],
  ['  ', 'pourcent', null],
  ['55 %', 'pourcent', 55],
  ['55,5', 'pourcent', undefined],
  ['12,345', 'euros', undefined],
  ['-3', 'euros', undefined],
  ['douze', 'euros', undefined],
])('« %s » en %s se lit %s', (saisie, unite, valeur) => {
  expect(lireValeur(saisie, unite)).toBe(valeur)
})

it('Ce qui est écrit se relit à l’identique', () => {
  for (const valeur of [0, 5, 99, 100, 186702])
    for (const langue of ['fr', 'en'] as const) {
      expect(lireValeur(ecrireSaisie(valeur, 'euros', langue), 'euros')).toBe(valeur)
      expect(lireValeur(ecrireSaisie(valeur, 'pourcent', langue), 'pourcent')).toBe(valeur)
    }
  expect([ecrireSaisie(186702, 'euros', 'fr'), ecrireSaisie(null, 'euros', 'fr')]).toEqual(['1867,02', ''])
})

it('La ligne en vigueur un jour', () => {
  expect(ligneAu(SMIC, '2025-12-31')).toBeNull()
  expect(ligneAu(SMIC, '2026-05-31')?.depuis).toBe('2026-01-01')
  expect(ligneAu(SMIC, '2026-06-01')?.depuis).toBe('2026-06-01')
})

it('Chaque colonne est lue, ou nommée illisible', () => {
  expect(lireValeurs(SMIC, { mensuel: '1 900', horaire: '' })).toEqual({
    valeurs: { mensuel: 190000, horaire: null },
    illisibles: [],
  })
  expect(lireValeurs(SMIC, { mensuel: 'x', horaire: '1' }).illisibles).toEqual(['mensuel'])
})
