import type { ActeBareme } from '#droit/bareme.ts'
import type { ContexteTravail, DepotJournal } from '../ports-comptes.ts'

/** An act on a scale with its instant; who did it stands in the journal. */
export interface ActeBaremeLu extends ActeBareme {
  readonly instant: Date
}

/** Acts on scales of the whole installation; nothing changes or erases one. */
export interface DepotBaremes {
  /** Every act, by scale, oldest first. */
  lister(): Promise<ReadonlyMap<string, readonly ActeBaremeLu[]>>
  /** false when another act took that rank first. */
  ajouter(
    bareme: string,
    acte: ActeBareme,
    auteur: { readonly personne: string; readonly instant: Date },
  ): Promise<boolean>
}

/** Everything a unit of work on scales may touch, inside one transaction. */
export interface DepotsBaremes {
  readonly baremes: DepotBaremes
  readonly journal: DepotJournal
}

/** What the use cases of scales need from outside. */
export interface PortsBaremes {
  maintenant(): Date
  /** Today in Paris, AAAA-MM-JJ. */
  aujourdhui(): string
  /** One transaction under a context: committed when `agir` returns, undone when it throws. */
  dansContexte<T>(contexte: ContexteTravail, agir: (depots: DepotsBaremes) => Promise<T>): Promise<T>
}
