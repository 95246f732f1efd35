import type { FicheRegistre, FicheRegistreLue } from '#domaine/certification/index.ts'
import type {
  Appui,
  Constat,
  DocumentSource,
  GenreDocument,
  Gravite,
  Reparation,
  Repere,
} from '#domaine/document/index.ts'
import type { Connaissances, DocumentLu, LectureDocument } from './lecture-document.ts'

/** The reading of a document of that kind. */
export type LectureDe<Genre extends GenreDocument> = Extract<LectureDocument, { genre: Genre }>

/** Everything a rule may look at. */
export interface Contexte<Genre extends GenreDocument> {
  /** null: data alone, typed by a person (a draft in the studio). */
  readonly document: DocumentSource | null
  readonly lecture: LectureDe<Genre>
  readonly connaissances: Connaissances
}

/** What is known of a certification outside the document that is checked. */
export interface Reference {
  readonly fiche: FicheRegistre
  /** The sheet it was read from, with its document; null for a record. */
  readonly feuille: { readonly lu: DocumentLu; readonly donnees: FicheRegistreLue } | null
  /** false: the labels of competences are ours (starting catalogue), not the register's own words. */
  readonly motsDuRegistre: boolean
}

/** What a rule found, before the table adds the rule's name, severity and texts. */
export interface Trouvaille {
  readonly donnees: Constat['donnees']
  readonly reperes: readonly Repere[]
  readonly reparation?: Reparation
  /** Beside those of the rule. */
  readonly appuis?: readonly Appui[]
}

/** A rule: one question asked of one or more kinds of documents. */
export interface Regle {
  /** Dotted id; its sentences stand in `langues/constats`. */
  readonly id: string
  readonly gravite: Gravite
  readonly appuis: readonly Appui[]
  readonly verifier: { readonly [Genre in GenreDocument]?: (contexte: Contexte<Genre>) => readonly Trouvaille[] }
}

/** A repair: at that path of the data, that value; `valeur` null when the sentence says what to do. */
export const proposer = (chemin: string | null, valeur: Reparation['valeur'] = null): Reparation => ({ chemin, valeur })
