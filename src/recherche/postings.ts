import { IntList } from './growable.ts'

const PAGE_BITS = 16
const PAGE_SIZE = 1 << PAGE_BITS
const POINTER = 4
/** Most bytes that one posting takes: with that room in a slice, it is written at once. */
const LONGEST = 6
const SLICE_SIZES = new Int32Array([8, 12, 20, 36, 68, 132, 260, 516, 1028, 2052, 4100])

/**
 * Posting lists under construction, document by document: each list is a chain of slices of growing size inside
 * shared pages, so that a rare word costs 8 bytes and a frequent one loses almost nothing.
 */
export class PostingPool {
  readonly #pages: Uint8Array[] = []
  #free = PAGE_SIZE
  readonly #heads = new IntList()
  readonly #cursors = new IntList()
  readonly #left = new IntList()
  readonly #levels = new IntList()
  readonly #lastDocs = new IntList()
  readonly sizes = new IntList()
  readonly counts = new IntList()

  /** Adds a document to the list of a term. Documents must come in rising order. */
  add(term: number, doc: number, mark: number): void {
    while (this.counts.length <= term) this.#create()
    let delta = doc - (this.#lastDocs.data[term] ?? 0)
    this.#lastDocs.data[term] = doc
    this.counts.data[term] = (this.counts.data[term] ?? 0) + 1
    const left = this.#left.data[term] ?? 0
    if (left < LONGEST) {
      for (; delta > 127; delta >>>= 7) this.#write(term, (delta & 127) | 128)
      this.#write(term, delta)
      this.#write(term, mark)
      return
    }
    const start = this.#cursors.data[term] ?? 0
    const page = this.#page(start)
    let at = start & (PAGE_SIZE - 1)
    for (; delta > 127; delta >>>= 7) page[at++] = (delta & 127) | 128
    page[at++] = delta
    page[at++] = mark
    const written = at - (start & (PAGE_SIZE - 1))
    this.#cursors.data[term] = start + written
    this.#left.data[term] = left - written
    this.sizes.data[term] = (this.sizes.data[term] ?? 0) + written
  }

  /** Bytes of the list of a term; 0 for a term never added. */
  size(term: number): number {
    return term < this.sizes.length ? this.sizes.get(term) : 0
  }

  /** Copies the list of a term into `target` from `at`. */
  copy(term: number, target: Uint8Array, at: number): void {
    let left = this.size(term)
    let address = left > 0 ? this.#heads.get(term) : 0
    for (let level = 0; left > 0; level = Math.min(level + 1, SLICE_SIZES.length - 1)) {
      const room = (SLICE_SIZES[level] ?? 0) - POINTER
      const page = this.#page(address)
      const offset = address & (PAGE_SIZE - 1)
      const taken = Math.min(left, room)
      target.set(page.subarray(offset, offset + taken), at)
      at += taken
      left -= taken
      if (left > 0) address = readPointer(page, offset + room)
    }
  }

  #write(term: number, byte: number): void {
    if (this.#left.get(term) === 0) this.#extend(term)
    const address = this.#cursors.get(term)
    this.#page(address)[address & (PAGE_SIZE - 1)] = byte
    this.#cursors.data[term] = address + 1
    this.#left.data[term] = this.#left.get(term) - 1
    this.sizes.data[term] = this.sizes.get(term) + 1
  }

  #extend(term: number): void {
    const level = Math.min(this.#levels.get(term) + 1, SLICE_SIZES.length - 1)
    const address = this.#allocate(SLICE_SIZES[level] ?? 0)
    const end = this.#cursors.get(term)
    if (this.#levels.get(term) < 0) this.#heads.data[term] = address
    else writePointer(this.#page(end), end & (PAGE_SIZE - 1), address)
    this.#levels.data[term] = level
    this.#cursors.data[term] = address
    this.#left.data[term] = (SLICE_SIZES[level] ?? 0) - POINTER
  }

  #allocate(size: number): number {
    if (this.#free + size > PAGE_SIZE) {
      this.#pages.push(new Uint8Array(PAGE_SIZE))
      this.#free = 0
    }
    const address = (this.#pages.length - 1) * PAGE_SIZE + this.#free
    this.#free += size
    return address
  }

  #create(): void {
    this.#levels.push(-1)
    for (const list of [this.#heads, this.#cursors, this.#left, this.#lastDocs, this.sizes, this.counts]) list.push(0)
  }

  #page(address: number): Uint8Array {
    const page = this.#pages[address >>> PAGE_BITS]
    if (page === undefined) throw new Error('posting pool: address out of range')
    return page
  }
}

function readPointer(page: Uint8Array, at: number): number {
  return (page[at] ?? 0) | ((page[at + 1] ?? 0) << 8) | ((page[at + 2] ?? 0) << 16) | ((page[at + 3] ?? 0) << 24)
}

function writePointer(page: Uint8Array, at: number, address: number): void {
  page[at] = address & 255
  page[at + 1] = (address >>> 8) & 255
  page[at + 2] = (address >>> 16) & 255
  page[at + 3] = address >>> 24
}
