import {
  type Entrees,
  ETATS_ENREGISTREMENT,
  type EtatEnregistrement,
  entreesAuJour,
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
  #dates: (string | null)[] | null = null

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

  /** Entries alone of one document on a day, apart from delivery. */
  entrees(doc: number, day: string): Entrees {
    return entreesAuJour(this.#faits(doc, this.#readDates()), day)
  }

  #compute(day: string): ColonnesDuJour {
    const { taille } = this.#index
    const dates = this.#readDates()
    const etats = new Uint8Array(taille)
    const apprentissage = new Uint8Array(taille)
    for (let doc = 0; doc < taille; doc++) {
      const faits = this.#faits(doc, dates)
      etats[doc] = ETATS_ENREGISTREMENT.indexOf(etatAuJour(faits, day))
      if (mayBeOpen(faits, day)) {
        apprentissage[doc] = AVIS_APPRENTISSAGE.indexOf(peutEtrePrepareeParApprentissage(faits, day).avis)
      }
    }
    return { etats, apprentissage }
  }

  #faits(doc: number, dates: readonly (string | null)[]): FaitsApprentissage {
    const drapeaux = this.#index.drapeaux[doc] ?? 0
    return {
      effet: dates[doc * 4] ?? null,
      decision: dates[doc * 4 + 1] ?? null,
      fin: dates[doc * 4 + 2] ?? null,
      limiteDelivrance: dates[doc * 4 + 3] ?? null,
      actif: actifOf(drapeaux),
      typeEnregistrement: typeOf(typeRankOf(drapeaux)),
      repertoire: repertoireOf(drapeaux),
      voieApprentissage: ((this.#index.voies[doc] ?? 0) & CA_BIT) !== 0,
    }
  }

  /** Every date as a day, decoded once; equal days share one string. */
  #readDates(): readonly (string | null)[] {
    if (this.#dates === null) {
      const known = new Map<number, string | null>()
      this.#dates = Array.from(this.#index.dates, (value) => {
        const day = known.get(value) ?? intToDay(value)
        known.set(value, day)
        return day
      })
    }
    return this.#dates
  }
}

/** Whether the full question is worth asking: closed routes and closed entries always answer "non". */
function mayBeOpen(faits: FaitsApprentissage, day: string): boolean {
  if (faits.repertoire !== 'RNCP' || faits.voieApprentissage !== true) return false
  const entrees = entreesAuJour(faits, day)
  return entrees === 'OUVERTES' || entrees === 'INCONNUES'
}
