import { type Resultat, refuser, reussir } from '#socle/resultat.ts'
import { PLATEFORME } from '../droits.ts'
import type { DemandePage, MembreLu, PortsComptes, Tranche } from '../ports-comptes.ts'

/** Members of an organisation, by name. */
export const listerMembres = (
  ports: PortsComptes,
  acteur: string,
  demande: DemandePage & { organisme: string },
): Promise<Tranche<MembreLu>> =>
  ports.dansContexte({ organisme: demande.organisme, personne: acteur }, (depots) =>
    depots.personnes.membres(demande.organisme, demande),
  )

/**
 * Takes every role of an organisation away from a person; effective at the next request.
 * Refusals `membre.inconnu`, `membre.dernier-administrateur`.
 */
export async function retirerMembre(
  ports: PortsComptes,
  acteur: string,
  vise: { organisme: string; personne: string },
): Promise<Resultat<null>> {
  const { organisme, personne } = vise
  return await ports.dansContexte({ organisme, personne: acteur }, async (depots) => {
    await depots.organismes.verrouiller(organisme)
    const roles = await depots.personnes.rolesDans(organisme, personne)
    if (roles.length === 0) return refuser('membre.inconnu')
    if (organisme === PLATEFORME && (await depots.personnes.compterRole(organisme, 'administrateur')) <= 1)
      return refuser('membre.dernier-administrateur')
    await depots.personnes.retirerRoles(organisme, personne)
    await depots.journal.inscrire({
      organisme,
      auteur: acteur,
      acte: 'membre.retirer',
      objet: `personne:${personne}`,
      effet: ports.aujourdhui(),
      details: { roles },
    })
    return reussir(null)
  })
}
