import { randomUUID } from 'node:crypto'
import { verifierTexte } from '#domaine/referentiel/index.ts'
import { type Resultat, refuser, reussir } from '#socle/resultat.ts'
import type { JugementAtteignable, JugementLu, PortsReferentiels } from './ports.ts'

const VALEUR_MAX = 2_000
const IDENTIFIANT_MAX = 200

/** A judgement to give on a learner, about one element of a published version. */
export interface DemandeJugement {
  readonly organisme: string
  readonly apprenant: string
  readonly version: string
  readonly element: string
  readonly valeur: string
  /** AAAA-MM-JJ. */
  readonly porteLe: string
}

/**
 * Gives a judgement; nobody can change or erase it any more.
 * Refusals `referentiel.version-inconnue`, `.non-publiee`, `.element-inconnu`, `.texte-illisible`, `.texte-trop-long`,
 * `jugement.jour-a-venir`.
 */
export async function porterJugement(
  ports: PortsReferentiels,
  acteur: string,
  demande: DemandeJugement,
): Promise<Resultat<JugementLu>> {
  const { organisme, ...reste } = demande
  for (const [champ, texte, max] of [
    ['valeur', demande.valeur, VALEUR_MAX],
    ['element', demande.element, IDENTIFIANT_MAX],
  ] as const) {
    const verifie = verifierTexte(champ, texte, max)
    if (!verifie.ok) return verifie
  }
  if (demande.porteLe > ports.aujourdhui()) return refuser('jugement.jour-a-venir', { jour: demande.porteLe })
  return await ports.dansContexte({ organisme, personne: acteur }, async ({ jugements }) => {
    const trouve = await jugements.element(organisme, demande.version, demande.element)
    if (trouve === null) return refuser('referentiel.version-inconnue')
    if (trouve.etat !== 'publiee') return refuser('referentiel.non-publiee')
    if (!trouve.present) return refuser('referentiel.element-inconnu', { id: demande.element })
    const id = randomUUID()
    await jugements.ajouter(organisme, { ...reste, id, portePar: acteur, instant: ports.maintenant() })
    const porte = await jugements.lire(organisme, id)
    if (porte === null) throw new Error(`judgement ${id} is gone`)
    return reussir(porte)
  })
}

/** Every judgement given on a learner, oldest first, each with the versions it went through. */
export const jugementsAtteignables = (
  ports: PortsReferentiels,
  acteur: string,
  { organisme, apprenant }: { organisme: string; apprenant: string },
): Promise<readonly JugementAtteignable[]> =>
  ports.dansContexte({ organisme, personne: acteur }, ({ jugements }) => jugements.deApprenant(organisme, apprenant))
