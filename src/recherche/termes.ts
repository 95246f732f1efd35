import { CHAMPS_COURTS, CODE, INTITULE, TOUS_CHAMPS } from './champs.ts'
import { type Lecture, type MotsOfferts, visitPostings } from './lecture.ts'
import { type Neighbour, nearestWords } from './nearest.ts'
import { foldText, stemOf } from './words.ts'

/** One posting list that a word of the question reads: how much it counts, and in which fields. */
export interface Terme {
  readonly terme: number
  readonly facteur: number
  readonly champs: number
}

/** What a word was understood as; `corrige` and `propose` (with accents) when it had to be corrected. */
export interface MotCompris {
  readonly termes: readonly Terme[]
  readonly corrige: string | null
  readonly propose: string | null
}

const MAX_TERMS = 24
const MAX_POSTINGS = 120_000
const MAX_CORRECTIONS = 3
/** Weight of a completion next to a word that is whole as it stands, or alone. */
const BESIDE_WHOLE = 0.35
const COMPLETED = 0.8
const CORRECTED = 0.7
/** A word met this rarely, and never in a short field, is taken for a misprint of the source. */
const RARE = 2

/** Posting lists of a word; `ouvert`: it may still be unfinished. */
export function termesDuMot(index: Lecture, word: string, ouvert: boolean): MotCompris {
  const { postings } = index
  const exact = postings.terms.find(stemOf(word))
  const termes: Terme[] = exact < 0 ? [] : [{ terme: exact, facteur: 1, champs: TOUS_CHAMPS }]
  const isCommon = exact >= 0 && ((postings.shortCounts[exact] ?? 0) > 0 || (postings.docCounts[exact] ?? 0) > RARE)
  if (ouvert && word.length >= 2) termes.push(...completions(index, word, exact, isCommon))
  if (isCommon || termes.length > (exact < 0 ? 0 : 1) || !/^[a-z]+$/.test(word)) return kept(termes)
  return corrected(index, word, termes, ouvert)
}

const kept = (termes: readonly Terme[]): MotCompris => ({ termes, corrige: null, propose: null })

function completions(index: Lecture, word: string, exact: number, isCommon: boolean): Terme[] {
  if (/\d/.test(word)) {
    const [first, end] = index.postings.terms.prefixed(word)
    const codes = Array.from({ length: Math.min(end - first, MAX_TERMS) }, (_, i) => first + i)
    return codes.filter((terme) => terme !== exact).map((terme) => ({ terme, facteur: COMPLETED, champs: CODE }))
  }
  const short = frequent(index, index.motsCourts, word, exact)
  const terms = short.length > 0 || isCommon ? short : frequent(index, index.motsLongs, word, exact)
  const champs = isCommon ? CHAMPS_COURTS : TOUS_CHAMPS
  return terms.map((terme) => ({ terme, facteur: isCommon ? BESIDE_WHOLE : COMPLETED, champs }))
}

/** Terms of the words with that prefix, the most frequent first, within a bounded amount of work. */
function frequent(index: Lecture, offered: MotsOfferts, prefix: string, except: number): number[] {
  const { shortCounts, docCounts } = index.postings
  const [first, end] = offered.words.prefixed(prefix)
  const terms = [...new Set(offered.terms.subarray(first, end))].filter((term) => term !== except)
  const weight = (term: number): number => (shortCounts[term] ?? 0) * 64 + (docCounts[term] ?? 0)
  terms.sort((a, b) => weight(b) - weight(a))
  let budget = MAX_POSTINGS
  return terms.slice(0, MAX_TERMS).filter((term, rank) => {
    budget -= docCounts[term] ?? 0
    return rank === 0 || budget > 0
  })
}

function corrected(index: Lecture, word: string, termes: readonly Terme[], ouvert: boolean): MotCompris {
  const { words, terms } = index.motsCourts
  const whole = best(index, nearestWords(words, word, false), word)
  const found = whole.length > 0 || !ouvert ? whole : best(index, nearestWords(words, word, true), word)
  const first = found[0]
  if (first === undefined) return kept(termes)
  const chosen = new Set(found.map(({ rank }) => terms[rank] ?? 0))
  const corrections = [...chosen].map((terme) => ({ terme, facteur: CORRECTED, champs: TOUS_CHAMPS }))
  const corrige = words.get(first.rank)
  return { termes: [...termes, ...corrections], corrige, propose: accented(index, corrige, terms[first.rank] ?? 0) }
}

/** The nearest words, one distance only: same first letter before others, then the most frequent. */
function best(index: Lecture, neighbours: readonly Neighbour[], word: string): Neighbour[] {
  const { words, terms } = index.motsCourts
  const nearest = Math.min(...neighbours.map(({ distance }) => distance))
  const first = word.charCodeAt(0)
  const weight = ({ rank }: Neighbour): number =>
    (words.bytes[words.offsets[rank] ?? 0] === first ? 1e7 : 0) + (index.postings.shortCounts[terms[rank] ?? 0] ?? 0)
  return neighbours
    .filter(({ distance }) => distance === nearest)
    .sort((a, b) => weight(b) - weight(a))
    .slice(0, MAX_CORRECTIONS)
}

/** The word as a title writes it, accents included; folded when no title among the first does. */
function accented(index: Lecture, word: string, term: number): string {
  let left = 20
  let form = word
  visitPostings(index.postings, term, (doc, mark) => {
    if ((mark & INTITULE) === 0) return true
    const pieces = index.titles.get(doc).split(/[^\p{L}\p{M}\p{N}]+/u)
    const piece = pieces.find((candidate) => foldText(candidate) === word)
    if (piece !== undefined) form = piece.toLowerCase()
    return piece === undefined && --left > 0
  })
  return form
}
