import { PLATEFORME } from '../droits.ts'
import type { PortsComptes } from '../ports-comptes.ts'

/** Life of a signed-in session: one working day and a margin. */
const DUREE_SESSION_MS = 14 * 3_600_000

/** Gives the session just renewed its person, and writes the act. Throws when the session vanished meanwhile. */
export async function ouvrirSession(
  ports: PortsComptes,
  demande: { empreinte: Buffer; personne: string; agent: string | null },
): Promise<void> {
  const { empreinte, personne, agent } = demande
  await ports.enPorteeSysteme('session', async (depots) => {
    const expireLe = new Date(ports.maintenant().getTime() + DUREE_SESSION_MS)
    if (!(await depots.sessions.attacher(empreinte, personne, { expireLe, agent })))
      throw new Error('the renewed session is gone')
    await depots.journal.inscrire({
      organisme: PLATEFORME,
      auteur: personne,
      acte: 'session.ouvrir',
      objet: `personne:${personne}`,
      effet: ports.aujourdhui(),
    })
  })
}
