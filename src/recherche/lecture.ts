import type { IndexReader, TextTable } from './format.ts'
import { Vocabulary } from './vocabulary.ts'

/** A multi-valued column: the values of document `d` are `ids[starts[d]]` to `ids[starts[d + 1] - 1]`. */
export interface ListeColonne {
  readonly starts: Int32Array
  readonly ids: Int32Array
  readonly values: TextTable
  readonly labels: TextTable
}

/** Posting lists with their sorted terms; counts are in documents. */
export interface Postings {
  readonly terms: Vocabulary
  readonly bytes: Uint8Array
  readonly offsets: Int32Array
  readonly docCounts: Int32Array
  /** Documents that hold the term in a short field. */
  readonly shortCounts: Int32Array
}

/** Words offered as completions and corrections, each with its term. */
export interface MotsOfferts {
  readonly words: Vocabulary
  readonly terms: Int32Array
}

/** Every part of a sealed index, as views over its buffer. */
export interface Lecture {
  readonly taille: number
  readonly octets: number
  readonly numeros: TextTable
  readonly numberKeys: Int32Array
  readonly numberDocs: Int32Array
  readonly niveaux: Uint8Array
  readonly drapeaux: Uint8Array
  readonly voies: Uint8Array
  /** Effect, decision, end and last delivery of each document, as AAAAMMJJ. */
  readonly dates: Int32Array
  readonly titleLengths: Uint8Array
  readonly titles: TextTable
  readonly titleRanks: Int32Array
  readonly rankDocs: Int32Array
  readonly abregeIds: Int32Array
  readonly abreges: TextTable
  readonly certificateurs: ListeColonne
  readonly nsf: ListeColonne
  readonly rome: ListeColonne
  readonly postings: Postings
  readonly motsCourts: MotsOfferts
  readonly motsLongs: MotsOfferts
}

/** Opens the views; nothing is copied or decoded. */
export function openViews(reader: IndexReader): Lecture {
  const numeros = reader.texts('numeroBytes', 'numeroOffsets')
  return {
    taille: numeros.length,
    octets: reader.size,
    numeros,
    numberKeys: reader.ints('numberKeys'),
    numberDocs: reader.ints('numberDocs'),
    niveaux: reader.bytes('niveaux'),
    drapeaux: reader.bytes('drapeaux'),
    voies: reader.bytes('voies'),
    dates: reader.ints('dates'),
    titleLengths: reader.bytes('titleLengths'),
    titles: reader.texts('titleBytes', 'titleOffsets'),
    titleRanks: reader.ints('titleRanks'),
    rankDocs: reader.ints('rankDocs'),
    abregeIds: reader.ints('abregeIds'),
    abreges: reader.texts('abregeBytes', 'abregeOffsets'),
    certificateurs: listOf(reader, 'certifier'),
    nsf: listOf(reader, 'nsf'),
    rome: listOf(reader, 'rome'),
    postings: {
      terms: new Vocabulary(reader.bytes('termBytes'), reader.ints('termOffsets')),
      bytes: reader.bytes('postings'),
      offsets: reader.ints('postingOffsets'),
      docCounts: reader.ints('docCounts'),
      shortCounts: reader.ints('shortCounts'),
    },
    motsCourts: wordsOffered(reader, 'shortWord'),
    motsLongs: wordsOffered(reader, 'longWord'),
  }
}

function listOf(reader: IndexReader, name: 'certifier' | 'nsf' | 'rome'): ListeColonne {
  return {
    starts: reader.ints(`${name}Starts`),
    ids: reader.ints(`${name}Ids`),
    values: reader.texts(`${name}ValueBytes`, `${name}ValueOffsets`),
    labels: reader.texts(`${name}LabelBytes`, `${name}LabelOffsets`),
  }
}

function wordsOffered(reader: IndexReader, name: 'shortWord' | 'longWord'): MotsOfferts {
  return {
    words: new Vocabulary(reader.bytes(`${name}Bytes`), reader.ints(`${name}Offsets`)),
    terms: reader.ints(`${name}Terms`),
  }
}

/** Calls `visit` for each posting of a term, until it returns false. */
export function visitPostings(postings: Postings, term: number, visit: (doc: number, mark: number) => boolean): void {
  const { bytes, offsets } = postings
  const end = offsets[term + 1] ?? 0
  let doc = 0
  for (let at = offsets[term] ?? 0; at < end; ) {
    let byte = bytes[at++] ?? 0
    let delta = byte & 127
    for (let shift = 7; byte > 127; shift += 7) {
      byte = bytes[at++] ?? 0
      delta |= (byte & 127) << shift
    }
    doc += delta
    if (!visit(doc, bytes[at++] ?? 0)) return
  }
}
