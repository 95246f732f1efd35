import { isCodeOfBloc, joinCodes } from './requete.ts'
import { meaningfulWordsOf, stemOf } from './words.ts'

/** A bloc as far as it can be found by its words. */
export interface BlocNomme {
  readonly code: string
  readonly libelle: string
}

/**
 * Blocs of a record whose code or label holds words of the question, those that hold the most first, at most `nombre`.
 * The last word counts as a beginning when nothing follows it, as in the search itself.
 */
export function trouverBlocs<T extends BlocNomme>(texte: string, blocs: readonly T[], nombre: number): T[] {
  const words = joinCodes(meaningfulWordsOf(texte.slice(0, 1000)))
  const open = words.at(-1)?.end === texte.length ? words.at(-1)?.text : undefined
  const stems = new Set(words.map(({ text }) => stemOf(text)))
  const met = ({ code, libelle }: T): number => {
    const labels = meaningfulWordsOf(libelle).map(({ text }) => text)
    const found = new Set(labels.map(stemOf).filter((stem) => stems.has(stem)))
    const begun = open !== undefined && open.length > 2 && !found.has(stemOf(open))
    const completed = begun && labels.some((label) => label.startsWith(open)) ? 1 : 0
    const coded = words.some(({ text }) => isCodeOfBloc(text, code)) ? 100 : 0
    return found.size + completed + coded
  }
  return blocs
    .map((bloc) => ({ bloc, words: met(bloc) }))
    .filter((candidate) => candidate.words > 0)
    .sort((a, b) => b.words - a.words)
    .slice(0, nombre)
    .map(({ bloc }) => bloc)
}
