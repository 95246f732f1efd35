import { FOLDED, IGNORED } from './fold.ts'

/** Longest word kept, in letters; the rest of a longer one is dropped. */
export const MAX_WORD = 40

const FNV_BASIS = 0x811c9dc5
const FNV_PRIME = 0x01000193
const LETTER_Q = 113
const LETTER_U = 117
const DOT = 46

/**
 * Cuts a text into folded words of `[a-z0-9]` without making a string per word: each one is left in `bytes`.
 * Elided articles before an apostrophe are dropped (l'usinage → usinage), dotted acronyms are joined (C.A.P. → cap).
 */
export class Tokenizer {
  readonly bytes = new Uint8Array(MAX_WORD)
  readonly #view = Buffer.from(this.bytes.buffer)

  /** Calls `emit` with the length and the FNV-1a hash of each word, and the position after it. */
  read(text: string, emit: (length: number, hash: number, end: number) => void): void {
    const { bytes } = this
    const table = FOLDED
    let length = 0
    let hash = FNV_BASIS
    let run = 0
    const end = text.length
    for (let i = 0; i <= end; i++) {
      const unit = i < end ? text.charCodeAt(i) : 0
      let folded = table[unit] ?? 0
      if (folded === 0) {
        if (length === 0) continue
        if (unit === DOT && run === 1 && isLoneLetter(text, i - 1) && isLoneLetter(text, i + 1)) {
          run = 0
          continue
        }
        if (!(isApostrophe(unit) && this.#isElision(length))) emit(length, hash, i)
        length = 0
        hash = FNV_BASIS
        run = 0
      } else if (folded !== IGNORED) {
        run++
        for (; folded !== 0 && length < MAX_WORD; folded >>>= 8) {
          bytes[length++] = folded & 0xff
          hash = Math.imul(hash ^ (folded & 0xff), FNV_PRIME)
        }
      }
    }
  }

  /** The word last given to `emit`. */
  word(length: number): string {
    return this.#view.toString('latin1', 0, length)
  }

  #isElision(length: number): boolean {
    const { bytes } = this
    if (length === 1) return (bytes[0] ?? 0) > 57
    return bytes[length - 1] === LETTER_U && bytes[length - 2] === LETTER_Q
  }
}

/** FNV-1a hash of a folded word, the same as `Tokenizer.read` gives. */
export function hashWord(bytes: Uint8Array, length: number): number {
  let hash = FNV_BASIS
  for (let i = 0; i < length; i++) hash = Math.imul(hash ^ (bytes[i] ?? 0), FNV_PRIME)
  return hash
}

function isApostrophe(unit: number): boolean {
  return unit === 0x27 || unit === 0x2019 || unit === 0x2018 || unit === 0x2bc || unit === 0x60 || unit === 0xb4
}

/** A letter (not a digit) that no other letter or digit follows. */
function isLoneLetter(text: string, at: number): boolean {
  const folded = FOLDED[text.charCodeAt(at)] ?? 0
  const next = at + 1 < text.length ? (FOLDED[text.charCodeAt(at + 1)] ?? 0) : 0
  return folded > 57 && folded !== IGNORED && next === 0
}
