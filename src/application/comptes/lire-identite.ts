import type { Acteur } from '../droits.ts'
import type { AppartenanceLue, Personne, PortsComptes } from '../ports-comptes.ts'

/** A person known by a session, with what rights are computed from. */
export interface Identite {
  readonly personne: Personne
  readonly appartenances: readonly AppartenanceLue[]
  readonly acteur: Acteur
}

/**
 * Reads afresh who a session belongs to; null for a disabled account, and for a demonstration account in production.
 */
export async function lireIdentite(ports: PortsComptes, personne: string): Promise<Identite | null> {
  return await ports.dansContexte({ personne }, async (depots) => {
    const compte = await depots.personnes.lire(personne)
    if (compte === null || compte.desactive) return null
    if (compte.demonstration && ports.mode === 'production') return null
    const appartenances = await depots.personnes.appartenances(personne)
    const { id, courriel, nom, demonstration } = compte
    return {
      personne: { id, courriel, nom, demonstration },
      appartenances,
      acteur: {
        personne: id,
        appartenances: appartenances.flatMap(({ organisme, roles }) =>
          roles.map((role) => ({ organisme: organisme.id, role })),
        ),
      },
    }
  })
}
