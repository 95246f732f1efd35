import type { Connaissances, DocumentLu, DocumentVerifie } from '#domaine/verification/index.ts'
import type { Resultat } from '#socle/resultat.ts'

/** Bytes given by a person, with the name they came under. */
export interface FichierRecu {
  readonly nom: string
  readonly octets: Uint8Array
}

/**
 * Reads and checks documents away from the server: hostile bytes can neither hang it nor bring it down.
 * Refusals: `document.vide`, `document.trop-gros`, `document.format-inconnu`, `document.illisible`,
 * `document.chiffre`, `document.sans-texte`, `document.trop-de-pages` (or lines), `document.demesure` (archive bomb,
 * endless line),
 * `document.delai`, `document.memoire`, `document.interrompu`, `document.occupe` (too many wait).
 */
export interface LecteurDocuments {
  /** Reads the format, then recognises the content. */
  lire(fichier: FichierRecu): Promise<Resultat<DocumentLu>>
  /** Every finding on a document already read. */
  verifier(lu: DocumentLu, connaissances: Connaissances): Promise<Resultat<DocumentVerifie>>
  fermer(): Promise<void>
}
