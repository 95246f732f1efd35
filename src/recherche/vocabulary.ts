/** Sorted folded words over one buffer, searched without making strings. */
export class Vocabulary {
  readonly bytes: Uint8Array
  readonly offsets: Int32Array

  constructor(bytes: Uint8Array, offsets: Int32Array) {
    this.bytes = bytes
    this.offsets = offsets
  }

  get length(): number {
    return Math.max(0, this.offsets.length - 1)
  }

  get(rank: number): string {
    return String.fromCharCode(...this.bytes.subarray(this.offsets[rank] ?? 0, this.offsets[rank + 1] ?? 0))
  }

  /** Rank of a word, or -1. */
  find(word: string): number {
    const rank = this.#lowerBound(word, false)
    return rank < this.length && this.#compare(rank, word, false) === 0 ? rank : -1
  }

  /** Ranks `[first, end)` of the words that begin with a prefix. */
  prefixed(prefix: string): readonly [number, number] {
    return [this.#lowerBound(prefix, false), this.#lowerBound(prefix, true)]
  }

  /** First rank not before `word`; with `past`, first rank after every word that begins with it. */
  #lowerBound(word: string, past: boolean): number {
    let low = 0
    let high = this.length
    while (low < high) {
      const middle = (low + high) >>> 1
      const order = this.#compare(middle, word, past)
      if (order < 0 || (past && order === 0)) low = middle + 1
      else high = middle
    }
    return low
  }

  #compare(rank: number, word: string, asPrefix: boolean): number {
    const start = this.offsets[rank] ?? 0
    const length = (this.offsets[rank + 1] ?? 0) - start
    const shared = Math.min(length, word.length)
    for (let i = 0; i < shared; i++) {
      const difference = (this.bytes[start + i] ?? 0) - word.charCodeAt(i)
      if (difference !== 0) return difference
    }
    return asPrefix && length >= word.length ? 0 : length - word.length
  }
}
