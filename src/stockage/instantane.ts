import type pg from 'pg'

/** Each query gives lines of SQL-like text in a fixed order; together they say the whole schema `public`. */
const REQUETES = [
  `select pg_get_functiondef(p.oid) || ';' as ligne from pg_proc p
   where p.pronamespace = 'public'::regnamespace order by p.proname, p.oid::regprocedure::text`,
  `select 'table ' || c.relname || ' (' || string_agg(format(E'\\n  %s %s%s%s%s', a.attname, format_type(a.atttypid, a.atttypmod),
       case when a.attnotnull then ' not null' end, ' default ' || pg_get_expr(d.adbin, d.adrelid),
       case when a.attstorage <> t.typstorage then ' storage ' || a.attstorage::text end), ',' order by a.attnum) || E'\\n)'
     || case when c.relrowsecurity then ' row security' else '' end
     || case when c.relforcerowsecurity then ' forced' else '' end || ';' as ligne
   from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
   join pg_type t on t.oid = a.atttypid
   left join pg_attrdef d on d.adrelid = c.oid and d.adnum = a.attnum
   where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
   group by c.relname, c.relrowsecurity, c.relforcerowsecurity order by c.relname`,
  `select format('constraint %s on %s: %s;', k.conname, k.conrelid::regclass, pg_get_constraintdef(k.oid)) as ligne
   from pg_constraint k where k.connamespace = 'public'::regnamespace and k.contype <> 'n'
   order by k.conrelid::regclass::text, k.conname`,
  `select pg_get_indexdef(i.indexrelid) || ';' as ligne from pg_index i join pg_class c on c.oid = i.indexrelid
   where c.relnamespace = 'public'::regnamespace and not exists (select from pg_constraint k where k.conindid = c.oid)
   order by c.relname`,
  `select pg_get_triggerdef(t.oid) || ';' as ligne from pg_trigger t join pg_class c on c.oid = t.tgrelid
   where c.relnamespace = 'public'::regnamespace and not t.tgisinternal order by c.relname, t.tgname`,
  `select format('policy %s on %s as %s for %s%s%s;', policyname, tablename, permissive, cmd, ' using (' || qual || ')',
     ' with check (' || with_check || ')') as ligne
   from pg_policies where schemaname = 'public' order by tablename, policyname`,
  `select format('%s %s: not told by this snapshot;', case c.relkind when 'S' then 'sequence' else 'relation' end, c.relname) as ligne
   from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind not in ('r', 'p', 'i', 'I') order by c.relname`,
]

/** The whole schema of a base as text, the same for the same migrations: what a review reads and a test compares. */
export async function decrireSchema(client: pg.ClientBase | pg.Pool): Promise<string> {
  const lignes = ['-- Written by `npm run generer:schema` from the migrations. Do not edit.']
  for (const requete of REQUETES) {
    const { rows } = await client.query<{ ligne: string }>(requete)
    lignes.push(...rows.map((r) => r.ligne.trimEnd()))
  }
  return `${lignes.join('\n\n')}\n`
}
