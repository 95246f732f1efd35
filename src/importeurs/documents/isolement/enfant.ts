import { type DocumentLu, type DocumentVerifie, verifierDocument } from '#domaine/verification/index.ts'
import { servirTaches } from '#processus/enfant.ts'
import { type Resultat, reussir } from '#socle/resultat.ts'
import { readDocument } from '../formats/lire.ts'
import { reconnaitre } from '../reconnaissance/choisir.ts'
import type { DemandeLecture } from './demande.ts'

/** The child process that opens what people drop. */
async function traiter(demande: DemandeLecture): Promise<Resultat<DocumentLu | DocumentVerifie>> {
  if (demande.genre === 'verifier') {
    const { lu, connaissances } = demande
    return reussir({ ...lu, constats: verifierDocument(lu, connaissances) })
  }
  const lu = await readDocument(demande.fichier)
  return lu.ok ? reussir({ document: lu.valeur, lecture: reconnaitre(lu.valeur) }) : lu
}

// The parent is of this very version: what it sends is what its own types say.
servirTaches((demande) => traiter(demande as DemandeLecture))
