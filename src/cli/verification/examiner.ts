import { readFile, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import type { FichierRecu, LecteurDocuments } from '#application/documents/ports.ts'
import type { FicheRegistre } from '#domaine/certification/index.ts'
import type { DocumentLu, DocumentVerifie } from '#domaine/verification/index.ts'
import { verifierTaille } from '#importeurs/documents/isolement/lecteur.ts'
import { type Resultat, refuser, reussir } from '#socle/resultat.ts'
import type { Examen } from './examen.ts'

/** What is known beside the files themselves. */
export interface Savoir {
  readonly aujourdhui: string
  /** Records of the register that these documents may speak of. */
  fiches(lus: readonly DocumentLu[]): Promise<ReadonlyMap<string, FicheRegistre>>
}

/** The bytes of a file that a person names, its size checked first. */
export async function ouvrirFichier(chemin: string): Promise<Resultat<FichierRecu>> {
  const nom = basename(chemin)
  const etat = await stat(chemin).catch(() => null)
  if (etat === null || !etat.isFile()) return refuser('registre.fichier-absent', { fichier: chemin })
  const taille = verifierTaille(nom, etat.size)
  if (!taille.ok) return taille
  const octets = await readFile(chemin).catch(() => null)
  return octets === null ? refuser('registre.fichier-absent', { fichier: chemin }) : reussir({ nom, octets })
}

async function lireFichier(lecteur: LecteurDocuments, chemin: string): Promise<Resultat<DocumentLu>> {
  const fichier = await ouvrirFichier(chemin)
  return fichier.ok ? lecteur.lire(fichier.valeur) : fichier
}

/** Applies an act to each element, at most `ensemble` at a time; results in the order of the elements. */
async function parLots<E, R>(elements: readonly E[], ensemble: number, acte: (element: E) => Promise<R>): Promise<R[]> {
  const resultats: R[] = []
  for (let i = 0; i < elements.length; i += ensemble) {
    resultats.push(...(await Promise.all(elements.slice(i, i + ensemble).map(acte))))
  }
  return resultats
}

const ENSEMBLE = 8

/** Reads the files, then checks each one with the others beside it. */
export async function examiner(
  lecteur: LecteurDocuments,
  chemins: readonly string[],
  savoir: Savoir,
): Promise<Examen[]> {
  const lectures = await parLots(chemins, ENSEMBLE, (chemin) => lireFichier(lecteur, chemin))
  const lus = lectures.flatMap((lecture) => (lecture.ok ? [lecture.valeur] : []))
  const fiches = await savoir.fiches(lus)
  const { aujourdhui } = savoir
  const verifier = async (lecture: Resultat<DocumentLu>): Promise<Resultat<DocumentVerifie>> => {
    if (!lecture.ok) return lecture
    const voisins = lus.filter((autre) => autre !== lecture.valeur)
    return lecteur.verifier(lecture.valeur, { aujourdhui, fiches, voisins })
  }
  const verifies = await parLots(lectures, ENSEMBLE, verifier)
  return chemins.flatMap((chemin, i) => {
    const resultat = verifies[i]
    return resultat === undefined ? [] : [{ chemin, resultat }]
  })
}
