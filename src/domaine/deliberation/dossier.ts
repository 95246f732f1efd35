/** How the candidate prepared, as the regulations name it; FC: `formation-continue`; `experience`: trade practised. */
export const STATUTS_CANDIDAT = ['scolaire', 'apprenti', 'formation-continue', 'experience', 'distance'] as const
export type StatutCandidat = (typeof STATUTS_CANDIDAT)[number]

/** All units in one session, or unit by unit (D337-68). */
export const FORMES_PASSAGE = ['globale', 'progressive'] as const
export type FormePassage = (typeof FORMES_PASSAGE)[number]

/** Why a unit needs not be presented. */
export const MOTIFS_DISPENSE = ['vae', 'diplome', 'attestation', 'medicale', 'demande', 'autre'] as const
export type MotifDispense = (typeof MOTIFS_DISPENSE)[number]

/** The session: its year, and the day of the jury when it is known. */
export interface Session {
  readonly annee: number
  /** `AAAA-MM-JJ`. */
  readonly jour: string | null
}

/** A mark got earlier, hundredths out of 20. */
export interface NoteAnterieure {
  readonly note: number
  /** `AAAA-MM-JJ`; null: unknown. */
  readonly obtenueLe: string | null
}

/** A shift of a mark by a named act; the mark itself stays. */
export interface Decalage {
  /** Identifier of the act. */
  readonly acte: string
  /** Hundredths, positive or negative. */
  readonly points: number
}

/** What a candidate has at one unit. Marks are hundredths out of 20. */
export type ResultatUnite =
  /** A mark of this session. `anterieure`: the mark that it replaces, since the last one counts. */
  | {
      readonly genre: 'note'
      readonly note: number
      readonly anterieure?: NoteAnterieure | undefined
      readonly decalages?: readonly Decalage[] | undefined
    }
  /** An earlier mark that the candidate asked to keep. */
  | ({ readonly genre: 'conservee' } & NoteAnterieure)
  /** Absent; `justifiee` null: not known yet. `remplacement`: mark of the replacement épreuve, once it was sat. */
  | { readonly genre: 'absence'; readonly justifiee: boolean | null; readonly remplacement?: number | undefined }
  | { readonly genre: 'dispense'; readonly motif: MotifDispense }
  /** For titles without marks: validated or not. */
  | { readonly genre: 'validation'; readonly validee: boolean }
  /** Not presented yet, by a candidate who sits unit by unit. */
  | { readonly genre: 'a-presenter' }
  | { readonly genre: 'inconnu' }

/** The project (chef-d'œuvre until June 2024), hundredths: one mark, or its oral and its livret, half and half. */
export type Projet =
  | { readonly genre: 'note'; readonly note: number | null }
  | { readonly genre: 'parties'; readonly oral: number | null; readonly livret: number | null }

/** An oral of the contrôle: the unit that it may better, and its mark (hundredths). */
export interface OralControle {
  readonly unite: string
  readonly note: number
}

/** What the contrôle gave: two orals (each may replace the mark of its unit), or one mark added to the mean (to 2021). */
export type ResultatControle =
  | { readonly genre: 'oraux'; readonly oraux: readonly OralControle[] }
  | { readonly genre: 'moyenne'; readonly note: number }

/** What the sovereign jury decided, beside what the rules compute (D337-88). */
export interface DecisionJury {
  readonly decision: CodeDecision
  readonly motif: string
  readonly auteur: string
  /** `AAAA-MM-JJ`. */
  readonly jour: string
}

/** Decision of a deliberation. `PARTIEL`: some certificates or blocs of a title; `EN_COURS`: units still to present. */
export const DECISIONS = [
  'ADMIS',
  'CONTROLE',
  'REMPLACEMENT',
  'AJOURNE',
  'REFUSE',
  'REFUSE_ABSENCE',
  'REFUSE_PFMP',
  'PARTIEL',
  'EN_COURS',
] as const
export type CodeDecision = (typeof DECISIONS)[number]

/** All that is known of one candidate at one session. null: unknown. */
export interface DossierCandidat {
  readonly session: Session
  readonly statut: StatutCandidat | null
  /** null: unknown; school pupils and apprentices then sit the global form (D337-78). */
  readonly forme: FormePassage | null
  /** By code of unit. A compulsory unit that is absent is unknown; an optional one that is absent was not chosen. */
  readonly unites: Readonly<Record<string, ResultatUnite>>
  /** `aucun`: the candidate has none; null: unknown. */
  readonly projet: Projet | 'aucun' | null
  /** null: not sat. */
  readonly controle: ResultatControle | null
  /** Final interview of a professional title: passed or not. */
  readonly entretien: boolean | null
  /** Whether the recteur allows the replacement épreuves; null: not answered yet. */
  readonly remplacementAutorise: boolean | null
  /** Sessions up to 2021: whether practical training in company was validated; null: nothing stated against it. */
  readonly pfmpValidees: boolean | null
  readonly decisionJury: DecisionJury | null
  /** Whether a suspected fraud withholds the result until the discipline commission decides; absent: it does not. */
  readonly resultatRetenu?: boolean | undefined
}
