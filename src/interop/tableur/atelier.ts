import type { ItemCase } from '../case/paquet.ts'
import { ESPACE_CASE, estUuidCase, uuidV5 } from '../case/uuid.ts'
import type { Rangee } from './grille.ts'

/** The sheets of a workbook, told apart. */
export interface Classeur {
  readonly nom: string
  readonly tete: Rangee
  readonly items: readonly Rangee[]
  readonly associations: readonly Rangee[]
  /** Instant of what the sheets do not date. */
  readonly instant: string
}

/** The same, with what is known of the document. */
export interface Atelier extends Classeur {
  readonly document: string
  readonly titre: string
  readonly lastChangeDateTime: string
}

/** An item and the row it was read from. */
export interface Pose {
  readonly item: ItemCase
  readonly rangee: Rangee
}

/** Address of what has none. */
export const adresse = (identifier: string): string => `urn:uuid:${identifier}`
/** The identifier given when it has the form that CASE wants, else one made from it, or from `cle`. */
export const nommer = (donne: string | undefined, cle: string): string => {
  const voulu = donne?.trim().toLowerCase() ?? ''
  return estUuidCase(voulu) ? voulu : uuidV5(ESPACE_CASE, `tableur/${voulu === '' ? cle : voulu}`)
}
