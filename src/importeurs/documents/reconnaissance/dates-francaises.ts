import { parseJour } from '#socle/date-civile.ts'
import { fold } from '#socle/texte.ts'

/** A day, a month of a year, or a month of every year, with its place in the text. */
export interface DateLue {
  /** `AAAA-MM-JJ`, `AAAA-MM` or `MM`. */
  readonly valeur: string
  readonly debut: number
  readonly fin: number
}

const MOIS = [
  'janvier',
  'fevrier',
  'mars',
  'avril',
  'mai',
  'juin',
  'juillet',
  'aout',
  'septembre',
  'octobre',
  'novembre',
  'decembre',
]
const EN_MOTS = new RegExp(`\\b(?:(\\d{1,2})(?:er)? )?(${MOIS.join('|')})\\b(?: ((?:19|20)\\d{2}))?`, 'g')
const EN_CHIFFRES =
  /(?<![\d/.-])(\d{1,2})[/.-](\d{1,2})[/.-]((?:19|20)\d{2})(?!\d)|(?<!\d)((?:19|20)\d{2}-\d{2}-\d{2})(?!\d)/g

const pad = (nombre: number): string => String(nombre).padStart(2, '0')

/** Dates of a French text in their order: "1er mars 2021", "01/09/2021", "septembre 2025", "novembre". Days that no calendar has are left out. */
export function lireDates(texte: string): DateLue[] {
  const plie = fold(texte.replace(/[\u00a0\u202f]/g, ' '))
  if (plie.length !== texte.length) return []
  const mots = [...plie.matchAll(EN_MOTS)].map(dateEnMots)
  const chiffres = [...plie.matchAll(EN_CHIFFRES)].map((lue) => {
    const jour = lue[4] ?? `${lue[3] ?? ''}-${pad(Number(lue[2]))}-${pad(Number(lue[1]))}`
    return situer(lue, parseJour(jour))
  })
  return [...mots, ...chiffres].flatMap((date) => (date ? [date] : [])).sort((a, b) => a.debut - b.debut)
}

function dateEnMots(lue: RegExpExecArray): DateLue | null {
  const mois = pad(MOIS.indexOf(lue[2] ?? '') + 1)
  const annee = lue[3]
  if (!annee) return lue[1] ? null : situer(lue, mois)
  if (!lue[1]) return situer(lue, `${annee}-${mois}`)
  return situer(lue, parseJour(`${annee}-${mois}-${pad(Number(lue[1]))}`))
}

function situer(lue: RegExpExecArray, valeur: string | null): DateLue | null {
  return valeur === null ? null : { valeur, debut: lue.index, fin: lue.index + lue[0].length }
}
