import { ErreurRefus } from '../../erreur-refus.ts'

/** How much one document may ask of the machine. */
export interface BornesDocument {
  /** Bytes of the file. */
  readonly octets: number
  readonly pages: number
  readonly lignes: number
  /** Characters of one line. */
  readonly longueur: number
  /** Bytes of an archive once inflated, all parts together. */
  readonly deplie: number
  /** Inflated bytes for one compressed byte, beyond 16 MB inflated. */
  readonly rapport: number
  /** Elements of HTML one inside another. */
  readonly profondeur: number
}

export const BORNES: BornesDocument = {
  octets: 25_000_000,
  pages: 2_000,
  lignes: 400_000,
  longueur: 1_000_000,
  deplie: 200_000_000,
  rapport: 200,
  profondeur: 1_000,
}

/** The file being read, as every reader of a format receives it. */
export interface Demande {
  readonly nom: string
  readonly octets: Uint8Array
  readonly bornes: BornesDocument
}

/** Refuses a document that does not follow its own format; `message` is what the library says. */
export const illisible = (demande: Demande, message: string): ErreurRefus =>
  new ErreurRefus('document.illisible', { fichier: demande.nom, message })

/** Runs a reader of a library: whatever it throws on these bytes is the document's fault, unless it is a refusal. */
export async function lireSous<T>(demande: Demande, lire: () => Promise<T> | T): Promise<T> {
  try {
    return await lire()
  } catch (erreur) {
    if (erreur instanceof ErreurRefus) throw erreur
    throw illisible(demande, erreur instanceof Error ? erreur.message : String(erreur))
  }
}
