import type { Kysely } from 'kysely'
import type { DepotSessions } from '#application/ports-comptes.ts'
import { type Base, dansContexte } from '../base.ts'
import type { Schema } from '../schema.ts'

/** Sessions of people: known by the SHA-256 of the secret in the cookie, never by the secret. */
export function depotSessions(tx: Kysely<Schema>): DepotSessions {
  return {
    attacher: async (empreinte, personne, { expireLe, agent }) => {
      const fait = await tx
        .updateTable('session_web')
        .set({ personne_id: personne, expire_le: expireLe, agent })
        .where('empreinte', '=', empreinte)
        .where('personne_id', 'is', null)
        .executeTakeFirst()
      return fait.numUpdatedRows === 1n
    },
    lister: async (personne, maintenant) => {
      const lignes = await tx
        .selectFrom('session_web')
        .select(['empreinte', 'agent', 'cree_le', 'vue_le', 'expire_le'])
        .where('personne_id', '=', personne)
        .where('expire_le', '>', maintenant)
        .orderBy('vue_le', 'desc')
        .execute()
      return lignes.map((ligne) => ({
        id: ligne.empreinte.toString('hex'),
        agent: ligne.agent,
        creeLe: ligne.cree_le,
        vueLe: ligne.vue_le,
        expireLe: ligne.expire_le,
      }))
    },
    fermer: async (personne, { seule, sauf }) => {
      let requete = tx.deleteFrom('session_web').where('personne_id', '=', personne)
      if (seule !== undefined) requete = requete.where('empreinte', '=', Buffer.from(seule, 'hex'))
      if (sauf !== undefined) requete = requete.where('empreinte', '!=', Buffer.from(sauf, 'hex'))
      return Number((await requete.executeTakeFirst()).numDeletedRows)
    },
  }
}

/** A session as the web server keeps it. */
export interface SessionGardee {
  readonly personne: string | null
  readonly donnees: Readonly<Record<string, unknown>>
}

/** What the session plugin asks of the table. */
export interface GardeSessions {
  lire(empreinte: Buffer, maintenant: Date): Promise<SessionGardee | null>
  ecrire(empreinte: Buffer, session: SessionGardee, expireLe: Date): Promise<void>
  detruire(empreinte: Buffer): Promise<void>
  /** Erases what has expired; number of sessions erased. */
  purger(maintenant: Date): Promise<number>
}

const VUE_TOUTES_LES_MS = 5 * 60_000

/** Sessions seen from the server's hooks, before anybody is known: hence the wide scope. */
export function gardeSessions(base: Base): GardeSessions {
  const agir = <T>(faire: (tx: Kysely<Schema>) => Promise<T>) => dansContexte(base, { portee: 'systeme' }, faire)
  return {
    lire: (empreinte, maintenant) => agir((tx) => lire(tx, empreinte, maintenant)),
    ecrire: (empreinte, session, expireLe) => agir((tx) => ecrire(tx, empreinte, session, expireLe)),
    detruire: async (empreinte) => {
      await agir((tx) => tx.deleteFrom('session_web').where('empreinte', '=', empreinte).execute())
    },
    purger: async (maintenant) => {
      const fait = await agir((tx) =>
        tx.deleteFrom('session_web').where('expire_le', '<=', maintenant).executeTakeFirst(),
      )
      return Number(fait.numDeletedRows)
    },
  }
}

async function lire(tx: Kysely<Schema>, empreinte: Buffer, maintenant: Date): Promise<SessionGardee | null> {
  const ligne = await tx
    .selectFrom('session_web')
    .select(['personne_id', 'donnees', 'vue_le'])
    .where('empreinte', '=', empreinte)
    .where('expire_le', '>', maintenant)
    .executeTakeFirst()
  if (!ligne) return null
  if (maintenant.getTime() - ligne.vue_le.getTime() > VUE_TOUTES_LES_MS)
    await tx.updateTable('session_web').set({ vue_le: maintenant }).where('empreinte', '=', empreinte).execute()
  const donnees = typeof ligne.donnees === 'object' && ligne.donnees !== null ? ligne.donnees : {}
  return { personne: ligne.personne_id, donnees: { ...donnees } }
}

/**
 * An anonymous session is made or changed; somebody's is only changed, so that a request under way does not bring a
 * revoked session back.
 */
async function ecrire(tx: Kysely<Schema>, empreinte: Buffer, session: SessionGardee, expireLe: Date): Promise<void> {
  const donnees = JSON.stringify(session.donnees)
  if (session.personne !== null) {
    await tx
      .updateTable('session_web')
      .set({ donnees })
      .where('empreinte', '=', empreinte)
      .where('personne_id', '=', session.personne)
      .execute()
    return
  }
  await tx
    .insertInto('session_web')
    .values({ empreinte, personne_id: null, donnees, expire_le: expireLe })
    .onConflict((conflit) =>
      conflit.column('empreinte').doUpdateSet({ donnees }).where('session_web.personne_id', 'is', null),
    )
    .execute()
}
