import { collapseSpaces, fold } from '#socle/texte.ts'
import type { Morceau } from './morceaux.ts'

/** A piece, and where its words begin in its text (after a code, a dash). */
export interface Extrait {
  readonly morceau: Morceau
  readonly depuis: number
}

/** Whether the document prints that word somewhere, whole. */
export type Vocabulaire = (mot: string) => boolean

/** The words of a document, gathered when first asked for. */
export function ouvrirVocabulaire(morceaux: readonly Morceau[]): Vocabulaire {
  let mots: Set<string> | null = null
  return (mot) => {
    mots ??= new Set(morceaux.flatMap(({ texte }) => fold(texte).match(/[\p{L}-]+/gu) ?? []))
    return mots.has(fold(mot))
  }
}

/**
 * The raw words of pieces, joined over lines with one space. A word cut by a hyphen at a line end loses its hyphen
 * only when the document prints the whole word elsewhere, or when the hyphen is a soft one.
 */
export function joindre(extraits: readonly Extrait[], vocabulaire: Vocabulaire): string {
  let texte = ''
  for (const { morceau, depuis } of extraits) {
    const mots = collapseSpaces(morceau.texte.slice(depuis))
    if (mots === '') continue
    texte = texte === '' ? mots : coller(texte, mots, vocabulaire)
  }
  return texte
}

function coller(avant: string, apres: string, vocabulaire: Vocabulaire): string {
  if (avant.endsWith('\u00ad')) return avant.slice(0, -1) + apres
  if (!avant.endsWith('-')) return `${avant} ${apres}`
  const coupe = /([\p{L}-]*\p{L})-$/u.exec(avant.slice(-60))?.[1]
  const suite = /^\p{Ll}+/u.exec(apres.slice(0, 60))?.[0]
  if (coupe === undefined || suite === undefined) return `${avant} ${apres}`
  const entier = !vocabulaire(`${coupe}-${suite}`) && vocabulaire(coupe + suite)
  return (entier ? avant.slice(0, -1) : avant) + apres
}

/** Without the colon or the comma by which a list goes on. */
export const sansPonctuationDeListe = (texte: string): string => texte.replace(/\s*[:;,]$/u, '')

/** Without quotation marks when one pair holds the whole. */
export function sansGuillemets(texte: string): string {
  const interieur = /^«\s*(.*?)\s*»\s*[.;:,]?$/su.exec(texte)?.[1]
  if (interieur === undefined) return texte
  let profondeur = 0
  for (const signe of interieur) {
    if (signe === '«') profondeur += 1
    else if (signe === '»') profondeur -= 1
    if (profondeur < 0) return texte
  }
  return profondeur === 0 ? interieur : texte
}
