import { addMois, diffJours, formatJour } from '#socle/date-civile.ts'

export type Langue = 'fr' | 'en'

/** A civil day in words; null stays null so that the page writes "Inconnu". */
export function formatJourOuRien(jour: string | null, langue: Langue): string | null {
  return jour === null ? null : formatJour(jour, langue)
}

/** How far a day is from another, in the largest whole unit: "dans 12 jours", "il y a 3 mois". */
export function formatEcart(de: string, vers: string, langue: Langue): string {
  const jours = diffJours(de, vers)
  const mois = countMois(de, vers)
  const format = new Intl.RelativeTimeFormat(langue, { numeric: 'auto' })
  if (Math.abs(mois) >= 24) return format.format(Math.trunc(mois / 12), 'year')
  if (Math.abs(mois) >= 3) return format.format(mois, 'month')
  return format.format(jours, 'day')
}

/** Whole months between two days, signed. */
export function countMois(de: string, vers: string): number {
  const [avant, apres, signe] = de <= vers ? [de, vers, 1] : [vers, de, -1]
  let mois = Math.max(0, Math.floor(diffJours(avant, apres) / 31))
  while (addMois(avant, mois + 1) <= apres) mois += 1
  return mois === 0 ? 0 : signe * mois
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
