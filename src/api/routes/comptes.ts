import { changerMotDePasse } from '#application/comptes/changer-mot-de-passe.ts'
import { verifierConnexion } from '#application/comptes/connexion.ts'
import { entrerEnDemonstration } from '#application/comptes/demonstration.ts'
import { fermerMesSessions } from '#application/comptes/fermer-sessions.ts'
import { listerMesSessions } from '#application/comptes/lister-sessions.ts'
import { creerPremierAdministrateur } from '#application/comptes/premier-administrateur.ts'
import type { PortsComptes } from '#application/ports-comptes.ts'
import { routesComptes, routesDemonstration } from '../contrat/comptes.ts'
import { type Montage, monter } from '../monter.ts'
import { idSession, oublierSeance } from '../seance.ts'
import { entrer, etatSession, type OutilsComptes } from './entree.ts'

/** Signing in and out, one's sessions, one's password, the first administrator. */
export function monterComptes(montage: Montage, { ports, compterEssai }: OutilsComptes): void {
  const seance = { seance: true }
  monter(montage, routesComptes.session, ({ requete, reponse }) => etatSession(ports, requete, reponse), seance)
  monter(montage, routesComptes.jeton, ({ reponse }) => ({ jeton_csrf: reponse.generateCsrf() }), seance)
  monter(montage, routesComptes.ouvrirSession, async ({ corps, requete, reponse }) => {
    const essai = await compterEssai(requete, corps.courriel)
    if (!essai.ok) return essai
    const demande = { courriel: corps.courriel, motDePasse: corps.mot_de_passe }
    return await entrer(ports, { requete, reponse }, await verifierConnexion(ports, demande))
  })
  monter(montage, routesComptes.premierAdministrateur, async ({ corps, requete, reponse }) => {
    const essai = await compterEssai(requete)
    if (!essai.ok) return essai
    const { mot_de_passe: motDePasse, ...saisie } = corps
    return await entrer(ports, { requete, reponse }, await creerPremierAdministrateur(ports, { ...saisie, motDePasse }))
  })
  monter(montage, routesComptes.changerMotDePasse, async ({ corps, identite, requete }) => {
    const essai = await compterEssai(requete, identite.personne.id)
    if (!essai.ok) return essai
    return await changerMotDePasse(ports, identite.personne.id, { ...corps, session: idSession(requete) })
  })
  monterSessions(montage, ports)
}

function monterSessions(montage: Montage, ports: PortsComptes): void {
  monter(montage, routesComptes.fermerSession, async ({ identite, requete, reponse }) => {
    await fermerMesSessions(ports, identite.personne.id, { seule: idSession(requete) })
    await oublierSeance(ports, requete, reponse)
    return null
  })
  monter(montage, routesComptes.mesSessions, async ({ identite, requete }) => {
    const courante = idSession(requete)
    const sessions = await listerMesSessions(ports, identite.personne.id)
    return {
      sessions: sessions.map(({ id, agent, creeLe, vueLe, expireLe }) => ({
        id,
        agent,
        cree_le: creeLe.toISOString(),
        vue_le: vueLe.toISOString(),
        expire_le: expireLe.toISOString(),
        courante: id === courante,
      })),
    }
  })
  monter(montage, routesComptes.revoquerSession, async ({ params, identite }) => {
    const fait = await fermerMesSessions(ports, identite.personne.id, { seule: params.id })
    return fait.ok ? null : fait
  })
  monter(montage, routesComptes.revoquerAutresSessions, ({ identite, requete }) =>
    fermerMesSessions(ports, identite.personne.id, { sauf: idSession(requete) }),
  )
}

/** One-click entry as each role; never mounted in production. */
export function monterDemonstration(montage: Montage, ports: PortsComptes): void {
  monter(montage, routesDemonstration.entrerDemonstration, async ({ params, requete, reponse }) =>
    entrer(ports, { requete, reponse }, await entrerEnDemonstration(ports, params.role)),
  )
}
