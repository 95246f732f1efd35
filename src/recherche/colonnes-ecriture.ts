import type { CodeLibelle, DocumentRecherche } from '#domaine/certification/index.ts'
import { dayToInt, drapeauxOf, numberKeyOf, voiesMask } from './encodage.ts'
import type { Section } from './format.ts'
import { ByteList, IntList, TextList } from './growable.ts'
import { foldText } from './words.ts'

/** Column store under construction: everything that filters, counts, sorts and names the records. */
export interface ColumnBuilder {
  readonly length: number
  /** Adds a record; returns its document number. */
  add(doc: DocumentRecherche, titleLength: number): number
  /** Every section of the store, ready to be written. */
  seal(): [Section, Uint8Array | Int32Array][]
}

/** An empty column store. */
export function createColumns(): ColumnBuilder {
  return new Columns()
}

/**
 * Facet value of a certifier: its SIREN, or its folded name when no SIRET is known. A folded name is letters, digits
 * and spaces, so that a list of values can be cut at commas.
 */
export function certifierValue(nom: string, siret: string | null): string {
  const digits = (siret ?? '').replace(/\D/g, '')
  return digits.length >= 9 ? digits.slice(0, 9) : `nom:${foldText(nom)}`
}

type ListColumn = 'certifier' | 'nsf' | 'rome'

/** Values of a multi-valued column, numbered in order of arrival, with one label each, and the ids of each document. */
class ValueLists {
  readonly starts = new IntList()
  readonly ids = new IntList()
  readonly values = new TextList()
  readonly labels: string[] = []
  readonly #known = new Map<string, number>()

  constructor() {
    this.starts.push(0)
  }

  add(pairs: Iterable<CodeLibelle>): void {
    const start = this.ids.length
    for (const { code, libelle } of pairs) {
      let id = this.#known.get(code)
      if (id === undefined) {
        id = this.values.push(code)
        this.#known.set(code, id)
        this.labels.push(libelle ?? '')
      } else if (this.labels[id] === '' && libelle !== null) this.labels[id] = libelle
      if (!this.ids.values().subarray(start).includes(id)) this.ids.push(id)
    }
    this.starts.push(this.ids.length)
  }
}

class Columns implements ColumnBuilder {
  readonly #numeros = new TextList()
  readonly #titles = new TextList()
  readonly #abreges = new TextList()
  readonly #abregeRanks = new Map<string, number>()
  readonly #abregeIds = new IntList()
  readonly #numberKeys = new IntList()
  readonly #niveaux = new ByteList()
  readonly #drapeaux = new ByteList()
  readonly #voies = new ByteList()
  readonly #titleLengths = new ByteList()
  readonly #dates = new IntList()
  readonly #lists: Record<ListColumn, ValueLists> = {
    certifier: new ValueLists(),
    nsf: new ValueLists(),
    rome: new ValueLists(),
  }

  get length(): number {
    return this.#numeros.length
  }

  add(doc: DocumentRecherche, titleLength: number): number {
    this.#titles.push(doc.intitule)
    this.#abregeIds.push(this.#abregeOf(doc))
    this.#numberKeys.push(numberKeyOf(doc.numero))
    this.#niveaux.push(doc.niveau ?? 0)
    this.#drapeaux.push(drapeauxOf(doc))
    this.#voies.push(voiesMask(doc.voiesOuvertes))
    this.#titleLengths.push(titleLength)
    const { effet, decision, fin, limiteDelivrance } = doc.dates
    for (const day of [effet, decision, fin, limiteDelivrance]) this.#dates.push(dayToInt(day))
    this.#lists.nsf.add(doc.nsf)
    this.#lists.rome.add(doc.rome)
    this.#lists.certifier.add(
      doc.certificateurs.map(({ nom, siret }) => ({ code: certifierValue(nom, siret), libelle: nom })),
    )
    return this.#numeros.push(doc.numero)
  }

  seal(): [Section, Uint8Array | Int32Array][] {
    const { keys, docs } = sortNumbers(this.#numberKeys.values())
    const { ranks, ranked } = this.#rankTitles()
    return [
      ['numeroBytes', this.#numeros.bytes.values()],
      ['numeroOffsets', this.#numeros.offsets.values()],
      ['titleBytes', this.#titles.bytes.values()],
      ['titleOffsets', this.#titles.offsets.values()],
      ['abregeBytes', this.#abreges.bytes.values()],
      ['abregeOffsets', this.#abreges.offsets.values()],
      ['abregeIds', this.#abregeIds.values()],
      ['niveaux', this.#niveaux.values()],
      ['drapeaux', this.#drapeaux.values()],
      ['voies', this.#voies.values()],
      ['titleLengths', this.#titleLengths.values()],
      ['numberKeys', keys],
      ['numberDocs', docs],
      ['dates', this.#dates.values()],
      ['titleRanks', ranks],
      ['rankDocs', ranked],
      ...LIST_COLUMNS.flatMap((name) => this.#sealList(name)),
    ]
  }

  #sealList(name: ListColumn): [Section, Uint8Array | Int32Array][] {
    const { starts, ids, values } = this.#lists[name]
    const labels = textsOf(this.#lists[name].labels)
    return [
      [`${name}Starts`, starts.values()],
      [`${name}Ids`, ids.values()],
      [`${name}ValueBytes`, values.bytes.values()],
      [`${name}ValueOffsets`, values.offsets.values()],
      [`${name}LabelBytes`, labels.bytes.values()],
      [`${name}LabelOffsets`, labels.offsets.values()],
    ]
  }

  #abregeOf({ abregeCode, abregeLibelle }: DocumentRecherche): number {
    const folded = [abregeCode, abregeLibelle].map((text) => (text === null ? '' : foldText(text))).join('\n')
    let id = this.#abregeRanks.get(folded)
    if (id === undefined) {
      id = this.#abreges.push(folded)
      this.#abregeRanks.set(folded, id)
    }
    return id
  }

  /** Documents in alphabetical order of folded titles, the newest number first under one title. */
  #rankTitles(): { ranks: Int32Array; ranked: Int32Array } {
    const decoder = new TextDecoder()
    const { bytes, offsets } = this.#titles
    const folded = Array.from({ length: this.length }, (_, doc) =>
      foldText(decoder.decode(bytes.data.subarray(offsets.get(doc), offsets.get(doc + 1)))),
    )
    const ranked = Int32Array.from(folded.keys()).sort((a, b) => {
      const left = folded[a] ?? ''
      const right = folded[b] ?? ''
      return left < right ? -1 : left > right ? 1 : this.#numberKeys.get(b) - this.#numberKeys.get(a)
    })
    const ranks = new Int32Array(ranked.length)
    ranked.forEach((doc, rank) => {
      ranks[doc] = rank
    })
    return { ranks, ranked }
  }
}

const LIST_COLUMNS: readonly ListColumn[] = ['certifier', 'nsf', 'rome']

function textsOf(labels: readonly string[]): TextList {
  const list = new TextList()
  for (const label of labels) list.push(label)
  return list
}

/** Record numbers in rising order with their documents, for look-up by number. */
function sortNumbers(numbers: Int32Array): { keys: Int32Array; docs: Int32Array } {
  const docs = Int32Array.from(numbers.keys()).sort((a, b) => (numbers[a] ?? 0) - (numbers[b] ?? 0) || a - b)
  return { keys: docs.map((doc) => numbers[doc] ?? 0), docs }
}
