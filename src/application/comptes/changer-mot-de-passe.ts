import { type Resultat, refuser, reussir } from '#socle/resultat.ts'
import { PLATEFORME } from '../droits.ts'
import type { PortsComptes } from '../ports-comptes.ts'
import { estMotDePasse, hacherMotDePasse, verifierForce } from './mot-de-passe.ts'

/**
 * Changes one's own password and closes one's other sessions.
 * Refusals `mot-de-passe.ancien-faux`, `mot-de-passe.trop-court`, `mot-de-passe.trop-courant`.
 */
export async function changerMotDePasse(
  ports: PortsComptes,
  personne: string,
  demande: { ancien: string; nouveau: string; session: string },
): Promise<Resultat<null>> {
  const compte = await ports.dansContexte({ personne }, (depots) => depots.personnes.lire(personne))
  const juste = await estMotDePasse(compte?.motDePasse ?? null, demande.ancien)
  if (!juste || compte === null) return refuser('mot-de-passe.ancien-faux')
  const force = verifierForce(demande.nouveau, compte)
  if (!force.ok) return force
  const empreinte = await hacherMotDePasse(force.valeur)
  return await ports.dansContexte({ personne }, async (depots) => {
    await depots.personnes.changerMotDePasse(personne, empreinte)
    const fermees = await depots.sessions.fermer(personne, { sauf: demande.session })
    await depots.journal.inscrire({
      organisme: PLATEFORME,
      auteur: personne,
      acte: 'mot-de-passe.changer',
      objet: `personne:${personne}`,
      effet: ports.aujourdhui(),
      details: { sessions_fermees: fermees },
    })
    return reussir(null)
  })
}
