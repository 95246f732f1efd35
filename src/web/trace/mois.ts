import { addMois } from '#socle/date-civile.ts'

interface Periode {
  readonly debut: string
  readonly fin: string
}

const GRADUATIONS_MAX = 12

/** Firsts of months inside a period, thinned to a dozen, with their short names; January carries its year. */
export function listMois({ debut, fin }: Periode, langue: 'fr' | 'en'): { jour: string; nom: string }[] {
  const premiers: string[] = []
  for (let jour = addMois(`${debut.slice(0, 7)}-01`, 1); jour <= fin; jour = addMois(jour, 1)) premiers.push(jour)
  const pas = [1, 2, 3, 6, 12].find((un) => premiers.length / un <= GRADUATIONS_MAX) ?? 24
  const format = new Intl.DateTimeFormat(langue, { month: 'short', timeZone: 'UTC' })
  return premiers
    .filter((jour) => (Number(jour.slice(5, 7)) - 1) % pas === 0)
    .map((jour) => ({
      jour,
      nom: jour.slice(5, 7) === '01' ? jour.slice(0, 4) : format.format(new Date(`${jour}T00:00:00Z`)),
    }))
}

/** How many records close on each day, in the order of the days; unknown ends are left out. */
export function countParJour(
  echeances: readonly { readonly date_fin: string | null }[],
): { jour: string; compte: number }[] {
  const comptes = new Map<string, number>()
  for (const { date_fin: fin } of echeances) if (fin !== null) comptes.set(fin, (comptes.get(fin) ?? 0) + 1)
  return [...comptes].map(([jour, compte]) => ({ jour, compte })).sort((a, b) => (a.jour < b.jour ? -1 : 1))
}
