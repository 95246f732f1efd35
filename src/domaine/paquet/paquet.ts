import type { Interrupteurs } from '#droit/interrupteurs.ts'
import type { CategorieCandidat, Grille, MotMode, Reglement } from '../evaluation/index.ts'

/** Thresholds that a package states, hundredths of a mark; null: its regime has none. They must be those of the texts. */
export const SEUILS_PAQUET = [
  'admission',
  'professionnel',
  'controle',
  'controleProfessionnel',
  'certificat',
  'attestation',
  'assezBien',
  'bien',
  'tresBien',
] as const
export type SeuilPaquet = (typeof SEUILS_PAQUET)[number]

/** A mode that differs from the regulation for one unit and one category, with what allows it. */
export interface ExceptionPaquet {
  readonly unite: string
  readonly categorie: CategorieCandidat
  /** null: not offered. */
  readonly mode: MotMode | null
  readonly motif: string
  /** What allows it, in words: an order, a letter. */
  readonly source: string
}

/** The rules of one certification for one session, as a jury will apply them: what two people sign. */
export interface Paquet {
  readonly certification: string
  readonly intitule: string
  /** Year of the session, and the day whose texts apply, `AAAA-MM-JJ`. */
  readonly session: { readonly annee: number; readonly jour: string }
  readonly reglement: Reglement
  /** Id of the regime of deliberation, `bac-pro.2022`. */
  readonly regime: string
  readonly seuils: Readonly<Record<SeuilPaquet, number | null>>
  readonly interrupteurs: Interrupteurs
  readonly exceptions: readonly ExceptionPaquet[]
  /** Grids of evaluation, at most one a unit. */
  readonly grilles: readonly Grille[]
}
