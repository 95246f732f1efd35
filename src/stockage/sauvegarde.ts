import { createHash } from 'node:crypto'
import { stat } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import pg from 'pg'
import copy from 'pg-copy-streams'
import { z } from 'zod'
import type { Resultat } from '#socle/resultat.ts'
import { ecrireArchive, lireTrames, type Trame, verifierSceau } from './archive.ts'
import type { Base } from './base.ts'
import { listerTables, type TableBase } from './catalogue-base.ts'
import { ErreurStockage, enResultat } from './erreur.ts'
import { lireFaites } from './migrer.ts'

/** What was saved or restored. */
export interface BilanSauvegarde {
  readonly tables: number
  readonly lignes: number
  readonly octets: number
}

const enteteSchema = z.object({ migrations: z.array(z.tuple([z.string(), z.string()])), tables: z.array(z.string()) })
const tableSchema = z.object({ table: z.string(), colonnes: z.array(z.string()) })
const finSchema = z.object({ table: z.string(), lignes: z.number(), sha256: z.string() })

/** Rows that the migrations themselves insert; a base that holds no more than these is empty. */
const LIGNES_DE_NAISSANCE = new Map([['organisme', 1]])

/** Texts of values must not depend on the settings of the server or of the role. */
const REGLAGES = `set local client_encoding = 'UTF8'; set local datestyle = 'ISO'; set local timezone = 'UTC';
  set local intervalstyle = 'iso_8601'; set local bytea_output = 'hex'; set local extra_float_digits = 1`

const nomme = (nom: string): string => pg.escapeIdentifier(nom)
const colonnesDe = (noms: readonly string[]): string => noms.map(nomme).join(', ')

/**
 * Saves the whole base, as it is at one instant, in a portable archive: any PostgreSQL >= 15 to any other.
 * Refuses `sauvegarde.table-masquee` when row-level security would hide rows of a table from the copy.
 */
export function sauvegarder(base: Base, fichier: string): Promise<Resultat<BilanSauvegarde>> {
  return enResultat(() =>
    avecConnexion(base, 'begin isolation level repeatable read read only', async (client) => {
      const tables = await listerTables(client)
      const masquee = tables.find((t) => t.masquee)
      if (masquee) throw new ErreurStockage('sauvegarde.table-masquee', { table: masquee.nom })
      const bilan = { tables: tables.length, lignes: 0 }
      await ecrireArchive(fichier, copierTables(client, tables, bilan))
      return { ...bilan, octets: (await stat(fichier)).size }
    }),
  )
}

async function* copierTables(
  client: pg.ClientBase,
  tables: readonly TableBase[],
  bilan: { lignes: number },
): AsyncGenerator<Trame> {
  const migrations = [...(await lireFaites(client))]
  yield { type: 'entete', contenu: { migrations, tables: tables.map((t) => t.nom) } }
  for (const { nom, colonnes } of tables) {
    yield { type: 'table', contenu: { table: nom, colonnes } }
    const empreinte = createHash('sha256')
    const flux = client.query(copy.to(`copy ${nomme(nom)} (${colonnesDe(colonnes)}) to stdout`))
    for await (const octets of flux) {
      empreinte.update(octets)
      yield { type: 'donnees', octets }
    }
    bilan.lignes += flux.rowCount
    yield { type: 'fin', contenu: { table: nom, lignes: flux.rowCount, sha256: empreinte.digest('hex') } }
  }
}

/**
 * Fills a migrated base, opened on a role that owns it, from an archive: all of it in one transaction, or nothing.
 * The archive is verified whole first. An archive of an older schema is accepted (new columns take their default),
 * of a newer one refused. Refuses `sauvegarde.introuvable`, `.format-inconnu`, `.alteree`, `.schema-plus-recent`,
 * `.schema-different`, and `.base-non-vide` unless `remplacer`.
 */
export function restaurer(
  base: Base,
  fichier: string,
  options: { readonly remplacer?: boolean } = {},
): Promise<Resultat<BilanSauvegarde>> {
  return enResultat(async () => {
    await verifierSceau(fichier)
    return await avecConnexion(base, 'begin', async (client) => {
      const trames = lireTrames(fichier)
      try {
        const attendues = await verifierEntete(client, trames)
        const tables = await listerTables(client)
        await preparerTables(client, tables, options.remplacer ?? false)
        const bilan = await remplirTables(client, trames, tables)
        if (bilan.tables !== attendues) throw new ErreurStockage('sauvegarde.alteree', { fichier })
        await refermerTables(client, tables)
        return { ...bilan, octets: (await stat(fichier)).size }
      } finally {
        await trames.return(undefined)
      }
    })
  })
}

/** Checks that the base knows the schema of the archive; returns the number of tables to come. */
async function verifierEntete(client: pg.ClientBase, trames: AsyncIterator<Trame>): Promise<number> {
  const { migrations, tables } = enteteSchema.parse(await contenuSuivant(trames, 'entete'))
  const faites = await lireFaites(client)
  for (const [nom, sha256] of migrations) {
    if (!faites.has(nom)) throw new ErreurStockage('sauvegarde.schema-plus-recent', { migration: nom })
    if (faites.get(nom) !== sha256) throw new ErreurStockage('sauvegarde.schema-different', { migration: nom })
  }
  return tables.length
}

async function contenuSuivant(trames: AsyncIterator<Trame>, type: Trame['type']): Promise<unknown> {
  const { value, done } = await trames.next()
  if (done || value.type !== type || value.type === 'donnees') throw new Error(`archive: frame ${type} expected`)
  return value.contenu
}

/** Locks and empties every table, with row-level security and triggers out of the way until the end of the transaction. */
async function preparerTables(client: pg.ClientBase, tables: readonly TableBase[], remplacer: boolean): Promise<void> {
  const toutes = colonnesDe(tables.map((t) => t.nom))
  await client.query(`lock table ${toutes} in access exclusive mode`)
  for (const { nom, forcee, declencheurs } of tables) {
    if (forcee) await client.query(`alter table ${nomme(nom)} no force row level security`)
    if (declencheurs) await client.query(`alter table ${nomme(nom)} disable trigger user`)
    const seuil = LIGNES_DE_NAISSANCE.get(nom) ?? 0
    const { rowCount } = await client.query(`select from ${nomme(nom)} limit ${seuil + 1}`)
    if (!remplacer && (rowCount ?? 0) > seuil) throw new ErreurStockage('sauvegarde.base-non-vide', { table: nom })
  }
  await client.query(`truncate ${toutes}`)
}

async function refermerTables(client: pg.ClientBase, tables: readonly TableBase[]): Promise<void> {
  for (const { nom, forcee, declencheurs } of tables) {
    if (forcee) await client.query(`alter table ${nomme(nom)} force row level security`)
    if (declencheurs) await client.query(`alter table ${nomme(nom)} enable trigger user`)
  }
}

async function remplirTables(client: pg.ClientBase, trames: AsyncGenerator<Trame>, tables: readonly TableBase[]) {
  const connues = new Set(tables.map((t) => t.nom))
  const bilan = { tables: 0, lignes: 0 }
  for await (const trame of trames) {
    if (trame.type !== 'table') throw new Error('archive: frame table expected')
    const { table, colonnes } = tableSchema.parse(trame.contenu)
    if (!connues.has(table)) throw new ErreurStockage('sauvegarde.schema-different', { table })
    bilan.lignes += await remplirTable(client, trames, `${nomme(table)} (${colonnesDe(colonnes)})`)
    bilan.tables++
  }
  return bilan
}

/** Copies one table in and checks its count and its hash; returns its number of rows. */
async function remplirTable(client: pg.ClientBase, trames: AsyncGenerator<Trame>, cible: string): Promise<number> {
  const empreinte = createHash('sha256')
  let fin: unknown
  async function* octets(): AsyncGenerator<Buffer> {
    for (;;) {
      const { value, done } = await trames.next()
      if (!done && value.type === 'fin') {
        fin = value.contenu
        return
      }
      if (done || value.type !== 'donnees') throw new Error('archive: end of a table expected')
      empreinte.update(value.octets)
      yield value.octets
    }
  }
  const flux = client.query(copy.from(`copy ${cible} from stdin`))
  await pipeline(Readable.from(octets(), { objectMode: false }), flux)
  const { lignes, sha256, table } = finSchema.parse(fin)
  if (lignes !== flux.rowCount || sha256 !== empreinte.digest('hex'))
    throw new ErreurStockage('sauvegarde.alteree', { table })
  return lignes
}

/** One connection under the login role and the scope `systeme`, in one transaction; closed afterwards. */
async function avecConnexion<T>(base: Base, debut: string, agir: (client: pg.PoolClient) => Promise<T>): Promise<T> {
  const client = await base.pool.connect()
  try {
    await client.query('set role none')
    await client.query(debut)
    await client.query(`${REGLAGES}; set local parchemin.portee = 'systeme'`)
    const valeur = await agir(client)
    await client.query('commit')
    return valeur
  } finally {
    // Closing the connection undoes an unfinished transaction and gives no changed role back to the pool.
    client.release(true)
  }
}
