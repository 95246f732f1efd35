import { calculerPiles } from '#domaine/referentiel/index.ts'
import { type Resultat, refuser, reussir } from '#socle/resultat.ts'
import type { DemandePage, Tranche } from '../ports-comptes.ts'
import type {
  DepotsReferentiels,
  EnteteVersion,
  LotLu,
  PortsReferentiels,
  ResumeReferentiel,
  VersionComplete,
} from './ports.ts'

/** A version of a référentiel of an organisation. */
export interface VersionVisee {
  readonly organisme: string
  readonly referentiel: string
  readonly version: string
}

/** A version with its content, and what its editor needs. */
export interface VersionOuverte extends VersionComplete {
  readonly document: string | null
  readonly annulable: boolean
  readonly retablissable: boolean
}

/** Référentiels of an organisation, by title. */
export const listerReferentiels = (
  ports: PortsReferentiels,
  acteur: string,
  demande: DemandePage & { organisme: string },
): Promise<Tranche<ResumeReferentiel>> =>
  ports.dansContexte({ organisme: demande.organisme, personne: acteur }, ({ referentiels }) =>
    referentiels.lister(demande.organisme, demande),
  )

/** A référentiel and its versions, newest first. Refusal `referentiel.inconnu`. */
export async function lireReferentiel(
  ports: PortsReferentiels,
  acteur: string,
  vise: { organisme: string; referentiel: string },
): Promise<Resultat<{ resume: ResumeReferentiel; versions: readonly EnteteVersion[] }>> {
  const { organisme, referentiel } = vise
  return await ports.dansContexte({ organisme, personne: acteur }, async ({ referentiels }) => {
    const resume = await referentiels.lire(organisme, referentiel)
    if (resume === null) return refuser('referentiel.inconnu')
    return reussir({ resume, versions: await referentiels.versions(organisme, referentiel) })
  })
}

/** One version with its content. Refusal `referentiel.version-inconnue`. */
export async function lireVersion(
  ports: PortsReferentiels,
  acteur: string,
  visee: VersionVisee,
): Promise<Resultat<VersionOuverte>> {
  const { organisme } = visee
  return await ports.dansContexte({ organisme, personne: acteur }, async (depots) => {
    const ouverte = await ouvrirVersion(depots, visee)
    return ouverte === null ? refuser('referentiel.version-inconnue') : reussir(ouverte)
  })
}

/** The same inside a transaction; null when this référentiel has no such version. */
export async function ouvrirVersion(
  { referentiels }: DepotsReferentiels,
  { organisme, referentiel, version }: VersionVisee,
): Promise<VersionOuverte | null> {
  const lue = await referentiels.lireVersion(organisme, version)
  const resume = await referentiels.lire(organisme, referentiel)
  if (lue === null || lue.referentiel !== referentiel) return null
  const lots = estOuverte(lue) ? await referentiels.lotsPasses(organisme, version) : []
  const { annulables, retablissables } = calculerPiles(lots)
  return {
    ...lue,
    document: resume?.document ?? null,
    annulable: annulables.length > 0,
    retablissable: retablissables.length > 0,
  }
}

/** Batches of edits of a version, newest first. Refusal `referentiel.version-inconnue`. */
export async function lireHistorique(
  ports: PortsReferentiels,
  acteur: string,
  demande: DemandePage & VersionVisee,
): Promise<Resultat<Tranche<LotLu>>> {
  const { organisme, referentiel, version } = demande
  return await ports.dansContexte({ organisme, personne: acteur }, async ({ referentiels }) => {
    const entete = await referentiels.lireEntete(organisme, version)
    if (entete === null || entete.referentiel !== referentiel) return refuser('referentiel.version-inconnue')
    return reussir(await referentiels.listerLots(organisme, version, demande))
  })
}

/** Can this version still be edited? */
export const estOuverte = ({ etat }: Pick<EnteteVersion, 'etat'>): boolean => etat === 'brouillon' || etat === 'relue'
