import { randomUUID } from 'node:crypto'
import { type Organisme, type SaisieOrganisme, verifierOrganisme } from '#domaine/organisme/index.ts'
import { type Resultat, refuser, reussir } from '#socle/resultat.ts'
import type { DemandePage, PortsComptes, Tranche } from '../ports-comptes.ts'

/** Organisations of a person; all of them for an administrator of the platform. */
export const listerOrganismes = (ports: PortsComptes, acteur: string, page: DemandePage): Promise<Tranche<Organisme>> =>
  ports.dansContexte({ personne: acteur }, (depots) => depots.organismes.lister(page))

/** One organisation. Refusal `organisme.inconnu`. */
export async function lireOrganisme(ports: PortsComptes, acteur: string, id: string): Promise<Resultat<Organisme>> {
  const organisme = await ports.dansContexte({ organisme: id, personne: acteur }, (depots) =>
    depots.organismes.lire(id),
  )
  return organisme === null ? refuser('organisme.inconnu') : reussir(organisme)
}

/** Creates an organisation. Refusals `organisme.*` of the domain. */
export async function creerOrganisme(
  ports: PortsComptes,
  acteur: string,
  saisie: SaisieOrganisme,
): Promise<Resultat<Organisme>> {
  const verifie = verifierOrganisme(saisie)
  if (!verifie.ok) return verifie
  const organisme = { id: randomUUID(), ...verifie.valeur }
  return await ports.dansContexte({ organisme: organisme.id, personne: acteur }, async (depots) => {
    await depots.organismes.ajouter(organisme)
    await depots.journal.inscrire({
      organisme: organisme.id,
      auteur: acteur,
      acte: 'organisme.creer',
      objet: `organisme:${organisme.id}`,
      effet: ports.aujourdhui(),
      details: verifie.valeur,
    })
    return reussir(organisme)
  })
}

/** Changes name, SIRET and UAI; the type stays. Refusals `organisme.inconnu` and those of the domain. */
export async function modifierOrganisme(
  ports: PortsComptes,
  acteur: string,
  demande: { id: string } & Omit<SaisieOrganisme, 'type'>,
): Promise<Resultat<Organisme>> {
  const { id } = demande
  return await ports.dansContexte({ organisme: id, personne: acteur }, async (depots) => {
    const avant = await depots.organismes.lire(id)
    if (avant === null) return refuser('organisme.inconnu')
    const verifie = verifierOrganisme({ ...demande, type: avant.type })
    if (!verifie.ok) return verifie
    await depots.organismes.modifier(id, verifie.valeur)
    await depots.journal.inscrire({
      organisme: id,
      auteur: acteur,
      acte: 'organisme.modifier',
      objet: `organisme:${id}`,
      effet: ports.aujourdhui(),
      details: { avant, apres: verifie.valeur },
    })
    return reussir({ id, ...verifie.valeur })
  })
}
