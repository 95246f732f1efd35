import type {
  DecisionMigration,
  EtatVersion,
  GenreLot,
  JugementPorte,
  LotPasse,
  Operation,
  Referentiel,
  RepriseJugement,
  ReprisePrevue,
  SortJugement,
} from '#domaine/referentiel/index.ts'
import type { ContexteTravail, DemandePage, DepotJournal, Tranche } from '../ports-comptes.ts'

/** Somebody who acted; the name is null when this organisation may no longer see it. */
export interface AuteurLu {
  readonly id: string
  readonly nom: string | null
}

/** A version without its content. */
export interface EnteteVersion {
  readonly id: string
  readonly referentiel: string
  readonly numero: number
  readonly etat: EtatVersion
  readonly revision: number
  readonly intitule: string
  readonly certification: string | null
  readonly elements: number
  readonly issueDe: string | null
  readonly creeLe: Date
  readonly creePar: AuteurLu
  readonly modifieLe: Date
  readonly relueLe: Date | null
  readonly reluePar: AuteurLu | null
  /** false: the reviewer also wrote in it; null: not reviewed. */
  readonly relecteurDistinct: boolean | null
  readonly publieeLe: Date | null
  readonly publieePar: AuteurLu | null
  /** sha-256 of the canonical JSON of the content, hexadecimal; null until published. */
  readonly empreinte: string | null
}

export interface VersionComplete extends EnteteVersion {
  readonly contenu: Referentiel
}

export interface ReferenceVersion {
  readonly id: string
  readonly numero: number
  readonly etat: EtatVersion
  readonly modifieLe: Date
}

/** What lists show of a référentiel: title and size of its open draft, else of its last published version. */
export interface ResumeReferentiel {
  readonly id: string
  readonly intitule: string
  readonly certification: string | null
  readonly elements: number
  readonly document: string | null
  readonly creeLe: Date
  readonly publiee: ReferenceVersion | null
  readonly brouillon: ReferenceVersion | null
}

export interface NouvelleVersion {
  readonly id: string
  readonly referentiel: string
  readonly numero: number
  readonly issueDe: string | null
  readonly contenu: Referentiel
  readonly auteur: string
  readonly instant: Date
}

/** One batch of edits, with what undoes it. */
export interface Lot extends LotPasse {
  readonly auteur: string
  readonly instant: Date
  readonly operations: readonly Operation[]
  readonly inverses: readonly Operation[]
}

export interface LotLu {
  readonly revision: number
  readonly genre: GenreLot
  readonly cible: number | null
  readonly auteur: AuteurLu
  readonly instant: Date
  readonly operations: readonly Operation[]
}

/** Référentiels of one organisation; every method takes it first. */
export interface DepotReferentiels {
  ajouter(
    organisme: string,
    referentiel: { id: string; document: string | null; auteur: string; instant: Date },
  ): Promise<void>
  /** By title; those whose only version was set aside are left out. */
  lister(organisme: string, page: DemandePage): Promise<Tranche<ResumeReferentiel>>
  lire(organisme: string, id: string): Promise<ResumeReferentiel | null>
  /** Waits for, then holds, the row of this référentiel until the end of the transaction; false when unknown. */
  verrouiller(organisme: string, id: string): Promise<boolean>
  /** Newest first. */
  versions(organisme: string, referentiel: string): Promise<readonly EnteteVersion[]>
  ajouterVersion(organisme: string, version: NouvelleVersion): Promise<void>
  lireVersion(organisme: string, version: string): Promise<VersionComplete | null>
  lireEntete(organisme: string, version: string): Promise<EnteteVersion | null>
  /** Same as `lireVersion`, holding the row until the end of the transaction. */
  tenirVersion(organisme: string, version: string): Promise<VersionComplete | null>
  /** Writes the content that a batch made and keeps the batch; the version is a plain draft again. */
  ecrireLot(organisme: string, version: string, contenu: Referentiel, lot: Lot): Promise<void>
  /** What the stacks of undo and redo need, oldest first. */
  lotsPasses(organisme: string, version: string): Promise<readonly LotPasse[]>
  lireLot(organisme: string, version: string, numero: number): Promise<Lot | null>
  /** Newest first. */
  listerLots(organisme: string, version: string, page: DemandePage): Promise<Tranche<LotLu>>
  marquerRelue(
    organisme: string,
    version: string,
    relecture: { auteur: string; instant: Date; distinct: boolean },
  ): Promise<void>
  marquerPubliee(
    organisme: string,
    version: string,
    publication: { auteur: string; instant: Date; empreinte: Buffer },
  ): Promise<void>
  marquerAbandonnee(organisme: string, version: string, instant: Date): Promise<void>
  /** People whose batches of edits made this version. */
  auteurs(organisme: string, version: string): Promise<readonly string[]>
}

export interface NouveauJugement extends JugementPorte {
  readonly valeur: string
  /** AAAA-MM-JJ. */
  readonly porteLe: string
  readonly portePar: string
  readonly instant: Date
}

export interface JugementLu extends JugementPorte {
  readonly valeur: string
  readonly porteLe: string
  readonly portePar: AuteurLu
  readonly creeLe: Date
}

export interface NouvelleMigration {
  readonly id: string
  readonly referentiel: string
  readonly de: string
  readonly vers: string
  readonly decisions: readonly DecisionMigration[]
  readonly comptes: Readonly<Record<SortJugement, number>>
  readonly apercu: Buffer
  readonly auteur: string
  readonly instant: Date
  readonly reprises: readonly ReprisePrevue[]
}

export interface MigrationLue {
  readonly id: string
  readonly de: string
  readonly vers: string
  readonly comptes: Readonly<Record<SortJugement, number>>
  readonly faiteLe: Date
  readonly faitePar: AuteurLu
}

/** An element as a person reads it. */
export interface ElementNomme {
  readonly id: string
  readonly code: string | null
  readonly libelle: string
}

/** One version on the way of a judgement, with the words of its elements. */
export interface EtapeLue {
  readonly referentiel: string
  readonly version: string
  readonly numero: number
  readonly intitule: string
  readonly sort: SortJugement | null
  readonly migration: string | null
  readonly le: Date
  readonly elements: readonly ElementNomme[]
}

export interface JugementAtteignable extends JugementLu {
  readonly etapes: readonly EtapeLue[]
}

/** Judgements of one organisation; every method takes it first. Nothing changes or erases one. */
export interface DepotJugements {
  ajouter(organisme: string, jugement: NouveauJugement): Promise<void>
  lire(organisme: string, id: string): Promise<JugementLu | null>
  /** State of a version and whether it holds this element; null when the version is unknown. */
  element(organisme: string, version: string, element: string): Promise<{ etat: EtatVersion; present: boolean } | null>
  /** Judgements that stand, or stood once, on a version, and how those were taken up on it or on `vers`, in order. */
  surVersion(
    organisme: string,
    versions: { de: string; vers: string },
  ): Promise<{ jugements: readonly JugementPorte[]; reprises: readonly RepriseJugement[] }>
  migrer(organisme: string, migration: NouvelleMigration): Promise<MigrationLue>
  /** Newest first. */
  migrations(organisme: string, referentiel: string, page: DemandePage): Promise<Tranche<MigrationLue>>
  /** Every judgement given on a learner, oldest first, each with its way from version to version. */
  deApprenant(organisme: string, apprenant: string): Promise<readonly JugementAtteignable[]>
}

/** Everything a unit of work on référentiels may touch, inside one transaction. */
export interface DepotsReferentiels {
  readonly referentiels: DepotReferentiels
  readonly jugements: DepotJugements
  readonly journal: DepotJournal
}

/** What the use cases of référentiels need from outside. */
export interface PortsReferentiels {
  maintenant(): Date
  /** Today in Paris, AAAA-MM-JJ. */
  aujourdhui(): string
  /** One transaction under a context: committed when `agir` returns, undone when it throws. */
  dansContexte<T>(contexte: ContexteTravail, agir: (depots: DepotsReferentiels) => Promise<T>): Promise<T>
}
