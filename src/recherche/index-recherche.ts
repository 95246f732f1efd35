import {
  type Entrees,
  ETATS_ENREGISTREMENT,
  type EtatEnregistrement,
  type ResultatRecherche,
  type Touche,
} from '#domaine/certification/index.ts'
import { type Resultat, reussir } from '#socle/resultat.ts'
import { CODE, champsOf, INTITULE, TOUS_CHAMPS } from './champs.ts'
import { type Classement, Ranker } from './classer.ts'
import { Calendar, type ColonnesDuJour } from './etats.ts'
import { type Evaluation, Evaluator } from './evaluer.ts'
import { FacetCounter } from './facettes.ts'
import { type CriteresIndex, prepareFiltres } from './filtres.ts'
import { readSegments } from './format.ts'
import { type Lecture, openViews } from './lecture.ts'
import { parseRequete, type Requete } from './requete.ts'
import { foldText } from './words.ts'

/** A title or number that completes what is being typed. */
export interface Suggestion {
  readonly numero: string
  readonly intitule: string
  readonly etat: EtatEnregistrement
  /** Tells what is known of an INCONNU one. */
  readonly entrees: Entrees
}

/** A sealed index, ready to answer. Answers are synchronous and take a few milliseconds at most. */
export interface IndexRecherche {
  /** Number of records. */
  readonly taille: number
  /** Bytes held in memory by the index itself. */
  readonly octets: number
  /** One page of results with every facet. `page` and `parPage` below 1 count as 1. */
  chercher(criteres: CriteresIndex): ResultatRecherche
  /** Up to `nombre` distinct titles for what is being typed, states told on the day `au`. */
  suggerer(prefixe: string, nombre: number, au: string): Suggestion[]
}

/** Opens an index from its segments, in order; refuses `recherche.index-illisible` (`raison`) when they are not one. */
export function ouvrirIndex(segments: readonly Uint8Array[]): Resultat<IndexRecherche> {
  const reader = readSegments(segments)
  return reader.ok ? reussir(new SealedIndex(openViews(reader.valeur))) : reader
}

class SealedIndex implements IndexRecherche {
  readonly #index: Lecture
  readonly #evaluator: Evaluator
  readonly #ranker: Ranker
  readonly #counter: FacetCounter
  readonly #calendar: Calendar
  readonly #found: Int32Array

  constructor(index: Lecture) {
    this.#index = index
    this.#evaluator = new Evaluator(index)
    this.#ranker = new Ranker(index)
    this.#counter = new FacetCounter(index)
    this.#calendar = new Calendar(index)
    this.#found = new Int32Array(index.taille)
  }

  get taille(): number {
    return this.#index.taille
  }

  get octets(): number {
    return this.#index.octets
  }

  chercher(demande: CriteresIndex): ResultatRecherche {
    const criteres = { ...demande, page: atLeastOne(demande.page), parPage: atLeastOne(demande.parPage) }
    const requete = parseRequete(this.#index, criteres.texte)
    const evaluation = this.#evaluator.run(requete.groupes, TOUS_CHAMPS)
    const jour = this.#calendar.on(criteres.au)
    const needed = this.#needed(requete, evaluation)
    const docs = this.#filter({ criteres, jour, counts: evaluation.counts, needed })
    const page = this.#ranker.page(docs, { criteres, requete, evaluation, jour })
    return {
      total: docs.length,
      touches: page.map((place) => this.#explain(place, requete, evaluation)),
      facettes: this.#counter.read(criteres),
      corrections: requete.corrections,
      elargi: needed > 0 && needed < requete.groupes.length,
    }
  }

  suggerer(prefixe: string, nombre: number, au: string): Suggestion[] {
    const requete = parseRequete(this.#index, prefixe)
    if (requete.groupes.length === 0) return []
    const evaluation = this.#evaluator.run(requete.groupes, INTITULE | CODE)
    const jour = this.#calendar.on(au)
    const needed = this.#needed(requete, evaluation)
    const { counts } = evaluation
    let length = 0
    for (let doc = 0; doc < counts.length; doc++) if ((counts[doc] ?? 0) >= needed) this.#found[length++] = doc
    const docs = this.#found.subarray(0, length)
    const criteres = { ...SUGGESTION, texte: prefixe, au, parPage: nombre * 8 }
    const titles = new Set<string>()
    return this.#ranker
      .page(docs, { criteres, requete, evaluation, jour })
      .map(({ doc }) => this.#suggest(doc, jour, au))
      .filter(({ intitule }) => titles.size < titles.add(foldText(intitule)).size)
      .slice(0, nombre)
  }

  /** Words a document must have: all of them, or when no document has, as many as the best has, less one. */
  #needed(requete: Requete, { counts }: Evaluation): number {
    if (requete.vide) return 0
    let best = 0
    for (let doc = 0; doc < counts.length; doc++) if ((counts[doc] ?? 0) > best) best = counts[doc] ?? 0
    if (best === requete.groupes.length && best > 0) return best
    return Math.max(1, best > 2 ? best - 1 : best)
  }

  /** Documents that pass every criterion; counts the facets on the way. */
  #filter(pass: { criteres: CriteresIndex; jour: ColonnesDuJour; counts: Uint8Array; needed: number }): Int32Array {
    const { criteres, jour, counts, needed } = pass
    const filtres = prepareFiltres(this.#index, criteres, jour)
    const counter = this.#counter
    const found = this.#found
    let length = 0
    counter.reset()
    for (let doc = 0; doc < counts.length; doc++) {
      if ((counts[doc] ?? 0) < needed || !filtres.estAdmis(doc)) continue
      const failed = filtres.echecs(doc)
      if ((failed & (failed - 1)) !== 0) continue
      counter.add(doc, failed, jour)
      if (failed === 0) found[length++] = doc
    }
    return found.subarray(0, length)
  }

  #explain({ doc, score }: Classement, requete: Requete, { marks }: Evaluation): Touche {
    let mark = 0
    requete.groupes.forEach((_, group) => {
      mark |= marks[group * this.#index.taille + doc] ?? 0
    })
    return { numero: this.#index.numeros.get(doc), score: Math.round(score * 100) / 100, champs: champsOf(mark) }
  }

  #suggest(doc: number, jour: ColonnesDuJour, au: string): Suggestion {
    return {
      numero: this.#index.numeros.get(doc),
      intitule: this.#index.titles.get(doc),
      etat: ETATS_ENREGISTREMENT[jour.etats[doc] ?? 0] ?? 'INCONNU',
      entrees: this.#calendar.entrees(doc, au),
    }
  }
}

const SUGGESTION = {
  repertoires: [],
  niveaux: [],
  types: [],
  certificateurs: [],
  nsf: [],
  rome: [],
  voies: [],
  etats: [],
  apprentissage: null,
  expireDansMois: null,
  tri: 'pertinence',
  page: 1,
} as const

const atLeastOne = (value: number): number => Math.max(1, Math.floor(value) || 1)
