import { parseNumeroFiche } from '#socle/identifiant.ts'
import { type Resultat, refuser, reussir } from '#socle/resultat.ts'
import type { DepotsComptes, PortsComptes, SuiviLu } from '../ports-comptes.ts'

/** Certifications that an organisation follows, by number. */
export const listerSuivis = (ports: PortsComptes, acteur: string, organisme: string): Promise<readonly SuiviLu[]> =>
  ports.dansContexte({ organisme, personne: acteur }, (depots) => depots.suivis.lister(organisme))

/** Follows a certification; following it twice changes nothing. Refusal `fiche.inconnue`. */
export async function suivre(
  ports: PortsComptes,
  acteur: string,
  demande: { organisme: string; numero: string },
): Promise<Resultat<null>> {
  const { organisme } = demande
  return await ports.dansContexte({ organisme, personne: acteur }, async (depots) => {
    const numero = await reconnaitre(depots, demande.numero)
    if (numero === null) return refuser('fiche.inconnue', { numero: demande.numero })
    if (await depots.suivis.ajouter(organisme, numero)) {
      const effet = ports.aujourdhui()
      await depots.journal.inscrire({
        organisme,
        auteur: acteur,
        acte: 'suivi.ajouter',
        objet: `fiche:${numero}`,
        effet,
      })
    }
    return reussir(null)
  })
}

/** Stops following a certification. Refusal `suivi.inconnu`. */
export async function nePlusSuivre(
  ports: PortsComptes,
  acteur: string,
  demande: { organisme: string; numero: string },
): Promise<Resultat<null>> {
  const { organisme, numero } = demande
  return await ports.dansContexte({ organisme, personne: acteur }, async (depots) => {
    if (!(await depots.suivis.retirer(organisme, numero))) return refuser('suivi.inconnu', { numero })
    const effet = ports.aujourdhui()
    await depots.journal.inscrire({ organisme, auteur: acteur, acte: 'suivi.retirer', objet: `fiche:${numero}`, effet })
    return reussir(null)
  })
}

async function reconnaitre(depots: DepotsComptes, texte: string): Promise<string | null> {
  for (const numero of parseNumeroFiche(texte)) if (await depots.suivis.ficheExiste(numero)) return numero
  return null
}
