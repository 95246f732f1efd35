import type { FicheRegistre } from '#domaine/certification/index.ts'
import type {
  ActeCorrespondances,
  DecisionCorrespondance,
  Racine,
  Rapprochement,
  Referentiel,
} from '#domaine/referentiel/index.ts'
import type { ContexteTravail, DemandePage, DepotJournal, Tranche } from '../ports-comptes.ts'
import type { AuteurLu, DepotReferentiels } from '../referentiels/ports.ts'

/** One side of a comparison, with its content. */
export interface SourceOuverte {
  /** `version:<uuid>` or `fiche:<number>@<sha-256 of its content>`: always the same content. */
  readonly cle: string
  readonly intitule: string
  /** RNCP/RS number; null: unknown. */
  readonly numero: string | null
  /** Version and its référentiel; null for a record of the register. */
  readonly version: { readonly id: string; readonly referentiel: string; readonly numero: number } | null
  readonly contenu: Referentiel
  /** The record of that number as known today; null: the register does not hold it. */
  readonly fiche: FicheRegistre | null
}

/** A decision with what the product said when it was taken; null: made by hand. */
export interface DecisionMotivee extends DecisionCorrespondance {
  readonly suggestion: Pick<Rapprochement, 'score' | 'forme' | 'raison'> | null
}

/** The same, with who took it and when. */
export interface DecisionLue extends DecisionMotivee {
  readonly par: AuteurLu
  readonly le: Date
}

export interface NouvelActe {
  readonly numero: number
  readonly annule: number | null
  readonly auteur: string
  readonly instant: Date
  readonly decisions: readonly DecisionMotivee[]
}

/** A saved crosswalk in a list. */
export interface ResumeTable {
  readonly id: string
  readonly de: string
  readonly vers: string
  readonly deIntitule: string
  readonly versIntitule: string
  readonly confirmes: number
  readonly refuses: number
  readonly modifieLe: Date
}

/** Crosswalks of one organisation; every method takes it first. Nothing changes or erases a decision. */
export interface DepotCorrespondances {
  /** Last touched first. */
  lister(organisme: string, page: DemandePage): Promise<Tranche<ResumeTable>>
  /** Id of the crosswalk of these two sources; null: none yet. */
  trouver(organisme: string, de: string, vers: string): Promise<string | null>
  /** Finds or makes the crosswalk, and holds it until the end of the transaction. */
  tenir(
    organisme: string,
    table: {
      readonly de: SourceOuverte
      readonly vers: SourceOuverte
      readonly auteur: string
      readonly instant: Date
    },
  ): Promise<string>
  /** Oldest first. */
  actes(organisme: string, table: string): Promise<readonly ActeCorrespondances<DecisionLue>[]>
  ajouterActe(organisme: string, table: string, acte: NouvelActe): Promise<void>
}

/** Everything a unit of work on crosswalks may touch, inside one transaction. */
export interface DepotsCorrespondances {
  readonly correspondances: DepotCorrespondances
  readonly referentiels: Pick<DepotReferentiels, 'lireVersion'>
  readonly journal: DepotJournal
}

/** What the use cases of crosswalks need from outside. */
export interface PortsCorrespondances {
  maintenant(): Date
  /** Today in Paris, AAAA-MM-JJ. */
  aujourdhui(): string
  /** Stem of a folded French word. */
  readonly racine: Racine
  /** A record as known on a day (AAAA-MM-JJ) or by the sha-256 of its content; null: unknown. */
  fiche(numero: string, quand: string): Promise<{ readonly fiche: FicheRegistre; readonly empreinte: string } | null>
  /** One transaction under a context: committed when `agir` returns, undone when it throws. */
  dansContexte<T>(contexte: ContexteTravail, agir: (depots: DepotsCorrespondances) => Promise<T>): Promise<T>
}
