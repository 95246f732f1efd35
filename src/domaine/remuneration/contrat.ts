import type { AnneeApprentissage, TrancheApprentissage } from '#droit/baremes/apprentissage.ts'

/** Kinds of contract whose pay is computed. */
export const TYPES_CONTRAT = ['apprentissage', 'professionnalisation'] as const
export type TypeContratRemunere = (typeof TYPES_CONTRAT)[number]

/** Why a contract, or its end, prolongs an apprenticeship: the exam was failed, or the apprentice is a disabled worker. */
export const MOTIFS_PROLONGATION = ['echec', 'rqth'] as const
export type MotifProlongation = (typeof MOTIFS_PROLONGATION)[number]

/** The last part of an apprenticeship, from a day on; the whole contract when that day is its first. */
export interface ProlongationApprentissage {
  readonly motif: MotifProlongation
  readonly depuis: string
  /** Year of execution reached before it; null: read in this contract when it began before, else unknown. */
  readonly anneeAtteinte: number | null
}

/** What the +15 points of a one-year contract look at: the diploma already held. */
export interface DiplomeAnterieur {
  readonly memeNiveau: boolean | null
  readonly lienDirect: boolean | null
  /** Months of the cycle that led to it, by apprenticeship or not. */
  readonly cycle: number | null
  /** Last year of execution reached as an apprentice; null: the last year of the cycle. */
  readonly anneeAtteinte: number | null
}

/** The apprenticeship contract before this one. Amounts in cents a month, rates in whole points. */
export interface ContratPrecedent {
  /** Whether the diploma of that contract was obtained. */
  readonly reussi: boolean | null
  readonly memeEmployeur: boolean | null
  /** What was paid in its last year. */
  readonly dernierSalaire: number | null
  /** Least rate that could be claimed in its last year. */
  readonly dernierTaux: number | null
}

/** Least wage of the branch for the job, gross for a month in cents, from a day on. */
export interface MinimumConventionnel {
  readonly depuis: string
  readonly montant: number
}

/** A better rate that an agreement of the branch gives, whole points of the same base as the law. */
export interface TauxBranche {
  readonly tranche: TrancheApprentissage
  readonly annee: AnneeApprentissage
  readonly taux: number
}

/** Benefits in kind of a month, in cents: their value for the social security, and what the employer deducts. */
export interface AvantagesNature {
  readonly valeur: number
  readonly deduit: number | null
}

/**
 * The facts that decide a pay, full time (35 hours). null: unknown. A special situation (`prolongation`,
 * `diplomeAnterieur`, `contratPrecedent`, `avantagesNature`) is claimed: null says that nobody claims it.
 */
export interface ContratRemunere {
  readonly type: TypeContratRemunere
  readonly naissance: string | null
  readonly conclusion: string | null
  readonly debut: string | null
  /** Last day, included; prolongation included. */
  readonly fin: string | null
  readonly mayotte: boolean | null
  readonly employeurPublic: boolean | null
  /** Months of the cycle that leads to the diploma. */
  readonly dureeCycle: number | null
  /** Months of the contract without its prolongation; null: the months begun from its first to its last day. */
  readonly dureeContrat: number | null
  readonly licenceProfessionnelle: boolean | null
  readonly sportifHautNiveau: boolean | null
  readonly prolongation: ProlongationApprentissage | null
  readonly diplomeAnterieur: DiplomeAnterieur | null
  readonly contratPrecedent: ContratPrecedent | null
  /** Rows in order of day; empty: none is over the minimum wage; null: unknown. */
  readonly minimumConventionnel: readonly MinimumConventionnel[] | null
  readonly grilleBranche: readonly TauxBranche[]
  /** Contrat de professionnalisation: holds at least a professional baccalauréat or a title of that level. */
  readonly bacProOuPlus: boolean | null
  readonly avantagesNature: AvantagesNature | null
}

/** An apprenticeship of which nothing is stated: no special situation, the rest unknown. */
export const CONTRAT_SANS_FAIT: ContratRemunere = {
  type: 'apprentissage',
  naissance: null,
  conclusion: null,
  debut: null,
  fin: null,
  mayotte: false,
  employeurPublic: false,
  dureeCycle: null,
  dureeContrat: null,
  licenceProfessionnelle: false,
  sportifHautNiveau: false,
  prolongation: null,
  diplomeAnterieur: null,
  contratPrecedent: null,
  minimumConventionnel: null,
  grilleBranche: [],
  bacProOuPlus: null,
  avantagesNature: null,
}
