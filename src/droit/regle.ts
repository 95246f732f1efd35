import type { CleTexte } from './textes.ts'
import type { Trace } from './trace.ts'

/** How sure a rule is: read in the text itself, known from a second-hand source, or our reading of a silent text. */
export type Confiance = 'lue' | 'seconde-main' | 'interpretation'

/** Which day decides the version of a rule that applies. */
export type JourDeReference = 'session' | 'conclusion' | 'debut' | 'evaluation' | 'nomination' | 'jour'

/** A text and the place in it, "al. 2", "1°"; null: the whole article. */
export interface Reference {
  readonly texte: CleTexte
  readonly paragraphe: string | null
}

/**
 * One rule of law: a pure function over facts, with its texts and its time. `id` is dotted; title and statement live in
 * `langues/droit`. Two versions of a text are two rules of one `famille`, with adjoining periods.
 */
export interface Regle<Faits> {
  readonly id: string
  readonly famille: string
  readonly references: readonly Reference[]
  /** First day it governs, by `reference`; null: since before our tables. */
  readonly du: string | null
  /** Last day it governs; null: still in force. */
  readonly au: string | null
  readonly reference: JourDeReference
  readonly confiance: Confiance
  readonly evaluer: (faits: Faits) => Trace
}

/** What is known of any rule, whatever its facts. */
export type RegleDeclaree = Regle<never>

/** Whether a rule governs a civil day. */
export const estEnVigueur = ({ du, au }: Pick<RegleDeclaree, 'du' | 'au'>, jour: string): boolean =>
  (du === null || du <= jour) && (au === null || jour <= au)

/** The version of a rule that governs a civil day; null when none does. */
export function versionAuJour<R extends RegleDeclaree>(versions: readonly R[], jour: string): R | null {
  return versions.find((version) => estEnVigueur(version, jour)) ?? null
}
