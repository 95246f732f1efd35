import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type pg from 'pg'
import type { Base } from './base.ts'
import { codeErreur, ErreurStockage } from './erreur.ts'
import { assurerRoleApplication, ROLE_APPLICATION } from './roles.ts'

/** A migration of the code: name without extension, SQL text, and the hash that freezes it once applied. */
export interface Migration {
  readonly nom: string
  readonly texte: string
  readonly sha256: string
}

const VERROU_MIGRATION = 7_201_835_442
const NOM = /^(\d{4}-[a-z0-9-]+)\.sql$/

/** Migrations of the code in order, read beside this file (sources or `dist/node/`). */
export async function lireMigrations(): Promise<Migration[]> {
  const dossier = join(dirname(fileURLToPath(import.meta.url)), 'migrations')
  const noms = (await readdir(dossier)).filter((nom) => NOM.test(nom)).sort()
  return await Promise.all(
    noms.map(async (nom) => {
      const texte = await readFile(join(dossier, nom), 'utf8')
      return { nom: nom.replace(/\.sql$/, ''), texte, sha256: createHash('sha256').update(texte).digest('hex') }
    }),
  )
}

/**
 * Brings a base (opened as owner) to the schema of the code, one transaction per migration, one process at a time.
 * Returns the names newly applied. Throws `migration.modifiee` when an applied migration is no longer the code's,
 * `migration.base-plus-recente` when the base has one that the code does not know, `migration.echec` with its name.
 */
export async function migrer(base: Base, migrations?: readonly Migration[]): Promise<string[]> {
  const voulues = migrations ?? (await lireMigrations())
  const client = await base.pool.connect()
  try {
    await client.query('select pg_advisory_lock($1)', [VERROU_MIGRATION])
    const faites = await lireFaites(client)
    verifierFaites(faites, voulues)
    const nouvelles = voulues.filter((m) => !faites.has(m.nom))
    for (const migration of nouvelles) await appliquer(client, migration)
    return nouvelles.map((m) => m.nom)
  } finally {
    // The advisory lock goes with the connection.
    client.release(true)
  }
}

/** Names and hashes of the migrations applied to a base, in order. */
export async function lireFaites(client: pg.ClientBase): Promise<Map<string, string>> {
  try {
    const { rows } = await client.query<{ nom: string; sha256: string }>(
      'select nom, sha256 from migration order by nom',
    )
    return new Map(rows.map((r) => [r.nom, r.sha256]))
  } catch (erreur) {
    if (codeErreur(erreur) === '42P01') return new Map()
    throw erreur
  }
}

function verifierFaites(faites: Map<string, string>, voulues: readonly Migration[]): void {
  const connues = new Map(voulues.map((m) => [m.nom, m.sha256]))
  for (const [nom, sha256] of faites) {
    const voulu = connues.get(nom)
    if (voulu === undefined) throw new ErreurStockage('migration.base-plus-recente', { migration: nom })
    if (voulu !== sha256) throw new ErreurStockage('migration.modifiee', { migration: nom })
  }
}

async function appliquer(client: pg.ClientBase, migration: Migration): Promise<void> {
  await client.query('begin')
  try {
    await client.query(`create table if not exists migration (
      nom text primary key, sha256 text not null, appliquee_le timestamptz not null default now())`)
    await client.query(migration.texte)
    await client.query('insert into migration (nom, sha256) values ($1, $2)', [migration.nom, migration.sha256])
    await donnerDroits(client)
    await client.query('commit')
  } catch (erreur) {
    await client.query('rollback')
    throw new ErreurStockage('migration.echec', { migration: migration.nom }, erreur)
  }
}

/** Lets the application's role use every table, where that role exists or can be made. */
async function donnerDroits(client: pg.ClientBase): Promise<void> {
  const { rows } = await client.query<{ role: string }>('select current_user as role')
  if (!(await assurerRoleApplication(client, rows[0]?.role ?? ''))) return
  await client.query(`grant usage on schema public to ${ROLE_APPLICATION};
    grant select, insert, update, delete on all tables in schema public to ${ROLE_APPLICATION};
    revoke insert, update, delete on migration from ${ROLE_APPLICATION}`)
}
