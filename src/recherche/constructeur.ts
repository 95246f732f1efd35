import type { DocumentRecherche } from '#domaine/certification/index.ts'
import { BLOC, CERTIFICATEUR, CHAMPS_COURTS, CODE, COMPETENCE, INTITULE, markOf, TEXTE } from './champs.ts'
import { type ColumnBuilder, createColumns } from './colonnes-ecriture.ts'
import { IndexWriter, type Section } from './format.ts'
import { IntList } from './growable.ts'
import { Lexicon } from './lexicon.ts'
import { PostingPool } from './postings.ts'
import { Tokenizer } from './tokenizer.ts'
import { isOptionWord, isStopWord, stemOf, wordsOf } from './words.ts'

/** Builds an index document by document; memory grows with the index, not with the texts. */
export interface ConstructeurIndex {
  /** Number of documents added so far. */
  readonly taille: number
  ajouter(doc: DocumentRecherche): void
  /** Seals the index; the builder is then spent. Segments of at most 8 MiB, to be kept in order. */
  terminer(): Uint8Array[]
}

/**
 * A new, empty index. A change to one record means a new index over all of them: a full build takes seconds,
 * and a sealed index never changes under its readers.
 */
export function creerConstructeur(): ConstructeurIndex {
  return new Builder()
}

const STOP = -1
const SHORT_FLAG = 1
const OPTION_FLAG = 2
const LETTER = 1

class Builder implements ConstructeurIndex {
  readonly #tokenizer = new Tokenizer()
  readonly #words = new Lexicon()
  readonly #terms = new Lexicon()
  readonly #wordTerms = new IntList()
  readonly #wordFlags = new IntList()
  readonly #postings = new PostingPool()
  readonly #shortCounts = new IntList()
  readonly #columns: ColumnBuilder = createColumns()
  readonly #fields = new IntList()
  readonly #occurrences = new IntList()
  readonly #touched = new IntList()
  #field = 0
  #titleWords = 0
  #afterOption = false
  #spent = false

  get taille(): number {
    return this.#columns.length
  }

  ajouter(doc: DocumentRecherche): void {
    if (this.#spent) throw new Error('index builder: already finished')
    this.#titleWords = 0
    this.#readTexts(doc)
    this.#readCodes(doc)
    const docId = this.#columns.add(doc, Math.min(255, this.#titleWords))
    for (const term of this.#touched.values()) this.#post(docId, term)
    this.#touched.length = 0
  }

  terminer(): Uint8Array[] {
    if (this.#spent) throw new Error('index builder: already finished')
    this.#spent = true
    const terms = this.#terms.sorted((term) => this.#postings.size(term) > 0)
    const shortWords = this.#words.sorted((word) => this.#isOffered(word, SHORT_FLAG))
    const longWords = this.#words.sorted((word) => this.#isOffered(word, 0))
    const ranks = new Int32Array(this.#terms.size)
    terms.forEach((term, rank) => {
      ranks[term] = rank
    })
    const termOf = (word: number): number => ranks[this.#wordTerms.get(word)] ?? 0
    const sections: Sealed[] = [
      ...this.#columns.seal(),
      ...sealWords('term', this.#terms, terms),
      ...sealWords('shortWord', this.#words, shortWords),
      ...sealWords('longWord', this.#words, longWords),
      ['shortWordTerms', shortWords.map(termOf)],
      ['longWordTerms', longWords.map(termOf)],
      ['docCounts', terms.map((term) => this.#postings.counts.get(term))],
      ['shortCounts', terms.map((term) => this.#shortCounts.get(term))],
    ]
    return this.#write(sections, terms)
  }

  /** Writes the sections, the posting lists straight into the sealed buffer: never a second copy of them. */
  #write(sections: readonly Sealed[], terms: Int32Array): Uint8Array[] {
    const offsets = new Int32Array(terms.length + 1)
    terms.forEach((term, rank) => {
      offsets[rank + 1] = (offsets[rank] ?? 0) + this.#postings.size(term)
    })
    const sizes = new Map(sections.map(([section, values]) => [section, values.byteLength]))
    sizes.set('postingOffsets', offsets.byteLength).set('postings', offsets[terms.length] ?? 0)
    const writer = new IndexWriter(sizes)
    for (const [section, values] of sections) writer.put(section, values)
    writer.put('postingOffsets', offsets)
    const bytes = writer.bytes('postings', offsets[terms.length] ?? 0)
    terms.forEach((term, rank) => {
      this.#postings.copy(term, bytes, offsets[rank] ?? 0)
    })
    return writer.finish()
  }

  #readTexts(doc: DocumentRecherche): void {
    this.#read(doc.intitule, INTITULE)
    this.#read(doc.abregeCode, CODE)
    this.#read(doc.abregeLibelle, CODE)
    for (const certificateur of doc.certificateurs) this.#read(certificateur.nom, CERTIFICATEUR)
    for (const bloc of doc.blocs) {
      this.#read(bloc.libelle, BLOC)
      this.#read(bloc.competences, COMPETENCE)
    }
    for (const texte of doc.textesLongs ?? []) this.#read(texte, TEXTE)
  }

  #readCodes(doc: DocumentRecherche): void {
    this.#touchText(doc.repertoire.toLowerCase(), CODE)
    for (const { code } of [...doc.nsf, ...doc.rome, ...doc.formacodes]) this.#readCode(code)
    for (const code of doc.codesDiplome) this.#readCode(code)
    for (const bloc of doc.blocs) {
      const rang = bloc.codeNormalise?.match(/BC\d+$/i)?.[0]
      this.#readCode(rang ?? bloc.code)
    }
    for (const { siret } of doc.certificateurs) if (siret !== null) this.#touchText(digitsOf(siret), CERTIFICATEUR)
    for (const siret of doc.partenairesSiret) this.#touchText(digitsOf(siret), CODE)
  }

  #readCode(code: string): void {
    for (const { text } of wordsOf(code)) this.#touchText(text, CODE)
  }

  #read(text: string | null, field: number): void {
    if (text === null) return
    this.#field = field
    this.#afterOption = false
    this.#tokenizer.read(text, this.#onWord)
  }

  readonly #onWord = (length: number, hash: number): void => {
    const known = this.#words.size
    const word = this.#words.intern(this.#tokenizer.bytes, length, hash)
    if (word === known) this.#describe(length)
    let term = this.#wordTerms.data[word] ?? 0
    const flags = this.#wordFlags.data[word] ?? 0
    if (term === STOP && this.#afterOption && length === LETTER) {
      term = this.#internTerm(this.#tokenizer.word(length))
    }
    this.#afterOption = (flags & OPTION_FLAG) !== 0
    if (term === STOP) return
    if (this.#field === INTITULE) this.#titleWords++
    if ((this.#field & CHAMPS_COURTS) !== 0 && (flags & SHORT_FLAG) === 0) {
      this.#wordFlags.data[word] = flags | SHORT_FLAG
    }
    this.#touch(term, this.#field)
  }

  #describe(length: number): void {
    const word = this.#tokenizer.word(length)
    this.#wordTerms.push(isStopWord(word) ? STOP : this.#internTerm(stemOf(word)))
    this.#wordFlags.push(isOptionWord(word) ? OPTION_FLAG : 0)
  }

  #internTerm(text: string): number {
    const term = this.#terms.internText(text)
    if (term >= this.#fields.length) {
      this.#fields.push(0)
      this.#occurrences.push(0)
      this.#shortCounts.push(0)
    }
    return term
  }

  #touchText(text: string, field: number): void {
    if (text !== '') this.#touch(this.#internTerm(text), field)
  }

  #touch(term: number, field: number): void {
    const fields = this.#fields.data
    const before = fields[term] ?? 0
    if (before === 0) this.#touched.push(term)
    fields[term] = before | field
    this.#occurrences.data[term] = (this.#occurrences.data[term] ?? 0) + 1
  }

  #post(docId: number, term: number): void {
    const fields = this.#fields.get(term)
    this.#postings.add(term, docId, markOf(fields, this.#occurrences.get(term)))
    if ((fields & CHAMPS_COURTS) !== 0) this.#shortCounts.data[term] = this.#shortCounts.get(term) + 1
    this.#fields.data[term] = 0
    this.#occurrences.data[term] = 0
  }

  /** Words offered as completions: letters only, three at least. */
  #isOffered(word: number, short: number): boolean {
    if (this.#wordTerms.get(word) === STOP || (this.#wordFlags.get(word) & SHORT_FLAG) !== short) return false
    const { data } = this.#words.bytes
    const start = this.#words.offsets.get(word)
    const end = this.#words.offsets.get(word + 1)
    for (let i = start; i < end; i++) if ((data[i] ?? 0) < 97) return false
    return end - start >= 3
  }
}

type Sealed = [Section, Uint8Array | Int32Array]
type WordSection = 'term' | 'shortWord' | 'longWord'

/** The chosen words of a lexicon, in the given order, as one buffer and its offsets. */
function sealWords(name: WordSection, lexicon: Lexicon, ids: Int32Array): Sealed[] {
  const offsets = new Int32Array(ids.length + 1)
  ids.forEach((id, rank) => {
    offsets[rank + 1] = (offsets[rank] ?? 0) + lexicon.offsets.get(id + 1) - lexicon.offsets.get(id)
  })
  const bytes = new Uint8Array(offsets[ids.length] ?? 0)
  ids.forEach((id, rank) => {
    bytes.set(lexicon.bytes.data.subarray(lexicon.offsets.get(id), lexicon.offsets.get(id + 1)), offsets[rank])
  })
  return [
    [`${name}Bytes`, bytes],
    [`${name}Offsets`, offsets],
  ]
}

const digitsOf = (siret: string): string => siret.replace(/\D/g, '')
