import { addMois, diffJours } from '#socle/date-civile.ts'

export type Langue = 'fr' | 'en'

/** Time between two days in its two largest units: "83 jours", "5 mois", "2 ans et 9 mois"; never signed. */
export function formatDelai(de: string, vers: string, langue: Langue): string {
  const mois = Math.abs(countMois(de, vers))
  const dire = (nombre: number, unit: 'year' | 'month' | 'day') =>
    new Intl.NumberFormat(langue, { style: 'unit', unit, unitDisplay: 'long' }).format(nombre)
  if (mois < 3) return dire(Math.abs(diffJours(de, vers)), 'day')
  const parts = [
    ...(mois >= 12 ? [dire(Math.floor(mois / 12), 'year')] : []),
    ...(mois % 12 === 0 ? [] : [dire(mois % 12, 'month')]),
  ]
  return new Intl.ListFormat(langue, { type: 'conjunction' }).format(parts)
}

/** Whole months between two days, signed. */
export function countMois(de: string, vers: string): number {
  const [avant, apres, signe] = de <= vers ? [de, vers, 1] : [vers, de, -1]
  let mois = Math.max(0, Math.floor(diffJours(avant, apres) / 31))
  while (addMois(avant, mois + 1) <= apres) mois += 1
  return mois === 0 ? 0 : signe * mois
}

/** A month (AAAA-MM) in words: « septembre 2025 ». */
export function formatMois(mois: string, langue: Langue): string {
  const forme = new Intl.DateTimeFormat(langue, { month: 'long', year: 'numeric', timeZone: 'UTC' })
  return forme.format(new Date(`${mois}-01T00:00:00Z`))
}

/** An instant (ISO 8601) as a day and an hour in Paris. */
export function formatInstant(instant: string, langue: Langue): string {
  return new Intl.DateTimeFormat(langue === 'fr' ? 'fr-FR' : 'en-GB', {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone: 'Europe/Paris',
  }).format(new Date(instant))
}

/** A length of time in seconds: "45 s", "2 min 05 s". */
export function formatDuree(secondes: number): string {
  const entier = Math.max(0, Math.round(secondes))
  const espace = '\u202f'
  if (entier < 60) return `${entier}${espace}s`
  return `${Math.floor(entier / 60)}${espace}min ${String(entier % 60).padStart(2, '0')}${espace}s`
}
