import type { Langue } from './dates.ts'

const LOCALES = { fr: 'fr-FR', en: 'en-GB' } as const

/** A whole or decimal number in the form of the language: 30 475 · 30,475. */
export function formatNombre(nombre: number, langue: Langue): string {
  return new Intl.NumberFormat(LOCALES[langue], { maximumFractionDigits: 1 }).format(nombre)
}

/** A percentage given from 0 to 100. */
export function formatTaux(taux: number, langue: Langue): string {
  return new Intl.NumberFormat(LOCALES[langue], { style: 'percent', maximumFractionDigits: 1 }).format(taux / 100)
}

/** An amount in cents: 1 867,02 € · €1,867.02. */
export function formatEuros(centimes: number, langue: Langue): string {
  return new Intl.NumberFormat(LOCALES[langue], { style: 'currency', currency: 'EUR' }).format(centimes / 100)
}

/** Bytes as megabytes (10⁶), one decimal; as whole kilobytes (10³) under a tenth of one. */
export function formatOctets(octets: number, langue: Langue): string {
  const petit = octets > 0 && octets < 1e5
  return new Intl.NumberFormat(LOCALES[langue], {
    style: 'unit',
    unit: petit ? 'kilobyte' : 'megabyte',
    maximumFractionDigits: petit ? 0 : 1,
  }).format(octets / (petit ? 1e3 : 1e6))
}

/** A SIRET in groups a person can read back: 110 043 015 00012. */
export function formatSiret(siret: string): string {
  const groupes = /^(\d{3})(\d{3})(\d{3})(\d{5})$/.exec(siret)
  return groupes ? groupes.slice(1).join('\u00a0') : siret
}
