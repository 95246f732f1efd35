import { crc32 } from 'node:zlib'
import { type Resultat, refuser, reussir } from '#socle/resultat.ts'

/** Largest segment given to the store. */
export const SEGMENT_BYTES = 8 << 20

const MAGIC = 0x48435250
const VERSION = 1
const HEADER = 32

/** Parts of an index, in file order. To change one is to change VERSION. */
const SECTIONS = [
  'numeroBytes',
  'numeroOffsets',
  'numberKeys',
  'numberDocs',
  'niveaux',
  'drapeaux',
  'voies',
  'dates',
  'titleLengths',
  'titleBytes',
  'titleOffsets',
  'titleRanks',
  'rankDocs',
  'abregeIds',
  'abregeBytes',
  'abregeOffsets',
  'certifierStarts',
  'certifierIds',
  'certifierValueBytes',
  'certifierValueOffsets',
  'certifierLabelBytes',
  'certifierLabelOffsets',
  'nsfStarts',
  'nsfIds',
  'nsfValueBytes',
  'nsfValueOffsets',
  'nsfLabelBytes',
  'nsfLabelOffsets',
  'romeStarts',
  'romeIds',
  'romeValueBytes',
  'romeValueOffsets',
  'romeLabelBytes',
  'romeLabelOffsets',
  'termBytes',
  'termOffsets',
  'postings',
  'postingOffsets',
  'docCounts',
  'shortCounts',
  'shortWordBytes',
  'shortWordOffsets',
  'shortWordTerms',
  'longWordBytes',
  'longWordOffsets',
  'longWordTerms',
] as const
export type Section = (typeof SECTIONS)[number]

const TABLE = HEADER + SECTIONS.length * 8

/** An index being written: one buffer, its sections reserved first, then filled in place. */
export class IndexWriter {
  readonly #buffer: ArrayBuffer
  readonly #offsets = new Map<Section, number>()

  /** Reserves every section, given its size in bytes; a section left out is empty. */
  constructor(sizes: ReadonlyMap<Section, number>) {
    let total = TABLE
    for (const section of SECTIONS) {
      this.#offsets.set(section, total)
      total += align(sizes.get(section) ?? 0)
    }
    this.#buffer = new ArrayBuffer(total)
    const header = new Uint32Array(this.#buffer, 0, TABLE / 4)
    header.set([MAGIC, VERSION, total, 0, SECTIONS.length])
    SECTIONS.forEach((section, rank) => {
      header[HEADER / 4 + rank * 2] = this.#offsets.get(section) ?? 0
      header[HEADER / 4 + rank * 2 + 1] = sizes.get(section) ?? 0
    })
  }

  /** The bytes of a section, to be filled. */
  bytes(section: Section, size: number): Uint8Array {
    return new Uint8Array(this.#buffer, this.#offsets.get(section) ?? 0, size)
  }

  /** Fills a section. */
  put(section: Section, values: Uint8Array | Int32Array): void {
    const bytes = new Uint8Array(values.buffer, values.byteOffset, values.byteLength)
    this.bytes(section, bytes.length).set(bytes)
  }

  /** Seals the index and cuts it into segments that share its buffer. */
  finish(): Uint8Array[] {
    const all = new Uint8Array(this.#buffer)
    new Uint32Array(this.#buffer, 0, 4)[3] = crc32(all.subarray(HEADER))
    const segments: Uint8Array[] = []
    for (let at = 0; at < all.length; at += SEGMENT_BYTES) segments.push(all.subarray(at, at + SEGMENT_BYTES))
    return segments
  }
}

/** Views over the sections of a sealed index. */
export class IndexReader {
  readonly #buffer: ArrayBuffer
  readonly #table: Uint32Array

  constructor(buffer: ArrayBuffer) {
    this.#buffer = buffer
    this.#table = new Uint32Array(buffer, HEADER, SECTIONS.length * 2)
  }

  get size(): number {
    return this.#buffer.byteLength
  }

  bytes(section: Section): Uint8Array {
    const rank = SECTIONS.indexOf(section) * 2
    return new Uint8Array(this.#buffer, this.#table[rank] ?? 0, this.#table[rank + 1] ?? 0)
  }

  ints(section: Section): Int32Array {
    const bytes = this.bytes(section)
    return new Int32Array(this.#buffer, bytes.byteOffset, bytes.byteLength >>> 2)
  }

  texts(bytes: Section, offsets: Section): TextTable {
    return new TextTable(this.bytes(bytes), this.ints(offsets))
  }
}

/** Texts read lazily from one UTF-8 buffer. */
export class TextTable {
  readonly bytes: Uint8Array
  readonly offsets: Int32Array
  readonly #decoder = new TextDecoder()

  constructor(bytes: Uint8Array, offsets: Int32Array) {
    this.bytes = bytes
    this.offsets = offsets
  }

  get length(): number {
    return Math.max(0, this.offsets.length - 1)
  }

  get(rank: number): string {
    return this.#decoder.decode(this.bytes.subarray(this.offsets[rank] ?? 0, this.offsets[rank + 1] ?? 0))
  }
}

/** Joins segments into one buffer and checks it whole; refuses `recherche.index-illisible` with its `raison`. */
export function readSegments(segments: readonly Uint8Array[]): Resultat<IndexReader> {
  const total = segments.reduce((sum, segment) => sum + segment.length, 0)
  if (total < TABLE) return unreadable('tronque')
  const buffer = new ArrayBuffer(total)
  const all = new Uint8Array(buffer)
  let at = 0
  for (const segment of segments) {
    all.set(segment, at)
    at += segment.length
  }
  const header = new Uint32Array(buffer, 0, TABLE / 4)
  if (header[0] !== MAGIC) return unreadable('format-inconnu')
  if (header[1] !== VERSION || header[4] !== SECTIONS.length) return unreadable('version-inconnue')
  if (header[2] !== total) return unreadable('tronque')
  if (header[3] !== crc32(all.subarray(HEADER))) return unreadable('altere')
  for (let rank = HEADER / 4; rank < TABLE / 4; rank += 2) {
    const offset = header[rank] ?? 0
    if (offset % 8 !== 0 || offset < TABLE || offset + (header[rank + 1] ?? 0) > total) return unreadable('altere')
  }
  return reussir(new IndexReader(buffer))
}

const unreadable = (raison: string): Resultat<never> => refuser('recherche.index-illisible', { raison })
const align = (size: number): number => Math.ceil(size / 8) * 8
