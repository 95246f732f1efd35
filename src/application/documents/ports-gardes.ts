import type { FicheRegistre } from '#domaine/certification/index.ts'
import type { Decision, FormatDocument, GenreDocument, ReparationAcceptee } from '#domaine/document/index.ts'
import type { DocumentLu } from '#domaine/verification/index.ts'
import type { ContexteTravail, DemandePage, DepotJournal, Tranche } from '../ports-comptes.ts'
import type { LecteurDocuments } from './ports.ts'

/**
 * Form of the readings that are kept. To raise whenever a recogniser gives more, less or otherwise: readings of another
 * form are made again from the bytes when somebody opens them.
 */
export const VERSION_LECTURE = 1

/** What lists show of a document kept by an organisation. */
export interface ResumeDocument {
  readonly id: string
  readonly nom: string
  readonly format: FormatDocument
  /** sha-256 of the bytes, hexadecimal. */
  readonly empreinte: string
  /** Bytes. */
  readonly taille: number
  /** null: nothing of what we know was recognised. */
  readonly genre: GenreDocument | null
  /** RNCP/RS number that the document states for itself. */
  readonly certification: string | null
  readonly intitule: string | null
  readonly pages: number
  readonly lignes: number
  /** Data that were read, the unknown ones left out. */
  readonly donnees: number
  readonly nonPlaces: number
  readonly deposePar: { readonly id: string; readonly nom: string | null } | null
  readonly deposeLe: Date
  readonly luLe: Date
  readonly versionLecture: number
}

/** What is kept of a reading, beside the bytes. */
export type MesureDocument = Pick<
  ResumeDocument,
  'genre' | 'certification' | 'intitule' | 'pages' | 'lignes' | 'donnees' | 'nonPlaces'
>

/** One decision on a finding of a document. */
export interface DecisionGardee {
  /** Key of the finding (`reperer`). */
  readonly constat: string
  readonly regle: string
  readonly decision: Decision
  readonly motif: string | null
  /** What was proposed on that day; null when there was nothing to apply. */
  readonly reparation: ReparationAcceptee | null
  readonly par: { readonly id: string; readonly nom: string | null }
  readonly le: Date
}

/** Documents of an organisation. Implemented by `stockage/depots/documents.ts`. */
export interface DepotDocuments {
  /** Newest first. */
  lister(organisme: string, page: DemandePage): Promise<Tranche<ResumeDocument>>
  resume(organisme: string, id: string): Promise<ResumeDocument | null>
  parEmpreinte(organisme: string, empreinte: string): Promise<ResumeDocument | null>
  /** Other documents of the same certification, newest first. */
  parCertification(organisme: string, numero: string): Promise<readonly ResumeDocument[]>
  lu(organisme: string, id: string): Promise<DocumentLu | null>
  octets(organisme: string, id: string): Promise<Buffer | null>
  /** false when the same bytes are already there. */
  ajouter(
    organisme: string,
    document: { readonly id: string; readonly octets: Uint8Array; readonly lu: DocumentLu; readonly par: string },
    mesure: MesureDocument,
  ): Promise<boolean>
  /** Puts a new reading of the same bytes in the place of the former one. */
  relire(organisme: string, id: string, lu: DocumentLu, mesure: MesureDocument): Promise<void>
  decider(organisme: string, document: string, decision: Omit<DecisionGardee, 'par' | 'le'>, par: string): Promise<void>
  /** Every decision on the findings of a document, oldest first. */
  decisions(organisme: string, document: string): Promise<readonly DecisionGardee[]>
}

/** Everything a unit of work on documents may touch, inside one transaction. */
export interface DepotsDocuments {
  readonly documents: DepotDocuments
  readonly journal: DepotJournal
}

/** What the use cases of documents need from outside. */
export interface PortsDocuments {
  /** Today in Paris, AAAA-MM-JJ. */
  aujourdhui(): string
  readonly lecteur: LecteurDocuments
  /** A record of the register as it is known on a day; null when the register does not hold it. */
  fiche(numero: string, jour: string): Promise<FicheRegistre | null>
  /** One transaction under a context: committed when `agir` returns, undone when it throws. */
  dansContexte<T>(contexte: ContexteTravail, agir: (depots: DepotsDocuments) => Promise<T>): Promise<T>
}
