import type pg from 'pg'

/** A table as the catalogue of PostgreSQL describes it. */
export interface TableBase {
  readonly nom: string
  /** Columns that hold data of their own (generated ones are left out), in order. */
  readonly colonnes: readonly string[]
  readonly forcee: boolean
  /** Triggers of the application (those of foreign keys are not counted). */
  readonly declencheurs: boolean
  /** True when row-level security applies to the current role and no reading policy knows the scope `systeme`. */
  readonly masquee: boolean
  readonly references: readonly string[]
}

const TABLES = `
select c.relname as nom, c.relforcerowsecurity as forcee,
  array(select a.attname::text from pg_attribute a
    where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = '' order by a.attnum) as colonnes,
  exists (select from pg_trigger t where t.tgrelid = c.oid and not t.tgisinternal) as declencheurs,
  row_security_active(c.oid) and not exists (select from pg_policy p where p.polrelid = c.oid and p.polpermissive
    and p.polcmd in ('r', '*') and pg_get_expr(p.polqual, p.polrelid) like '%portee_systeme()%') as masquee,
  array(select distinct r.relname::text from pg_constraint k join pg_class r on r.oid = k.confrelid
    where k.conrelid = c.oid and k.contype = 'f' and k.confrelid <> c.oid) as references
from pg_class c
where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and not c.relispartition
  and c.relname <> 'migration'
order by c.relname`

/** Every table of data, each after those that its foreign keys name. */
export async function listerTables(client: pg.ClientBase): Promise<TableBase[]> {
  const { rows } = await client.query<TableBase>(TABLES)
  const rangees: TableBase[] = []
  const restantes = new Map(rows.map((t) => [t.nom, t]))
  while (restantes.size > 0) {
    const libres = [...restantes.values()].filter((t) => !t.references.some((nom) => restantes.has(nom)))
    if (libres.length === 0) throw new Error(`foreign keys in a circle: ${[...restantes.keys()].join(', ')}`)
    for (const table of libres) {
      rangees.push(table)
      restantes.delete(table.nom)
    }
  }
  return rangees
}
