import { randomUUID } from 'node:crypto'
import { type Resultat, refuser, reussir } from '#socle/resultat.ts'
import type { Compte, DepotsComptes, InvitationLue, Personne, PortsComptes } from '../ports-comptes.ts'
import { etatInvitation } from './etat-invitation.ts'
import { empreinteDe } from './jeton.ts'
import { estMotDePasse, hacherMotDePasse, verifierForce } from './mot-de-passe.ts'

/** What the holder of an invitation fills in; the name counts for a new account only. */
export interface SaisieAcceptation {
  readonly jeton: string
  readonly nom: string
  readonly motDePasse: string
}

/**
 * Accepts an invitation: makes the account, or, when the email already has one, asks for its password; gives the role.
 * Refusals `invitation.*`, `mot-de-passe.*`, `connexion.refusee`.
 */
export async function accepterInvitation(ports: PortsComptes, saisie: SaisieAcceptation): Promise<Resultat<Personne>> {
  const lue = await ports.enPorteeSysteme('invitation', (depots) => lire(depots, saisie.jeton, ports.maintenant()))
  if (!lue.ok) return lue
  const { invitation, compte } = lue.valeur
  const prepare = compte ? await reconnaitre(compte, saisie) : await preparer(invitation.courriel, saisie)
  if (!prepare.ok) return prepare
  const { personne, motDePasse } = prepare.valeur
  return await ports.enPorteeSysteme('invitation', async (depots) => {
    if (!(await depots.invitations.accepter(invitation.organisme, invitation.id, ports.maintenant())))
      return refuser('invitation.deja-utilisee')
    if (motDePasse !== null && !(await depots.personnes.ajouter({ ...personne, motDePasse })))
      throw new Error('an account with this email appeared meanwhile')
    await depots.personnes.donnerRole(invitation.organisme, personne.id, invitation.role)
    await depots.journal.inscrire({
      organisme: invitation.organisme,
      auteur: personne.id,
      acte: 'invitation.accepter',
      objet: `invitation:${invitation.id}`,
      effet: ports.aujourdhui(),
      details: { role: invitation.role },
    })
    return reussir(personne)
  })
}

async function lire(
  depots: DepotsComptes,
  jeton: string,
  maintenant: Date,
): Promise<Resultat<{ invitation: InvitationLue; compte: Compte | null }>> {
  const invitation = await depots.invitations.lireParJeton(empreinteDe(jeton))
  // The empty email marks the link of the first administrator, which has its own way in.
  if (invitation === null || invitation.courriel === '') return refuser('invitation.inconnue')
  const etat = etatInvitation(invitation, maintenant)
  if (!etat.ok) return etat
  return reussir({ invitation, compte: await depots.personnes.lireParCourriel(invitation.courriel) })
}

type Prepare = Resultat<{ personne: Personne; motDePasse: string | null }>

async function reconnaitre(compte: Compte, saisie: SaisieAcceptation): Promise<Prepare> {
  const juste = await estMotDePasse(compte.motDePasse, saisie.motDePasse)
  if (!juste || compte.desactive || compte.demonstration) return refuser('connexion.refusee')
  const { id, courriel, nom, demonstration } = compte
  return reussir({ personne: { id, courriel, nom, demonstration }, motDePasse: null })
}

async function preparer(courriel: string, saisie: SaisieAcceptation): Promise<Prepare> {
  const force = verifierForce(saisie.motDePasse, { courriel, nom: saisie.nom })
  if (!force.ok) return force
  const personne = { id: randomUUID(), courriel, nom: saisie.nom, demonstration: false }
  return reussir({ personne, motDePasse: await hacherMotDePasse(force.valeur) })
}
