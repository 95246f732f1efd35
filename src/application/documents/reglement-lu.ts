import { poserValeurs } from '#domaine/document/index.ts'
import type { ReglementExamen } from '#domaine/referentiel/index.ts'
import { type Resultat, refuser, reussir } from '#socle/resultat.ts'
import { accepteesParmi } from './en-referentiel.ts'
import type { PortsDocuments } from './ports-gardes.ts'
import { assurerLecture, type DocumentVise } from './relire.ts'

/**
 * The exam regulation that was read in a document, the accepted repairs applied.
 * Refusals `document.inconnu`, `paquet.document-sans-reglement` (fichier), and those of the reader when it reads again.
 */
export async function lireReglementDocument(
  ports: PortsDocuments,
  acteur: string,
  vise: DocumentVise,
): Promise<Resultat<ReglementExamen>> {
  const assure = await assurerLecture(ports, acteur, vise)
  if (!assure.ok) return assure
  const { organisme, document } = vise
  return await ports.dansContexte({ organisme, personne: acteur }, async ({ documents }) => {
    const lu = await documents.lu(organisme, document)
    if (lu === null) return refuser('document.inconnu')
    if (lu.lecture?.genre !== 'reglement')
      return refuser('paquet.document-sans-reglement', { fichier: lu.document.nom })
    const reparations = accepteesParmi(await documents.decisions(organisme, document))
    return reussir(poserValeurs(lu.lecture.donnees, reparations).donnees)
  })
}
