import { randomUUID } from 'node:crypto'
import { type Resultat, refuser, reussir } from '#socle/resultat.ts'
import { PLATEFORME } from '../droits.ts'
import type { DepotsComptes, Personne, PortsComptes } from '../ports-comptes.ts'
import { etatInvitation } from './etat-invitation.ts'
import { empreinteDe, tirerJeton } from './jeton.ts'
import { hacherMotDePasse, verifierForce } from './mot-de-passe.ts'

const DUREE_MS = 24 * 3_600_000

const aAdministrateur = async (depots: DepotsComptes): Promise<boolean> => {
  await depots.organismes.verrouiller(PLATEFORME)
  return (await depots.personnes.compterRole(PLATEFORME, 'administrateur')) > 0
}

/**
 * Makes the one-time link of the first administrator, valid one day; earlier ones stop working.
 * Refusal `premier-administrateur.ferme` once there is an administrator.
 */
export async function creerLienPremierAdministrateur(
  ports: PortsComptes,
): Promise<Resultat<{ jeton: string; chemin: string; expireLe: Date }>> {
  return await ports.enPorteeSysteme('premier-administrateur', async (depots) => {
    if (await aAdministrateur(depots)) return refuser('premier-administrateur.ferme')
    const maintenant = ports.maintenant()
    const expireLe = new Date(maintenant.getTime() + DUREE_MS)
    const { jeton, empreinte } = tirerJeton()
    const id = randomUUID()
    await depots.invitations.revoquer(PLATEFORME, { courriel: '' }, maintenant)
    const invitation = {
      id,
      organisme: PLATEFORME,
      courriel: '',
      role: 'administrateur',
      creeLe: maintenant,
      expireLe,
    } as const
    await depots.invitations.ajouter(invitation, empreinte, null)
    await depots.journal.inscrire({
      organisme: PLATEFORME,
      auteur: null,
      acte: 'premier-administrateur.lien',
      objet: `invitation:${id}`,
      effet: ports.aujourdhui(),
    })
    return reussir({ jeton, chemin: `/premier-administrateur#${jeton}`, expireLe })
  })
}

/** What the holder of the link fills in. */
export interface SaisiePremierAdministrateur {
  readonly jeton: string
  readonly courriel: string
  readonly nom: string
  readonly motDePasse: string
}

/**
 * Creates the first administrator. Refusals `premier-administrateur.ferme`, `invitation.*`, `mot-de-passe.*`,
 * `compte.courriel-deja-pris`.
 */
export async function creerPremierAdministrateur(
  ports: PortsComptes,
  saisie: SaisiePremierAdministrateur,
): Promise<Resultat<Personne>> {
  const force = verifierForce(saisie.motDePasse, saisie)
  if (!force.ok) return force
  const motDePasse = await hacherMotDePasse(force.valeur)
  return await ports.enPorteeSysteme('premier-administrateur', async (depots) => {
    const invitation = await depots.invitations.lireParJeton(empreinteDe(saisie.jeton))
    if (invitation === null || invitation.courriel !== '') return refuser('invitation.inconnue')
    const etat = etatInvitation(invitation, ports.maintenant())
    if (!etat.ok) return etat
    if (await aAdministrateur(depots)) return refuser('premier-administrateur.ferme')
    const personne = { id: randomUUID(), courriel: saisie.courriel, nom: saisie.nom, demonstration: false }
    if (!(await depots.personnes.ajouter({ ...personne, motDePasse }))) return refuser('compte.courriel-deja-pris')
    await depots.invitations.accepter(PLATEFORME, invitation.id, ports.maintenant())
    await depots.personnes.donnerRole(PLATEFORME, personne.id, 'administrateur')
    await depots.journal.inscrire({
      organisme: PLATEFORME,
      auteur: personne.id,
      acte: 'premier-administrateur.creer',
      objet: `personne:${personne.id}`,
      effet: ports.aujourdhui(),
    })
    return reussir(personne)
  })
}
