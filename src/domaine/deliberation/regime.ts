import type { Confiance } from '#droit/regle.ts'
import type { CleTexte } from '#droit/textes.ts'
import type { Trace } from '#droit/trace.ts'
import type { ArrondiNote, GenreDiplome } from '../evaluation/index.ts'
import type { StatutCandidat } from './dossier.ts'

/** Kinds of certifications that the engine decides; `cs`: certificat de spécialisation, mention complémentaire before. */
export const GENRES_DIPLOME = [
  'bac-pro',
  'cap',
  'bp',
  'cs',
  'bts',
  'titre-professionnel',
  'titre-prive',
] as const satisfies readonly GenreDiplome[]

/** Marks of earlier sessions that may be kept. Every figure is a leaf that cites its text. */
export interface ConservationNotes {
  /** Least mark that a candidate of the global form may keep. */
  readonly noteMin: Trace
  /** The same in the progressive form. */
  readonly noteMinProgressive: Trace
  /** Years. */
  readonly annees: Trace
  readonly texte: CleTexte
}

/** The second chance of a candidate whose mean falls short. */
export interface RegleControle {
  /** Least mean that opens it. */
  readonly moyenneMin: Trace
  /** Least professional mean that opens it. */
  readonly professionnelMin: Trace
  /** Whether a candidate dispensed of every professional unit is admitted to it. */
  readonly ouvertAuxDispenses: boolean
  /** `meilleure-note`: two orals, each replaces the mark of its unit when better; `moyenne`: mean of MG and of one mark. */
  readonly genre: 'meilleure-note' | 'moyenne'
  /** Number of orals. */
  readonly oraux: Trace
  /** One oral in each of these groups of units; null: any compulsory units, each once. */
  readonly groupes: readonly string[] | null
  readonly texte: CleTexte
}

/** The project: points over or under 10, counted `facteur` times; or a mark with a coefficient that we may not know. */
export interface RegleProjet {
  readonly genre: 'ajustement' | 'coefficient'
  readonly neutre: Trace
  /** Factor of the adjustment, or coefficient (null value: unknown). */
  readonly facteur: Trace
  /** Who has one; null: the texts that we read do not say. */
  readonly statuts: readonly StatutCandidat[] | null
  readonly texte: CleTexte
}

/** The decisions as leaves: each cites the text that states it. */
export interface MotsDecision {
  readonly admis: Trace
  readonly admisApresControle: Trace
  readonly controle: Trace
  readonly remplacement: Trace
  readonly ajourne: Trace
  readonly absence: Trace
  readonly pfmp: Trace
  readonly enCours: Trace
}

/** Diplomas decided by a mean. */
export interface AdmissionMoyenne {
  readonly genre: 'moyenne'
  readonly moyenneMin: Trace
  /** Least professional mean to be admitted; null: none is asked. */
  readonly professionnelMin: Trace | null
  readonly controle: RegleControle | null
  readonly conservation: ConservationNotes
  /** Optional units: points over `neutre`, at most `nombreMax` units (null value: unknown, not checked). */
  readonly facultatives: { readonly neutre: Trace; readonly nombreMax: Trace; readonly texte: CleTexte }
  /** How the mark of an épreuve is rounded where its regulation does not say; null: unknown, the mark stands as given. */
  readonly arrondi: ArrondiNote | null
  readonly projet: RegleProjet | null
  /** Thresholds of the mentions, from the lowest; empty: no mention. */
  readonly mentions: readonly { readonly seuil: Trace; readonly mention: Trace }[]
  /** Least mean of the certificat de fin d'études professionnelles secondaires; null: no such certificate. */
  readonly certificatMin: Trace | null
  /** Least mark of a unit whose bloc is attested; null: unknown for these sessions. */
  readonly attestationMin: Trace | null
  readonly absence: { readonly note: Trace; readonly texte: CleTexte; readonly remplacement: CleTexte | null }
  /** Text that bars the diploma when practical training was not validated; null: no such rule. */
  readonly pfmp: CleTexte | null
  /** Text by which every unit must be presented or dispensed. */
  readonly presentation: CleTexte
  readonly dispense: CleTexte
  /** Text that withholds the result of whoever is suspected of fraud; null: none was read. */
  readonly discipline: CleTexte | null
  /** Consecutive sessions over which who fails an agricultural speciality presents the units left; null: no such rule. */
  readonly sessionsAgricoles: Trace | null
  readonly mots: MotsDecision
}

/** Titles decided unit by unit, without a mean. */
export interface AdmissionValidation {
  readonly genre: 'validation'
  /** Whether a final interview is needed. */
  readonly entretien: boolean
  readonly texte: CleTexte
  readonly admis: Trace
  /** Some units are validated, not all. */
  readonly partiel: Trace
  readonly refuse: Trace
}

/** How a kind of certification is decided, for the sessions that it governs. */
export interface Regime {
  /** `bac-pro.2022`. */
  readonly id: string
  readonly diplome: GenreDiplome
  /** First and last day of its sessions; null: since before our tables, still in force. */
  readonly du: string | null
  readonly au: string | null
  readonly texte: CleTexte
  readonly confiance: Confiance
  /** What was known to change these sessions and is not applied, each a statement that cites its text; absent: nothing. */
  readonly reserves?: readonly Trace[]
  readonly admission: AdmissionMoyenne | AdmissionValidation
}
