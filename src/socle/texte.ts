const ASCII = /^[\x20-\x7e]*$/
const MARQUES = /\p{M}+/gu
const APOSTROPHES = /[\u2018\u2019\u02bc\u2032\u00b4`]/g

/** Folds a text for comparison and search: lower case, no accent, one apostrophe, ligatures opened (œ → oe, æ → ae). */
export function fold(texte: string): string {
  if (ASCII.test(texte) && !texte.includes('`')) return texte.toLowerCase()
  return texte
    .normalize('NFD')
    .replace(MARQUES, '')
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .replace(APOSTROPHES, "'")
}

/** One space between words, none at the ends; no-break spaces and line breaks count as spaces. */
export function collapseSpaces(texte: string): string {
  return texte.replace(/\s+/gu, ' ').trim()
}
