import { type Kysely, sql } from 'kysely'
import type {
  AppartenanceLue,
  Compte,
  DepotInvitations,
  DepotOrganismes,
  DepotPersonnes,
  InvitationLue,
  MembreLu,
  Mode,
  PortsComptes,
} from '#application/ports-comptes.ts'
import { estRole, type Organisme, type Role } from '#domaine/organisme/index.ts'
import { type Base, dansContexte } from '../base.ts'
import type { Schema } from '../schema.ts'
import { depotJournal } from './journal.ts'
import { decalage } from './page.ts'
import { depotSessions } from './sessions.ts'
import { depotSuivis } from './suivis.ts'

type Tx = Kysely<Schema>

const COLONNES_ORGANISME = [
  'organisme.id',
  'organisme.type',
  'organisme.nom',
  'organisme.siret',
  'organisme.uai',
] as const
const COLONNES_COMPTE = ['id', 'courriel', 'nom', 'demonstration', 'mot_de_passe', 'desactivee_le'] as const

/** The ports of accounts over a base. The clock and the mode come from outside. */
export function portsComptes(
  base: Base,
  dehors: { mode: Mode; maintenant(): Date; aujourdhui(): string },
): PortsComptes {
  const depots = (tx: Tx) => ({
    organismes: depotOrganismes(tx),
    personnes: depotPersonnes(tx),
    invitations: depotInvitations(tx),
    sessions: depotSessions(tx),
    suivis: depotSuivis(tx),
    journal: depotJournal(tx),
  })
  return {
    mode: dehors.mode,
    maintenant: () => dehors.maintenant(),
    aujourdhui: () => dehors.aujourdhui(),
    dansContexte: (contexte, agir) => dansContexte(base, { ...contexte }, (tx) => agir(depots(tx))),
    enPorteeSysteme: (_usage, agir) => dansContexte(base, { portee: 'systeme' }, (tx) => agir(depots(tx))),
  }
}

function depotOrganismes(tx: Tx): DepotOrganismes {
  return {
    lire: async (id) =>
      (await tx.selectFrom('organisme').select(COLONNES_ORGANISME).where('id', '=', id).executeTakeFirst()) ?? null,
    lister: async (page) => {
      const lignes = await tx
        .selectFrom('organisme')
        .select(COLONNES_ORGANISME)
        .orderBy('nom')
        .orderBy('id')
        .limit(page.parPage)
        .offset(decalage(page))
        .execute()
      const compte = await tx
        .selectFrom('organisme')
        .select(({ fn }) => fn.countAll<number>().as('n'))
        .executeTakeFirstOrThrow()
      return { total: compte.n, lignes }
    },
    ajouter: async (organisme) => {
      await tx.insertInto('organisme').values(organisme).execute()
    },
    modifier: async (id, { nom, siret, uai }) => {
      await tx.updateTable('organisme').set({ nom, siret, uai }).where('id', '=', id).execute()
    },
    verrouiller: async (id) => {
      await tx.selectFrom('organisme').select('id').where('id', '=', id).forUpdate().execute()
    },
  }
}

function lireCompte(ligne: {
  id: string
  courriel: string
  nom: string
  demonstration: boolean
  mot_de_passe: string | null
  desactivee_le: Date | null
}): Compte {
  const { id, courriel, nom, demonstration } = ligne
  return { id, courriel, nom, demonstration, motDePasse: ligne.mot_de_passe, desactive: ligne.desactivee_le !== null }
}

function depotPersonnes(tx: Tx): DepotPersonnes {
  const lireOu = async (colonne: 'id' | 'courriel', valeur: string) => {
    const ligne = await tx.selectFrom('personne').select(COLONNES_COMPTE).where(colonne, '=', valeur).executeTakeFirst()
    return ligne ? lireCompte(ligne) : null
  }
  return {
    lire: (id) => lireOu('id', id),
    lireParCourriel: (courriel) => lireOu('courriel', courriel),
    ajouter: async ({ id, courriel, nom, demonstration, motDePasse }) => {
      const fait = await tx
        .insertInto('personne')
        .values({ id, courriel, nom, demonstration, mot_de_passe: motDePasse })
        .onConflict((conflit) => conflit.doNothing())
        .executeTakeFirst()
      return fait.numInsertedOrUpdatedRows === 1n
    },
    changerMotDePasse: async (id, motDePasse) => {
      await tx.updateTable('personne').set({ mot_de_passe: motDePasse }).where('id', '=', id).execute()
    },
    appartenances: (id) => lireAppartenances(tx, id),
    membres: async (organisme, page) => {
      const lignes = await lireMembres(tx, organisme, page.parPage, decalage(page))
      const compte = await tx
        .selectFrom('appartenance')
        .select(({ fn }) => fn.count<number>('personne_id').distinct().as('n'))
        .where('organisme_id', '=', organisme)
        .executeTakeFirstOrThrow()
      return { total: compte.n, lignes }
    },
    ...depotRoles(tx),
  }
}

function depotRoles(tx: Tx): Pick<DepotPersonnes, 'rolesDans' | 'compterRole' | 'donnerRole' | 'retirerRoles'> {
  return {
    rolesDans: async (organisme, personne) => {
      const lignes = await tx
        .selectFrom('appartenance')
        .select('role')
        .where('organisme_id', '=', organisme)
        .where('personne_id', '=', personne)
        .orderBy('role')
        .execute()
      return lignes.map(({ role }) => role)
    },
    compterRole: async (organisme, role) => {
      const compte = await tx
        .selectFrom('appartenance')
        .innerJoin('personne', 'personne.id', 'appartenance.personne_id')
        .select(({ fn }) => fn.countAll<number>().as('n'))
        .where('organisme_id', '=', organisme)
        .where('role', '=', role)
        .where('demonstration', '=', false)
        .where('desactivee_le', 'is', null)
        .executeTakeFirstOrThrow()
      return compte.n
    },
    donnerRole: async (organisme, personne, role) => {
      const fait = await tx
        .insertInto('appartenance')
        .values({ organisme_id: organisme, personne_id: personne, role })
        .onConflict((conflit) => conflit.doNothing())
        .executeTakeFirst()
      return fait.numInsertedOrUpdatedRows === 1n
    },
    retirerRoles: async (organisme, personne) => {
      await tx
        .deleteFrom('appartenance')
        .where('organisme_id', '=', organisme)
        .where('personne_id', '=', personne)
        .execute()
    },
  }
}

async function lireAppartenances(tx: Tx, personne: string): Promise<AppartenanceLue[]> {
  const lignes = await tx
    .selectFrom('appartenance')
    .innerJoin('organisme', 'organisme.id', 'appartenance.organisme_id')
    .select([...COLONNES_ORGANISME, 'role'])
    .where('personne_id', '=', personne)
    .orderBy('organisme.nom')
    .orderBy('organisme.id')
    .orderBy('role')
    .execute()
  const parOrganisme = new Map<string, { organisme: Organisme; roles: Role[] }>()
  for (const { role, ...organisme } of lignes) {
    const connue = parOrganisme.get(organisme.id) ?? { organisme, roles: [] }
    connue.roles.push(role)
    parOrganisme.set(organisme.id, connue)
  }
  return [...parOrganisme.values()]
}

function lireMembres(tx: Tx, organisme: string, limite: number, apres: number): Promise<MembreLu[]> {
  return tx
    .selectFrom('appartenance')
    .innerJoin('personne', 'personne.id', 'appartenance.personne_id')
    .select(['personne.id', 'personne.courriel', 'personne.nom', 'personne.demonstration'])
    .select(sql<Role[]>`array_agg(role order by role)`.as('roles'))
    .where('organisme_id', '=', organisme)
    .groupBy('personne.id')
    .orderBy('personne.nom')
    .orderBy('personne.id')
    .limit(limite)
    .offset(apres)
    .execute()
}

const COLONNES_INVITATION = [
  'id',
  'organisme_id',
  'courriel',
  'role',
  'cree_le',
  'expire_le',
  'acceptee_le',
  'revoquee_le',
] as const

function lireLigneInvitation(ligne: {
  id: string
  organisme_id: string
  courriel: string
  role: string
  cree_le: Date
  expire_le: Date
  acceptee_le: Date | null
  revoquee_le: Date | null
}): InvitationLue {
  if (!estRole(ligne.role)) throw new Error(`unknown role in an invitation: ${ligne.role}`)
  return {
    id: ligne.id,
    organisme: ligne.organisme_id,
    courriel: ligne.courriel,
    role: ligne.role,
    creeLe: ligne.cree_le,
    expireLe: ligne.expire_le,
    accepteeLe: ligne.acceptee_le,
    revoqueeLe: ligne.revoquee_le,
  }
}

function depotInvitations(tx: Tx): DepotInvitations {
  return {
    ajouter: async (invitation, empreinte, auteur) => {
      await tx
        .insertInto('invitation')
        .values({
          organisme_id: invitation.organisme,
          id: invitation.id,
          courriel: invitation.courriel,
          role: invitation.role,
          empreinte_jeton: empreinte,
          cree_par: auteur,
          cree_le: invitation.creeLe,
          expire_le: invitation.expireLe,
        })
        .execute()
    },
    lireParJeton: async (empreinte) => {
      const requete = tx.selectFrom('invitation').select(COLONNES_INVITATION).where('empreinte_jeton', '=', empreinte)
      const ligne = await requete.executeTakeFirst()
      return ligne ? lireLigneInvitation(ligne) : null
    },
    lister: async (organisme, page) => {
      const requete = tx.selectFrom('invitation').where('organisme_id', '=', organisme)
      const lignes = await requete
        .select(COLONNES_INVITATION)
        .orderBy('cree_le', 'desc')
        .orderBy('id')
        .limit(page.parPage)
        .offset(decalage(page))
        .execute()
      const compte = await requete.select(({ fn }) => fn.countAll<number>().as('n')).executeTakeFirstOrThrow()
      return { total: compte.n, lignes: lignes.map(lireLigneInvitation) }
    },
    accepter: async (organisme, id, maintenant) => {
      const fait = await tx
        .updateTable('invitation')
        .set({ acceptee_le: maintenant })
        .where('organisme_id', '=', organisme)
        .where('id', '=', id)
        .where('acceptee_le', 'is', null)
        .where('revoquee_le', 'is', null)
        .where('expire_le', '>', maintenant)
        .executeTakeFirst()
      return fait.numUpdatedRows === 1n
    },
    revoquer: async (organisme, choix, maintenant) => {
      let requete = tx
        .updateTable('invitation')
        .set({ revoquee_le: maintenant })
        .where('organisme_id', '=', organisme)
        .where('acceptee_le', 'is', null)
        .where('revoquee_le', 'is', null)
      if (choix.id !== undefined) requete = requete.where('id', '=', choix.id)
      if (choix.courriel !== undefined) requete = requete.where('courriel', '=', choix.courriel)
      if (choix.role !== undefined) requete = requete.where('role', '=', choix.role)
      return Number((await requete.executeTakeFirst()).numUpdatedRows)
    },
  }
}
