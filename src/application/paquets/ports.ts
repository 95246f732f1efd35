import type { ActePaquet, Mouvement, Paquet } from '#domaine/paquet/index.ts'
import type { ContexteTravail, DemandePage, DepotJournal, Tranche } from '../ports-comptes.ts'
import type { AuteurLu } from '../referentiels/ports.ts'

/** What is kept of a dry run: counts, nothing of a candidate. */
export interface BilanRepetition {
  /** What it was compared with, in words. */
  readonly reference: string
  readonly candidats: number
  readonly changements: number
  readonly mouvements: readonly Mouvement[]
}

/** An act with who did it and when; `bilan`: of a dry run, else null. */
export interface ActePaquetLu {
  readonly acte: ActePaquet
  readonly bilan: BilanRepetition | null
  readonly nom: string | null
  readonly le: Date
}

/** A package without its content. */
export interface EntetePaquet {
  readonly id: string
  readonly certification: string
  readonly session: number
  readonly numero: number
  /** Package it was copied from; null: made from a regulation. */
  readonly issuDe: string | null
  readonly intitule: string
  readonly revision: number
  /** sha-256 of the content, hexadecimal. */
  readonly empreinte: string
  readonly creePar: AuteurLu
  readonly modifieLe: Date
  readonly modifiePar: AuteurLu
  /** Oldest first. */
  readonly actes: readonly ActePaquetLu[]
}

export interface PaquetGarde extends EntetePaquet {
  readonly contenu: Paquet
}

/** A content to keep, with who wrote it. */
export interface EcriturePaquet {
  readonly contenu: Paquet
  readonly empreinte: string
  readonly auteur: string
  readonly instant: Date
}

/** Packages of one organisation; every method takes it first. */
export interface DepotPaquets {
  /** Latest session first, last touched first. */
  lister(organisme: string, page: DemandePage): Promise<Tranche<EntetePaquet>>
  lire(organisme: string, id: string): Promise<PaquetGarde | null>
  /** Holds the package until the end of the transaction; false when it is not there. */
  tenir(organisme: string, id: string): Promise<boolean>
  /** Takes the next number of its certification and session. */
  ajouter(
    organisme: string,
    paquet: EcriturePaquet & { readonly id: string; readonly issuDe: string | null },
  ): Promise<void>
  modifier(organisme: string, id: string, paquet: EcriturePaquet & { readonly revision: number }): Promise<void>
  ajouterActe(organisme: string, id: string, acte: NouvelActePaquet): Promise<void>
}

export interface NouvelActePaquet {
  readonly numero: number
  readonly acte: ActePaquet
  /** Content that the act bears on. */
  readonly empreinte: string
  readonly bilan: BilanRepetition | null
  readonly instant: Date
}

/** Everything a unit of work on packages may touch, inside one transaction. */
export interface DepotsPaquets {
  readonly paquets: DepotPaquets
  readonly journal: DepotJournal
}

/** What the use cases of packages need from outside. */
export interface PortsPaquets {
  maintenant(): Date
  /** Today in Paris, AAAA-MM-JJ. */
  aujourdhui(): string
  /** One transaction under a context: committed when `agir` returns, undone when it throws. */
  dansContexte<T>(contexte: ContexteTravail, agir: (depots: DepotsPaquets) => Promise<T>): Promise<T>
}
