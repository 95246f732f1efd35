import { open, readFile, rm, truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Base, dansContexte, openBase } from './base.ts'
import { baseEssai, dossierEssai } from './essai.ts'
import { migrer } from './migrer.ts'
import { binairesSysteme } from './moteur/binaires.ts'
import { type Moteur, startMoteur } from './moteur/demarrer.ts'
import { restaurer, sauvegarder } from './sauvegarde.ts'

const ORGANISME = '018f0000-0000-7000-8000-000000000001'
const TEXTE = 'Éclair\tà\\la vanille\nligne\r\n\\.\n« ’ » €'

let travail: string
let source: Base

/** Rows in several tables: awkward text, nulls, arrays, bytes, JSON, a long value, rows hidden from other organisations. */
async function remplir(base: Base): Promise<void> {
  await dansContexte(base, { portee: 'systeme' }, async (tx) => {
    await tx.insertInto('organisme').values({ id: ORGANISME, type: 'cfa', nom: TEXTE }).execute()
    const objets = Array.from({ length: 50 }, (_, i) => ({
      organisme_id: ORGANISME,
      id: `018f0000-0000-7000-8000-${String(i).padStart(12, '0')}`,
      effet: '2026-02-28',
      acte: 'essai',
      objet: `${TEXTE} ${i}`,
      details: JSON.stringify({ i, texte: TEXTE, liste: [1, null, 'é'] }),
    }))
    await tx.insertInto('journal').values(objets).execute()
    await tx
      .insertInto('texte_registre')
      .values({ empreinte: Buffer.from([0, 1, 92, 255]), contenu: 'x'.repeat(3_000_000) })
      .execute()
    await tx
      .insertInto('correspondance')
      .values({ numero: 'RNCP1', ordre: 1, blocs: ['a"b', 'c\\d', ''], vers_numero: 'RNCP2', vers_blocs: [] })
      .execute()
    await sql`insert into texte_registre (empreinte, contenu) select int4send(i), md5(i::text) || md5((i * 7)::text) from generate_series(1, 20000) i`.execute(
      tx,
    )
  })
}

/** Everything in a base, as text, computed by PostgreSQL itself table by table. */
async function empreinteBase(base: Base): Promise<Record<string, string>> {
  return await dansContexte(base, { portee: 'systeme' }, async (tx) => {
    const tables = await sql<{ nom: string }>`select relname as nom from pg_class where relkind = 'r'
      and relnamespace = 'public'::regnamespace and relname <> 'migration' order by 1`.execute(tx)
    const resultat: Record<string, string> = {}
    for (const { nom } of tables.rows) {
      const { rows } = await sql<{
        e: string
      }>`select count(*) || ' ' || coalesce(md5(string_agg(md5(t::text), '' order by md5(t::text))), '') as e
        from ${sql.table(nom)} t`.execute(tx)
      resultat[nom] = rows[0]?.e ?? ''
    }
    return resultat
  })
}

beforeAll(async () => {
  travail = await dossierEssai()
  source = await baseEssai()
  await remplir(source)
})
afterAll(async () => {
  await source.fermer()
  await rm(travail, { recursive: true, force: true })
})

const avecBase = async <T>(agir: (base: Base) => Promise<T>): Promise<T> => {
  const base = await baseEssai()
  try {
    return await agir(base)
  } finally {
    await base.fermer()
  }
}

async function archive(nom: string): Promise<string> {
  const fichier = join(travail, nom)
  const bilan = await sauvegarder(source, fichier)
  if (!bilan.ok) throw new Error(bilan.refus.code)
  expect(bilan.valeur).toMatchObject({ lignes: 20_054 })
  return fichier
}

test('ce qui est restauré est exactement ce qui a été sauvegardé', async () => {
  const fichier = await archive('entiere')
  await avecBase(async (cible) => {
    expect(await restaurer(cible, fichier)).toMatchObject({ ok: true, valeur: { lignes: 20_054 } })
    expect(await empreinteBase(cible)).toEqual(await empreinteBase(source))
    const texte = await dansContexte(cible, { organisme: ORGANISME }, (tx) =>
      tx.selectFrom('organisme').select('nom').where('id', '=', ORGANISME).executeTakeFirst(),
    )
    expect(texte?.nom).toBe(TEXTE)
  })
})

test('après une restauration, le journal reste immuable et les organismes cloisonnés', async () => {
  const fichier = await archive('protections')
  await avecBase(async (cible) => {
    await restaurer(cible, fichier)
    const effacer = dansContexte(cible, { portee: 'systeme' }, (tx) => tx.deleteFrom('journal').execute())
    expect(await effacer).toEqual([{ numDeletedRows: 0n }])
    const autre = { organisme: '018f0000-0000-7000-8000-0000000000ff' }
    expect(await dansContexte(cible, autre, (tx) => tx.selectFrom('journal').selectAll().execute())).toEqual([])
    const proprietaire = await openBase(cible.url, { role: 'proprietaire' })
    await expect(proprietaire.pool.query('truncate journal')).rejects.toMatchObject({ code: 'PA001' })
    expect((await proprietaire.pool.query('select from journal')).rowCount).toBe(0)
    await proprietaire.fermer()
  })
})

test('une base qui contient déjà quelque chose n’est remplacée que sur demande', async () => {
  const fichier = await archive('occupee')
  await avecBase(async (cible) => {
    await dansContexte(cible, {}, (tx) =>
      tx
        .insertInto('texte_registre')
        .values({ empreinte: Buffer.from('z'), contenu: 'déjà là' })
        .execute(),
    )
    expect(await restaurer(cible, fichier)).toMatchObject({
      refus: { code: 'sauvegarde.base-non-vide', donnees: { table: 'texte_registre' } },
    })
    const { rows } = await cible.pool.query('select contenu from texte_registre')
    expect(rows).toEqual([{ contenu: 'déjà là' }])
    expect(await restaurer(cible, fichier, { remplacer: true })).toMatchObject({ ok: true })
    expect(await restaurer(cible, fichier, { remplacer: true })).toMatchObject({ ok: true })
    expect(await empreinteBase(cible)).toEqual(await empreinteBase(source))
  })
})

describe('un fichier abîmé est refusé et ne change rien', () => {
  const refuse = async (cible: Base, fichier: string, code: string, cas: string) => {
    expect(await restaurer(cible, fichier), cas).toMatchObject({ ok: false, refus: { code } })
    const { rows } = await cible.pool.query('select count(*) as n from texte_registre')
    expect(rows, cas).toEqual([{ n: 0 }])
  }

  test('un octet changé, où que ce soit', async () => {
    const fichier = await archive('octet')
    const sain = await readFile(fichier)
    const positions = [
      23,
      24,
      27,
      31,
      32,
      40,
      100,
      Math.floor(sain.length / 2),
      sain.length - 40,
      sain.length - 33,
      sain.length - 32,
      sain.length - 1,
    ]
    await avecBase(async (cible) => {
      for (const position of positions) {
        const abime = Buffer.from(sain)
        abime.writeUInt8(abime.readUInt8(position) ^ 1, position)
        await writeFile(fichier, abime)
        await refuse(cible, fichier, 'sauvegarde.alteree', `octet ${position}`)
      }
      await writeFile(fichier, Buffer.concat([sain, Buffer.from([0])]))
      await refuse(cible, fichier, 'sauvegarde.alteree', 'octet ajouté')
      await writeFile(fichier, sain)
      expect(await restaurer(cible, fichier)).toMatchObject({ ok: true })
    })
  })

  test('coupé, à n’importe quelle longueur', async () => {
    const fichier = await archive('coupe')
    const poignee = await open(fichier)
    const { size } = await poignee.stat()
    await poignee.close()
    await avecBase(async (cible) => {
      for (const longueur of [size - 1, size - 32, size - 33, Math.floor(size / 2), 1000, 56, 55, 24, 23, 5, 0]) {
        await truncate(fichier, longueur)
        await refuse(cible, fichier, 'sauvegarde.alteree', `coupé à ${longueur}`)
      }
    })
  })

  test('autre chose qu’une sauvegarde, ou rien', async () => {
    const fichier = join(travail, 'texte')
    await writeFile(fichier, 'Bonjour, ceci est une lettre et non une sauvegarde de quoi que ce soit.')
    await avecBase(async (cible) => {
      await refuse(cible, fichier, 'sauvegarde.format-inconnu', 'lettre')
      await refuse(cible, join(travail, 'absent'), 'sauvegarde.introuvable', 'absent')
      await refuse(cible, travail, 'sauvegarde.format-inconnu', 'dossier')
    })
  })
})

test('une sauvegarde d’un schéma plus récent est refusée', async () => {
  await avecBase(async (recente) => {
    const proprietaire = await openBase(recente.url, { role: 'proprietaire' })
    await proprietaire.pool.query("insert into migration (nom, sha256) values ('9999-futur', 'x')")
    await proprietaire.fermer()
    const fichier = join(travail, 'futur')
    await sauvegarder(recente, fichier)
    await avecBase(async (cible) => {
      expect(await restaurer(cible, fichier)).toMatchObject({
        refus: { code: 'sauvegarde.schema-plus-recent', donnees: { migration: '9999-futur' } },
      })
    })
  })
})

test('une table que la sécurité par ligne cacherait en partie empêche la sauvegarde', async () => {
  await avecBase(async (base) => {
    const proprietaire = await openBase(base.url, { role: 'proprietaire' })
    await proprietaire.pool.query(`create table cachee (a int); alter table cachee enable row level security;
      alter table cachee force row level security; create policy p on cachee using (a > 0)`)
    expect(await sauvegarder(base, join(travail, 'cachee'))).toMatchObject({
      refus: { code: 'sauvegarde.table-masquee', donnees: { table: 'cachee' } },
    })
    await proprietaire.fermer()
  })
})

test('le schéma n’a pas de séquence, que la sauvegarde ne porterait pas', async () => {
  const { rows } = await source.pool.query(
    "select relname from pg_class where relkind = 'S' and relnamespace = 'public'::regnamespace",
  )
  expect(rows).toEqual([])
})

const [debian] = await binairesSysteme()
if (!debian) console.log('no PostgreSQL >= 15 on this system: saving from one server to the other is not tested')

describe.skipIf(!debian)('d’un PostgreSQL à l’autre', () => {
  let moteur: Moteur
  let systeme: Base

  beforeAll(async () => {
    if (!debian) return
    moteur = await startMoteur(join(travail, 'debian'), { binaires: debian, essai: { pilote: process.pid } })
    const proprietaire = await openBase(moteur.url, { role: 'proprietaire' })
    await migrer(proprietaire)
    await proprietaire.fermer()
    systeme = await openBase(moteur.url)
  })
  afterAll(async () => {
    await systeme.fermer()
    await moteur.arreter()
  })

  test('embarqué vers système, puis système vers embarqué', async () => {
    const aller = await archive('aller')
    expect(await restaurer(systeme, aller)).toMatchObject({ ok: true })
    expect(await empreinteBase(systeme)).toEqual(await empreinteBase(source))
    const retour = join(travail, 'retour')
    expect(await sauvegarder(systeme, retour)).toMatchObject({ ok: true, valeur: { lignes: 20_054 } })
    await avecBase(async (cible) => {
      expect(await restaurer(cible, retour)).toMatchObject({ ok: true })
      expect(await empreinteBase(cible)).toEqual(await empreinteBase(source))
    })
  })
})
