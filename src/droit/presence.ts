import { addJours } from '#socle/date-civile.ts'
import { estFerie, jourDeSemaine } from './jours-feries.ts'

/** When a person is present: the days of the week as figures, "12345" Monday to Friday, and what falls out of it. */
export interface Presence {
  readonly semaine: string
  /** Whether legal holidays are days off. */
  readonly feriesChomes: boolean
  /** First and last day of each absence, both included. */
  readonly absences: readonly (readonly [string, string])[]
}

/** Days looked at before giving up on the next day of presence: a year without any is a mistake in the pattern. */
const PATIENCE = 366

/** Whether the person is present on the civil day. */
export function estPresent(jour: string, { semaine, feriesChomes, absences }: Presence): boolean {
  if (!semaine.includes(String(jourDeSemaine(jour) + 1))) return false
  if (feriesChomes && estFerie(jour)) return false
  return !absences.some(([du, au]) => du <= jour && jour <= au)
}

/** Days of presence from `du` (included) to `avant` (not included). */
export function compterPresences(du: string, avant: string, presence: Presence): number {
  let nombre = 0
  for (let jour = du; jour < avant; jour = addJours(jour, 1)) if (estPresent(jour, presence)) nombre += 1
  return nombre
}

/** The `rang`-th day of presence from `du`, which may be the first; null when there is none for a whole year. */
export function trouverPresence(du: string, rang: number, presence: Presence): string | null {
  let [jour, restants, vides] = [du, rang, 0]
  while (vides < PATIENCE) {
    const present = estPresent(jour, presence)
    if (present) restants -= 1
    if (restants <= 0) return jour
    vides = present ? 0 : vides + 1
    jour = addJours(jour, 1)
  }
  return null
}
