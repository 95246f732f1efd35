import type { Role } from '#domaine/organisme/index.ts'
import { type Resultat, refuser, reussir } from '#socle/resultat.ts'
import { PLATEFORME } from '../droits.ts'
import type { DepotsComptes, Personne, PortsComptes } from '../ports-comptes.ts'

/** The organisation of the demonstration; fixed, so that entering twice finds it again. */
const ORGANISME_DEMONSTRATION = 'd0000000-0000-4000-8000-000000000000'

const NOM_ORGANISME = 'CFA de démonstration'
const PERSONNES: Readonly<Record<Role, { id: string; nom: string }>> = {
  administrateur: { id: 'd0000000-0000-4000-8000-000000000001', nom: 'Alix Administration' },
  gestionnaire: { id: 'd0000000-0000-4000-8000-000000000002', nom: 'Gaëlle Gestion' },
  enseignant: { id: 'd0000000-0000-4000-8000-000000000003', nom: 'Émile Enseignant' },
  tuteur: { id: 'd0000000-0000-4000-8000-000000000004', nom: 'Thuy Tuteur' },
  candidat: { id: 'd0000000-0000-4000-8000-000000000005', nom: 'Camille Candidat' },
  jure: { id: 'd0000000-0000-4000-8000-000000000006', nom: 'Jules Juré' },
  inspecteur: { id: 'd0000000-0000-4000-8000-000000000007', nom: 'Inès Inspection' },
}

/**
 * The demonstration person of a role, made with its organisation on first use.
 * Refusal `demonstration.interdite` in production.
 */
export async function entrerEnDemonstration(ports: PortsComptes, role: Role): Promise<Resultat<Personne>> {
  if (ports.mode === 'production') return refuser('demonstration.interdite')
  const personne = { ...PERSONNES[role], courriel: `${role}@demonstration.invalid`, demonstration: true }
  const organisme = role === 'administrateur' ? PLATEFORME : ORGANISME_DEMONSTRATION
  return await ports.enPorteeSysteme('demonstration', async (depots) => {
    await depots.organismes.verrouiller(PLATEFORME)
    if (organisme !== PLATEFORME) await assurerOrganisme(depots, ports.aujourdhui())
    await depots.personnes.ajouter({ ...personne, motDePasse: null })
    await depots.personnes.donnerRole(organisme, personne.id, role)
    await depots.journal.inscrire({
      organisme,
      auteur: personne.id,
      acte: 'demonstration.entrer',
      objet: `personne:${personne.id}`,
      effet: ports.aujourdhui(),
      details: { role },
    })
    return reussir(personne)
  })
}

async function assurerOrganisme(depots: DepotsComptes, effet: string): Promise<void> {
  if ((await depots.organismes.lire(ORGANISME_DEMONSTRATION)) !== null) return
  const organisme = { id: ORGANISME_DEMONSTRATION, type: 'cfa', nom: NOM_ORGANISME, siret: null, uai: null } as const
  await depots.organismes.ajouter(organisme)
  const objet = `organisme:${organisme.id}`
  await depots.journal.inscrire({ organisme: organisme.id, auteur: null, acte: 'organisme.creer', objet, effet })
}
