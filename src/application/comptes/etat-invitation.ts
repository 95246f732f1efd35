import { type Resultat, refuser, reussir } from '#socle/resultat.ts'
import type { InvitationLue } from '../ports-comptes.ts'

/** Whether an invitation may still be accepted; refusals `invitation.deja-utilisee`, `.revoquee`, `.expiree`. */
export function etatInvitation(invitation: InvitationLue, maintenant: Date): Resultat<InvitationLue> {
  if (invitation.accepteeLe !== null) return refuser('invitation.deja-utilisee')
  if (invitation.revoqueeLe !== null) return refuser('invitation.revoquee')
  if (invitation.expireLe <= maintenant) return refuser('invitation.expiree')
  return reussir(invitation)
}

/** The same for a list on a screen. */
export function motEtatInvitation(
  invitation: InvitationLue,
  maintenant: Date,
): 'en_attente' | 'acceptee' | 'revoquee' | 'expiree' {
  if (invitation.accepteeLe !== null) return 'acceptee'
  if (invitation.revoqueeLe !== null) return 'revoquee'
  return invitation.expireLe <= maintenant ? 'expiree' : 'en_attente'
}
