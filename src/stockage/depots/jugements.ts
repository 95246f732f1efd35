import { type Kysely, sql } from 'kysely'
import type {
  DepotJugements,
  ElementNomme,
  EtapeLue,
  JugementAtteignable,
  JugementLu,
  MigrationLue,
  NouvelleMigration,
} from '#application/referentiels/ports.ts'
import { type RepriseJugement, type SortJugement, tracerJugement } from '#domaine/referentiel/index.ts'
import type { Schema } from '../schema.ts'
import { decalage } from './page.ts'

type Tx = Kysely<Schema>

/** Judgements and their migrations; the database refuses to change or erase one. */
export function depotJugements(tx: Tx): DepotJugements {
  return {
    ajouter: async (organisme, { id, apprenant, version, element, valeur, porteLe, portePar, instant }) => {
      await tx
        .insertInto('jugement')
        .values({
          organisme_id: organisme,
          id,
          apprenant_id: apprenant,
          version_id: version,
          element_id: element,
          valeur,
          porte_le: porteLe,
          porte_par: portePar,
          cree_le: instant,
        })
        .execute()
    },
    lire: async (organisme, id) => {
      const ligne = await jugements(tx, organisme).where('j.id', '=', id).executeTakeFirst()
      return ligne === undefined ? null : lireJugement(ligne)
    },
    element: async (organisme, version, element) => {
      const ligne = await tx
        .selectFrom('version_referentiel')
        .select('etat')
        .select(
          sql<boolean>`exists (select from json_array_elements(contenu -> 'elements') e
            where e ->> 'id' = ${element})`.as('present'),
        )
        .where('organisme_id', '=', organisme)
        .where('id', '=', version)
        .executeTakeFirst()
      return ligne ?? null
    },
    ...depotMigrations(tx),
    deApprenant: (organisme, apprenant) => tracerApprenant(tx, organisme, apprenant),
  }
}

function jugements(tx: Tx, organisme: string) {
  return tx
    .selectFrom('jugement as j')
    .leftJoin('personne as p', 'p.id', 'j.porte_par')
    .select(['j.id', 'j.apprenant_id', 'j.version_id', 'j.element_id', 'j.valeur', 'j.porte_le', 'j.porte_par'])
    .select(['j.cree_le', 'p.nom'])
    .where('j.organisme_id', '=', organisme)
}

type LigneJugement = Awaited<ReturnType<ReturnType<typeof jugements>['executeTakeFirstOrThrow']>>

const lireJugement = (l: LigneJugement): JugementLu => ({
  id: l.id,
  apprenant: l.apprenant_id,
  version: l.version_id,
  element: l.element_id,
  valeur: l.valeur,
  porteLe: l.porte_le,
  portePar: { id: l.porte_par, nom: l.nom },
  creeLe: l.cree_le,
})

/** How judgements were taken up, in the order of the migrations. */
function reprises(tx: Tx, organisme: string) {
  return tx
    .selectFrom('reprise_jugement as r')
    .innerJoin('migration_jugements as m', (jointure) =>
      jointure.onRef('m.organisme_id', '=', 'r.organisme_id').onRef('m.id', '=', 'r.migration_id'),
    )
    .select(['r.jugement_id', 'r.migration_id', 'r.version_id', 'r.sort', 'r.elements', 'm.faite_le'])
    .where('r.organisme_id', '=', organisme)
    .orderBy('m.numero')
}

type LigneReprise = Awaited<ReturnType<ReturnType<typeof reprises>['executeTakeFirstOrThrow']>>

const lireReprise = (l: LigneReprise): RepriseJugement => ({
  jugement: l.jugement_id,
  migration: l.migration_id,
  version: l.version_id,
  sort: l.sort,
  elements: l.elements,
})

function depotMigrations(tx: Tx): Pick<DepotJugements, 'surVersion' | 'migrer' | 'migrations'> {
  return {
    surVersion: async (organisme, { de, vers }) => {
      const sur = await tx
        .selectFrom('jugement')
        .select(['id', 'apprenant_id as apprenant', 'version_id as version', 'element_id as element'])
        .where('organisme_id', '=', organisme)
        .where(
          sql<boolean>`(version_id = ${de} or id in (select r.jugement_id from reprise_jugement r
            where r.organisme_id = ${organisme} and r.version_id = ${de}))`,
        )
        .orderBy('id')
        .execute()
      const faites = await reprises(tx, organisme).where('r.version_id', 'in', [de, vers]).execute()
      return { jugements: sur, reprises: faites.map(lireReprise) }
    },
    migrer: (organisme, migration) => inscrireMigration(tx, organisme, migration),
    migrations: async (organisme, referentiel, page) => {
      const requete = migrations(tx, organisme).where('m.referentiel_id', '=', referentiel)
      const lignes = await requete.orderBy('m.numero', 'desc').limit(page.parPage).offset(decalage(page)).execute()
      const compte = await tx
        .selectFrom('migration_jugements')
        .select(({ fn }) => fn.countAll<number>().as('n'))
        .where('organisme_id', '=', organisme)
        .where('referentiel_id', '=', referentiel)
        .executeTakeFirstOrThrow()
      return { total: compte.n, lignes: lignes.map(lireMigration) }
    },
  }
}

/** Writes a migration and one row per judgement; the référentiel's row is held, so the numbers follow. */
async function inscrireMigration(tx: Tx, organisme: string, migration: NouvelleMigration): Promise<MigrationLue> {
  const { id, referentiel, de, vers, decisions, comptes, apercu, auteur, instant } = migration
  const deja = await tx
    .selectFrom('migration_jugements')
    .select(({ fn }) => fn.countAll<number>().as('n'))
    .where('organisme_id', '=', organisme)
    .where('referentiel_id', '=', referentiel)
    .executeTakeFirstOrThrow()
  await tx
    .insertInto('migration_jugements')
    .values({
      organisme_id: organisme,
      id,
      referentiel_id: referentiel,
      numero: deja.n + 1,
      de_version: de,
      vers_version: vers,
      decisions: JSON.stringify(decisions),
      comptes: JSON.stringify(comptes),
      apercu,
      faite_par: auteur,
      faite_le: instant,
    })
    .execute()
  await sql`insert into reprise_jugement (organisme_id, jugement_id, migration_id, version_id, sort, elements)
        select ${organisme}, x.jugement, ${id}, ${vers}, x.sort, x.elements
        from jsonb_to_recordset(${JSON.stringify(migration.reprises)}::jsonb) as x(jugement uuid, sort text, elements text[])`.execute(
    tx,
  )
  const faite = await migrations(tx, organisme).where('m.id', '=', id).executeTakeFirstOrThrow()
  return lireMigration(faite)
}

function migrations(tx: Tx, organisme: string) {
  return tx
    .selectFrom('migration_jugements as m')
    .leftJoin('personne as p', 'p.id', 'm.faite_par')
    .select(['m.id', 'm.de_version', 'm.vers_version', 'm.comptes', 'm.faite_le', 'm.faite_par', 'p.nom'])
    .where('m.organisme_id', '=', organisme)
}

type LigneMigration = Awaited<ReturnType<ReturnType<typeof migrations>['executeTakeFirstOrThrow']>>

const lireMigration = (l: LigneMigration): MigrationLue => ({
  id: l.id,
  de: l.de_version,
  vers: l.vers_version,
  comptes: lireComptes(l.comptes),
  faiteLe: l.faite_le,
  faitePar: { id: l.faite_par, nom: l.nom },
})

/** Counts of a migration, as `migrer` writes them. */
const lireComptes = (valeur: unknown): Record<SortJugement, number> => valeur as Record<SortJugement, number>

async function tracerApprenant(tx: Tx, organisme: string, apprenant: string): Promise<JugementAtteignable[]> {
  const lignes = await jugements(tx, organisme)
    .where('j.apprenant_id', '=', apprenant)
    .orderBy('j.cree_le')
    .orderBy('j.id')
    .execute()
  if (lignes.length === 0) return []
  const suites = await reprises(tx, organisme)
    .where(
      sql<boolean>`r.jugement_id in (select j.id from jugement j
        where j.organisme_id = ${organisme} and j.apprenant_id = ${apprenant})`,
    )
    .execute()
  const parJugement = new Map<string, RepriseJugement[]>()
  const instants = new Map<string, Date>()
  for (const suite of suites) {
    instants.set(suite.migration_id, suite.faite_le)
    const deja = parJugement.get(suite.jugement_id)
    if (deja === undefined) parJugement.set(suite.jugement_id, [lireReprise(suite)])
    else deja.push(lireReprise(suite))
  }
  const jugementsLus = lignes.map(lireJugement)
  const traces = jugementsLus.map((jugement) => tracerJugement(jugement, parJugement.get(jugement.id) ?? []))
  const dire = await lireVersionsNommees(tx, organisme, traces.flat())
  return jugementsLus.map((jugement, rang) => ({
    ...jugement,
    etapes: (traces[rang] ?? []).map(
      (etape): EtapeLue => ({
        ...dire(etape.version, etape.elements),
        sort: etape.sort,
        migration: etape.migration,
        le: (etape.migration === null ? undefined : instants.get(etape.migration)) ?? jugement.creeLe,
      }),
    ),
  }))
}

type Nommee = Pick<EtapeLue, 'referentiel' | 'version' | 'numero' | 'intitule' | 'elements'>

/** Names of versions and of the elements looked for in them; contents stay in the database. */
async function lireVersionsNommees(
  tx: Tx,
  organisme: string,
  etapes: readonly { readonly version: string; readonly elements: readonly string[] }[],
): Promise<(version: string, elements: readonly string[]) => Nommee> {
  const versions = [...new Set(etapes.map(({ version }) => version))]
  const elements = [...new Set(etapes.flatMap((etape) => etape.elements))]
  const entetes = await tx
    .selectFrom('version_referentiel')
    .select(['id', 'referentiel_id', 'numero', 'intitule'])
    .where('organisme_id', '=', organisme)
    .where('id', 'in', versions)
    .execute()
  const { rows } = await sql<ElementNomme & { version: string }>`
    select v.id as version, e ->> 'id' as id, e ->> 'code' as code, e ->> 'libelle' as libelle
    from version_referentiel v, json_array_elements(v.contenu -> 'elements') e
    where v.organisme_id = ${organisme} and v.id = any(${versions}::uuid[]) and e ->> 'id' = any(${elements}::text[])`.execute(
    tx,
  )
  const nommes = new Map(rows.map(({ version, ...element }) => [`${version} ${element.id}`, element]))
  const parId = new Map(entetes.map((entete) => [entete.id, entete]))
  return (version, ids) => {
    const entete = parId.get(version)
    if (entete === undefined) throw new Error(`judgement on a version that is gone: ${version}`)
    return {
      referentiel: entete.referentiel_id,
      version,
      numero: entete.numero,
      intitule: entete.intitule,
      elements: ids.map((id) => nommes.get(`${version} ${id}`) ?? { id, code: null, libelle: '' }),
    }
  }
}
