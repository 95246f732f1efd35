const SIREN_LA_POSTE = '356000000'
/** The alphabet without i, o and q: 23 letters, one per remainder. */
const LETTRES_UAI = 'ABCDEFGHJKLMNPRSTUVWXYZ'

/** Whether the text is nine digits with a right Luhn key. */
export function estSiren(texte: string): boolean {
  return /^\d{9}$/.test(texte) && luhn(texte) % 10 === 0
}

/** Whether the text is fourteen digits with a right key: Luhn, or a sum of digits divisible by 5 for the branches of La Poste. */
export function estSiret(texte: string): boolean {
  if (!/^\d{14}$/.test(texte)) return false
  if (luhn(texte) % 10 === 0) return true
  return texte.startsWith(SIREN_LA_POSTE) && sumDigits(texte) % 5 === 0
}

/** Whether the text is seven digits followed by the letter of their remainder by 23 (UAI, formerly RNE). */
export function estUai(texte: string): boolean {
  return /^\d{7}[A-Z]$/.test(texte) && LETTRES_UAI[Number(texte.slice(0, 7)) % 23] === texte[7]
}

/** SIREN of a SIRET: its nine first digits. */
export const sirenDe = (siret: string): string => siret.slice(0, 9)

/** Digits of a SIREN or SIRET as people type or print them, spaces, dots, tabs and dashes dropped; null when something else is in it. */
export function parseSiret(texte: string): string | null {
  const brut = texte.replace(/[\s.\-\u00a0\u202f]/gu, '')
  return /^(\d{9}|\d{14})$/.test(brut) ? brut : null
}

/**
 * Record numbers that the text may mean: one for "RNCP35698", "rncp n° 35698" or "RS 6604"; both registers for bare
 * digits; none when the text is no number.
 */
export function parseNumeroFiche(texte: string): readonly string[] {
  const lu = /^(?:(rncp|rs)[\s\-_.]*(?:n\s?[°o.])?\s*)?0*([1-9]\d{0,5})$/i.exec(texte.trim())
  if (!lu?.[2]) return []
  return lu[1] ? [`${lu[1].toUpperCase()}${lu[2]}`] : [`RNCP${lu[2]}`, `RS${lu[2]}`]
}

function luhn(chiffres: string): number {
  let somme = 0
  for (let rang = 0; rang < chiffres.length; rang += 1) {
    const chiffre = Number(chiffres[chiffres.length - 1 - rang])
    const pese = rang % 2 === 1 ? chiffre * 2 : chiffre
    somme += pese > 9 ? pese - 9 : pese
  }
  return somme
}

const sumDigits = (chiffres: string): number => [...chiffres].reduce((somme, chiffre) => somme + Number(chiffre), 0)
