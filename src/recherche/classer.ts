import type { CriteresRecherche } from '#domaine/certification/index.ts'
import { dayToInt } from './encodage.ts'
import { type ColonnesDuJour, RANG_OUVERTE } from './etats.ts'
import type { Evaluation } from './evaluer.ts'
import type { Lecture } from './lecture.ts'
import type { Requete } from './requete.ts'
import { meaningfulWordsOf } from './words.ts'

/** Keys hold a rank of title in their low part: at most that many documents. */
const RANKS = 2 ** 21
const PRECISION = 256
/** Documents whose titles are read again, word by word, to settle the first places. */
const REVIEWED = 128
const LIVE_FACTOR = 1.3
const EXACT = 1e5
const EXACT_LIVE = 1e5

export interface Classement {
  readonly doc: number
  readonly score: number
}

/** Orders the documents found; only as many as the page needs are sorted. */
export class Ranker {
  readonly #index: Lecture
  readonly #keys: Float64Array
  readonly #abreges = new Map<number, readonly string[]>()

  constructor(index: Lecture) {
    this.#index = index
    this.#keys = new Float64Array(index.taille)
  }

  /** The page asked, in order. `docs` are the documents that pass every criterion. */
  page(docs: Int32Array, question: Question): Classement[] {
    const { criteres, requete } = question
    const from = (criteres.page - 1) * criteres.parPage
    const wanted = from + criteres.parPage
    const isScored = criteres.tri === 'pertinence' && !requete.vide
    const keys = this.#keys.subarray(0, docs.length)
    const keyOf = this.#keyOf(question, isScored)
    for (let at = 0; at < docs.length; at++) keys[at] = keyOf(docs[at] ?? 0)
    const top = greatest(keys, isScored ? Math.max(wanted, REVIEWED) : wanted)
    const ordered = Array.from(top, (key) => this.#read(key, isScored))
    if (isScored) this.#review(ordered, question)
    return ordered.slice(from, wanted)
  }

  /** Greater first: the wanted order, then the alphabetical order of titles. */
  #keyOf({ criteres, requete, evaluation, jour }: Question, isScored: boolean): (doc: number) => number {
    const { titleRanks, titleLengths, dates } = this.#index
    const low = (doc: number): number => RANKS - 1 - (titleRanks[doc] ?? 0)
    const isLive = (doc: number): boolean => jour.etats[doc] === RANG_OUVERTE
    if (criteres.tri === 'intitule') return low
    if (criteres.tri === 'echeance') {
      const today = dayToInt(criteres.au)
      return (doc) => expiryKey(dates[doc * 4 + 2] ?? 0, today) * RANKS + low(doc)
    }
    if (!isScored) return (doc) => (isLive(doc) ? 1 : 0) * RANKS + low(doc)
    const { scores, counts, titleCounts } = evaluation
    const asked = requete.groupes.length
    return (doc) => {
      const coverage = Math.min(1, (titleCounts[doc] ?? 0) / Math.max(1, titleLengths[doc] ?? 1))
      const met = (counts[doc] ?? 0) / asked
      const score = (scores[doc] ?? 0) * (1 + coverage / 2) * met * (isLive(doc) ? LIVE_FACTOR : 1)
      return Math.round(score * PRECISION) * RANKS + low(doc)
    }
  }

  #read(key: number, isScored: boolean): Classement {
    const low = key % RANKS
    return {
      doc: this.#index.rankDocs[RANKS - 1 - low] ?? 0,
      score: isScored ? (key - low) / RANKS / PRECISION : 0,
    }
  }

  /** Re-orders the first documents by what their titles say: whole title, beginning, phrase, exact words. */
  #review(ordered: Classement[], { requete, jour }: Question): void {
    const reviewed = ordered.slice(0, REVIEWED).map(({ doc, score }) => {
      const match = matchTitle(this.#index.titles.get(doc), this.#abregesOf(doc), requete)
      const live = jour.etats[doc] === RANG_OUVERTE ? EXACT_LIVE : 0
      return { doc, score: score * (1 + match.bonus) + (match.isExact ? EXACT + live : 0) }
    })
    reviewed.sort((a, b) => b.score - a.score)
    ordered.splice(0, reviewed.length, ...reviewed)
  }

  /** Abbreviation and full name of the diploma of a record, as they are typed before a title. */
  #abregesOf(doc: number): readonly string[] {
    const id = this.#index.abregeIds[doc] ?? 0
    let forms = this.#abreges.get(id)
    if (forms === undefined) {
      forms = this.#index.abreges.get(id).split('\n').map(meaningful).filter(Boolean)
      this.#abreges.set(id, forms)
    }
    return forms
  }
}

/** Everything the order depends on. */
export interface Question {
  readonly criteres: CriteresRecherche
  readonly requete: Requete
  readonly evaluation: Evaluation
  readonly jour: ColonnesDuJour
}

/** Ends to come first, the soonest first; then ends gone by, the latest first; unknown ends last. */
function expiryKey(fin: number, today: number): number {
  if (fin === 0) return 0
  return fin >= today ? 2 ** 28 + (2 ** 27 - fin) : fin
}

interface TitleMatch {
  readonly isExact: boolean
  /** Share of its score that the title adds to the document. */
  readonly bonus: number
}

/** Compares the question with a title, with or without the abbreviation of the diploma before it. */
function matchTitle(intitule: string, abreges: readonly string[], requete: Requete): TitleMatch {
  const asked = requete.mots.join(' ')
  const words = meaningfulWordsOf(intitule).map((word) => word.text)
  const title = words.join(' ')
  const forms = [title, ...abreges.map((abrege) => `${abrege} ${title}`)]
  if (forms.includes(asked)) return { isExact: true, bonus: 1 }
  const starts = forms.some((form) => form.startsWith(requete.ouverte ? asked : `${asked} `))
  const phrase = ` ${title} `.includes(requete.ouverte ? ` ${asked}` : ` ${asked} `)
  const known = new Set(words)
  const same = requete.mots.filter((word) => known.has(word)).length / Math.max(1, requete.mots.length)
  return {
    isExact: false,
    bonus: (starts ? 0.4 : 0) + (phrase ? 0.3 : 0) + same * 0.3 + inOrder(words, requete.mots) * 0.2,
  }
}

const meaningful = (text: string): string =>
  meaningfulWordsOf(text)
    .map((word) => word.text)
    .join(' ')

/** Share of the neighbouring words of the question that the title has in the same order, side by side. */
function inOrder(title: readonly string[], asked: readonly string[]): number {
  if (asked.length < 2) return 0
  let pairs = 0
  for (let i = 1; i < asked.length; i++) {
    const at = title.indexOf(asked[i - 1] ?? '')
    if (at >= 0 && title[at + 1] === asked[i]) pairs++
  }
  return pairs / (asked.length - 1)
}

/** The `count` greatest keys, greatest first. */
export function greatest(keys: Float64Array, count: number): Float64Array {
  if (count * 8 > keys.length) return keys.slice().sort().reverse().subarray(0, count)
  const heap = keys.slice(0, count).sort()
  let least = heap[0] ?? Number.POSITIVE_INFINITY
  for (let i = count; i < keys.length; i++) {
    const key = keys[i] ?? 0
    if (key <= least) continue
    replaceLeast(heap, key)
    least = heap[0] ?? 0
  }
  return heap.sort().reverse()
}

/** Replaces the root of a binary heap whose least key comes first. */
function replaceLeast(heap: Float64Array, key: number): void {
  let at = 0
  for (;;) {
    let child = at * 2 + 1
    if (child >= heap.length) break
    if (child + 1 < heap.length && (heap[child + 1] ?? 0) < (heap[child] ?? 0)) child++
    if ((heap[child] ?? 0) >= key) break
    heap[at] = heap[child] ?? 0
    at = child
  }
  heap[at] = key
}
