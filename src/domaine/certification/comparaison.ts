import type { FicheRegistre } from './fiche.ts'

/** Any value of a record, as plain data. */
export type ValeurComparee =
  | string
  | number
  | boolean
  | null
  | readonly ValeurComparee[]
  | { readonly [champ: string]: ValeurComparee }

/** A paragraph kept, added or removed between two versions of a text. */
export interface EcartParagraphe {
  readonly nature: 'identique' | 'ajout' | 'retrait'
  readonly texte: string
}

/** One difference between two versions of a record. */
export interface Changement {
  /** Fields from the record to the datum; elements of lists are named by their key (`blocs`, `RNCP1BC01`, `libelle`). */
  readonly chemin: readonly string[]
  readonly nature: 'ajout' | 'retrait' | 'modification'
  /** null for an addition. */
  readonly avant: ValeurComparee
  /** null for a removal. */
  readonly apres: ValeurComparee
  /** Paragraph by paragraph, for rich texts only; else null. */
  readonly paragraphes: readonly EcartParagraphe[] | null
}

/** Compares two versions of a record. */
export declare function comparerFiches(avant: FicheRegistre, apres: FicheRegistre): Changement[]
