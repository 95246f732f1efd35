import type { Nombre } from '#socle/rationnel.ts'
import type { ArrondiNote } from './reglement.ts'

/** A level of mastery; `valeur` from 0 to 1, exact: 1/3 is a fraction. */
export interface NiveauGrille {
  readonly code: string
  readonly libelle: string
  readonly valeur: Nombre
}

/** What the evaluator looks at; `poids` inside its competence, any unit. */
export interface IndicateurGrille {
  readonly code: string
  readonly libelle: string
  readonly poids: number
}

/** `poids` of the competence in the grid; null: each indicator weighs by itself. */
export interface CompetenceGrille {
  readonly code: string
  readonly libelle: string
  readonly poids: number | null
  readonly indicateurs: readonly IndicateurGrille[]
}

/**
 * An evaluation grid as data. The least share, the bound of the adjustment, the rounding and the gap that asks for a
 * reason belong to the grid: no national value was read, null is unknown.
 */
export interface Grille {
  readonly id: string
  readonly unite: string
  readonly version: string
  readonly niveaux: readonly NiveauGrille[]
  readonly competences: readonly CompetenceGrille[]
  /** Whole points of percentage of the weights. */
  readonly partEvalueeMinimum: number | null
  /** Hundredths of a mark, either way. */
  readonly ajustementMaximum: number | null
  readonly arrondi: ArrondiNote | null
  /** Hundredths of a mark: a larger gap asks for a reason. */
  readonly ecartMotive: number | null
}

/** Level that says that an indicator was not evaluated: it leaves both sums. */
export const NON_EVALUE = 'non-evalue'

/** What the evaluators filled in. */
export interface SaisieGrille {
  /** Level of each indicator, by code: a level of the grid, or `non-evalue`; absent: not judged yet. */
  readonly niveaux: Readonly<Record<string, string>>
  /** Hundredths that the examiners add or remove; null: none. */
  readonly ajustement: number | null
}

/** What is said of the marks of a grid. Marks: exact hundredths; null: unknown, or no mark. */
export interface ResultatGrille {
  readonly noteCalculee: Nombre | null
  /** Percentage of the weights that was evaluated. */
  readonly partEvaluee: Nombre | null
  readonly partSuffisante: boolean | null
  /** Mark that the grid proposes: adjusted, then rounded when the grid says how; null when too little was evaluated. */
  readonly noteProposee: Nombre | null
  readonly competences: readonly { readonly code: string; readonly note: Nombre | null }[]
  /** Parameters that the grid does not state. */
  readonly inconnues: readonly ParametreGrille[]
}

/** A parameter of a grid that may be unknown. */
export type ParametreGrille = 'part_evaluee_minimum' | 'ajustement_maximum' | 'arrondi' | 'ecart_motive'
