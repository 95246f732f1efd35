/** Civil days are strings `AAAA-MM-JJ`: never instants, so they compare as strings and know no time zone. */
const ISO = /^(\d{4})-(\d{2})-(\d{2})$/
const FRANCAISE = /^(\d{2})([/-])(\d{2})\2(\d{4})$/
const MOIS = {
  fr: [
    'janvier',
    'février',
    'mars',
    'avril',
    'mai',
    'juin',
    'juillet',
    'août',
    'septembre',
    'octobre',
    'novembre',
    'décembre',
  ],
  en: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
} as const

interface Parties {
  readonly annee: number
  readonly mois: number
  readonly jour: number
}

/** Reads `AAAA-MM-JJ`, `JJ/MM/AAAA` or `JJ-MM-AAAA`, spaces around allowed; null for anything else or a day that no calendar has. */
export function parseJour(texte: string): string | null {
  const brut = texte.trim()
  const iso = ISO.exec(brut)
  if (iso) return build(Number(iso[1]), Number(iso[2]), Number(iso[3]))
  const francaise = FRANCAISE.exec(brut)
  return francaise ? build(Number(francaise[4]), Number(francaise[3]), Number(francaise[1])) : null
}

/** Whether the text is a real day written `AAAA-MM-JJ`. */
export function estJour(texte: string): boolean {
  return ISO.test(texte) && parseJour(texte) !== null
}

/** -1, 0 or 1 as `a` comes before, on or after `b`. */
export function compareJours(a: string, b: string): -1 | 0 | 1 {
  return a < b ? -1 : a > b ? 1 : 0
}

/** The day `nombre` days later (earlier when negative). Throws on a text that is not a day. */
export function addJours(jour: string, nombre: number): string {
  return fromRang(toRang(split(jour)) + nombre)
}

/** The same day `nombre` months later, or the last day of that month when it is shorter. Throws on a text that is not a day. */
export function addMois(jour: string, nombre: number): string {
  const { annee, mois, jour: quantieme } = split(jour)
  const total = annee * 12 + (mois - 1) + nombre
  const cible = { annee: Math.floor(total / 12), mois: (((total % 12) + 12) % 12) + 1 }
  return format({ ...cible, jour: Math.min(quantieme, daysInMonth(cible.annee, cible.mois)) })
}

/** The same day `nombre` years later; 29 February becomes 28 when needed. Throws on a text that is not a day. */
export function addAnnees(jour: string, nombre: number): string {
  return addMois(jour, nombre * 12)
}

/** Number of days from `de` to `vers`, negative when `vers` comes first. Throws on a text that is not a day. */
export function diffJours(de: string, vers: string): number {
  return toRang(split(vers)) - toRang(split(de))
}

/** The day in words: "31 août 2026", "1er mars 2026"; "31 August 2026" in English. Throws on a text that is not a day. */
export function formatJour(jour: string, langue: 'fr' | 'en'): string {
  const { annee, mois, jour: quantieme } = split(jour)
  const premier = langue === 'fr' && quantieme === 1 ? '1er' : String(quantieme)
  return `${premier} ${MOIS[langue][mois - 1]} ${annee}`
}

/** The day in figures, as the register prints it: `31/08/2026`. Throws on a text that is not a day. */
export function formatJourCourt(jour: string): string {
  const { annee, mois, jour: quantieme } = split(jour)
  return `${pad(quantieme, 2)}/${pad(mois, 2)}/${pad(annee, 4)}`
}

function split(jour: string): Parties {
  const lu = ISO.exec(jour)
  if (!lu || parseJour(jour) === null) throw new RangeError(`not a civil day: ${jour}`)
  return { annee: Number(lu[1]), mois: Number(lu[2]), jour: Number(lu[3]) }
}

function build(annee: number, mois: number, jour: number): string | null {
  if (mois < 1 || mois > 12 || jour < 1 || jour > daysInMonth(annee, mois)) return null
  return format({ annee, mois, jour })
}

const pad = (nombre: number, largeur: number): string => String(nombre).padStart(largeur, '0')
const format = ({ annee, mois, jour }: Parties): string => `${pad(annee, 4)}-${pad(mois, 2)}-${pad(jour, 2)}`

const isLeap = (annee: number): boolean => (annee % 4 === 0 && annee % 100 !== 0) || annee % 400 === 0

function daysInMonth(annee: number, mois: number): number {
  if (mois === 2) return isLeap(annee) ? 29 : 28
  return mois === 4 || mois === 6 || mois === 9 || mois === 11 ? 30 : 31
}

/** Day number of the proleptic Gregorian calendar, years counted from March so that leap days come last. */
function toRang({ annee, mois, jour }: Parties): number {
  const an = mois > 2 ? annee : annee - 1
  const rangMois = (mois + 9) % 12
  return (
    365 * an +
    Math.floor(an / 4) -
    Math.floor(an / 100) +
    Math.floor(an / 400) +
    Math.floor((153 * rangMois + 2) / 5) +
    jour -
    1
  )
}

function fromRang(rang: number): string {
  let annee = Math.floor(rang / 365.2425) + 1
  while (toRang({ annee, mois: 1, jour: 1 }) > rang) annee -= 1
  let mois = 12
  while (toRang({ annee, mois, jour: 1 }) > rang) mois -= 1
  return format({ annee, mois, jour: rang - toRang({ annee, mois, jour: 1 }) + 1 })
}
