import {
  type ApplicationLot,
  appliquerToutes,
  calculerPiles,
  type EtatVersion,
  type GenreLot,
  type Operation,
  type PilesEdition,
} from '#domaine/referentiel/index.ts'
import { type Resultat, refuser, reussir } from '#socle/resultat.ts'
import { estOuverte, type VersionVisee } from './lire.ts'
import type { DepotsReferentiels, PortsReferentiels, VersionComplete } from './ports.ts'

/** A draft, at the revision that the caller has read. */
export interface BrouillonVise extends VersionVisee {
  readonly revision: number
}

/** Where a draft stands after an edit. */
export interface EtatEdition {
  readonly revision: number
  readonly etat: EtatVersion
  readonly annulable: boolean
  readonly retablissable: boolean
}

/** The same, with what was applied. */
export interface Rejeu extends EtatEdition {
  readonly operations: readonly Operation[]
}

/**
 * Applies a batch of edits to a draft, all or none, and keeps it with its inverse; a reviewed draft becomes a draft
 * again. Refusals `referentiel.version-inconnue`, `.fige`, `.conflit`, and those of `appliquer`.
 */
export async function appliquerOperations(
  ports: PortsReferentiels,
  acteur: string,
  demande: BrouillonVise & { operations: readonly Operation[] },
): Promise<Resultat<EtatEdition>> {
  const { organisme, operations } = demande
  return await ports.dansContexte({ organisme, personne: acteur }, async (depots) => {
    const tenu = await tenirBrouillon(depots, demande)
    if (!tenu.ok) return tenu
    const fait = appliquerToutes(tenu.valeur.contenu, operations)
    if (!fait.ok) return fait
    const lot = { genre: 'edition', cible: null, operations } as const
    const revision = await garderLot(depots, tenu.valeur, { ...lot, fait: fait.valeur }, { ports, organisme, acteur })
    return reussir({ revision, etat: 'brouillon', annulable: true, retablissable: false })
  })
}

/** Undoes the last batch not yet undone. Refusals of `tenirBrouillon`, `referentiel.rien-a-annuler`. */
export const annulerOperations = (
  ports: PortsReferentiels,
  acteur: string,
  demande: BrouillonVise,
): Promise<Resultat<Rejeu>> => rejouer(ports, acteur, demande, 'annulation')

/** Does again the batch undone last. Refusals of `tenirBrouillon`, `referentiel.rien-a-retablir`. */
export const retablirOperations = (
  ports: PortsReferentiels,
  acteur: string,
  demande: BrouillonVise,
): Promise<Resultat<Rejeu>> => rejouer(ports, acteur, demande, 'retablissement')

async function rejouer(
  ports: PortsReferentiels,
  acteur: string,
  demande: BrouillonVise,
  genre: Exclude<GenreLot, 'edition'>,
): Promise<Resultat<Rejeu>> {
  const { organisme, version } = demande
  return await ports.dansContexte({ organisme, personne: acteur }, async (depots) => {
    const tenu = await tenirBrouillon(depots, demande)
    if (!tenu.ok) return tenu
    const passes = await depots.referentiels.lotsPasses(organisme, version)
    const cible = prochain(calculerPiles(passes), genre)
    if (cible === undefined)
      return refuser(genre === 'annulation' ? 'referentiel.rien-a-annuler' : 'referentiel.rien-a-retablir')
    const vise = await depots.referentiels.lireLot(organisme, version, cible)
    if (vise === null) throw new Error(`batch ${cible} of version ${version} is gone`)
    const operations = genre === 'annulation' ? vise.inverses : vise.operations
    const fait = appliquerToutes(tenu.valeur.contenu, operations)
    if (!fait.ok) throw new Error(`batch ${cible} of version ${version} cannot be replayed: ${fait.refus.code}`)
    const lot = { genre, cible, operations, fait: fait.valeur }
    const revision = await garderLot(depots, tenu.valeur, lot, { ports, organisme, acteur })
    const { annulables, retablissables } = calculerPiles([...passes, { revision, genre, cible }])
    const piles = { annulable: annulables.length > 0, retablissable: retablissables.length > 0 }
    return reussir({ revision, etat: 'brouillon', ...piles, operations })
  })
}

const prochain = ({ annulables, retablissables }: PilesEdition, genre: GenreLot): number | undefined =>
  genre === 'annulation' ? annulables.at(-1) : retablissables.at(-1)

async function garderLot(
  { referentiels }: DepotsReferentiels,
  tenue: VersionComplete,
  lot: { genre: GenreLot; cible: number | null; operations: readonly Operation[]; fait: ApplicationLot },
  { ports, organisme, acteur }: { ports: PortsReferentiels; organisme: string; acteur: string },
): Promise<number> {
  const { genre, cible, operations, fait } = lot
  const revision = tenue.revision + 1
  await referentiels.ecrireLot(organisme, tenue.id, fait.referentiel, {
    revision,
    genre,
    cible,
    operations,
    inverses: fait.inverses,
    auteur: acteur,
    instant: ports.maintenant(),
  })
  return revision
}

/**
 * Holds a draft for the rest of the transaction, at the revision that the caller has read.
 * Refusals `referentiel.version-inconnue`, `.fige` (etat), `.conflit` (recue, actuelle).
 */
export async function tenirBrouillon(
  { referentiels }: DepotsReferentiels,
  { organisme, referentiel, version, revision }: BrouillonVise,
): Promise<Resultat<VersionComplete>> {
  const tenue = await referentiels.tenirVersion(organisme, version)
  if (tenue === null || tenue.referentiel !== referentiel) return refuser('referentiel.version-inconnue')
  if (!estOuverte(tenue)) return refuser('referentiel.fige', { etat: tenue.etat })
  if (tenue.revision !== revision) return refuser('referentiel.conflit', { recue: revision, actuelle: tenue.revision })
  return reussir(tenue)
}
