import { type DonneeLue, listerDonnees } from '#domaine/document/index.ts'
import type { DocumentLu } from '#domaine/verification/index.ts'
import { type Resultat, refuser, reussir } from '#socle/resultat.ts'
import type { DemandePage, Tranche } from '../ports-comptes.ts'
import type { PortsDocuments, ResumeDocument } from './ports-gardes.ts'
import { assurerLecture, type DocumentVise } from './relire.ts'

/** A document with its reading. */
export interface DocumentConsulte {
  readonly resume: ResumeDocument
  readonly lu: DocumentLu
  /** Every datum that was read, the unknown ones included; a référentiel shows its elements instead. */
  readonly donnees: readonly DonneeLue[]
}

/** Documents of an organisation, newest first. */
export const listerDocuments = (
  ports: PortsDocuments,
  acteur: string,
  demande: DemandePage & { readonly organisme: string },
): Promise<Tranche<ResumeDocument>> =>
  ports.dansContexte({ organisme: demande.organisme, personne: acteur }, (depots) =>
    depots.documents.lister(demande.organisme, demande),
  )

/** A document with its reading. Refusals: `document.inconnu`, and those of the reader when it is read again. */
export async function consulterDocument(
  ports: PortsDocuments,
  acteur: string,
  vise: DocumentVise,
): Promise<Resultat<DocumentConsulte>> {
  const assure = await assurerLecture(ports, acteur, vise)
  if (!assure.ok) return assure
  const { organisme, document } = vise
  return await ports.dansContexte({ organisme, personne: acteur }, async ({ documents }) => {
    const resume = await documents.resume(organisme, document)
    const lu = await documents.lu(organisme, document)
    if (resume === null || lu === null) return refuser('document.inconnu')
    return reussir({ resume, lu, donnees: donneesDe(lu) })
  })
}

function donneesDe({ lecture }: DocumentLu): readonly DonneeLue[] {
  if (lecture === null) return []
  if (lecture.genre !== 'referentiel') return listerDonnees(lecture.donnees, lecture.sources)
  const { intitule, certification } = lecture.donnees
  return listerDonnees({ intitule, certification }, lecture.sources)
}

/** The bytes as they were given, with their name. Refusal `document.inconnu`. */
export async function lireFichier(
  ports: PortsDocuments,
  acteur: string,
  { organisme, document }: DocumentVise,
): Promise<Resultat<{ readonly nom: string; readonly octets: Buffer }>> {
  return await ports.dansContexte({ organisme, personne: acteur }, async ({ documents }) => {
    const resume = await documents.resume(organisme, document)
    const octets = await documents.octets(organisme, document)
    if (resume === null || octets === null) return refuser('document.inconnu')
    return reussir({ nom: resume.nom, octets })
  })
}
