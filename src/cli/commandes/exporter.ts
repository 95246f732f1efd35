import { writeFile } from 'node:fs/promises'
import { basename, extname } from 'node:path'
import { lireEchange } from '#api/echange.ts'
import { referentielDuDocument } from '#application/documents/en-referentiel.ts'
import type { LecteurDocuments } from '#application/documents/ports.ts'
import { referentielEnMarkdown } from '#documents/referentiel/markdown.ts'
import { motsTableur } from '#documents/referentiel/mots-tableur.ts'
import { motsCase, Phrases, type VersionImprimee } from '#documents/referentiel/phrases.ts'
import { referentielEnTypst } from '#documents/referentiel/typst.ts'
import { openCompositeur } from '#documents/typst/compositeur.ts'
import type { Referentiel } from '#domaine/referentiel/index.ts'
import { openLecteur } from '#importeurs/documents/isolement/lecteur.ts'
import { versCase } from '#interop/case/ecrire.ts'
import { versTableur } from '#interop/tableur/ecrire.ts'
import { type Resultat, refuser, reussir } from '#socle/resultat.ts'
import { type Appel, type Commande, refuserOuDonner, SORTIES } from '../commande.ts'
import { aujourdhui } from '../reglages.ts'
import { ouvrirFichier } from '../verification/examiner.ts'

type Octets = Promise<Resultat<Uint8Array>> | Resultat<Uint8Array>

const enOctets = (texte: string): Resultat<Uint8Array> => reussir(Buffer.from(texte, 'utf8'))

/** How each form of file is written, by its extension. */
function formesDe(
  appel: Appel,
  referentiel: Referentiel,
  version: VersionImprimee,
): Readonly<Record<string, () => Octets>> {
  const { langue } = appel.sortie.paroles
  return {
    '.md': () => enOctets(referentielEnMarkdown(referentiel, version, langue)),
    '.xlsx': () => versTableur(referentiel, motsTableur([])),
    '.pdf': () => composer(appel, referentielEnTypst(referentiel, version, langue)),
    '.json': () =>
      enOctets(
        JSON.stringify(
          versCase(referentiel, {
            base: 'urn:parchemin:case',
            racine: version.organisme,
            createur: version.organisme,
            version: { numero: version.numero, etat: version.etat, modifieeLe: `${version.jour}T00:00:00Z` },
            langue: 'fr',
            mots: motsCase(new Phrases('fr')),
            fiche: null,
            extensions: appel.options.extensions === true,
          }),
        ),
      ),
  }
}

async function composer(appel: Appel, source: string): Promise<Resultat<Uint8Array>> {
  const compositeur = openCompositeur((detail) => appel.sortie.dire(detail))
  try {
    return await compositeur.composer(source, { norme: 'ua-1', creeLe: Math.floor(Date.now() / 1000) })
  } finally {
    await compositeur.fermer()
  }
}

/** A CASE package or a workbook, else whatever document the recognisers know. */
async function lire(lecteur: LecteurDocuments, chemin: string): Promise<Resultat<Referentiel>> {
  const fichier = await ouvrirFichier(chemin)
  if (!fichier.ok) return fichier
  const echange = await lireEchange(lecteur, fichier.valeur, new Date())
  if (echange.ok) return reussir(echange.valeur.contenu)
  if (echange.refus.code !== 'document.non-reconnu') return echange
  const lu = await lecteur.lire(fichier.valeur)
  const referentiel = lu.ok ? referentielDuDocument(lu.valeur) : null
  return referentiel === null ? echange : reussir(referentiel)
}

async function ecrire(chemin: string, octets: Uint8Array): Promise<Resultat<null>> {
  try {
    await writeFile(chemin, octets)
    return reussir(null)
  } catch (erreur) {
    const message = erreur instanceof Error ? erreur.message : String(erreur)
    return refuser('export.ecriture', { fichier: chemin, message })
  }
}

async function exporter(appel: Appel): Promise<number> {
  const { sortie } = appel
  const [source = '', cible = ''] = appel.mots
  const lecteur = openLecteur({ signaler: (detail) => sortie.dire(detail) })
  try {
    const lu = await lire(lecteur, source)
    if (!lu.ok) return refuserOuDonner(sortie, lu.refus)
    const version = { numero: 1, etat: 'brouillon', jour: aujourdhui(), organisme: basename(source) } as const
    const forme = formesDe(appel, lu.valeur, version)[extname(cible).toLowerCase()]
    if (forme === undefined)
      return refuserOuDonner(sortie, { code: 'export.forme-inconnue', donnees: { fichier: cible } })
    const octets = await forme()
    const ecrit = octets.ok ? await ecrire(cible, octets.valeur) : octets
    if (!ecrit.ok) return refuserOuDonner(sortie, ecrit.refus)
    const elements = lu.valeur.elements.length
    if (sortie.json) sortie.donner({ fichier: cible, elements })
    else sortie.ecrire(sortie.paroles.dire('exporter.ecrit', { fichier: cible, nombre: String(elements) }))
    return SORTIES.succes
  } finally {
    await lecteur.fermer()
  }
}

export const exporterCommande: Commande = {
  nom: 'exporter',
  arguments: '<document> <fichier>',
  resume: 'exporter.resume',
  options: { extensions: { type: 'boolean' } },
  aide: { extensions: 'exporter.extensions' },
  mots: [2, 2],
  executer: exporter,
}
