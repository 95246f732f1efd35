import type { Conclusion } from '#droit/conclusion.ts'
import type { CleTexte } from '#droit/textes.ts'
import type { Valeur } from '#droit/trace.ts'
import type { Nombre } from '#socle/rationnel.ts'
import type { CodeDecision, DecisionJury } from './dossier.ts'

/** Mentions of a diploma (D337-86). */
export const MENTIONS = ['AUCUNE', 'ASSEZ_BIEN', 'BIEN', 'TRES_BIEN'] as const
export type Mention = (typeof MENTIONS)[number]

/** What a decision opens to the candidate. */
export const PORTES = ['controle', 'remplacement', 'certificat', 'attestation', 'conservation'] as const
export type Porte = (typeof PORTES)[number]

/** A pair of orals of the contrôle (as many as the regime asks) and the common mark that they need to reach admission. */
export interface ChoixOraux {
  readonly unites: readonly string[]
  /** Least mark, the same at every oral, that admits; hundredths, exact; null: no mark up to 20 does. */
  readonly noteNecessaire: Nombre | null
}

/** Why a decision: code of the decisive condition (or of the decision, when none held), and its text. */
export interface RaisonDecision {
  readonly code: string
  readonly texte: CleTexte | null
  readonly paragraphe: string | null
}

/** The mark that counts for one unit, after keeping, rounding, harmonising and contrôle. */
export interface NoteRetenue {
  readonly unite: string
  /** Hundredths; null: unknown, or none when the unit is dispensed. */
  readonly note: Nombre | null
  readonly dispense: boolean
}

/** What the rules give for one candidate. null: unknown, or without object for the regime. Figures are exact. */
export interface ResultatDeliberation {
  readonly regime: string
  /** Codes of what is known to have changed this session and is not applied: the answer is not to be relied on alone. */
  readonly reserves: readonly string[]
  /** What the rules compute, before any choice of the jury. */
  readonly decision: CodeDecision | null
  /** The condition that decided, and the text that states the decision; null: nothing decided. */
  readonly raison: RaisonDecision | null
  /** What the jury decided instead, with its reason. */
  readonly decisionJury: DecisionJury | null
  /** The decision that stands: that of the jury, else the computed one. */
  readonly decisionRetenue: CodeDecision | null
  readonly mention: Mention | null
  readonly apresControle: boolean
  /** Ten-thousandths: hundredths of coefficient × hundredths of mark. Before the contrôle. */
  readonly points: Nombre | null
  /** Hundredths. */
  readonly coefficients: Nombre | null
  /** Mean before the contrôle, hundredths of a mark, exact. */
  readonly moyenne: Nombre | null
  readonly moyenneProfessionnelle: Nombre | null
  /** Mean after the contrôle; null: not sat. */
  readonly moyenneApresControle: Nombre | null
  readonly pointsApresControle: Nombre | null
  /** Certificat de fin d'études professionnelles secondaires. */
  readonly certificat: boolean | null
  readonly notes: readonly NoteRetenue[]
  /** Codes of the units whose blocs are attested to a candidate who is not admitted. */
  readonly unitesAttestees: readonly string[]
  /** Codes of the units whose marks a candidate who is not admitted may keep. */
  readonly notesConservables: readonly string[]
  readonly portes: readonly Porte[]
  /** Orals that give the best chance at the contrôle; null: no contrôle to sit. */
  readonly choixOraux: ChoixOraux | null
  /** Consecutive sessions at most to present the units not acquired, for an agricultural speciality; null: none is read. */
  readonly sessionsOuvertes: number | null
}

/** Answer of the engine for one candidate: the computed decision with its whole trace. */
export type Deliberation = Conclusion<ResultatDeliberation>

/** Value of a trace when it is a number. */
export const enNombre = (valeur: Valeur): Nombre | null =>
  typeof valeur === 'number' || (typeof valeur === 'object' && valeur !== null) ? valeur : null
