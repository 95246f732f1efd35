import { estJour, formatJour } from '#socle/date-civile.ts'
import { formatMois, type Langue } from './dates.ts'
import { formatNombre, formatSiret } from './nombres.ts'

const OUI_NON = { fr: ['Oui', 'Non'], en: ['Yes', 'No'] } as const

type Donnees = Readonly<Record<string, string | number | boolean | null>>

/** The figures of a reason as a person reads them: days in words, SIRET in groups, numbers in the language's form. */
export function formatDonnees(donnees: Donnees, langue: Langue, inconnu: string): Record<string, string> {
  return Object.fromEntries(
    Object.entries(donnees).map(([cle, valeur]) => [cle, formatDonnee(valeur, langue, inconnu)]),
  )
}

function formatDonnee(valeur: Donnees[string], langue: Langue, inconnu: string): string {
  if (valeur === null || valeur === undefined) return inconnu
  if (typeof valeur === 'number') return formatNombre(valeur, langue)
  if (typeof valeur === 'boolean') return OUI_NON[langue][valeur ? 0 : 1]
  if (estJour(valeur)) return formatJour(valeur, langue)
  if (/^\d{4}-\d{2}$/.test(valeur) && estJour(`${valeur}-01`)) return formatMois(valeur, langue)
  return /^\d{14}$/.test(valeur) ? formatSiret(valeur) : valeur
}
