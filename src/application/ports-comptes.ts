import type { Organisme, Role, SaisieOrganisme } from '#domaine/organisme/index.ts'

/** On whose behalf a unit of work acts; the store shows nothing of an organisation without it. */
export interface ContexteTravail {
  readonly organisme?: string
  readonly personne?: string
}

/** The few moments that precede any identity, or create one; nothing else may see across organisations. */
export const USAGES_SYSTEME = ['session', 'connexion', 'premier-administrateur', 'invitation', 'demonstration'] as const
export type UsageSysteme = (typeof USAGES_SYSTEME)[number]

export type Mode = 'demonstration' | 'production'

export interface Personne {
  readonly id: string
  readonly courriel: string
  readonly nom: string
  readonly demonstration: boolean
}

/** A person as sign-in sees it. */
export interface Compte extends Personne {
  readonly motDePasse: string | null
  readonly desactive: boolean
}

/** One organisation of a person, with the roles held there. */
export interface AppartenanceLue {
  readonly organisme: Organisme
  readonly roles: readonly Role[]
}

export interface MembreLu extends Personne {
  readonly roles: readonly Role[]
}

export interface InvitationLue {
  readonly id: string
  readonly organisme: string
  readonly courriel: string
  readonly role: Role
  readonly creeLe: Date
  readonly expireLe: Date
  readonly accepteeLe: Date | null
  readonly revoqueeLe: Date | null
}

export interface SessionLue {
  /** Fingerprint of the session, hexadecimal. */
  readonly id: string
  readonly agent: string | null
  readonly creeLe: Date
  readonly vueLe: Date
  readonly expireLe: Date
}

export interface SuiviLu {
  readonly numero: string
  readonly depuis: Date
}

/** One line to write in the journal; author null for an act of the installation itself. */
export interface Acte {
  readonly organisme: string
  readonly auteur: string | null
  readonly acte: string
  readonly objet: string
  /** Civil day from which the act counts, AAAA-MM-JJ. */
  readonly effet: string
  readonly details?: Readonly<Record<string, unknown>>
}

export interface ActeLu {
  readonly id: string
  readonly instant: Date
  readonly effet: string
  readonly auteur: { readonly id: string; readonly nom: string | null } | null
  readonly acte: string
  readonly objet: string
  readonly details: Readonly<Record<string, unknown>>
}

/** Pages count from 1. */
export interface DemandePage {
  readonly page: number
  readonly parPage: number
}

export interface Tranche<T> {
  readonly total: number
  readonly lignes: readonly T[]
}

export interface DepotOrganismes {
  lire(id: string): Promise<Organisme | null>
  /** Every organisation that the context may see. */
  lister(page: DemandePage): Promise<Tranche<Organisme>>
  ajouter(organisme: Organisme): Promise<void>
  modifier(id: string, saisie: SaisieOrganisme): Promise<void>
  /** Waits for, then holds, this organisation's row until the end of the transaction. */
  verrouiller(id: string): Promise<void>
}

export interface DepotPersonnes {
  lire(id: string): Promise<Compte | null>
  lireParCourriel(courriel: string): Promise<Compte | null>
  /** false when the email is already taken. */
  ajouter(personne: Personne & { readonly motDePasse: string | null }): Promise<boolean>
  changerMotDePasse(id: string, motDePasse: string): Promise<void>
  appartenances(id: string): Promise<readonly AppartenanceLue[]>
  membres(organisme: string, page: DemandePage): Promise<Tranche<MembreLu>>
  rolesDans(organisme: string, personne: string): Promise<readonly Role[]>
  /** People, demonstration apart, who hold this role in this organisation. */
  compterRole(organisme: string, role: Role): Promise<number>
  /** false when the role was already held. */
  donnerRole(organisme: string, personne: string, role: Role): Promise<boolean>
  retirerRoles(organisme: string, personne: string): Promise<void>
}

export interface DepotInvitations {
  ajouter(
    invitation: Omit<InvitationLue, 'accepteeLe' | 'revoqueeLe'>,
    empreinte: Buffer,
    auteur: string | null,
  ): Promise<void>
  lireParJeton(empreinte: Buffer): Promise<InvitationLue | null>
  lister(organisme: string, page: DemandePage): Promise<Tranche<InvitationLue>>
  /** Marks as accepted if it still may be; false when another request came first. */
  accepter(organisme: string, id: string, maintenant: Date): Promise<boolean>
  /** Withdraws pending invitations, those of one id or email when given; number withdrawn. */
  revoquer(organisme: string, choix: { id?: string; courriel?: string; role?: Role }, maintenant: Date): Promise<number>
}

export interface DepotSessions {
  /** Gives an anonymous session its person; false when it is gone or already somebody's. */
  attacher(empreinte: Buffer, personne: string, autour: { expireLe: Date; agent: string | null }): Promise<boolean>
  lister(personne: string, maintenant: Date): Promise<readonly SessionLue[]>
  /** Closes one session of a person by its hexadecimal fingerprint, or all, or all but one; number closed. */
  fermer(personne: string, choix: { seule?: string; sauf?: string }): Promise<number>
}

export interface DepotSuivis {
  lister(organisme: string): Promise<readonly SuiviLu[]>
  /** false when already followed. */
  ajouter(organisme: string, numero: string): Promise<boolean>
  /** false when it was not followed. */
  retirer(organisme: string, numero: string): Promise<boolean>
  ficheExiste(numero: string): Promise<boolean>
}

export interface DepotJournal {
  inscrire(acte: Acte): Promise<void>
  lister(organisme: string, page: DemandePage): Promise<Tranche<ActeLu>>
}

/** Everything a unit of work may touch, inside one transaction. */
export interface DepotsComptes {
  readonly organismes: DepotOrganismes
  readonly personnes: DepotPersonnes
  readonly invitations: DepotInvitations
  readonly sessions: DepotSessions
  readonly suivis: DepotSuivis
  readonly journal: DepotJournal
}

/** What the use cases of accounts need from outside. */
export interface PortsComptes {
  readonly mode: Mode
  maintenant(): Date
  /** Today in Paris, AAAA-MM-JJ. */
  aujourdhui(): string
  /** One transaction under a context: committed when `agir` returns, undone when it throws. */
  dansContexte<T>(contexte: ContexteTravail, agir: (depots: DepotsComptes) => Promise<T>): Promise<T>
  /** One transaction that sees every organisation; only for the named uses. */
  enPorteeSysteme<T>(usage: UsageSysteme, agir: (depots: DepotsComptes) => Promise<T>): Promise<T>
}
