import { collapseSpaces, fold } from '#socle/texte.ts'

/** Words that carry no meaning of their own. */
const OUTILS = new Set(
  'a au aux avec ce ces cet cette d dans de des du elle en est et il ils l la le les leur leurs n ne ou par pour qu que qui s sa se ses son sous sur un une y'.split(
    ' ',
  ),
)
const BALISE = /<[^<>]*>/g
/** A dash opens an item at the start, after a space or after a stop, and before a capital; never inside a word. */
const PUCE = /(?:^|[\s;.:,])[-–−—]\s?(?=\p{Lu})/gu

/** Words of a text, folded, in order; apostrophes and every other sign separate. */
export function motsDe(texte: string): string[] {
  return fold(texte)
    .split(/[^a-z0-9]+/)
    .filter((mot) => mot !== '')
}

/** The same without the words that carry no meaning. */
export const motsPleins = (texte: string): string[] => motsDe(texte).filter((mot) => !OUTILS.has(mot))

/** Words joined by one space: two texts with the same words have the same one. */
export const empreinteMots = (texte: string): string => motsDe(texte).join(' ')

/** Share of words in common (Dice), 0 to 1; words that carry no meaning left out. */
export function ressemblance(a: string, b: string): number {
  const [premiers, seconds] = [motsPleins(a), motsPleins(b)]
  if (premiers.length + seconds.length === 0) return 0
  const restants = [...seconds]
  let communs = 0
  for (const mot of premiers) {
    const place = restants.indexOf(mot)
    if (place !== -1) {
      restants.splice(place, 1)
      communs += 1
    }
  }
  return (2 * communs) / (premiers.length + seconds.length)
}

/** Folded letter by letter: places in the text stay true. */
export const plierSurPlace = (texte: string): string =>
  [...texte].map((caractere) => fold(caractere)[0]?.padEnd(caractere.length) ?? ' '.repeat(caractere.length)).join('')

/** Raw text without residual tags, one space between words. */
export const sansBalises = (texte: string): string => collapseSpaces(texte.replace(BALISE, ' '))

/**
 * Items of a raw list of competences: cut at tags, line breaks, bullets, dashes before a capital and semicolons before
 * a capital. Used to compare and count, never to rewrite.
 */
export function listerItems(texte: string): string[] {
  return texte
    .replace(BALISE, '\n')
    .replace(PUCE, '\n')
    .split(/[\n\r·•]|\s{2,}|;\s*(?=\p{Lu})/u)
    .map((item) => collapseSpaces(item).replace(/(?<![\s;.,])[\s;.,]+$/u, ''))
    .filter((item) => /\p{L}/u.test(item))
}
