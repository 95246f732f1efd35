import { availableParallelism } from 'node:os'
import type { FichierRecu, LecteurDocuments } from '#application/documents/ports.ts'
import type { DocumentLu, DocumentVerifie } from '#domaine/verification/index.ts'
import { type MesuresGroupe, ouvrirGroupe } from '#processus/groupe.ts'
import { findEntry } from '#processus/lancer.ts'
import type { RaisonEchec } from '#processus/ouvrier.ts'
import { type Resultat, refuser, reussir } from '#socle/resultat.ts'
import { BORNES } from '../formats/bornes.ts'
import type { DemandeLecture } from './demande.ts'

const TAS_MO = 400
const TACHES_PAR_OUVRIER = 100

/** Limits of a reader; the defaults suit a server. */
export interface OptionsLecteur {
  /** Wall time of one job, in milliseconds (20,000). */
  readonly delaiMs?: number
  /** Resident memory of one child, in MB (600). */
  readonly memoireMo?: number
  /** Children at work at the same time (two, or one on a single processor). */
  readonly ouvriers?: number
  /** Jobs that may wait (32). */
  readonly attente?: number
  /** Receives the stack or last words of a child that broke down, for the log. */
  readonly signaler?: (detail: string) => void
}

/** The reader of documents, with what its children did. */
export interface LecteurIsole extends LecteurDocuments {
  mesurer(): MesuresGroupe
}

/** Refuses by its size, before it is read, a file named `nom` of `taille` bytes: `document.vide`, `document.trop-gros`. */
export function verifierTaille(nom: string, taille: number): Resultat<number> {
  if (taille === 0) return refuser('document.vide', { fichier: nom })
  if (taille > BORNES.octets) return refuser('document.trop-gros', { fichier: nom, taille, maximum: BORNES.octets })
  return reussir(taille)
}

/**
 * Opens the reader of documents: every file is read and checked in a child process bounded in time, memory and rights,
 * so that no file can hang the server or bring it down. Beside the refusals of the port: `document.occupe`.
 */
export function openLecteur(options: OptionsLecteur = {}): LecteurIsole {
  const { delaiMs = 20_000, memoireMo = 600, attente = 32, signaler } = options
  const ouvriers = options.ouvriers ?? Math.min(2, availableParallelism())
  const groupe = ouvrirGroupe({
    entree: findEntry(import.meta.url, './enfant.ts', 'lecteur-documents'),
    ouvriers,
    attente,
    tachesParOuvrier: TACHES_PAR_OUVRIER,
    delaiMs,
    memoireMo,
    tasMo: Math.min(TAS_MO, memoireMo),
  })
  const refuserEchec = (raison: RaisonEchec, fichier: string): Resultat<never> => {
    if (raison === 'delai') return refuser('document.delai', { fichier, secondes: Math.ceil(delaiMs / 1000) })
    if (raison === 'memoire') return refuser('document.memoire', { fichier, maximum: memoireMo })
    if (raison === 'occupe') return refuser('document.occupe', { fichier })
    return refuser('document.interrompu', { fichier })
  }
  const demander = async <T>(demande: DemandeLecture, fichier: string): Promise<Resultat<T>> => {
    const issue = await groupe.executer(demande)
    // The child of this very version answers with what its own types say.
    if (issue.ok) return issue.valeur as Resultat<T>
    if (issue.raison === 'interrompu') signaler?.(`${fichier}: ${issue.detail}`)
    return refuserEchec(issue.raison, fichier)
  }
  return {
    lire: async ({ nom, octets }: FichierRecu) => {
      const taille = verifierTaille(nom, octets.byteLength)
      if (!taille.ok) return taille
      return demander<DocumentLu>({ genre: 'lire', fichier: { nom, octets } }, nom)
    },
    verifier: (lu, connaissances) =>
      demander<DocumentVerifie>({ genre: 'verifier', lu, connaissances }, lu.document.nom),
    mesurer: () => groupe.mesurer(),
    fermer: () => groupe.fermer(),
  }
}
