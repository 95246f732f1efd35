import type { FastifyReply } from 'fastify'
import type { LecteurDocuments } from '#application/documents/ports.ts'
import { creerReferentiel } from '#application/referentiels/creer.ts'
import { lireVersion, type VersionOuverte, type VersionVisee } from '#application/referentiels/lire.ts'
import type { PortsReferentiels } from '#application/referentiels/ports.ts'
import { referentielEnMarkdown } from '#documents/referentiel/markdown.ts'
import { motsTableur } from '#documents/referentiel/mots-tableur.ts'
import { motsCase, Phrases, type VersionImprimee } from '#documents/referentiel/phrases.ts'
import { referentielEnTypst } from '#documents/referentiel/typst.ts'
import type { Compositeur } from '#documents/typst/compositeur.ts'
import type { FicheRegistre } from '#domaine/certification/index.ts'
import type { Referentiel } from '#domaine/referentiel/index.ts'
import { versCase } from '#interop/case/ecrire.ts'
import { versTableur } from '#interop/tableur/ecrire.ts'
import { type Resultat, reussir } from '#socle/resultat.ts'
import { routesExports as routes } from '../contrat/exports.ts'
import { lireCorps } from '../corps.ts'
import { lireEchange } from '../echange.ts'
import { adresseCase, enNomFichier, organismeDe } from '../fichier.ts'
import { jourDeParis } from '../jour.ts'
import { type Appel, type Montage, monter } from '../monter.ts'

/** What exports and imports of référentiels stand on. */
export interface OutilsExports {
  readonly referentiels: PortsReferentiels
  readonly lecteur: LecteurDocuments
  readonly compositeur: Compositeur
  /** A record of the register as it is known today; null when the register does not hold it. */
  fiche(numero: string): Promise<FicheRegistre | null>
}

const VIDE: Referentiel = { intitule: '', certification: null, fondements: [], elements: [], liens: [] }

/** Versions of référentiels as files, and files as référentiels. */
export function monterExports(montage: Montage, outils: OutilsExports): void {
  monter(montage, routes.exportCase, async (appel) => {
    const lue = await ouvrir(outils, appel)
    return lue.ok ? reussir(await enCase(outils, appel, lue.valeur)) : lue
  })
  monter(montage, routes.exportMarkdown, async (appel) => {
    const lue = await ouvrir(outils, appel)
    if (!lue.ok) return lue
    nommer(appel.reponse, lue.valeur, 'md')
    return reussir(referentielEnMarkdown(lue.valeur.contenu, imprimee(appel, lue.valeur), appel.langue))
  })
  monter(montage, routes.exportPdf, async (appel) => {
    const lue = await ouvrir(outils, appel)
    if (!lue.ok) return lue
    const source = referentielEnTypst(lue.valeur.contenu, imprimee(appel, lue.valeur), appel.langue)
    const creeLe = Math.floor(dateDe(lue.valeur).getTime() / 1000)
    const compose = await outils.compositeur.composer(source, { norme: 'ua-1', creeLe })
    if (compose.ok) nommer(appel.reponse, lue.valeur, 'pdf')
    return compose
  })
  monterTableurs(montage, outils)
}

function monterTableurs(montage: Montage, outils: OutilsExports): void {
  monter(montage, routes.exportTableur, async (appel) => {
    const lue = await ouvrir(outils, appel)
    if (!lue.ok) return lue
    const { mots } = new Phrases('fr')
    const { organisme, ...version } = imprimee(appel, lue.valeur)
    const faits: [string, string][] = [
      [mots.source, organisme],
      [mots.version, new Phrases('fr').version({ organisme, ...version })],
    ]
    const ecrit = await versTableur(lue.valeur.contenu, motsTableur(faits))
    if (!ecrit.ok) return ecrit
    nommer(appel.reponse, lue.valeur, 'xlsx')
    return reussir(Buffer.from(ecrit.valeur))
  })
  monter(montage, routes.modeleReferentiel, async ({ reponse }) => {
    const ecrit = await versTableur(VIDE, motsTableur([]))
    reponse.header('content-disposition', 'attachment; filename="modele-referentiel.xlsx"')
    return ecrit.ok ? reussir(Buffer.from(ecrit.valeur)) : ecrit
  })
  monter(montage, routes.importerReferentiel, (appel) => importer(outils, appel), { flux: true })
}

async function importer(
  { referentiels, lecteur }: OutilsExports,
  { params, query, requete, identite }: Appel<typeof routes.importerReferentiel>,
) {
  const octets = await lireCorps(requete.raw, query.nom)
  if (!octets.ok) return octets
  const fichier = { nom: query.nom, octets: octets.valeur }
  const lu = await lireEchange(lecteur, fichier, referentiels.maintenant())
  if (!lu.ok) return lu
  const { contenu, reprise } = lu.valeur
  const cree = await creerReferentiel(referentiels, identite.personne.id, { ...params, contenu, document: null })
  if (!cree.ok) return cree
  const { referentiel, id, elements } = cree.valeur
  return reussir({ referentiel, version: id, elements, ...reprise })
}

type AppelVersion = Pick<Appel<typeof routes.exportPdf>, 'params' | 'identite' | 'reponse' | 'requete' | 'langue'>

const ouvrir = (
  { referentiels }: OutilsExports,
  { params, identite }: { readonly params: VersionVisee; readonly identite: AppelVersion['identite'] },
): Promise<Resultat<VersionOuverte>> => lireVersion(referentiels, identite.personne.id, params)

async function enCase(
  outils: OutilsExports,
  appel: Appel<typeof routes.exportCase>,
  version: VersionOuverte,
): Promise<string> {
  const { contenu, referentiel, numero, etat } = version
  const paquet = versCase(contenu, {
    base: adresseCase(appel.requete),
    racine: referentiel,
    createur: organismeDe(appel),
    version: { numero, etat, modifieeLe: dateDe(version).toISOString() },
    langue: 'fr',
    mots: motsCase(new Phrases('fr')),
    fiche: contenu.certification === null ? null : await outils.fiche(contenu.certification),
    extensions: appel.query.extensions === '1',
  })
  nommer(appel.reponse, version, 'case.json')
  return JSON.stringify(paquet)
}

/** The day a version stopped changing, else that of its last edit. */
const dateDe = ({ publieeLe, modifieLe }: VersionOuverte): Date => publieeLe ?? modifieLe

const imprimee = (appel: Pick<AppelVersion, 'params' | 'identite'>, version: VersionOuverte): VersionImprimee => ({
  numero: version.numero,
  etat: version.etat,
  jour: jourDeParis(dateDe(version)),
  organisme: organismeDe(appel),
})

/** Names the file saved: ASCII, the certification or the title, then the version. */
function nommer(reponse: FastifyReply, { contenu, numero }: VersionOuverte, suffixe: string): void {
  const { certification, intitule } = contenu
  const nom = enNomFichier(certification ?? intitule)
  reponse.header('content-disposition', `attachment; filename="referentiel-${nom}-v${numero}.${suffixe}"`)
}
