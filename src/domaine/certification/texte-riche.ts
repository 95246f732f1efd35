import { decoderEntites } from './entites.ts'

/** A piece of a rich text: a paragraph, a bullet or a bullet under a bullet. */
export interface BlocTexte {
  readonly nature: 'paragraphe' | 'puce' | 'sous-puce'
  /** Text without its mark; a competence code stays in it. */
  readonly texte: string
  /** Competence, unit or exam code caught at the beginning (`C1.2`, `A1C1`, `U31`), else null. */
  readonly code: string | null
}

/** Linear on any input: nothing in it may run past the next `<`. */
const BALISE = /<![^<>]*>|<(\/?)([a-z][a-z\d:]*)(?:\s+[\w:-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'|[^\s"'<>]+))*\s*\/?>/gi
const COUPURES = new Set(
  'p br div ul ol li table tr td th h1 h2 h3 h4 h5 h6 blockquote section article hr dl dt dd pre'.split(' '),
)
const MARQUE = /^([*•●▸o-])(?: |$)/u
/** Marks under which a dash is a second level. */
const OUVRANTES: readonly string[] = ['*', '•', '●', 'li']
const CODE = /^(A\d+(?:\.\d+)?\.?C\d+(?:[.-]\d+)*|C\d+(?:[.-]\d+)*|U\d+|E\d+)(?=$|\s|[.:)–—-](?![\dA-Z]))/u

/** A stretch of text between two breaks of the source; `profondeur` is that of the list item it opens, 0 outside. */
interface Morceau {
  readonly texte: string
  readonly profondeur: number
}

/**
 * Splits a raw text of the register into paragraphs and bullets, at runs of two spaces or more, line breaks and
 * residual HTML. A bullet needs its mark; nothing is guessed from a single " - ", a ";" or a capital. Every visible
 * character is kept but the marks and the tags; entities are decoded once, so the result is text, never HTML.
 */
export function decouperTexte(brut: string): BlocTexte[] {
  const blocs: BlocTexte[] = []
  let ouverte: string | null = null
  let marqueSeule: string | null = null
  for (const { texte, profondeur } of morceler(brut)) {
    const lue = MARQUE.exec(texte)?.[1] ?? null
    const reste = lue === null ? texte : texte.slice(lue.length).trim()
    if (reste === '') {
      marqueSeule = lue
      continue
    }
    const marque: string | null = lue ?? marqueSeule
    marqueSeule = null
    const nature = naturer(marque, profondeur, ouverte)
    if (nature === 'paragraphe') ouverte = null
    else if (nature === 'puce') ouverte ??= marque ?? 'li'
    blocs.push({ nature, texte: reste, code: CODE.exec(reste)?.[1] ?? null })
  }
  return blocs
}

function naturer(marque: string | null, profondeur: number, ouverte: string | null): BlocTexte['nature'] {
  if (profondeur > 1) return 'sous-puce'
  if (profondeur === 1) return 'puce'
  if (marque === null) return 'paragraphe'
  const seconde = marque === 'o' || marque === '▸' || (marque === '-' && OUVRANTES.includes(ouverte ?? ''))
  return seconde && ouverte !== null && ouverte !== marque ? 'sous-puce' : 'puce'
}

function morceler(brut: string): Morceau[] {
  if (!brut.includes('<')) return couper(decoderEntites(brut), 0)
  const morceaux: Morceau[] = []
  let tampon = ''
  let listes = 0
  let profondeur = 0
  let debut = 0
  const vider = (): void => {
    const parts = couper(decoderEntites(tampon), profondeur)
    morceaux.push(...parts)
    tampon = ''
    if (parts.length > 0) profondeur = 0
  }
  for (const balise of brut.matchAll(BALISE)) {
    tampon += brut.slice(debut, balise.index)
    debut = balise.index + balise[0].length
    const nom = balise[2]?.toLowerCase()
    if (nom === undefined || !COUPURES.has(nom)) continue
    vider()
    const ferme = balise[1] === '/'
    if (nom === 'ul' || nom === 'ol') listes = Math.max(0, listes + (ferme ? -1 : 1))
    if (nom === 'li') profondeur = ferme ? 0 : Math.max(1, listes)
  }
  tampon += brut.slice(debut)
  vider()
  return morceaux
}

/** Only the first part of a list item bears its bullet; what follows in the item speaks for itself. */
function couper(texte: string, profondeur: number): Morceau[] {
  return texte
    .split(/\s{2,}|[\n\r\u2028\u2029]/u)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part, rang) => ({ texte: part, profondeur: rang === 0 ? profondeur : 0 }))
}
