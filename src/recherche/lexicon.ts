import { ByteList, IntList } from './growable.ts'
import { hashWord } from './tokenizer.ts'

/** Distinct folded words, numbered in order of arrival: open addressing over typed arrays, no string kept. */
export class Lexicon {
  readonly bytes = new ByteList(1 << 16)
  readonly offsets = new IntList(1 << 12)
  readonly #hashes = new IntList(1 << 12)
  #slots = new Int32Array(1 << 13).fill(-1)
  readonly #scratch = new Uint8Array(256)

  constructor() {
    this.offsets.push(0)
  }

  get size(): number {
    return this.#hashes.length
  }

  /** Number of a word given as bytes and hash; a new word gets the next number. */
  intern(word: Uint8Array, length: number, hash: number): number {
    const slots = this.#slots
    const mask = slots.length - 1
    let slot = mix(hash) & mask
    for (let id = slots[slot] ?? -1; id >= 0; id = slots[slot] ?? -1) {
      if (this.#hashes.data[id] === hash && this.#isSame(id, word, length)) return id
      slot = (slot + 1) & mask
    }
    return this.#add(word, length, hash)
  }

  /** Number of a word given as an ASCII string of at most 255 characters. */
  internText(text: string): number {
    const length = Math.min(text.length, 255)
    for (let i = 0; i < length; i++) this.#scratch[i] = text.charCodeAt(i)
    return this.intern(this.#scratch, length, hashWord(this.#scratch, length))
  }

  /** Numbers of the chosen words in the byte order of the words. */
  sorted(isChosen: (id: number) => boolean): Int32Array {
    const chosen = new IntList()
    for (let id = 0; id < this.size; id++) if (isChosen(id)) chosen.push(id)
    return chosen.values().sort((a, b) => this.#compare(a, b))
  }

  #add(word: Uint8Array, length: number, hash: number): number {
    const id = this.size
    this.bytes.append(word, length)
    this.offsets.push(this.bytes.length)
    this.#hashes.push(hash)
    if (this.size * 2 > this.#slots.length) this.#rehash()
    else this.#place(id, hash)
    return id
  }

  #place(id: number, hash: number): void {
    const mask = this.#slots.length - 1
    let slot = mix(hash) & mask
    while ((this.#slots[slot] ?? -1) >= 0) slot = (slot + 1) & mask
    this.#slots[slot] = id
  }

  #rehash(): void {
    this.#slots = new Int32Array(this.#slots.length * 2).fill(-1)
    for (let id = 0; id < this.size; id++) this.#place(id, this.#hashes.get(id))
  }

  #isSame(id: number, word: Uint8Array, length: number): boolean {
    const start = this.offsets.data[id] ?? 0
    if ((this.offsets.data[id + 1] ?? 0) - start !== length) return false
    const { data } = this.bytes
    for (let i = 0; i < length; i++) if (data[start + i] !== word[i]) return false
    return true
  }

  #compare(a: number, b: number): number {
    const { data } = this.bytes
    let i = this.offsets.get(a)
    let j = this.offsets.get(b)
    const endA = this.offsets.get(a + 1)
    const endB = this.offsets.get(b + 1)
    while (i < endA && j < endB) {
      const difference = (data[i++] ?? 0) - (data[j++] ?? 0)
      if (difference !== 0) return difference
    }
    return endA - i - (endB - j)
  }
}

const mix = (hash: number): number => hash ^ (hash >>> 15)
