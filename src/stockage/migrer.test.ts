import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Base, openBase } from './base.ts'
import { baseEssai } from './essai.ts'
import { lireMigrations, type Migration, migrer } from './migrer.ts'

let base: Base
let proprietaire: Base

beforeAll(async () => {
  base = await baseEssai()
  proprietaire = await openBase(base.url, { role: 'proprietaire' })
})
afterAll(async () => {
  await proprietaire.fermer()
  await base.fermer()
})

const nouvelle = (nom: string, texte: string): Migration => ({ nom, texte, sha256: nom })

const DESTRUCTIONS = [
  /\bdrop\s+(table|column|schema|type|domain|view|materialized|index|function|sequence|constraint)\b/i,
  /\brename\b/i,
  /\balter\s+column\s+\w+\s+(set\s+data\s+)?type\b/i,
  /^\s*truncate\b/im,
  /\bdelete\s+from\b/i,
]
const sansCommentaires = (texte: string): string => texte.replace(/--.*$/gm, '')
const detruit = (texte: string): boolean => DESTRUCTIONS.some((motif) => motif.test(sansCommentaires(texte)))

test('les migrations ajoutent, et ne retirent ni ne renomment rien', async () => {
  const migrations = await lireMigrations()
  expect(migrations.length).toBeGreaterThan(0)
  expect(migrations.filter((m) => detruit(m.texte)).map((m) => m.nom)).toEqual([])
  for (const faute of ['drop table x', 'alter table x\n  drop column y', 'alter table x rename y to z', 'truncate x']) {
    expect(detruit(faute), faute).toBe(true)
  }
})

test('migrer une base déjà migrée ne fait rien, même demandé plusieurs fois à la fois', async () => {
  expect(await Promise.all([1, 2, 3].map(() => migrer(proprietaire)))).toEqual([[], [], []])
})

test('une migration déjà appliquée ne peut plus changer', async () => {
  const [premiere, ...suite] = await lireMigrations()
  const modifiee = nouvelle(premiere?.nom ?? '', 'select 1')
  await expect(migrer(proprietaire, [modifiee, ...suite])).rejects.toMatchObject({
    refus: { code: 'migration.modifiee', donnees: { migration: '0001-organisations' } },
  })
})

test('une base plus récente que le programme est refusée', async () => {
  const migrations = await lireMigrations()
  await expect(migrer(proprietaire, migrations.slice(0, 1))).rejects.toMatchObject({
    refus: { code: 'migration.base-plus-recente', donnees: { migration: migrations[1]?.nom } },
  })
})

test('une migration qui échoue ne laisse rien, les précédentes restent', async () => {
  const migrations = await lireMigrations()
  const bonne = nouvelle('9001-bonne', 'create table bonne (a int)')
  const fautive = nouvelle('9002-fautive', 'create table fautive (a int); select 1/0')
  await expect(migrer(proprietaire, [...migrations, bonne, fautive])).rejects.toMatchObject({
    refus: { code: 'migration.echec', donnees: { migration: '9002-fautive' } },
  })
  const { rows } = await proprietaire.pool.query(
    "select to_regclass('bonne') is not null as bonne, to_regclass('fautive') as fautive",
  )
  expect(rows).toEqual([{ bonne: true, fautive: null }])
  const { rows: droits } = await base.pool.query('select count(*) as n from bonne')
  expect(droits).toEqual([{ n: 0 }])
})
