import { type Changement, comparerFiches } from '#domaine/certification/index.ts'
import { type Resultat, refuser, reussir } from '#socle/resultat.ts'
import { type FicheSituee, lireFiche } from './consulter.ts'
import type { DepotRegistre } from './ports.ts'

export interface VueComparaison {
  readonly de: FicheSituee
  readonly a: FicheSituee
  readonly changements: readonly Changement[]
}

/** What to compare: two contents of one record, or this record with another one. */
export interface DemandeComparaison {
  readonly numero: string
  /** Export day or fingerprint; by default the content before the last. */
  readonly de?: string | undefined
  /** Export day or fingerprint; by default the last content. */
  readonly a?: string | undefined
  /** Number of another record, compared on the day `au`. */
  readonly avec?: string | undefined
  readonly au: string
}

/** Compares two contents field by field and bloc by bloc. Refuses `fiche.inconnue`, `version.inconnue`, `version.unique`. */
export async function comparerVersions(
  depot: DepotRegistre,
  demande: DemandeComparaison,
): Promise<Resultat<VueComparaison>> {
  const { numero, avec, au } = demande
  const a = await lireFiche(depot, avec ?? numero, demande.a ?? au)
  if (!a.ok) return a
  const defaut = avec === undefined ? precedente(a.valeur) : au
  const quand = demande.de ?? defaut
  if (quand === null) return refuser('version.unique', { numero: a.valeur.fiche.numero })
  const de = await lireFiche(depot, numero, quand)
  if (!de.ok) return de
  return reussir({ de: de.valeur, a: a.valeur, changements: comparerFiches(de.valeur.fiche, a.valeur.fiche) })
}

function precedente({ version, versions }: FicheSituee): string | null {
  const autres = versions.filter((v) => v.empreinte !== version.empreinte)
  return (autres.findLast((v) => v.du < version.du) ?? autres.at(-1))?.empreinte ?? null
}
