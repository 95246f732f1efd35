import { type Resultat, refuser, reussir } from '#socle/resultat.ts'
import type { DemandePage, InvitationLue, PortsComptes, Tranche } from '../ports-comptes.ts'
import { etatInvitation } from './etat-invitation.ts'
import { empreinteDe } from './jeton.ts'

/** Invitations of an organisation, newest first. */
export const listerInvitations = (
  ports: PortsComptes,
  acteur: string,
  demande: DemandePage & { organisme: string },
): Promise<Tranche<InvitationLue>> =>
  ports.dansContexte({ organisme: demande.organisme, personne: acteur }, (depots) =>
    depots.invitations.lister(demande.organisme, demande),
  )

/** Withdraws a pending invitation. Refusal `invitation.inconnue`. */
export async function revoquerInvitation(
  ports: PortsComptes,
  acteur: string,
  vise: { organisme: string; id: string },
): Promise<Resultat<null>> {
  return await ports.dansContexte({ organisme: vise.organisme, personne: acteur }, async (depots) => {
    const nombre = await depots.invitations.revoquer(vise.organisme, { id: vise.id }, ports.maintenant())
    if (nombre === 0) return refuser('invitation.inconnue')
    await depots.journal.inscrire({
      organisme: vise.organisme,
      auteur: acteur,
      acte: 'invitation.revoquer',
      objet: `invitation:${vise.id}`,
      effet: ports.aujourdhui(),
    })
    return reussir(null)
  })
}

/** What a link offers. Refusals `invitation.*`. */
export async function lireInvitation(
  ports: PortsComptes,
  jeton: string,
): Promise<Resultat<{ invitation: InvitationLue; organisme: string; compteExistant: boolean }>> {
  return await ports.enPorteeSysteme('invitation', async (depots) => {
    const invitation = await depots.invitations.lireParJeton(empreinteDe(jeton))
    if (invitation === null) return refuser('invitation.inconnue')
    const etat = etatInvitation(invitation, ports.maintenant())
    if (!etat.ok) return etat
    const organisme = await depots.organismes.lire(invitation.organisme)
    const compte = await depots.personnes.lireParCourriel(invitation.courriel)
    return reussir({ invitation, organisme: organisme?.nom ?? '', compteExistant: compte !== null })
  })
}
