import type { Repere } from '#domaine/document/index.ts'

export const GENRES_ELEMENT = [
  'bloc',
  'activite',
  'tache',
  'competence',
  'connaissance',
  'evaluation',
  'critere',
  'unite',
  'epreuve',
] as const
export type GenreElement = (typeof GENRES_ELEMENT)[number]

export const NATURES_EVALUATION = [
  'mise-en-situation',
  'projet-ecrit',
  'dossier-ecrit',
  'soutenance',
  'epreuve-integrative',
  'epreuve-ecrite',
  'epreuve-orale',
  'epreuve-pratique',
] as const
export type NatureEvaluation = (typeof NATURES_EVALUATION)[number]

export const FORMES_EXAMEN = ['ccf', 'ponctuel'] as const
export type FormeExamen = (typeof FORMES_EXAMEN)[number]
export const NATURES_EPREUVE = ['ecrit', 'oral', 'pratique'] as const
export type NatureEpreuve = (typeof NATURES_EPREUVE)[number]

/** How one category of candidates is assessed. null is unknown, never "none". */
export interface Modalite {
  /** Category of candidates, in the words of the source. */
  readonly candidats: string
  readonly forme: FormeExamen | null
  readonly natures: readonly NatureEpreuve[]
  /** Minutes; equal when the source gives one figure. */
  readonly dureeMin: number | null
  readonly dureeMax: number | null
  /** The very words of the source. */
  readonly brut: string
}

interface Base {
  /** Stable across the versions of one référentiel; unique inside it. */
  readonly id: string
  /** As the source prints it (`C1-6`); null when it prints none. */
  readonly code: string | null
  readonly libelle: string
  /** Id of the element that holds this one; null at the top. */
  readonly parent: string | null
  /** Place among the children of its parent, from 0. */
  readonly ordre: number
  /** Lines of the document it was read from; empty when a person typed it. */
  readonly reperes: readonly Repere[]
}

/** A bloc; `facultatif` null: unknown. */
export interface ElementBloc extends Base {
  readonly genre: 'bloc'
  readonly facultatif: boolean | null
  /** What its validation gives, in the words of the source; null: the source does not say. */
  readonly validation: string | null
}
export interface ElementSimple extends Base {
  readonly genre: 'activite' | 'tache' | 'competence' | 'connaissance'
}
export interface ElementEvaluation extends Base {
  readonly genre: 'evaluation'
  readonly natures: readonly NatureEvaluation[]
  readonly consigne: string | null
  readonly modalites: readonly Modalite[]
}
export interface ElementCritere extends Base {
  readonly genre: 'critere'
  /** Weight as stated; null: unknown. */
  readonly poids: number | null
  /** Levels from lowest to highest; empty: unknown. */
  readonly niveaux: readonly string[]
}
export interface ElementUnite extends Base {
  readonly genre: 'unite' | 'epreuve'
  readonly facultatif: boolean | null
  /** null: unknown. */
  readonly coefficient: number | null
  readonly modalites: readonly Modalite[]
}

export type Element = ElementBloc | ElementSimple | ElementEvaluation | ElementCritere | ElementUnite

export const GENRES_LIEN = ['evalue', 'mobilise', 'correspond'] as const
/**
 * evalue: an evaluation or a criterion judges a competence; mobilise: a competence draws on a knowledge or serves an
 * activity; correspond: bloc ↔ unité ↔ épreuve.
 */
export type GenreLien = (typeof GENRES_LIEN)[number]

export interface Lien {
  readonly genre: GenreLien
  readonly de: string
  readonly vers: string
}

/**
 * A competence framework as living data. Usual tree: bloc → activité → tâche, compétence, évaluation → critère;
 * épreuve → unité stands beside. Every reader accepts other nestings.
 */
export interface Referentiel {
  readonly intitule: string
  /** RNCP/RS number of its certification; null: unknown. */
  readonly certification: string | null
  /** Articles that the source names in its heading, as printed (`L6113-1`); empty: none named. */
  readonly fondements: readonly string[]
  readonly elements: readonly Element[]
  readonly liens: readonly Lien[]
}
