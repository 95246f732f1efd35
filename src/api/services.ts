import type { Mode } from '#application/ports-comptes.ts'
import type { Base } from '#stockage/base.ts'

/** What the routes stand on. Route groups that need more take it in their own arguments. */
export interface Services {
  readonly base: Base
  /** Today in Paris, AAAA-MM-JJ. */
  aujourdhui(): string
  maintenant(): Date
  readonly mode: Mode
  readonly version: string
}
