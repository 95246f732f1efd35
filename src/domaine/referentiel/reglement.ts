import type { Modalite } from './referentiel.ts'

/** One unit of an exam regulation. Its modalities follow the order of `ReglementExamen.categories`. */
export interface UniteReglement {
  /** `U11`; null when the table prints none. */
  readonly code: string | null
  readonly libelle: string
  /** null: the table does not say. */
  readonly coefficient: number | null
  readonly facultative: boolean
  readonly modalites: readonly Modalite[]
}

export interface EpreuveReglement {
  /** `E1`; null when the table prints none. */
  readonly code: string | null
  readonly libelle: string
  /** Option or group of units whose table or heading holds it, as printed; null when the order has none. */
  readonly groupe: string | null
  readonly facultative: boolean
  /** Coefficient printed for the whole épreuve; null: none printed. */
  readonly coefficient: number | null
  readonly unites: readonly UniteReglement[]
}

/** The table of an order (arrêté): what is sat, with which weight, by which candidates. */
export interface ReglementExamen {
  readonly diplome: string | null
  /** Title of the order as printed, its day when stated. */
  readonly arrete: string | null
  readonly arreteDu: string | null
  /** Categories of candidates, in the words and the order of the table's columns. */
  readonly categories: readonly string[]
  readonly epreuves: readonly EpreuveReglement[]
  /** Notes under the table, by their mark. */
  readonly notes: readonly { readonly marque: string; readonly texte: string }[]
}
