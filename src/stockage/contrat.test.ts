import { readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { sql } from 'kysely'
import pg from 'pg'
import copy from 'pg-copy-streams'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Base, dansContexte, openBase, verifierIsolation } from './base.ts'
import { dossierEssai } from './essai.ts'
import { decrireSchema } from './instantane.ts'
import { lireMigrations } from './migrer.ts'
import { type Binaires, binairesEmbarques, binairesSysteme } from './moteur/binaires.ts'
import { type Moteur, startMoteur } from './moteur/demarrer.ts'
import { openStore } from './ouvrir.ts'

const SERVEURS: readonly (readonly [string, Binaires | undefined])[] = [
  ['PostgreSQL embarqué', await binairesEmbarques()],
  ['PostgreSQL du système', (await binairesSysteme())[0]],
]
const A = '018f0000-0000-7000-8000-00000000000a'
const B = '018f0000-0000-7000-8000-00000000000b'
const PERSONNE = '018f0000-0000-7000-8000-0000000000aa'

/**
 * One row per table that carries organisme_id, for an organisation, each after those that its foreign keys name; a new
 * table without its row here fails the suite.
 */
const LIGNES: Readonly<Record<string, (organisme: string) => Record<string, unknown>>> = {
  appartenance: (organisme_id) => ({ organisme_id, personne_id: PERSONNE, role: 'gestionnaire' }),
  invitation: (organisme_id) => ({
    organisme_id,
    id: PERSONNE,
    courriel: 'a@b.fr',
    role: 'enseignant',
    empreinte_jeton: Buffer.from(organisme_id),
    expire_le: '2030-01-01',
  }),
  suivi_certification: (organisme_id) => ({ organisme_id, numero: 'RNCP1' }),
  journal: (organisme_id) => ({ organisme_id, id: PERSONNE, effet: '2026-01-01', acte: 'a', objet: 'o' }),
  document: (organisme_id) => ({
    organisme_id,
    id: PERSONNE,
    nom: 'a.txt',
    format: 'texte',
    empreinte: Buffer.alloc(32),
    taille: 1,
    octets: Buffer.alloc(1),
    lu: '{}',
    version_lecture: 1,
    pages: 0,
    lignes: 1,
    donnees: 0,
    non_places: 0,
  }),
  decision_constat: (organisme_id) => ({
    organisme_id,
    id: PERSONNE,
    document_id: PERSONNE,
    constat: 'c',
    regle: 'r',
    decision: 'refusee',
    decide_par: PERSONNE,
  }),
  referentiel: (organisme_id) => ({ organisme_id, id: PERSONNE, cree_par: PERSONNE }),
  version_referentiel: (organisme_id) => ({
    organisme_id,
    id: PERSONNE,
    referentiel_id: PERSONNE,
    numero: 1,
    intitule: 'R',
    nb_elements: 0,
    contenu: '{}',
    cree_par: PERSONNE,
    etat: 'publiee',
    relue_par: PERSONNE,
    relue_le: '2026-01-01',
    relecteur_distinct: false,
    publiee_par: PERSONNE,
    publiee_le: '2026-01-01',
    empreinte: Buffer.alloc(32),
  }),
  lot_operations: (organisme_id) => ({
    organisme_id,
    version_id: PERSONNE,
    revision: 1,
    genre: 'edition',
    operations: '[]',
    inverses: '[]',
    auteur: PERSONNE,
  }),
  jugement: (organisme_id) => ({
    organisme_id,
    id: PERSONNE,
    apprenant_id: PERSONNE,
    version_id: PERSONNE,
    element_id: 'c1',
    valeur: 'acquis',
    porte_le: '2026-01-01',
    porte_par: PERSONNE,
  }),
  migration_jugements: (organisme_id) => ({
    organisme_id,
    id: PERSONNE,
    referentiel_id: PERSONNE,
    numero: 1,
    de_version: PERSONNE,
    vers_version: PERSONNE,
    decisions: '[]',
    comptes: '{}',
    apercu: Buffer.alloc(32),
    faite_par: PERSONNE,
  }),
  reprise_jugement: (organisme_id) => ({
    organisme_id,
    jugement_id: PERSONNE,
    migration_id: PERSONNE,
    version_id: PERSONNE,
    sort: 'garde',
    elements: ['c1'],
  }),
  table_correspondances: (organisme_id) => ({
    organisme_id,
    id: PERSONNE,
    de: `version:${PERSONNE}`,
    vers: `fiche:RNCP1@${'0'.repeat(64)}`,
    de_version: PERSONNE,
    de_intitule: 'De',
    vers_intitule: 'Vers',
    cree_par: PERSONNE,
  }),
  lot_correspondances: (organisme_id) => ({ organisme_id, table_id: PERSONNE, numero: 1, par: PERSONNE }),
  decision_correspondance: (organisme_id) => ({
    organisme_id,
    table_id: PERSONNE,
    lot: 1,
    de: 'c1',
    vers: 'c2',
    etat: 'confirme',
    type: 'equivalent',
  }),
  paquet: (organisme_id) => ({
    organisme_id,
    id: PERSONNE,
    certification: 'RNCP1',
    session: 2026,
    numero: 1,
    intitule: 'P',
    contenu: '{}',
    empreinte: Buffer.alloc(32),
    cree_par: PERSONNE,
    modifie_par: PERSONNE,
  }),
  acte_paquet: (organisme_id) => ({
    organisme_id,
    paquet_id: PERSONNE,
    numero: 1,
    genre: 'signature',
    empreinte: Buffer.alloc(32),
    par: PERSONNE,
  }),
}

const ECRITURE_SEULE = [
  'jugement',
  'reprise_jugement',
  'migration_jugements',
  'lot_operations',
  'referentiel',
  'table_correspondances',
  'lot_correspondances',
  'decision_correspondance',
  'acte_paquet',
]

for (const [nom, binaires] of SERVEURS) {
  if (!binaires) console.log(`${nom}: absent, contract not run on it`)
  describe.skipIf(!binaires)(nom, () => {
    let dossier: string
    let moteur: Moteur
    let base: Base

    beforeAll(async () => {
      if (!binaires) return
      dossier = await dossierEssai()
      moteur = await startMoteur(join(dossier, 'd'), { binaires, essai: { pilote: process.pid } })
      base = await openStore({ dossier, url: moteur.url })
    })
    afterAll(async () => {
      await base.fermer()
      await moteur.arreter()
      await rm(dossier, { recursive: true, force: true })
    })

    test('est bien le serveur attendu, avec toutes les migrations et le schéma de référence', async () => {
      const { rows } = await base.pool.query("select current_setting('server_version_num')::int / 10000 as version")
      expect(rows).toEqual([{ version: binaires?.version }])
      const faites = await base.pool.query('select nom from migration order by nom')
      expect(faites.rows.map((r) => r.nom)).toEqual((await lireMigrations()).map((m) => m.nom))
      expect(await decrireSchema(base.pool)).toBe(await readFile(new URL('./schema.sql', import.meta.url), 'utf8'))
    })

    test('trie en français', async () => {
      const { rows } = await base.pool.query(
        "select string_agg(m, ' ' order by m) as tri from unnest(array['zoo','Été','étal','eau']) m",
      )
      expect(rows).toEqual([{ tri: 'eau étal Été zoo' }])
    })

    test('rend les jours en AAAA-MM-JJ quel que soit le fuseau, et les bigint en nombres', async () => {
      const { rows } = await base.pool.query(
        "select date '2026-03-29' as jour, array[date '0999-12-31', date '2028-02-29'] as jours, array[]::date[] as aucun, 9007199254740991 as grand",
      )
      expect(rows).toEqual([
        { jour: '2026-03-29', jours: ['0999-12-31', '2028-02-29'], aucun: [], grand: 9_007_199_254_740_991 },
      ])
      await expect(base.pool.query('select 9007199254740993::bigint')).rejects.toThrow(RangeError)
    })

    test('prépare une fois les requêtes répétées, avec des paramètres différents', async () => {
      const lire = (n: number) => sql<{ n: number }>`select ${n}::int as n`.execute(base.db)
      const lus = await Promise.all(Array.from({ length: 40 }, (_, i) => lire(i)))
      expect(lus.map((r) => r.rows[0]?.n)).toEqual(Array.from({ length: 40 }, (_, i) => i))
      const { rows } = await sql<{
        n: number
      }>`select count(*) as n from pg_prepared_statements where statement like 'select $1::int as n'`.execute(base.db)
      expect(rows).toEqual([{ n: 1 }])
    })

    test('annule toute la transaction quand l’acte échoue, et le contexte ne lui survit pas', async () => {
      const echec = dansContexte(base, { portee: 'systeme', organisme: A }, async (tx) => {
        await tx
          .insertInto('texte_registre')
          .values({ empreinte: Buffer.from('x'), contenu: 'x' })
          .execute()
        throw new Error('voulu')
      })
      await expect(echec).rejects.toThrow('voulu')
      expect((await base.pool.query('select from texte_registre')).rowCount).toBe(0)
      const restes = await Promise.all(
        Array.from({ length: 20 }, () =>
          base.pool.query("select coalesce(current_setting('parchemin.portee', true), '') as p"),
        ),
      )
      expect(new Set(restes.map((r) => r.rows[0].p))).toEqual(new Set(['']))
    })

    test('charge et relit par COPY', async () => {
      const client = await base.pool.connect()
      try {
        const entree = client.query(copy.from('copy bloc (numero, ordre, code, libelle, facultatif) from stdin'))
        await pipeline([Buffer.from('RNCP1\t1\tBC01\tPréparer\\tservir\tf\nRNCP1\t2\tBC02\té\tt\n')], entree)
        const morceaux: Buffer[] = []
        for await (const m of client.query(copy.to('copy (select * from bloc order by ordre) to stdout')))
          morceaux.push(m)
        expect(Buffer.concat(morceaux).toString()).toBe(
          'RNCP1\t1\tBC01\t\\N\tPréparer\\tservir\tf\nRNCP1\t2\tBC02\t\\N\té\tt\n',
        )
      } finally {
        client.release()
      }
    })

    describe('cloisonnement', () => {
      let tables: string[]

      beforeAll(async () => {
        const { rows } = await base.pool.query<{ nom: string }>(
          `select table_name as nom from information_schema.columns where table_schema = 'public' and column_name = 'organisme_id' order by 1`,
        )
        tables = rows.map((r) => r.nom)
        await dansContexte(base, { portee: 'systeme' }, async (tx) => {
          for (const id of [A, B]) await tx.insertInto('organisme').values({ id, type: 'cfa', nom: id }).execute()
          await tx.insertInto('personne').values({ id: PERSONNE, courriel: 'p@q.fr', nom: 'P' }).execute()
        })
      })

      const inserer = (nomTable: string, organisme: string) => {
        const ligne = Object.entries(LIGNES[nomTable]?.(organisme) ?? {})
        return sql`insert into ${sql.table(nomTable)} (${sql.join(ligne.map(([c]) => sql.ref(c)))}) values (${sql.join(ligne.map(([, v]) => v))})`
      }
      const lire = (contexte: { organisme?: string; portee?: 'systeme' }, nomTable: string) =>
        dansContexte(base, contexte, async (tx) => {
          const { rows } = await sql<{
            o: string
          }>`select organisme_id as o from ${sql.table(nomTable)} order by 1`.execute(tx)
          return rows.map((r) => r.o)
        })

      test('le rôle des requêtes y est soumis, celui d’un superutilisateur non', async () => {
        expect(await verifierIsolation(base)).toBe(true)
        const { rows } = await base.pool.query('select current_user as u')
        expect(rows).toEqual([{ u: 'parchemin_app' }])
        const superutilisateur = await openBase(moteur.adresse('postgres', 'parchemin'), { role: 'proprietaire' })
        expect(await verifierIsolation(superutilisateur)).toBe(false)
        await superutilisateur.fermer()
        const abaisse = await openBase(moteur.adresse('postgres', 'parchemin'))
        expect(await verifierIsolation(abaisse)).toBe(true)
        await abaisse.fermer()
        const proprietaire = await openBase(moteur.url, { role: 'proprietaire' })
        expect(await verifierIsolation(proprietaire)).toBe(true)
        await proprietaire.fermer()
      })

      test('chaque table d’organisme a sa ligne d’essai et sa clé commence par l’organisme', async () => {
        expect(tables).toEqual(Object.keys(LIGNES).sort())
        const { rows } = await base.pool.query<{ nom: string }>(
          `select k.conrelid::regclass::text as nom from pg_constraint k join pg_attribute a on a.attrelid = k.conrelid and a.attnum = k.conkey[1]
           where k.contype = 'p' and a.attname = 'organisme_id' order by 1`,
        )
        expect(rows.map((r) => r.nom)).toEqual(tables)
      })

      test('un organisme voit ses lignes, jamais celles d’un autre ; sans contexte, rien', async () => {
        for (const table of Object.keys(LIGNES)) {
          for (const organisme of [A, B])
            await dansContexte(base, { organisme }, (tx) => inserer(table, organisme).execute(tx))
          expect(await lire({ organisme: A }, table), table).toEqual([A])
          expect(await lire({ organisme: B }, table), table).toEqual([B])
          expect(await lire({}, table), table).toEqual([])
          expect(await lire({ portee: 'systeme' }, table), table).toEqual([A, B])
        }
        expect((await base.pool.query('select from organisme')).rowCount).toBe(0)
        expect((await base.pool.query('select from personne')).rowCount).toBe(0)
        expect((await base.pool.query('select from session_web')).rowCount).toBe(0)
      })

      test('un organisme n’écrit, ne change ni n’efface chez un autre', async () => {
        for (const table of tables) {
          const chezB = dansContexte(base, { organisme: A }, (tx) => inserer(table, B).execute(tx))
          await expect(chezB, table).rejects.toMatchObject({ code: '42501' })
          const sansContexte = dansContexte(base, {}, (tx) => inserer(table, A).execute(tx))
          await expect(sansContexte, table).rejects.toMatchObject({ code: '42501' })
          const touches = await dansContexte(base, { organisme: A }, async (tx) => {
            const change =
              await sql`update ${sql.table(table)} set organisme_id = organisme_id where organisme_id = ${B}`.execute(
                tx,
              )
            const efface = await sql`delete from ${sql.table(table)} where organisme_id = ${B}`.execute(tx)
            return [change.numAffectedRows, efface.numAffectedRows]
          })
          expect(touches, table).toEqual([0n, 0n])
          expect(await lire({ organisme: B }, table), table).toEqual([B])
        }
      })

      test('le journal, les jugements, les décisions, les versions publiées et les paquets signés ne se changent ni ne s’effacent, même par le superutilisateur', async () => {
        const client = new pg.Client(moteur.adresse('postgres', 'parchemin'))
        await client.connect()
        try {
          expect((await client.query('select from journal')).rowCount).toBe(2)
          for (const ordre of ["update journal set acte = 'x'", 'delete from journal', 'truncate journal']) {
            await expect(client.query(ordre), ordre).rejects.toMatchObject({ code: 'PA001' })
          }
          for (const table of ECRITURE_SEULE)
            for (const ordre of ['update % set organisme_id = organisme_id', 'delete from %', 'truncate % cascade'])
              await expect(client.query(ordre.replace('%', table)), `${table}: ${ordre}`).rejects.toMatchObject({
                code: 'PA001',
              })
          for (const [ordre, code] of [
            ["update version_referentiel set intitule = 'x'", 'PA002'],
            ['delete from version_referentiel', 'PA001'],
            ['truncate version_referentiel cascade', 'PA001'],
            ["update paquet set intitule = 'x'", 'PA002'],
            ['delete from paquet', 'PA001'],
            ['truncate paquet cascade', 'PA001'],
          ] as const)
            await expect(client.query(ordre), ordre).rejects.toMatchObject({ code })
        } finally {
          await client.end()
        }
      })
    })

    test('un compte qui ne peut pas créer de rôle reste cloisonné, par la sécurité forcée', async () => {
      const admin = await openBase(moteur.adresse('postgres', 'postgres'), { role: 'proprietaire' })
      await admin.pool.query('create role simple login')
      await admin.pool.query('create database simple owner simple')
      await admin.fermer()
      const url = moteur.adresse('parchemin', 'simple').replace('//parchemin@', '//simple@')
      const simple = await openStore({ dossier, url })
      expect((await simple.pool.query('select current_user as u')).rows).toEqual([{ u: 'simple' }])
      expect(await verifierIsolation(simple)).toBe(true)
      expect((await simple.pool.query('select from organisme')).rowCount).toBe(0)
      await simple.fermer()
    })
  })
}

test('une adresse où rien ne répond est refusée clairement, sans montrer le mot de passe', async () => {
  const ouvrir = openStore({ dossier: tmpdir(), url: 'postgres://qui:secret@127.0.0.1:1/rien' })
  await expect(ouvrir).rejects.toMatchObject({
    refus: { code: 'base.injoignable', donnees: { adresse: 'postgres://qui:***@127.0.0.1:1/rien' } },
  })
})
