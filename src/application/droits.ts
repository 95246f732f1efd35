import { ROLES, type Role } from '#domaine/organisme/index.ts'

/** The organisation whose administrators run the whole installation. */
export const PLATEFORME = '00000000-0000-0000-0000-000000000000'

/** One role held by a person in one organisation. */
export interface Appartenance {
  readonly organisme: string
  readonly role: Role
}

/** Who may do an action: roles held on the platform, roles held in the organisation aimed at, the person aimed at. */
export interface RegleDroit {
  readonly plateforme: readonly Role[]
  readonly organisme: readonly Role[]
  readonly soi: boolean
}

const ADMINISTRATEUR: readonly Role[] = ['administrateur']
const GESTION: readonly Role[] = ['gestionnaire']
const EQUIPE: readonly Role[] = ['gestionnaire', 'enseignant', 'tuteur', 'inspecteur']
const TOUS: readonly Role[] = ROLES.filter((role) => role !== 'administrateur')

/** The one table of rights. What is not written here is refused. */
export const DROITS = {
  'registre.importer': { plateforme: ADMINISTRATEUR, organisme: [], soi: false },
  'bareme.modifier': { plateforme: ADMINISTRATEUR, organisme: [], soi: false },
  'organisme.creer': { plateforme: ADMINISTRATEUR, organisme: [], soi: false },
  'organisme.lire': { plateforme: ADMINISTRATEUR, organisme: TOUS, soi: false },
  'organisme.modifier': { plateforme: ADMINISTRATEUR, organisme: GESTION, soi: false },
  'membre.lire': { plateforme: ADMINISTRATEUR, organisme: EQUIPE, soi: false },
  'membre.inviter': { plateforme: ADMINISTRATEUR, organisme: GESTION, soi: false },
  'membre.retirer': { plateforme: ADMINISTRATEUR, organisme: GESTION, soi: false },
  'session.revoquer': { plateforme: ADMINISTRATEUR, organisme: GESTION, soi: true },
  'journal.lire': { plateforme: ADMINISTRATEUR, organisme: ['gestionnaire', 'inspecteur'], soi: false },
  'suivi.lire': { plateforme: [], organisme: TOUS, soi: false },
  'suivi.modifier': { plateforme: [], organisme: ['gestionnaire', 'enseignant'], soi: false },
  'referentiel.lire': { plateforme: [], organisme: EQUIPE, soi: false },
  'referentiel.modifier': { plateforme: [], organisme: ['gestionnaire', 'enseignant'], soi: false },
  'referentiel.publier': { plateforme: [], organisme: GESTION, soi: false },
  'jugement.lire': { plateforme: [], organisme: ['gestionnaire', 'enseignant'], soi: false },
  'jugement.porter': { plateforme: [], organisme: ['gestionnaire', 'enseignant', 'tuteur'], soi: false },
  'jugement.migrer': { plateforme: [], organisme: GESTION, soi: false },
  'correspondance.lire': { plateforme: [], organisme: EQUIPE, soi: false },
  'correspondance.decider': { plateforme: [], organisme: ['gestionnaire', 'enseignant'], soi: false },
  'paquet.lire': { plateforme: [], organisme: [...EQUIPE, 'jure'], soi: false },
  'paquet.rediger': { plateforme: [], organisme: GESTION, soi: false },
  'paquet.signer': { plateforme: [], organisme: ['gestionnaire', 'inspecteur'], soi: false },
  'document.lire': { plateforme: [], organisme: EQUIPE, soi: false },
  'document.deposer': { plateforme: [], organisme: ['gestionnaire', 'enseignant'], soi: false },
  'document.decider': { plateforme: [], organisme: ['gestionnaire', 'enseignant'], soi: false },
} as const satisfies Readonly<Record<string, RegleDroit>>

/** Key of the table of rights. */
export type Action = keyof typeof DROITS

/** What an action aims at: an organisation (the platform when absent) and, for acts on oneself, a person. */
export interface Cible {
  readonly organisme?: string
  readonly personne?: string
}

/** Who acts: the person and the roles held, already read from the store. */
export interface Acteur {
  readonly personne: string
  readonly appartenances: readonly Appartenance[]
}

/** true when `action` is a key of the table. */
export const estAction = (action: string): action is Action => Object.hasOwn(DROITS, action)

const regleDe = (action: Action): RegleDroit => DROITS[action]

/** May this person do this, there? Default deny; the only place where the question is answered. */
export function peutFaire(acteur: Acteur, action: Action, cible: Cible = {}): boolean {
  const regle = regleDe(action)
  if (regle.soi && cible.personne === acteur.personne) return true
  return acteur.appartenances.some(({ organisme, role }) => {
    if (organisme === PLATEFORME && regle.plateforme.includes(role)) return true
    return cible.organisme !== undefined && organisme === cible.organisme && regle.organisme.includes(role)
  })
}

/** Every action open to a person in one organisation, for screens that hide what would be refused. */
export const actionsDans = (acteur: Acteur, organisme: string): Action[] =>
  Object.keys(DROITS)
    .filter(estAction)
    .filter((action) => peutFaire(acteur, action, { organisme }))
