import { type Resultat, refuser, reussir } from '#socle/resultat.ts'
import { mesurerDocument } from './mesurer.ts'
import { type PortsDocuments, type ResumeDocument, VERSION_LECTURE } from './ports-gardes.ts'

/** Which document of which organisation. */
export interface DocumentVise {
  readonly organisme: string
  readonly document: string
}

/**
 * Reads again, with the recognisers of today, a document already kept; the decisions on its findings stay.
 * Refusals: `document.inconnu`, and those of the reader: the former reading then stays.
 */
export async function relireDocument(
  ports: PortsDocuments,
  acteur: string,
  vise: DocumentVise,
): Promise<Resultat<ResumeDocument>> {
  const relu = await lireDeNouveau(ports, acteur, vise)
  if (!relu.ok) return relu
  const { organisme, document } = vise
  const { genre, donnees } = relu.valeur
  await ports.dansContexte({ organisme, personne: acteur }, ({ journal }) =>
    journal.inscrire({
      organisme,
      auteur: acteur,
      acte: 'document.relire',
      objet: `document:${document}`,
      effet: ports.aujourdhui(),
      details: { genre, donnees },
    }),
  )
  return relu
}

/**
 * Makes sure that the reading kept has the form of today, reading the bytes again when it has another.
 * Refusals: `document.inconnu`, and those of the reader.
 */
export async function assurerLecture(
  ports: PortsDocuments,
  acteur: string,
  vise: DocumentVise,
): Promise<Resultat<ResumeDocument>> {
  const { organisme, document } = vise
  const resume = await ports.dansContexte({ organisme, personne: acteur }, ({ documents }) =>
    documents.resume(organisme, document),
  )
  if (resume === null) return refuser('document.inconnu')
  return resume.versionLecture === VERSION_LECTURE ? reussir(resume) : await lireDeNouveau(ports, acteur, vise)
}

async function lireDeNouveau(
  ports: PortsDocuments,
  acteur: string,
  { organisme, document }: DocumentVise,
): Promise<Resultat<ResumeDocument>> {
  const contexte = { organisme, personne: acteur }
  const garde = await ports.dansContexte(contexte, async ({ documents }) => {
    const resume = await documents.resume(organisme, document)
    const octets = await documents.octets(organisme, document)
    return resume === null || octets === null ? null : { nom: resume.nom, octets }
  })
  if (garde === null) return refuser('document.inconnu')
  const lu = await ports.lecteur.lire(garde)
  if (!lu.ok) return lu
  return await ports.dansContexte(contexte, async ({ documents }) => {
    await documents.relire(organisme, document, lu.valeur, mesurerDocument(lu.valeur))
    const resume = await documents.resume(organisme, document)
    return resume === null ? refuser('document.inconnu') : reussir(resume)
  })
}
