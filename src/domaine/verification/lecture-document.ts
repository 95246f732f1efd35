import type { FicheRegistre, FicheRegistreLue } from '#domaine/certification/index.ts'
import type { Constat, DocumentSource, Lecture } from '#domaine/document/index.ts'
import type { FicheFormation } from '#domaine/offre/index.ts'
import type { Referentiel, ReglementExamen } from '#domaine/referentiel/index.ts'

/** What any document may turn out to be. */
export type LectureDocument =
  | Lecture<'fiche-registre', FicheRegistreLue>
  | Lecture<'fiche-formation', FicheFormation>
  | Lecture<'referentiel', Referentiel>
  | Lecture<'reglement', ReglementExamen>

/** A document with its reading; `lecture` null: nothing of what we know was recognised, the lines stay readable. */
export interface DocumentLu {
  readonly document: DocumentSource
  readonly lecture: LectureDocument | null
}

/** What the linter may know beside the document itself. */
export interface Connaissances {
  /** AAAA-MM-JJ, Europe/Paris. */
  readonly aujourdhui: string
  /** Records of the register, by number; absent: unknown to us. */
  readonly fiches: ReadonlyMap<string, FicheRegistre>
  /** Documents checked together with this one. */
  readonly voisins: readonly DocumentLu[]
}

/** One document with everything that is said of it. */
export interface DocumentVerifie extends DocumentLu {
  readonly constats: readonly Constat[]
}
