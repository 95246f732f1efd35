import { randomUUID } from 'node:crypto'
import type { Kysely } from 'kysely'
import type { DepotJournal } from '#application/ports-comptes.ts'
import type { Schema } from '../schema.ts'
import { decalage } from './page.ts'

/** The append-only journal of acts; the database refuses to change or erase a line. */
export function depotJournal(tx: Kysely<Schema>): DepotJournal {
  return {
    inscrire: async ({ organisme, auteur, acte, objet, effet, details }) => {
      await tx
        .insertInto('journal')
        .values({
          organisme_id: organisme,
          id: randomUUID(),
          effet,
          auteur,
          acte,
          objet,
          details: JSON.stringify(details ?? {}),
        })
        .execute()
    },
    lister: async (organisme, page) => {
      const requete = tx.selectFrom('journal').where('journal.organisme_id', '=', organisme)
      const lignes = await requete
        .leftJoin('personne', 'personne.id', 'journal.auteur')
        .select(['journal.id', 'instant', 'effet', 'auteur', 'acte', 'objet', 'details', 'personne.nom'])
        .orderBy('instant', 'desc')
        .orderBy('journal.id')
        .limit(page.parPage)
        .offset(decalage(page))
        .execute()
      const compte = await requete.select(({ fn }) => fn.countAll<number>().as('n')).executeTakeFirstOrThrow()
      return {
        total: compte.n,
        lignes: lignes.map(({ auteur, nom, details, ...ligne }) => ({
          ...ligne,
          auteur: auteur === null ? null : { id: auteur, nom },
          details: estObjet(details) ? details : {},
        })),
      }
    },
  }
}

const estObjet = (valeur: unknown): valeur is Readonly<Record<string, unknown>> =>
  typeof valeur === 'object' && valeur !== null && !Array.isArray(valeur)
