import { accepterInvitation } from '#application/comptes/accepter-invitation.ts'
import { motEtatInvitation } from '#application/comptes/etat-invitation.ts'
import { fermerSessionsMembre } from '#application/comptes/fermer-sessions.ts'
import { lireInvitation, listerInvitations, revoquerInvitation } from '#application/comptes/invitations.ts'
import { inviter } from '#application/comptes/inviter.ts'
import { lireJournal } from '#application/comptes/lire-journal.ts'
import { listerMembres, retirerMembre } from '#application/comptes/membres.ts'
import { creerOrganisme, lireOrganisme, listerOrganismes, modifierOrganisme } from '#application/comptes/organismes.ts'
import { listerSuivis, nePlusSuivre, suivre } from '#application/comptes/suivis.ts'
import type { InvitationLue, PortsComptes } from '#application/ports-comptes.ts'
import { reussir } from '#socle/resultat.ts'
import { routesComptes } from '../contrat/comptes.ts'
import { type Montage, monter } from '../monter.ts'
import { entrer, type OutilsComptes } from './entree.ts'
import { pageDe } from './page.ts'

/** Organisations, their members, invitations, followed certifications and journal. */
export function monterOrganismes(montage: Montage, outils: OutilsComptes): void {
  const { ports } = outils
  monter(montage, routesComptes.organismes, async ({ query, identite }) => {
    const { total, lignes } = await listerOrganismes(ports, identite.personne.id, pageDe(query))
    return { total, organismes: [...lignes] }
  })
  monter(montage, routesComptes.creerOrganisme, ({ corps, identite }) =>
    creerOrganisme(ports, identite.personne.id, corps),
  )
  monter(montage, routesComptes.organisme, ({ params, identite }) =>
    lireOrganisme(ports, identite.personne.id, params.organisme),
  )
  monter(montage, routesComptes.modifierOrganisme, ({ params, corps, identite }) =>
    modifierOrganisme(ports, identite.personne.id, { id: params.organisme, ...corps }),
  )
  monterMembres(montage, ports)
  monterInvitations(montage, outils)
  monterSuivis(montage, ports)
}

function monterMembres(montage: Montage, ports: PortsComptes): void {
  monter(montage, routesComptes.membres, async ({ params, query, identite }) => {
    const demande = { ...pageDe(query), organisme: params.organisme }
    const { total, lignes } = await listerMembres(ports, identite.personne.id, demande)
    return {
      total,
      membres: lignes.map(({ id, nom, courriel, roles, demonstration }) => ({
        personne: id,
        nom,
        courriel,
        roles: [...roles],
        demonstration,
      })),
    }
  })
  monter(montage, routesComptes.retirerMembre, ({ params, identite }) =>
    retirerMembre(ports, identite.personne.id, params),
  )
  monter(montage, routesComptes.revoquerSessionsMembre, ({ params, identite }) =>
    fermerSessionsMembre(ports, identite.personne.id, params),
  )
}

const ligneInvitation = (invitation: InvitationLue, maintenant: Date) => ({
  id: invitation.id,
  courriel: invitation.courriel,
  role: invitation.role,
  etat: motEtatInvitation(invitation, maintenant),
  cree_le: invitation.creeLe.toISOString(),
  expire_le: invitation.expireLe.toISOString(),
})

function monterInvitations(montage: Montage, outils: OutilsComptes): void {
  const { ports, compterEssai } = outils
  monter(montage, routesComptes.invitations, async ({ params, query, identite }) => {
    const demande = { ...pageDe(query), organisme: params.organisme }
    const { total, lignes } = await listerInvitations(ports, identite.personne.id, demande)
    return { total, invitations: lignes.map((ligne) => ligneInvitation(ligne, ports.maintenant())) }
  })
  monter(montage, routesComptes.inviter, async ({ params, corps, identite }) => {
    const fait = await inviter(ports, identite.personne.id, { organisme: params.organisme, ...corps })
    if (!fait.ok) return fait
    const { invitation, jeton, chemin } = fait.valeur
    return { invitation: ligneInvitation(invitation, ports.maintenant()), jeton, chemin }
  })
  monter(montage, routesComptes.revoquerInvitation, ({ params, identite }) =>
    revoquerInvitation(ports, identite.personne.id, params),
  )
  monter(montage, routesComptes.lireInvitation, async ({ corps, requete }) => {
    const essai = await compterEssai(requete)
    if (!essai.ok) return essai
    const lue = await lireInvitation(ports, corps.jeton)
    if (!lue.ok) return lue
    const { invitation, organisme, compteExistant } = lue.valeur
    const { courriel, role, expireLe } = invitation
    return reussir({ organisme, courriel, role, expire_le: expireLe.toISOString(), compte_existant: compteExistant })
  })
  monter(montage, routesComptes.accepterInvitation, async ({ corps, requete, reponse }) => {
    const essai = await compterEssai(requete)
    if (!essai.ok) return essai
    const { mot_de_passe: motDePasse, ...saisie } = corps
    return await entrer(ports, { requete, reponse }, await accepterInvitation(ports, { ...saisie, motDePasse }))
  })
}

function monterSuivis(montage: Montage, ports: PortsComptes): void {
  monter(montage, routesComptes.suivis, async ({ params, identite }) => {
    const suivis = await listerSuivis(ports, identite.personne.id, params.organisme)
    return { suivis: suivis.map(({ numero, depuis }) => ({ numero, depuis: depuis.toISOString() })) }
  })
  monter(montage, routesComptes.suivre, ({ params, identite }) => suivre(ports, identite.personne.id, params))
  monter(montage, routesComptes.nePlusSuivre, ({ params, identite }) =>
    nePlusSuivre(ports, identite.personne.id, params),
  )
  monter(montage, routesComptes.journal, async ({ params, query, identite }) => {
    const demande = { ...pageDe(query), organisme: params.organisme }
    const { total, lignes } = await lireJournal(ports, identite.personne.id, demande)
    return { total, actes: lignes.map((ligne) => ({ ...ligne, instant: ligne.instant.toISOString() })) }
  })
}
