import type { DocumentSource } from '#domaine/document/index.ts'
import type { LectureDocument } from '#domaine/verification/index.ts'
import { reconnaitreFicheFormation, ressembleFicheFormation } from './fiche-formation/reconnaitre.ts'
import { reconnaitreFicheRegistre, ressembleFicheRegistre } from './fiche-registre/reconnaitre.ts'
import { reconnaitreReferentiel } from './referentiel/reconnaitre.ts'
import { ressembleReferentiel } from './referentiel/ressembler.ts'
import { reconnaitreReglement, ressembleReglement } from './reglement/reconnaitre.ts'

/** One recogniser: how much a document looks like its kind (0 to 1), and its reading. */
interface Reconnaisseur {
  readonly ressemble: (document: DocumentSource) => number
  readonly reconnaitre: (document: DocumentSource) => LectureDocument
}

/** Below that likeness, a document is none of what we know. */
const SEUIL = 0.3

const RECONNAISSEURS: readonly Reconnaisseur[] = [
  { ressemble: ressembleFicheRegistre, reconnaitre: reconnaitreFicheRegistre },
  { ressemble: ressembleFicheFormation, reconnaitre: reconnaitreFicheFormation },
  { ressemble: ressembleReferentiel, reconnaitre: reconnaitreReferentiel },
  { ressemble: ressembleReglement, reconnaitre: reconnaitreReglement },
]

/** Reads a document as the kind that its content looks most like; null when it looks like none. */
export function reconnaitre(document: DocumentSource): LectureDocument | null {
  let choisi: Reconnaisseur | null = null
  let meilleure = SEUIL
  for (const reconnaisseur of RECONNAISSEURS) {
    const ressemblance = reconnaisseur.ressemble(document)
    if (ressemblance <= meilleure) continue
    choisi = reconnaisseur
    meilleure = ressemblance
  }
  return choisi?.reconnaitre(document) ?? null
}
