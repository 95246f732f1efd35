import { z } from 'zod'
import { ROLES, TYPES_ORGANISME } from '#domaine/organisme/index.ts'
import { declarer } from './route.ts'

export const RoleOrganisme = z.enum(ROLES)

const Uuid = z.uuid()
const Instant = z.string().describe('Instant, ISO 8601 with its zone')
const Courriel = z.string().trim().toLowerCase().pipe(z.email().max(254))
const Nom = z.string().trim().min(1).max(200)
const MotDePasse = z.string().min(1).max(200).describe('At least 12 characters; checked against obvious ones')
const Jeton = z.string().min(20).max(200).describe('Secret of a one-time link; sent in the body, never in an address')

const Organisme = z.object({ organisme: Uuid.describe('Organisation; all zeros for the platform') })
const Page = z.object({
  page: z.coerce.number().int().min(1).max(100_000).default(1),
  par_page: z.coerce.number().int().min(1).max(200).default(50),
})

export const TypeOrganisme = z.enum(TYPES_ORGANISME)

export const FicheOrganisme = z.object({
  id: Uuid,
  type: TypeOrganisme,
  nom: z.string(),
  siret: z.string().nullable(),
  uai: z.string().nullable(),
})
export type FicheOrganisme = z.infer<typeof FicheOrganisme>

const SaisieOrganisme = z.object({
  nom: z.string().trim().min(1).max(300),
  siret: z.string().max(30).nullable().default(null).describe('14 digits, spaces allowed; key checked'),
  uai: z.string().max(20).nullable().default(null).describe('7 digits and a letter; key checked'),
})

export const EtatSession = z.object({
  mode: z.enum(['demonstration', 'production']),
  personne: z.object({ id: Uuid, nom: z.string(), courriel: z.string(), demonstration: z.boolean() }).nullable(),
  appartenances: z.array(
    z.object({
      organisme: FicheOrganisme,
      roles: z.array(RoleOrganisme),
      actions: z.array(z.string()).describe('Actions of the rights table open in this organisation'),
    }),
  ),
  jeton_csrf: z.string().nullable().describe('To send back as x-csrf-token; null without a session'),
})
export type EtatSession = z.infer<typeof EtatSession>

export const SessionOuverte = z.object({
  id: z.string().describe('Fingerprint of the session, hexadecimal'),
  agent: z.string().nullable(),
  cree_le: Instant,
  vue_le: Instant,
  expire_le: Instant,
  courante: z.boolean(),
})

export const Membre = z.object({
  personne: Uuid,
  nom: z.string(),
  courriel: z.string(),
  roles: z.array(RoleOrganisme),
  demonstration: z.boolean(),
})

export const Invitation = z.object({
  id: Uuid,
  courriel: z.string(),
  role: RoleOrganisme,
  etat: z.enum(['en_attente', 'acceptee', 'revoquee', 'expiree']),
  cree_le: Instant,
  expire_le: Instant,
})

export const ActeJournal = z.object({
  id: Uuid,
  instant: Instant,
  effet: z.string().describe('Day of effect AAAA-MM-JJ'),
  auteur: z.object({ id: Uuid, nom: z.string().nullable() }).nullable(),
  acte: z.string(),
  objet: z.string(),
  details: z.record(z.string(), z.unknown()),
})

const erreursMotDePasse = ['mot-de-passe.trop-court', 'mot-de-passe.trop-courant'] as const
const erreursOrganisme = [
  'organisme.nom-vide',
  'organisme.siret-invalide',
  'organisme.siret-manquant',
  'organisme.uai-invalide',
  'organisme.uai-manquant',
  'organisme.uai-sans-objet',
] as const
const erreursInvitation = [
  'invitation.inconnue',
  'invitation.expiree',
  'invitation.revoquee',
  'invitation.deja-utilisee',
] as const

export const routesComptes = {
  session: declarer({
    nom: 'session',
    methode: 'GET',
    chemin: '/session',
    resume: 'Who I am, what I may do, and the mode of the installation',
    droit: 'public',
    reponse: EtatSession,
    erreurs: [],
  }),
  jeton: declarer({
    nom: 'jeton',
    methode: 'GET',
    chemin: '/session/jeton',
    resume: 'CSRF token to send back on every writing call; opens an anonymous session when there is none',
    droit: 'public',
    reponse: z.object({ jeton_csrf: z.string() }),
    erreurs: [],
  }),
  ouvrirSession: declarer({
    nom: 'ouvrirSession',
    methode: 'POST',
    chemin: '/session',
    resume: 'Sign in',
    droit: 'public',
    corps: z.object({ courriel: Courriel, mot_de_passe: MotDePasse }),
    reponse: EtatSession,
    erreurs: ['connexion.refusee', 'connexion.trop-d-essais'],
  }),
  fermerSession: declarer({
    nom: 'fermerSession',
    methode: 'DELETE',
    chemin: '/session',
    resume: 'Sign out',
    droit: 'connecte',
    erreurs: [],
  }),
  mesSessions: declarer({
    nom: 'mesSessions',
    methode: 'GET',
    chemin: '/sessions',
    resume: 'My open sessions',
    droit: 'connecte',
    reponse: z.object({ sessions: z.array(SessionOuverte) }),
    erreurs: [],
  }),
  revoquerSession: declarer({
    nom: 'revoquerSession',
    methode: 'DELETE',
    chemin: '/sessions/:id',
    resume: 'Close one of my sessions',
    droit: 'connecte',
    params: z.object({ id: z.string().regex(/^[0-9a-f]{64}$/) }),
    erreurs: ['session.inconnue'],
  }),
  revoquerAutresSessions: declarer({
    nom: 'revoquerAutresSessions',
    methode: 'DELETE',
    chemin: '/sessions',
    resume: 'Close all my sessions but this one',
    droit: 'connecte',
    reponse: z.object({ fermees: z.number().int() }),
    erreurs: [],
  }),
  changerMotDePasse: declarer({
    nom: 'changerMotDePasse',
    methode: 'PUT',
    chemin: '/mot-de-passe',
    resume: 'Change my password; closes my other sessions',
    droit: 'connecte',
    corps: z.object({ ancien: MotDePasse, nouveau: MotDePasse }),
    erreurs: ['mot-de-passe.ancien-faux', 'connexion.trop-d-essais', ...erreursMotDePasse],
  }),
  premierAdministrateur: declarer({
    nom: 'premierAdministrateur',
    methode: 'POST',
    chemin: '/premier-administrateur',
    resume: 'Create the first administrator with the one-time link printed in the terminal, and sign in',
    droit: 'public',
    corps: z.object({ jeton: Jeton, courriel: Courriel, nom: Nom, mot_de_passe: MotDePasse }),
    reponse: EtatSession,
    erreurs: [
      'premier-administrateur.ferme',
      'compte.courriel-deja-pris',
      'connexion.trop-d-essais',
      ...erreursInvitation,
      ...erreursMotDePasse,
    ],
  }),
  lireInvitation: declarer({
    nom: 'lireInvitation',
    methode: 'POST',
    chemin: '/invitations/lecture',
    resume: 'What an invitation link offers',
    droit: 'public',
    corps: z.object({ jeton: Jeton }),
    reponse: z.object({
      organisme: z.string(),
      courriel: z.string(),
      role: RoleOrganisme,
      expire_le: Instant,
      compte_existant: z.boolean().describe('true when the password asked is that of the existing account'),
    }),
    erreurs: ['connexion.trop-d-essais', ...erreursInvitation],
  }),
  accepterInvitation: declarer({
    nom: 'accepterInvitation',
    methode: 'POST',
    chemin: '/invitations/acceptation',
    resume: 'Accept an invitation: name and password of a new account, or password of mine; signs in',
    droit: 'public',
    corps: z.object({ jeton: Jeton, nom: Nom, mot_de_passe: MotDePasse }),
    reponse: EtatSession,
    erreurs: ['connexion.refusee', 'connexion.trop-d-essais', ...erreursInvitation, ...erreursMotDePasse],
  }),
  organismes: declarer({
    nom: 'organismes',
    methode: 'GET',
    chemin: '/organismes',
    resume: 'My organisations; all of them for an administrator',
    droit: 'connecte',
    query: Page,
    reponse: z.object({ total: z.number().int(), organismes: z.array(FicheOrganisme) }),
    erreurs: [],
  }),
  creerOrganisme: declarer({
    nom: 'creerOrganisme',
    methode: 'POST',
    chemin: '/organismes',
    resume: 'Create an organisation',
    droit: 'organisme.creer',
    corps: SaisieOrganisme.extend({ type: TypeOrganisme.exclude(['plateforme']) }),
    reponse: FicheOrganisme,
    erreurs: erreursOrganisme,
  }),
  organisme: declarer({
    nom: 'organisme',
    methode: 'GET',
    chemin: '/organismes/:organisme',
    resume: 'An organisation',
    droit: 'organisme.lire',
    params: Organisme,
    reponse: FicheOrganisme,
    erreurs: ['organisme.inconnu'],
  }),
  modifierOrganisme: declarer({
    nom: 'modifierOrganisme',
    methode: 'PUT',
    chemin: '/organismes/:organisme',
    resume: 'Change the name, SIRET or UAI of an organisation',
    droit: 'organisme.modifier',
    params: Organisme,
    corps: SaisieOrganisme,
    reponse: FicheOrganisme,
    erreurs: ['organisme.inconnu', ...erreursOrganisme],
  }),
  membres: declarer({
    nom: 'membres',
    methode: 'GET',
    chemin: '/organismes/:organisme/membres',
    resume: 'Members of an organisation and their roles',
    droit: 'membre.lire',
    params: Organisme,
    query: Page,
    reponse: z.object({ total: z.number().int(), membres: z.array(Membre) }),
    erreurs: [],
  }),
  retirerMembre: declarer({
    nom: 'retirerMembre',
    methode: 'DELETE',
    chemin: '/organismes/:organisme/membres/:personne',
    resume: 'Take every role of this organisation away from a person, at once',
    droit: 'membre.retirer',
    params: Organisme.extend({ personne: Uuid }),
    erreurs: ['membre.inconnu', 'membre.dernier-administrateur'],
  }),
  revoquerSessionsMembre: declarer({
    nom: 'revoquerSessionsMembre',
    methode: 'DELETE',
    chemin: '/organismes/:organisme/membres/:personne/sessions',
    resume: 'Close every session of a member',
    droit: 'session.revoquer',
    params: Organisme.extend({ personne: Uuid }),
    reponse: z.object({ fermees: z.number().int() }),
    erreurs: ['membre.inconnu'],
  }),
  invitations: declarer({
    nom: 'invitations',
    methode: 'GET',
    chemin: '/organismes/:organisme/invitations',
    resume: 'Invitations of an organisation',
    droit: 'membre.inviter',
    params: Organisme,
    query: Page,
    reponse: z.object({ total: z.number().int(), invitations: z.array(Invitation) }),
    erreurs: [],
  }),
  inviter: declarer({
    nom: 'inviter',
    methode: 'POST',
    chemin: '/organismes/:organisme/invitations',
    resume: 'Invite somebody; the secret of the link is shown in this answer only',
    droit: 'membre.inviter',
    params: Organisme,
    corps: z.object({ courriel: Courriel, role: RoleOrganisme }),
    reponse: z.object({ invitation: Invitation, jeton: z.string(), chemin: z.string() }),
    erreurs: ['organisme.inconnu', 'role.incompatible', 'membre.deja-present'],
  }),
  revoquerInvitation: declarer({
    nom: 'revoquerInvitation',
    methode: 'DELETE',
    chemin: '/organismes/:organisme/invitations/:id',
    resume: 'Withdraw an invitation not yet accepted',
    droit: 'membre.inviter',
    params: Organisme.extend({ id: Uuid }),
    erreurs: ['invitation.inconnue'],
  }),
  suivis: declarer({
    nom: 'suivis',
    methode: 'GET',
    chemin: '/organismes/:organisme/suivis',
    resume: 'Certifications that an organisation follows',
    droit: 'suivi.lire',
    params: Organisme,
    reponse: z.object({ suivis: z.array(z.object({ numero: z.string(), depuis: Instant })) }),
    erreurs: [],
  }),
  suivre: declarer({
    nom: 'suivre',
    methode: 'PUT',
    chemin: '/organismes/:organisme/suivis/:numero',
    resume: 'Follow a certification',
    droit: 'suivi.modifier',
    params: Organisme.extend({ numero: z.string().max(40) }),
    erreurs: ['fiche.inconnue'],
  }),
  nePlusSuivre: declarer({
    nom: 'nePlusSuivre',
    methode: 'DELETE',
    chemin: '/organismes/:organisme/suivis/:numero',
    resume: 'Stop following a certification',
    droit: 'suivi.modifier',
    params: Organisme.extend({ numero: z.string().max(40) }),
    erreurs: ['suivi.inconnu'],
  }),
  journal: declarer({
    nom: 'journal',
    methode: 'GET',
    chemin: '/organismes/:organisme/journal',
    resume: 'Journal of acts, newest first',
    droit: 'journal.lire',
    params: Organisme,
    query: Page,
    reponse: z.object({ total: z.number().int(), actes: z.array(ActeJournal) }),
    erreurs: [],
  }),
} as const

/** Mounted in demonstration mode only. */
export const routesDemonstration = {
  entrerDemonstration: declarer({
    nom: 'entrerDemonstration',
    methode: 'POST',
    chemin: '/demonstration/:role',
    resume: 'Demonstration mode: enter as this role, in one click',
    droit: 'public',
    params: z.object({ role: RoleOrganisme }),
    reponse: EtatSession,
    erreurs: ['demonstration.interdite'],
  }),
} as const
