import { createHash, randomUUID } from 'node:crypto'
import { type Resultat, reussir } from '#socle/resultat.ts'
import { mesurerDocument } from './mesurer.ts'
import type { FichierRecu } from './ports.ts'
import type { PortsDocuments, ResumeDocument } from './ports-gardes.ts'

/** Largest file taken, in bytes. */
export const TAILLE_DOCUMENT_MAX = 25_000_000

const NOM_MAX = 300

/** A document as it was kept; `dejaConnu` when the organisation had the same bytes. */
export interface DepotFait {
  readonly document: ResumeDocument
  readonly dejaConnu: boolean
}

/** A name a person gave, without its folder nor anything that does not print. */
const nomSur = (nom: string): string =>
  nom
    .replace(/^.*[\\/]/, '')
    .replace(/\p{C}+/gu, ' ')
    .trim()
    .slice(-NOM_MAX)

/**
 * Reads a file and keeps it in an organisation, with who dropped it. The same bytes are kept once.
 * Refusals: those of the reader (`document.*`); nothing is kept then.
 */
export async function deposerDocument(
  ports: PortsDocuments,
  acteur: string,
  demande: { readonly organisme: string; readonly fichier: FichierRecu },
): Promise<Resultat<DepotFait>> {
  const { organisme } = demande
  const contexte = { organisme, personne: acteur }
  const fichier = { nom: nomSur(demande.fichier.nom) || 'document', octets: demande.fichier.octets }
  const empreinte = createHash('sha256').update(fichier.octets).digest('hex')
  const connu = await ports.dansContexte(contexte, (depots) => depots.documents.parEmpreinte(organisme, empreinte))
  if (connu !== null) return reussir({ document: connu, dejaConnu: true })
  const lu = await ports.lecteur.lire(fichier)
  if (!lu.ok) return lu
  return await ports.dansContexte(contexte, async (depots) => {
    const garde = { id: randomUUID(), octets: fichier.octets, lu: lu.valeur, par: acteur }
    const ajoute = await depots.documents.ajouter(organisme, garde, mesurerDocument(lu.valeur))
    const document = await depots.documents.parEmpreinte(organisme, empreinte)
    if (document === null) throw new Error(`document ${empreinte} not found right after it was kept`)
    if (ajoute) {
      await depots.journal.inscrire({
        organisme,
        auteur: acteur,
        acte: 'document.deposer',
        objet: `document:${document.id}`,
        effet: ports.aujourdhui(),
        details: { nom: document.nom, genre: document.genre, empreinte },
      })
    }
    return reussir({ document, dejaConnu: !ajoute })
  })
}
