import { performance } from 'node:perf_hooks'
import {
  type CriteresRecherche,
  type DocumentRecherche,
  ETATS_ENREGISTREMENT,
  type NiveauQualification,
  VOIES_ACCES,
} from '#domaine/certification/index.ts'
import { creerConstructeur } from '#recherche/constructeur.ts'
import { type IndexRecherche, ouvrirIndex } from '#recherche/index-recherche.ts'

/** Figures of one run; durations in milliseconds, sizes in bytes. */
export interface MesureRecherche {
  readonly fiches: number
  readonly blocs: number
  readonly octetsTexte: number
  readonly constructionMs: number
  readonly scellementMs: number
  readonly octetsIndex: number
  readonly ouvertureMs: number
  readonly premiereRechercheMs: number
  readonly durees: Readonly<Record<string, Percentiles>>
}

export interface Percentiles {
  readonly nombre: number
  readonly p50: number
  readonly p95: number
  readonly p99: number
  readonly max: number
}

/** Deterministic generator of numbers in [0, 1) (mulberry32). */
export function createRandom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

const ONSETS = [
  'b',
  'c',
  'd',
  'f',
  'g',
  'l',
  'm',
  'n',
  'p',
  'r',
  's',
  't',
  'v',
  'ch',
  'tr',
  'pl',
  'gr',
  'cl',
  'pr',
  'qu',
]
const VOWELS = ['a', 'e', 'i', 'o', 'u', 'ou', 'an', 'é', 'è', 'eau', 'in', 'on']
const ENDINGS = ['er', 'ation', 'ement', 'eur', 'ique', 'age', 'ité', 'é', 'ées', 'ant', 'iste', 'able', 'al', 's', '']
const GLUE = ['de', 'la', 'les', 'des', 'et', 'à', 'en', 'un', 'pour', "l'", "d'", 'par', 'sur', 'dans', 'du', 'le']

/** A vocabulary of invented words that look French, the rank following Zipf's law in the texts. */
export class SyntheticRegister {
  readonly #random: () => number
  readonly #words: string[] = []
  readonly #cumulated: Float64Array
  readonly #certifiers: { nom: string; siret: string | null }[] = []

  constructor(seed: number, vocabulary = 30_000) {
    this.#random = createRandom(seed)
    const known = new Set<string>()
    while (known.size < vocabulary) {
      let word = ''
      for (let i = 0; i < 1 + this.int(3); i++) word += this.pick(ONSETS) + this.pick(VOWELS)
      known.add(word + this.pick(ENDINGS))
    }
    this.#words.push(...known)
    let total = 0
    this.#cumulated = Float64Array.from(this.#words, (_, rank) => {
      total += 1 / (rank + 8)
      return total
    })
    for (let i = 0; i < 5000; i++) {
      this.#certifiers.push({
        nom: this.phrase(2 + this.int(4)).toUpperCase(),
        siret: i % 3 === 0 ? null : this.siret(i),
      })
    }
  }

  int(below: number): number {
    return Math.floor(this.#random() * below)
  }

  pick<T>(values: readonly T[]): T {
    const value = values[this.int(values.length)]
    if (value === undefined) throw new Error('nothing to pick')
    return value
  }

  word(): string {
    const target = this.#random() * (this.#cumulated.at(-1) ?? 0)
    let low = 0
    let high = this.#cumulated.length - 1
    while (low < high) {
      const middle = (low + high) >>> 1
      if ((this.#cumulated[middle] ?? 0) < target) low = middle + 1
      else high = middle
    }
    return this.#words[low] ?? ''
  }

  phrase(words: number): string {
    let text = ''
    for (let i = 0; i < words; i++) {
      if (this.#random() < 0.4) text += `${this.pick(GLUE)} `.replace("' ", "'")
      text += `${this.word()} `
    }
    return text.trimEnd()
  }

  siret(seed: number): string {
    return String(10_000_000_000_000 + seed * 2_003_771_113)
  }

  day(from: number, years: number): string {
    return `${from + this.int(years)}-${String(1 + this.int(12)).padStart(2, '0')}-${String(1 + this.int(28)).padStart(2, '0')}`
  }

  /** One invented record; `longs`: with the long texts of the second tier. */
  document(rank: number, longs: boolean): DocumentRecherche {
    const isRs = rank % 6 === 5
    const numero = `${isRs ? 'RS' : 'RNCP'}${isRs ? rank : 1000 + rank}`
    const type = this.#random() < 0.5 ? 'DROIT' : 'DEMANDE'
    const start = this.day(2010, 16)
    const end = this.day(Number(start.slice(0, 4)) + 3, 4)
    const niveaux: readonly NiveauQualification[] = [3, 4, 5, 6, 7, 8]
    const blocs = isRs ? 0 : this.int(4) + (this.#random() < 0.1 ? 6 : 0)
    return {
      numero,
      repertoire: isRs ? 'RS' : 'RNCP',
      intitule: this.phrase(3 + this.int(8)),
      abregeCode: this.#random() < 0.5 ? this.pick(['BAC PRO', 'BTS', 'CAP', 'TP', 'LICENCE PRO']) : null,
      abregeLibelle: null,
      niveau: isRs ? null : this.pick(niveaux),
      type,
      actif: end > '2026-08-16',
      dates: {
        effet: type === 'DROIT' ? start : null,
        decision: type === 'DEMANDE' ? start : null,
        fin: end,
        limiteDelivrance: this.#random() < 0.3 ? this.day(2028, 3) : null,
        publication: null,
        dernierJo: null,
      },
      nsf: this.codes(1 + this.int(3), () => `${100 + this.int(246)}${this.pick(['', 'm', 'n', 'p', 'r', 't'])}`),
      rome: isRs
        ? []
        : this.codes(1 + this.int(4), () => `${this.pick([...'ABCDEFGHIJKLMN'])}${1101 + this.int(60) * 10}`),
      formacodes: this.codes(2, () => String(10_000 + this.int(30_000))),
      codesDiplome: rank % 5 === 0 ? [String(40_000_000 + this.int(999_999))] : [],
      voiesOuvertes: VOIES_ACCES.filter((voie) => this.#random() < 0.6 && !(isRs && voie === 'CA')),
      certificateurs: Array.from({ length: 1 + this.int(3) }, () => this.pick(this.#certifiers)),
      partenairesSiret: Array.from({ length: this.#random() < 0.3 ? this.int(85) : 0 }, () =>
        this.siret(this.int(34_000)),
      ),
      blocs: Array.from({ length: blocs }, (_, i) => ({
        code: `${numero}BC0${i + 1}`,
        codeNormalise: `${numero}BC${String(i + 1).padStart(2, '0')}`,
        libelle: this.phrase(8),
        competences: this.phrase(180 + this.int(120)),
      })),
      textesLongs: longs ? [this.phrase(300), this.phrase(150 + this.int(200)), this.phrase(40)] : null,
    }
  }

  codes(count: number, code: () => string): { code: string; libelle: string }[] {
    return Array.from({ length: count }, () => ({ code: code(), libelle: this.phrase(3) }))
  }
}

const NO_CRITERIA = {
  repertoires: [],
  niveaux: [],
  types: [],
  certificateurs: [],
  nsf: [],
  rome: [],
  voies: [],
  etats: [],
  au: '2026-08-16',
  apprentissage: null,
  expireDansMois: null,
  tri: 'pertinence',
  page: 1,
  parPage: 20,
} as const satisfies Omit<CriteresRecherche, 'texte'>

/** Varied questions of a kind each: words, words being typed, misprints, codes, filters alone and with words. */
export function questionsVariees(
  register: SyntheticRegister,
  titres: readonly string[],
  nombre: number,
): { genre: string; criteres: CriteresRecherche }[] {
  const kinds: readonly (readonly [string, () => Partial<CriteresRecherche>])[] = [
    ['un mot', () => ({ texte: `${register.word()} ` })],
    ['2 à 5 mots', () => ({ texte: `${register.phrase(2 + register.int(4))} ` })],
    [
      'mots d’un titre',
      () => ({
        texte: register
          .pick(titres)
          .split(' ')
          .slice(0, 2 + register.int(4))
          .join(' '),
      }),
    ],
    ['titre entier', () => ({ texte: register.pick(titres) })],
    ['préfixe', () => ({ texte: register.word().slice(0, 2 + register.int(3)) })],
    ['mots et préfixe', () => ({ texte: `${register.phrase(2)} ${register.word().slice(0, 3)}` })],
    ['faute', () => ({ texte: `${misprint(register, register.word())} ${misprint(register, register.word())} ` })],
    ['code', () => ({ texte: `RNCP${1000 + register.int(30_000)}` })],
    ['code nu', () => ({ texte: String(100 + register.int(30_000)) })],
    ['siret', () => ({ texte: register.siret(register.int(34_000)) })],
    ['vide et filtres', () => ({ texte: '', ...filters(register) })],
    ['mots et filtres', () => ({ texte: register.phrase(2), ...filters(register) })],
  ]
  return Array.from({ length: nombre }, (_, rank) => {
    const kind = kinds[rank % kinds.length] ?? kinds[0]
    return { genre: kind?.[0] ?? '', criteres: { ...NO_CRITERIA, texte: '', ...kind?.[1]() } }
  })
}

function filters(register: SyntheticRegister): Partial<CriteresRecherche> {
  return {
    repertoires: register.int(2) === 0 ? ['RNCP'] : [],
    niveaux: register.int(2) === 0 ? [4, 5] : [],
    nsf: register.int(3) === 0 ? ['31', '25'] : [],
    etats: register.int(2) === 0 ? [register.pick(ETATS_ENREGISTREMENT)] : [],
    voies: register.int(3) === 0 ? ['CA'] : [],
    apprentissage: register.int(4) === 0 ? true : null,
    expireDansMois: register.int(4) === 0 ? 12 : null,
    tri: register.pick(['pertinence', 'echeance', 'intitule']),
    page: 1 + register.int(3),
  }
}

function misprint(register: SyntheticRegister, word: string): string {
  const at = 1 + register.int(Math.max(1, word.length - 2))
  return register.int(2) === 0 ? word.slice(0, at) + word.slice(at + 1) : `${word.slice(0, at)}x${word.slice(at)}`
}

/** Builds, seals, opens and questions an index of invented records; `longs`: with the long texts. */
export function mesurerRecherche(options: { fiches: number; questions: number; longs: boolean }): MesureRecherche {
  const register = new SyntheticRegister(7)
  const builder = creerConstructeur()
  const titres: string[] = []
  let octetsTexte = 0
  let blocs = 0
  let construction = 0
  for (let rank = 0; rank < options.fiches; rank++) {
    const doc = register.document(rank, options.longs)
    octetsTexte += Buffer.byteLength(JSON.stringify(doc))
    blocs += doc.blocs.length
    if (rank % 10 === 0) titres.push(doc.intitule)
    const start = performance.now()
    builder.ajouter(doc)
    construction += performance.now() - start
  }
  const sealing = performance.now()
  const segments = builder.terminer()
  const opening = performance.now()
  const index = ouvrirIndex(segments)
  const opened = performance.now()
  if (!index.ok) throw new Error(index.refus.code)
  const questions = questionsVariees(register, titres, options.questions)
  index.valeur.chercher({ ...NO_CRITERIA, texte: '' })
  const first = performance.now()
  return {
    fiches: options.fiches,
    blocs,
    octetsTexte,
    constructionMs: construction,
    scellementMs: opening - sealing,
    octetsIndex: index.valeur.octets,
    ouvertureMs: opened - opening,
    premiereRechercheMs: first - opened,
    durees: ask(index.valeur, questions),
  }
}

/** Durations of the questions, all together and by kind. */
export function ask(
  index: IndexRecherche,
  questions: readonly { genre: string; criteres: CriteresRecherche }[],
): Record<string, Percentiles> {
  const durations = new Map<string, number[]>([['toutes', []]])
  for (const { genre, criteres } of questions) {
    const start = performance.now()
    index.chercher(criteres)
    const duration = performance.now() - start
    durations.get('toutes')?.push(duration)
    durations.set(genre, [...(durations.get(genre) ?? []), duration])
  }
  return Object.fromEntries([...durations].map(([genre, values]) => [genre, percentiles(values)]))
}

function percentiles(values: readonly number[]): Percentiles {
  const sorted = [...values].sort((a, b) => a - b)
  const at = (share: number): number => Math.round((sorted[Math.floor(sorted.length * share)] ?? 0) * 100) / 100
  return { nombre: sorted.length, p50: at(0.5), p95: at(0.95), p99: at(0.99), max: at(0.9999) }
}
