import { Kysely, type PostgresCursor, PostgresDialect, type PostgresPool, type PostgresQueryResult, sql } from 'kysely'
import pg from 'pg'
import { avecClient } from './connexion.ts'
import { ErreurStockage, messageErreur } from './erreur.ts'
import { ROLE_APPLICATION } from './roles.ts'
import type { Schema } from './schema.ts'

/** An open base: the raw pool, the typed query builder over it, and its address. */
export interface Base {
  readonly pool: pg.Pool
  readonly db: Kysely<Schema>
  readonly url: string
  /** Closes every connection (and, for a base opened on the embedded server, leaves that server). */
  fermer(): Promise<void>
}

/** On whose behalf a transaction acts; row-level security shows nothing of an organisation without it. */
export interface Contexte {
  readonly organisme?: string
  readonly personne?: string
  readonly portee?: 'systeme'
}

/** Settings of `openBase`. */
export interface OptionsBase {
  /** `proprietaire` keeps the login role: migrations, bulk import, restore. Default `application`. */
  readonly role?: 'application' | 'proprietaire'
  /** Most connections open at once (default 10). */
  readonly connexions?: number
}

const VERSION_PLANCHER = 150_000
const REQUETES_NOMMEES = 500
const LONGUEUR_NOMMEE = 20_000
const DELAI_CONNEXION_MS = 15_000
const INFOS_SERVEUR = `select current_setting('server_version_num')::int as version,
  current_setting('server_version') as texte,
  coalesce((select pg_has_role(oid, 'member') from pg_roles where rolname = $1), false) as application`
const OID_INT8 = 20
const OID_DATE = 1082
const OID_DATES = 1182

/**
 * Opens a base on any PostgreSQL >= 15 and checks that it answers. Days come back as AAAA-MM-JJ, bigint as numbers.
 * Throws ErreurStockage `base.injoignable`, `base.version-trop-ancienne`.
 */
export async function openBase(url: string, options: OptionsBase = {}): Promise<Base> {
  const role = await verifierServeur(url)
  const changer = role.application && options.role !== 'proprietaire'
  const pool = new pg.Pool({
    connectionString: url,
    max: options.connexions ?? 10,
    types: { getTypeParser: lireType },
    connectionTimeoutMillis: DELAI_CONNEXION_MS,
    onConnect: async (client) => {
      // The pool listens to idle connections only: one in use whose server dies would end this process.
      client.on('error', () => {})
      if (changer) await client.query(`set role ${ROLE_APPLICATION}`)
    },
  })
  pool.on('error', () => {})
  const db = new Kysely<Schema>({ dialect: new PostgresDialect({ pool: nommerRequetes(pool) }) })
  return { pool, db, url, fermer: () => pool.end() }
}

async function verifierServeur(url: string): Promise<{ application: boolean }> {
  let infos: { version: number; texte: string; application: boolean } | undefined
  try {
    infos = await avecClient(url, async (client) => (await client.query(INFOS_SERVEUR, [ROLE_APPLICATION])).rows[0])
  } catch (erreur) {
    throw new ErreurStockage('base.injoignable', { detail: messageErreur(erreur), adresse: masquer(url) }, erreur)
  }
  if (!infos || infos.version < VERSION_PLANCHER) {
    throw new ErreurStockage('base.version-trop-ancienne', { version: infos?.texte ?? '', plancher: 15 })
  }
  return { application: infos.application }
}

/** The address without its password, for messages. */
const masquer = (url: string): string =>
  url.replace(/(:\/\/[^:@/]*):[^@/]*@/, '$1:***@').replace(/([?&]password=)[^&]*/, '$1***')

/**
 * Runs `agir` in one transaction under a context, committed when it returns and undone when it throws.
 * The context lasts as long as the transaction.
 */
export function dansContexte<T>(base: Base, contexte: Contexte, agir: (tx: Kysely<Schema>) => Promise<T>): Promise<T> {
  return base.db.transaction().execute(async (tx) => {
    await sql`select set_config('parchemin.organisme', ${contexte.organisme ?? ''}, true),
      set_config('parchemin.personne', ${contexte.personne ?? ''}, true),
      set_config('parchemin.portee', ${contexte.portee ?? ''}, true)`.execute(tx)
    return await agir(tx)
  })
}

/**
 * True when row-level security really applies to the role of the pool on every table that carries `organisme_id`.
 * False also when there is no such table: a check that looks at nothing proves nothing.
 */
export async function verifierIsolation(base: Base): Promise<boolean> {
  const { rows } = await base.pool.query<{ actives: boolean | null }>(
    `select bool_and(row_security_active(c.oid)) as actives from pg_class c
     join pg_attribute a on a.attrelid = c.oid and a.attname = 'organisme_id' and not a.attisdropped
     where c.relkind in ('r', 'p') and c.relnamespace = 'public'::regnamespace`,
  )
  return rows[0]?.actives === true
}

function lireType(oid: number, format?: 'text' | 'binary') {
  if (format === 'binary') return pg.types.getTypeParser(oid, format)
  if (oid === OID_DATE) return (texte: string) => texte
  if (oid === OID_DATES)
    return (texte: string) =>
      texte
        .slice(1, -1)
        .split(',')
        .filter((jour) => jour !== '')
  if (oid === OID_INT8) return lireEntier
  return pg.types.getTypeParser(oid, 'text')
}

function lireEntier(texte: string): number {
  const valeur = Number(texte)
  if (!Number.isSafeInteger(valeur)) throw new RangeError(`bigint out of the safe range: ${texte}`)
  return valeur
}

/**
 * Pool for Kysely whose requests are prepared once per connection under a name: planning is half the cost of a join.
 * Once the names are all given, further texts stay unnamed, so that the memory of the server stays bounded.
 */
function nommerRequetes(pool: pg.Pool): PostgresPool {
  const noms = new Map<string, string>()
  const nommer = (texte: string): string | undefined => {
    const connu = noms.get(texte)
    if (connu !== undefined || noms.size >= REQUETES_NOMMEES || texte.length > LONGUEUR_NOMMEE) return connu
    const nom = `r${noms.size}`
    noms.set(texte, nom)
    return nom
  }
  return {
    end: () => pool.end(),
    connect: async () => {
      const client = await pool.connect()
      function query<R>(texte: string, valeurs: readonly unknown[]): Promise<PostgresQueryResult<R>>
      function query<R>(curseur: PostgresCursor<R>): PostgresCursor<R>
      function query(texte: unknown, valeurs: readonly unknown[] = []): unknown {
        if (typeof texte !== 'string') throw new TypeError('cursors are not configured')
        if (valeurs.length === 0) return client.query(texte)
        const name = nommer(texte)
        return client.query({ text: texte, values: [...valeurs], ...(name === undefined ? {} : { name }) })
      }
      return { query, release: () => client.release() }
    },
  }
}
