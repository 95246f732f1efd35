import { addJours, diffJours } from '#socle/date-civile.ts'

const UN_LUNDI = '2001-01-01'
const DIMANCHE = 6
const SAMEDI = 5

/** Month and day of the legal holidays that do not move (Code du travail, L3133-1). */
const FIXES: ReadonlySet<string> = new Set(['01-01', '05-01', '05-08', '07-14', '08-15', '11-01', '11-11', '12-25'])
/** Days after Easter Sunday: Easter Monday, Ascension Day, Whit Monday (Code du travail, L3133-1). */
const APRES_PAQUES: readonly number[] = [1, 39, 50]

/** Day of the week of a civil day: 0 Monday to 6 Sunday. */
export const jourDeSemaine = (jour: string): number => ((diffJours(UN_LUNDI, jour) % 7) + 7) % 7

/** Whether the civil day is a legal holiday of metropolitan France (Code du travail, L3133-1); local ones are not known here. */
export function estFerie(jour: string): boolean {
  if (FIXES.has(jour.slice(5))) return true
  return APRES_PAQUES.includes(diffJours(paques(Number(jour.slice(0, 4))), jour))
}

/** Working day: Monday to Saturday (`ouvres`: to Friday) and no legal holiday. */
export function estOuvrable(jour: string, ouvres = false): boolean {
  const rang = jourDeSemaine(jour)
  return rang !== DIMANCHE && !(ouvres && rang === SAMEDI) && !estFerie(jour)
}

/** The `nombre`-th working day after the civil day, which is not counted itself; `ouvres`: Saturdays do not count. */
export function ajouterJoursOuvrables(jour: string, nombre: number, ouvres: boolean): string {
  let [date, restants] = [jour, nombre]
  while (restants > 0) {
    date = addJours(date, 1)
    if (estOuvrable(date, ouvres)) restants -= 1
  }
  return date
}

/** Easter Sunday of the Gregorian calendar (Meeus' method). */
function paques(annee: number): string {
  const a = annee % 19
  const siecle = Math.floor(annee / 100)
  const b = annee % 100
  const epacte =
    (19 * a + siecle - Math.floor(siecle / 4) - Math.floor((siecle - Math.floor((siecle + 8) / 25) + 1) / 3) + 15) % 30
  const lune = (32 + 2 * (siecle % 4) + 2 * Math.floor(b / 4) - epacte - (b % 4)) % 7
  const m = Math.floor((a + 11 * epacte + 22 * lune) / 451)
  const rang = epacte + lune - 7 * m + 114
  return `${annee}-${String(Math.floor(rang / 31)).padStart(2, '0')}-${String((rang % 31) + 1).padStart(2, '0')}`
}
