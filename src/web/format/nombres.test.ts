import { expect, it } from 'vitest'
import { formatDonnees } from './motifs.ts'
import { formatEuros, formatNombre, formatOctets, formatSiret, formatTaux } from './nombres.ts'

it('écrit les nombres à la française, avec l’espace fine insécable', () => {
  expect(formatNombre(30_475, 'fr')).toBe('30\u202f475')
  expect(formatNombre(30_475, 'en')).toBe('30,475')
})

it('écrit un taux donné de 0 à 100', () => {
  expect(formatTaux(93, 'fr')).toBe('93\u00a0%')
  expect(formatTaux(0, 'en')).toBe('0%')
})

it('écrit un montant donné en centimes', () => {
  expect(formatEuros(186_702, 'fr').replace(/\s/g, ' ')).toBe('1 867,02 €')
  expect(formatEuros(186_702, 'en')).toBe('€1,867.02')
})

it('compte en mégaoctets, en kilooctets au-dessous du dixième', () => {
  expect(formatOctets(472_000_000, 'fr').replace(/\s/g, ' ')).toBe('472 Mo')
  expect(formatOctets(33_412, 'fr').replace(/\s/g, ' ')).toBe('33 ko')
  expect(formatOctets(0, 'fr').replace(/\s/g, ' ')).toBe('0 Mo')
})

it('groupe un SIRET, et laisse tel quel ce qui n’en est pas un', () => {
  expect(formatSiret('11004301500012')).toBe('110\u00a0043\u00a0015\u00a000012')
  expect(formatSiret('110043015')).toBe('110043015')
})

it('met en mots les chiffres d’un motif', () => {
  const donnees = { fin: '2026-08-31', siret: '11004301500012', nombre: 1200, limite: null, par: 'siren' }
  expect(formatDonnees(donnees, 'fr', 'inconnu')).toEqual({
    fin: '31 août 2026',
    siret: '110\u00a0043\u00a0015\u00a000012',
    nombre: '1\u202f200',
    limite: 'inconnu',
    par: 'siren',
  })
})

it('met un mois et une réponse en mots, dans chaque langue', () => {
  const donnees = { maj: '2025-09', ouvert: true, faux: '2025-13' }
  expect(formatDonnees(donnees, 'fr', 'inconnu')).toEqual({ maj: 'septembre 2025', ouvert: 'Oui', faux: '2025-13' })
  expect(formatDonnees(donnees, 'en', 'unknown')).toEqual({ maj: 'September 2025', ouvert: 'Yes', faux: '2025-13' })
})
