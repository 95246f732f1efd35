import type { FicheRegistre } from '#domaine/certification/index.ts'
import type { Base } from '../base.ts'
import type { Relire } from './registre-lecture.ts'

const LOT = 150

// The page is cut before the join, so that no plan reads more contents than it returns.
const CONTENUS = `select f.numero, v.json from (
    select numero, empreinte from fiche where numero > $1 order by numero limit ${LOT}) f
  cross join lateral (select contenu::text as json from version_fiche v
    where v.numero = f.numero and v.empreinte = f.empreinte) v
  order by f.numero`

/** Every displayed record, by batches in the order of numbers; interned texts (juries) are left out. */
export async function* readDisplayed(base: Base, relire: Relire): AsyncGenerator<FicheRegistre[]> {
  const suite = (apres: string) =>
    base.pool.query<{ numero: string; json: string }>({ name: 'index_contenus', text: CONTENUS, values: [apres] })
  let attendue = suite('')
  for (;;) {
    const { rows } = await attendue
    const dernier = rows.at(-1)
    if (dernier === undefined) return
    // The next batch travels while this one is read.
    attendue = suite(dernier.numero)
    attendue.catch(() => undefined)
    yield rows.flatMap((r) => relire(r.json, () => '') ?? [])
  }
}

/** An index as kept in the base. */
export interface IndexGarde {
  readonly generation: number
  readonly segments: readonly Uint8Array[]
}

/** Generation in service; null when none was built. */
export async function readGeneration(base: Base): Promise<number | null> {
  const { rows } = await base.pool.query<{ generation: number }>({
    name: 'index_generation',
    text: 'select generation from etat_recherche',
  })
  return rows[0]?.generation ?? null
}

/** Whether a file was imported since the index in service was built. */
export async function isIndexStale(base: Base): Promise<boolean> {
  const { rows } = await base.pool.query<{ perime: boolean }>(
    `select exists (select from export_registre
       where importe_le > coalesce((select maj from etat_recherche), '-infinity')) as perime`,
  )
  return rows[0]?.perime === true
}

/** The index in service; null when none was built. */
export async function readIndex(base: Base): Promise<IndexGarde | null> {
  const generation = await readGeneration(base)
  if (generation === null) return null
  const { rows } = await base.pool.query<{ octets: Buffer }>(
    'select octets from index_recherche where generation = $1 order by segment',
    [generation],
  )
  return { generation, segments: rows.map((r) => r.octets) }
}

/** Puts a new index in service; the one it replaces stays one generation more, for servers that are reading it. */
export async function writeIndex(base: Base, segments: readonly Uint8Array[]): Promise<void> {
  const client = await base.pool.connect()
  try {
    await client.query('begin')
    const { rows } = await client.query<{ generation: number }>(
      `insert into etat_recherche (generation) values (1)
       on conflict (unique_ligne) do update
       set generation = etat_recherche.generation + 1, maj = now()
       returning generation`,
    )
    const generation = rows[0]?.generation ?? 1
    await client.query('delete from index_recherche where generation < $1', [generation - 1])
    for (const [segment, octets] of segments.entries()) {
      await client.query('insert into index_recherche values ($1, $2, $3)', [generation, segment, octets])
    }
    await client.query('commit')
  } catch (erreur) {
    await client.query('rollback').catch(() => undefined)
    throw erreur
  } finally {
    client.release()
  }
}
