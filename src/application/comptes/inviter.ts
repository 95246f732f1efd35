import { randomUUID } from 'node:crypto'
import type { Role } from '#domaine/organisme/index.ts'
import { type Resultat, refuser, reussir } from '#socle/resultat.ts'
import { PLATEFORME } from '../droits.ts'
import type { InvitationLue, PortsComptes } from '../ports-comptes.ts'
import { tirerJeton } from './jeton.ts'

const DUREE_MS = 14 * 24 * 3_600_000

/** An invitation just made, with the secret of its link: shown once, never stored. */
export interface InvitationFaite {
  readonly invitation: InvitationLue
  readonly jeton: string
  readonly chemin: string
}

/**
 * Invites somebody to a role, for fourteen days; an earlier pending invitation to the same role stops working.
 * Refusals `organisme.inconnu`, `role.incompatible`, `membre.deja-present`.
 */
export async function inviter(
  ports: PortsComptes,
  acteur: string,
  demande: { organisme: string; courriel: string; role: Role },
): Promise<Resultat<InvitationFaite>> {
  const { organisme, courriel, role } = demande
  if ((organisme === PLATEFORME) !== (role === 'administrateur')) return refuser('role.incompatible', { role })
  return await ports.dansContexte({ organisme, personne: acteur }, async (depots) => {
    if ((await depots.organismes.lire(organisme)) === null) return refuser('organisme.inconnu')
    const deja = await depots.personnes.lireParCourriel(courriel)
    if (deja && (await depots.personnes.rolesDans(organisme, deja.id)).includes(role))
      return refuser('membre.deja-present', { role })
    const maintenant = ports.maintenant()
    const { jeton, empreinte } = tirerJeton()
    const expireLe = new Date(maintenant.getTime() + DUREE_MS)
    const invitation = { id: randomUUID(), organisme, courriel, role, creeLe: maintenant, expireLe }
    await depots.invitations.revoquer(organisme, { courriel, role }, maintenant)
    await depots.invitations.ajouter(invitation, empreinte, acteur)
    await depots.journal.inscrire({
      organisme,
      auteur: acteur,
      acte: 'membre.inviter',
      objet: `invitation:${invitation.id}`,
      effet: ports.aujourdhui(),
      details: { courriel, role },
    })
    const faite = { ...invitation, accepteeLe: null, revoqueeLe: null }
    return reussir({ invitation: faite, jeton, chemin: `/invitation#${jeton}` })
  })
}
