import type { Kysely } from 'kysely'
import type { DepotSuivis } from '#application/ports-comptes.ts'
import type { Schema } from '../schema.ts'

/** Certifications followed by an organisation. */
export function depotSuivis(tx: Kysely<Schema>): DepotSuivis {
  return {
    lister: (organisme) =>
      tx
        .selectFrom('suivi_certification')
        .select(['numero', 'depuis'])
        .where('organisme_id', '=', organisme)
        .orderBy('numero')
        .execute(),
    ajouter: async (organisme, numero) => {
      const fait = await tx
        .insertInto('suivi_certification')
        .values({ organisme_id: organisme, numero })
        .onConflict((conflit) => conflit.doNothing())
        .executeTakeFirst()
      return fait.numInsertedOrUpdatedRows === 1n
    },
    retirer: async (organisme, numero) => {
      const fait = await tx
        .deleteFrom('suivi_certification')
        .where('organisme_id', '=', organisme)
        .where('numero', '=', numero)
        .executeTakeFirst()
      return fait.numDeletedRows === 1n
    },
    ficheExiste: async (numero) =>
      (await tx.selectFrom('fiche').select('numero').where('numero', '=', numero).executeTakeFirst()) !== undefined,
  }
}
