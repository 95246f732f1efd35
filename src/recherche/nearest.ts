import { MAX_WORD } from './tokenizer.ts'
import type { Vocabulary } from './vocabulary.ts'

/** A word close to the one asked, by its rank in the vocabulary. */
export interface Neighbour {
  readonly rank: number
  readonly distance: number
}

const FAR = 99

/** Edits forgiven for a word of that length: none under 4 letters, one up to 7, two above. */
function allowedEdits(length: number): number {
  return length < 4 ? 0 : length < 8 ? 1 : 2
}

/**
 * Words within `allowedEdits` of an unknown one (insertion, deletion, substitution, transposition of neighbours),
 * or, with `asPrefix`, words that begin with something that close. Walks the sorted vocabulary once, keeping the
 * rows of the distance table that neighbouring words share and skipping every word below a hopeless prefix.
 */
export function nearestWords(vocabulary: Vocabulary, word: string, asPrefix: boolean): Neighbour[] {
  return new Walk(vocabulary, word, asPrefix).run()
}

class Walk {
  readonly #vocabulary: Vocabulary
  readonly #word: Uint8Array
  readonly #asPrefix: boolean
  readonly #allowed: number
  readonly #rows: Uint8Array[]
  /** Smallest distance of the whole word to a prefix of that depth or shorter. */
  readonly #prefixBest = new Uint8Array(MAX_WORD + 4)
  readonly #current = new Uint8Array(MAX_WORD + 4)

  constructor(vocabulary: Vocabulary, word: string, asPrefix: boolean) {
    this.#vocabulary = vocabulary
    this.#word = Uint8Array.from(word.slice(0, MAX_WORD), (letter) => letter.charCodeAt(0))
    this.#asPrefix = asPrefix
    this.#allowed = asPrefix ? Math.min(1, allowedEdits(word.length)) : allowedEdits(word.length)
    const width = this.#word.length + 1
    this.#rows = Array.from({ length: MAX_WORD + 4 }, () => new Uint8Array(width))
    this.#rows[0]?.forEach((_, column, row) => {
      row[column] = column
    })
    this.#prefixBest[0] = width - 1
  }

  run(): Neighbour[] {
    const found: Neighbour[] = []
    if (this.#allowed === 0) return found
    const { bytes, offsets, length: size } = this.#vocabulary
    let valid = 0
    let dead = FAR
    for (let rank = 0; rank < size; rank++) {
      const start = offsets[rank] ?? 0
      const length = (offsets[rank + 1] ?? 0) - start
      let shared = 0
      while (shared < valid && shared < length && bytes[start + shared] === this.#current[shared]) shared++
      if (shared >= dead) continue
      valid = shared
      dead = FAR
      while (valid < length && dead === FAR) {
        this.#current[valid] = bytes[start + valid] ?? 0
        valid++
        if (this.#extend(valid) > this.#allowed) dead = valid
      }
      const distance = dead === FAR || this.#asPrefix ? this.#distanceAt(valid, length) : FAR
      if (distance <= this.#allowed) found.push({ rank, distance })
    }
    return found
  }

  #distanceAt(depth: number, length: number): number {
    if (this.#asPrefix) return this.#prefixBest[depth] ?? FAR
    return depth === length ? (this.#rows[depth]?.[this.#word.length] ?? FAR) : FAR
  }

  /** Computes the row of that depth from the two above it; returns its smallest value. */
  #extend(depth: number): number {
    const word = this.#word
    const row = this.#rows[depth]
    const above = this.#rows[depth - 1]
    const twoAbove = this.#rows[depth - 2]
    if (row === undefined || above === undefined) return FAR
    const letter = this.#current[depth - 1]
    row[0] = depth
    let best = depth
    for (let column = 1; column <= word.length; column++) {
      const same = word[column - 1] === letter ? 0 : 1
      let value = Math.min((above[column] ?? FAR) + 1, (row[column - 1] ?? FAR) + 1, (above[column - 1] ?? FAR) + same)
      const crossed = column > 1 && word[column - 1] === this.#current[depth - 2] && word[column - 2] === letter
      if (crossed && twoAbove !== undefined) value = Math.min(value, (twoAbove[column - 2] ?? FAR) + 1)
      row[column] = value
      if (value < best) best = value
    }
    this.#prefixBest[depth] = Math.min(this.#prefixBest[depth - 1] ?? FAR, row[word.length] ?? FAR)
    return this.#asPrefix ? Math.min(best, this.#prefixBest[depth] ?? FAR) : best
  }
}
