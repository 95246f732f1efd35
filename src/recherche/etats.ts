import {
  ETATS_ENREGISTREMENT,
  type EtatEnregistrement,
  etatAuJour,
  type FaitsApprentissage,
  peutEtrePrepareeParApprentissage,
  VOIES_ACCES,
} from '#domaine/certification/index.ts'
import { actifOf, intToDay, repertoireOf, typeOf, typeRankOf } from './encodage.ts'
import type { Lecture } from './lecture.ts'

/** What is judged on a day, by document. */
export interface ColonnesDuJour {
  /** Rank in `ETATS_ENREGISTREMENT`. */
  readonly etats: Uint8Array
  /** Rank in `AVIS_APPRENTISSAGE`. */
  readonly apprentissage: Uint8Array
}

/** Facet values of apprenticeship: `oui` when every condition holds, `non` when one surely fails. */
export const AVIS_APPRENTISSAGE = ['non', 'oui', 'indetermine'] as const

const OUVERTE: EtatEnregistrement = 'OUVERTE'
export const RANG_OUVERTE = ETATS_ENREGISTREMENT.indexOf(OUVERTE)
const CA_BIT = 1 << VOIES_ACCES.indexOf('CA')
const DAYS_KEPT = 8

/** States and apprenticeship of every record on a day, computed by the domain and kept for the last days asked. */
export class Calendar {
  readonly #index: Lecture
  readonly #days = new Map<string, ColonnesDuJour>()
  readonly #texts = new Map<number, string | null>()

  constructor(index: Lecture) {
    this.#index = index
  }

  /** Columns of a civil day `AAAA-MM-JJ`. */
  on(day: string): ColonnesDuJour {
    let columns = this.#days.get(day)
    if (columns === undefined) {
      columns = this.#compute(day)
      const oldest = this.#days.keys().next()
      if (this.#days.size >= DAYS_KEPT && !oldest.done) this.#days.delete(oldest.value)
      this.#days.set(day, columns)
    }
    return columns
  }

  #compute(day: string): ColonnesDuJour {
    const { taille, voies } = this.#index
    const etats = new Uint8Array(taille)
    const apprentissage = new Uint8Array(taille)
    for (let doc = 0; doc < taille; doc++) {
      const faits = this.#faits(doc)
      etats[doc] = ETATS_ENREGISTREMENT.indexOf(etatAuJour(faits, day))
      // Without an open route the domain always answers "non": no need to ask it for most of the register.
      if (faits.repertoire === 'RNCP' && ((voies[doc] ?? 0) & CA_BIT) !== 0) {
        apprentissage[doc] = AVIS_APPRENTISSAGE.indexOf(peutEtrePrepareeParApprentissage(faits, day).avis)
      }
    }
    return { etats, apprentissage }
  }

  #faits(doc: number): FaitsApprentissage {
    const drapeaux = this.#index.drapeaux[doc] ?? 0
    return {
      effet: this.#day(doc * 4),
      decision: this.#day(doc * 4 + 1),
      fin: this.#day(doc * 4 + 2),
      limiteDelivrance: this.#day(doc * 4 + 3),
      actif: actifOf(drapeaux),
      typeEnregistrement: typeOf(typeRankOf(drapeaux)),
      repertoire: repertoireOf(drapeaux),
      voieApprentissage: ((this.#index.voies[doc] ?? 0) & CA_BIT) !== 0,
    }
  }

  #day(at: number): string | null {
    const value = this.#index.dates[at] ?? 0
    let text = this.#texts.get(value)
    if (text === undefined) {
      text = intToDay(value)
      this.#texts.set(value, text)
    }
    return text
  }
}
