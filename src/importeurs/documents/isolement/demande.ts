import type { FichierRecu } from '#application/documents/ports.ts'
import type { Connaissances, DocumentLu } from '#domaine/verification/index.ts'

/** What the server asks of the child that reads documents. */
export type DemandeLecture =
  | { readonly genre: 'lire'; readonly fichier: FichierRecu }
  | { readonly genre: 'verifier'; readonly lu: DocumentLu; readonly connaissances: Connaissances }
