import type pg from 'pg'

/** Role under which requests are run: no rights of its own, subject to row-level security. */
export const ROLE_APPLICATION = 'parchemin_app'

/**
 * Creates the application's role when it is absent and lets `proprietaire` take it. Does nothing more when the
 * connected role may not create roles: the owner itself is then used, under forced row-level security.
 */
export async function assurerRoleApplication(client: pg.ClientBase, proprietaire: string): Promise<boolean> {
  const { rows } = await client.query<{ existe: boolean; peut_creer: boolean; membre: boolean }>(
    `select exists (select from pg_roles where rolname = $1) as existe,
       (select rolsuper or rolcreaterole from pg_roles where rolname = current_user) as peut_creer,
       coalesce((select pg_has_role($2, oid, 'member') from pg_roles where rolname = $1), false) as membre`,
    [ROLE_APPLICATION, proprietaire],
  )
  const etat = rows[0]
  if (etat?.membre) return true
  if (!etat?.peut_creer) return false
  await client.query(`do $$ begin create role ${ROLE_APPLICATION} nologin nosuperuser nobypassrls;
    exception when duplicate_object or unique_violation then null; end $$`)
  await client.query(`grant ${ROLE_APPLICATION} to ${client.escapeIdentifier(proprietaire)}`)
  return true
}
