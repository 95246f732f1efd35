import { CODE, INTITULE, WEIGHTS } from './champs.ts'
import type { Lecture } from './lecture.ts'
import { type Groupe, MAX_GROUPS } from './requete.ts'
import type { Terme } from './termes.ts'

/** Score of a record named by its number, above any sum of words. */
const NUMBER_SCORE = 4000

/** What a question found, by document; arrays belong to the evaluator and last until its next run. */
export interface Evaluation {
  readonly scores: Float32Array
  /** Words of the question met. */
  readonly counts: Uint8Array
  /** Words of the question met in the title. */
  readonly titleCounts: Uint8Array
  /** Mark of each word of the question in the document: `marks[group * size + doc]`. */
  readonly marks: Uint8Array
}

/** Scores documents term at a time over arrays allocated once. Not re-entrant, and needs not be. */
export class Evaluator {
  readonly #index: Lecture
  readonly #scores: Float32Array
  readonly #best: Float32Array
  readonly #counts: Uint8Array
  readonly #titleCounts: Uint8Array
  readonly #marks: Uint8Array

  constructor(index: Lecture) {
    this.#index = index
    this.#scores = new Float32Array(index.taille)
    this.#best = new Float32Array(index.taille)
    this.#counts = new Uint8Array(index.taille)
    this.#titleCounts = new Uint8Array(index.taille)
    this.#marks = new Uint8Array(index.taille * MAX_GROUPS)
  }

  /** Runs every group of a question, reading only the fields given. */
  run(groupes: readonly Groupe[], champs: number): Evaluation {
    const size = this.#index.taille
    this.#scores.fill(0)
    this.#counts.fill(0)
    this.#titleCounts.fill(0)
    this.#marks.fill(0, 0, size * groupes.length)
    groupes.forEach((groupe, rank) => {
      const marks = this.#marks.subarray(rank * size, (rank + 1) * size)
      this.#best.fill(0)
      for (const terme of groupe.termes) this.#read(terme, terme.champs & champs, marks)
      groupe.documents.forEach((doc, order) => {
        this.#best[doc] = NUMBER_SCORE - order * 10
        marks[doc] = (marks[doc] ?? 0) | CODE
      })
      this.#merge(marks)
    })
    return { scores: this.#scores, counts: this.#counts, titleCounts: this.#titleCounts, marks: this.#marks }
  }

  /** Keeps for each document the best score of the terms of a group. The walk of `visitPostings`, written out: the hot loop. */
  #read({ terme, facteur }: Terme, champs: number, marks: Uint8Array): void {
    const { bytes, offsets, docCounts } = this.#index.postings
    const best = this.#best
    const weights = WEIGHTS
    const weight = facteur * Math.log(1 + this.#index.taille / (docCounts[terme] ?? 1))
    const keep = champs | 0xc0
    const end = offsets[terme + 1] ?? 0
    let doc = 0
    for (let at = offsets[terme] ?? 0; at < end; ) {
      let byte = bytes[at++] ?? 0
      let delta = byte & 127
      for (let shift = 7; byte > 127; shift += 7) {
        byte = bytes[at++] ?? 0
        delta |= (byte & 127) << shift
      }
      doc += delta
      const mark = (bytes[at++] ?? 0) & keep
      const score = weight * (weights[mark] ?? 0)
      if (score > (best[doc] ?? 0)) best[doc] = score
      marks[doc] = (marks[doc] ?? 0) | (score > 0 ? mark : 0)
    }
  }

  #merge(marks: Uint8Array): void {
    const scores = this.#scores
    const counts = this.#counts
    const titleCounts = this.#titleCounts
    const best = this.#best
    for (let doc = 0; doc < best.length; doc++) {
      const score = best[doc] ?? 0
      if (score === 0) continue
      scores[doc] = (scores[doc] ?? 0) + score
      counts[doc] = (counts[doc] ?? 0) + 1
      titleCounts[doc] = (titleCounts[doc] ?? 0) + ((marks[doc] ?? 0) & INTITULE)
    }
  }
}
