import type { Resultat } from '#socle/resultat.ts'
import { refuser, reussir } from '#socle/resultat.ts'
import type { Personne, PortsComptes } from '../ports-comptes.ts'
import { estMotDePasse } from './mot-de-passe.ts'

/**
 * Checks an email and a password. Unknown, disabled and demonstration accounts answer like a wrong password, in the
 * same time. Refusal `connexion.refusee`.
 */
export async function verifierConnexion(
  ports: PortsComptes,
  demande: { courriel: string; motDePasse: string },
): Promise<Resultat<Personne>> {
  const compte = await ports.enPorteeSysteme('connexion', (depots) =>
    depots.personnes.lireParCourriel(demande.courriel),
  )
  const juste = await estMotDePasse(compte?.motDePasse ?? null, demande.motDePasse)
  if (!juste || compte === null || compte.desactive || compte.demonstration) return refuser('connexion.refusee')
  const { id, courriel, nom, demonstration } = compte
  return reussir({ id, courriel, nom, demonstration })
}
