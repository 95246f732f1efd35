import type { CleTexte } from '#droit/textes.ts'
import type { Modalite } from '../referentiel/index.ts'

/**
 * Categories of candidates of a national regulation: 1 mixed (CCF and ponctuel), 2 all ponctuel, 3 all by CCF
 * (Code de l'éducation, D337-74 and D337-77).
 */
export type CategorieCandidat = 'mixte' | 'ponctuel' | 'ccf-integral'

/** Kind of certification whose assessment the law rules in its own way. */
export type GenreDiplome = 'bac-pro' | 'cap' | 'bp' | 'cs' | 'bts' | 'titre-professionnel' | 'titre-prive'

/** How a mark is rounded: not, up to the next half point, or to the nearest half point. */
export type ArrondiNote = 'aucun' | 'demi-point-superieur' | 'demi-point-proche'

/** One unit of a regulation. null everywhere: the regulation we read does not state it, unknown. */
export interface UniteEvaluee {
  readonly code: string
  readonly libelle: string
  readonly epreuve: string | null
  /** Code of the bloc de compétences, `RNCP35698BC03`. */
  readonly bloc: string | null
  readonly facultative: boolean
  /** Hundredths. */
  readonly coefficient: number | null
  /** Whether it counts in the professional mean. */
  readonly professionnelle: boolean | null
  /** Group of the contrôle orals that it belongs to, `sciences`, `lettres`; null: no oral for it. */
  readonly controle: string | null
  readonly arrondi: ArrondiNote | null
  /** How each category sits it; null: not offered to it; absent: unknown. */
  readonly modes: Readonly<Partial<Record<CategorieCandidat, Modalite | null>>>
}

/** The regulation of a certification as data, for the sessions that it governs. */
export interface Reglement {
  readonly id: string
  /** Register number, `RNCP35698`; null: unknown. */
  readonly certification: string | null
  readonly intitule: string
  readonly texte: CleTexte | null
  /** Years; null: unknown. */
  readonly premiereSession: number | null
  readonly derniereSession: number | null
  readonly unites: readonly UniteEvaluee[]
  /** Absent: unknown. */
  readonly diplome?: GenreDiplome
  /** Whether the minister of agriculture rules the speciality: its CFA need an habilitation of their own; absent: unknown. */
  readonly agricole?: boolean
  /** Where the published sheet says something else than the article: the rule follows the article, the gap stays seen. */
  readonly ecarts?: readonly EcartFiche[]
}

/** A cell of a published sheet that contradicts the article; `code` names the gap, its sentence lives in `langues`. */
export interface EcartFiche {
  readonly unite: string
  readonly categorie: CategorieCandidat
  readonly code: string
}
