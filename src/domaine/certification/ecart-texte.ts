import { decouperTexte } from './texte-riche.ts'

/** A paragraph kept, added or removed between two versions of a text. */
export interface EcartParagraphe {
  readonly nature: 'identique' | 'ajout' | 'retrait'
  readonly texte: string
}

/** Differences between two raw texts, paragraph by paragraph, in reading order; removals come before additions. */
export function comparerTextes(avant: string, apres: string): EcartParagraphe[] {
  return comparerSuites(
    decouperTexte(avant).map((bloc) => bloc.texte),
    decouperTexte(apres).map((bloc) => bloc.texte),
  )
}

/** The same for any two suites of pieces (words, lines…). */
export function comparerSuites(a: readonly string[], b: readonly string[]): EcartParagraphe[] {
  const tete = prefixeCommun(a, b)
  const queue = prefixeCommun(a.slice(tete).reverse(), b.slice(tete).reverse())
  const milieu = alignerParagraphes(a.slice(tete, a.length - queue), b.slice(tete, b.length - queue))
  return [...a.slice(0, tete).map(identique), ...milieu, ...a.slice(a.length - queue).map(identique)]
}

const identique = (texte: string): EcartParagraphe => ({ nature: 'identique', texte })

function prefixeCommun(a: readonly string[], b: readonly string[]): number {
  let longueur = 0
  while (longueur < a.length && longueur < b.length && a[longueur] === b[longueur]) longueur += 1
  return longueur
}

/** Longest common subsequence, read from the start. */
function alignerParagraphes(a: readonly string[], b: readonly string[]): EcartParagraphe[] {
  const communs = Array.from({ length: a.length + 1 }, () => new Uint16Array(b.length + 1))
  const lire = (i: number, j: number): number => communs[i]?.[j] ?? 0
  for (let i = a.length - 1; i >= 0; i -= 1) {
    for (let j = b.length - 1; j >= 0; j -= 1) {
      const ligne = communs[i]
      if (ligne) ligne[j] = a[i] === b[j] ? lire(i + 1, j + 1) + 1 : Math.max(lire(i + 1, j), lire(i, j + 1))
    }
  }
  const ecarts: EcartParagraphe[] = []
  let i = 0
  let j = 0
  while (i < a.length || j < b.length) {
    const [ancien, nouveau] = [a[i], b[j]]
    if (ancien !== undefined && ancien === nouveau) {
      ecarts.push(identique(ancien))
      i += 1
      j += 1
    } else if (ancien !== undefined && (nouveau === undefined || lire(i + 1, j) >= lire(i, j + 1))) {
      ecarts.push({ nature: 'retrait', texte: ancien })
      i += 1
    } else if (nouveau !== undefined) {
      ecarts.push({ nature: 'ajout', texte: nouveau })
      j += 1
    }
  }
  return ecarts
}
