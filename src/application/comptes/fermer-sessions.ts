import { type Resultat, refuser, reussir } from '#socle/resultat.ts'
import { PLATEFORME } from '../droits.ts'
import type { PortsComptes } from '../ports-comptes.ts'

/** Which of one's own sessions to close: one, or all but one. */
export type ChoixSessions = { readonly seule: string } | { readonly sauf: string }

/** Closes sessions of the person who asks; number closed. Refusal `session.inconnue` when one was named and is not open. */
export async function fermerMesSessions(
  ports: PortsComptes,
  personne: string,
  choix: ChoixSessions,
): Promise<Resultat<{ fermees: number }>> {
  return await ports.dansContexte({ personne }, async (depots) => {
    const fermees = await depots.sessions.fermer(personne, choix)
    if (fermees === 0 && 'seule' in choix) return refuser('session.inconnue')
    await depots.journal.inscrire({
      organisme: PLATEFORME,
      auteur: personne,
      acte: 'session.fermer',
      objet: `personne:${personne}`,
      effet: ports.aujourdhui(),
      details: { fermees },
    })
    return reussir({ fermees })
  })
}

/** Closes every session of a member, on behalf of a manager. Refusal `membre.inconnu`. */
export async function fermerSessionsMembre(
  ports: PortsComptes,
  acteur: string,
  vise: { organisme: string; personne: string },
): Promise<Resultat<{ fermees: number }>> {
  return await ports.dansContexte({ organisme: vise.organisme, personne: acteur }, async (depots) => {
    const roles = await depots.personnes.rolesDans(vise.organisme, vise.personne)
    if (roles.length === 0) return refuser('membre.inconnu')
    const fermees = await depots.sessions.fermer(vise.personne, {})
    await depots.journal.inscrire({
      organisme: vise.organisme,
      auteur: acteur,
      acte: 'session.revoquer',
      objet: `personne:${vise.personne}`,
      effet: ports.aujourdhui(),
      details: { fermees },
    })
    return reussir({ fermees })
  })
}
