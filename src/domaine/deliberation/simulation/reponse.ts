import type { Trace } from '#droit/trace.ts'
import type { Nombre } from '#socle/rationnel.ts'
import type { ChoixOraux, Deliberation, Mention, Porte } from '../deliberation.ts'
import type { CodeDecision } from '../dossier.ts'
import type { Essais } from './essais.ts'
import type { CodeSeuil } from './seuils.ts'

/** The least mark in some units, the same in each, all else equal. Marks are hundredths, exact. null: unknown. */
export interface Besoin {
  readonly unites: readonly string[]
  readonly exacte: Nombre | null
  /** Up to the step of the marks of the épreuve. */
  readonly note: Nombre | null
  /** What is to be added to the mark of today (negative: what can be lost); null: no mark today. */
  readonly ecart: Nombre | null
  /** Whether a mark up to 20 is enough. */
  readonly possible: boolean | null
}

/** What a threshold asks of one candidate. */
export interface BesoinsSeuil {
  readonly seuil: CodeSeuil
  readonly atteint: boolean | null
  /** Points missing (negative: points to spare), ten-thousandths. */
  readonly ecart: Nombre | null
  /** The same at the professional units; null: none are asked, or unknown. */
  readonly ecartProfessionnel: Nombre | null
  readonly besoins: readonly Besoin[]
  /** What the engine decides with the least change; null: already there, out of reach, or unknown. */
  readonly ouvre: Ouverture | null
}

/** A change of marks and what the engine decides with it. */
export interface Ouverture {
  readonly essais: Essais
  readonly decision: CodeDecision | null
  readonly mention: Mention | null
  readonly portes: readonly Porte[]
}

/** A unit whose bloc is not attested yet: its mark, and the mark that attests it. */
export interface BesoinBloc {
  readonly unite: string
  readonly note: Nombre | null
  readonly noteNecessaire: Nombre | null
}

/** What one candidate needs, threshold by threshold. */
export interface BesoinsCandidat {
  readonly decision: CodeDecision | null
  readonly points: Nombre | null
  readonly coefficients: Nombre | null
  readonly moyenne: Nombre | null
  readonly moyenneProfessionnelle: Nombre | null
  /** Units without a mark yet. */
  readonly aPasser: readonly string[]
  readonly seuils: readonly BesoinsSeuil[]
  readonly blocs: readonly BesoinBloc[]
  readonly choixOraux: ChoixOraux | null
}

/** What other marks would change. */
export interface Comparaison {
  readonly avant: Deliberation
  readonly apres: Deliberation
  /** Mean gained or lost, hundredths, exact. */
  readonly gain: Trace
}
