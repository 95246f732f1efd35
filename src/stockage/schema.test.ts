import { readFile } from 'node:fs/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Base } from './base.ts'
import { baseEssai } from './essai.ts'
import { decrireSchema } from './instantane.ts'

let base: Base

beforeAll(async () => {
  base = await baseEssai()
})
afterAll(() => base.fermer())

test('schema.sql est le schéma que donnent les migrations (sinon : npm run generer:schema)', async () => {
  const attendu = await readFile(new URL('./schema.sql', import.meta.url), 'utf8')
  expect(await decrireSchema(base.pool)).toBe(attendu)
})

const TYPES: Readonly<Record<string, RegExp>> = {
  uuid: /^string$/,
  text: /^(string|'.*|Repertoire|Origine)$/,
  date: /^string$/,
  int2: /^number$/,
  int4: /^number$/,
  int8: /^number$/,
  bool: /^boolean$/,
  bytea: /^Buffer$/,
  _text: /^string\[\]$/,
  timestamptz: /^Instant$/,
  jsonb: /^Json$/,
  json: /^Json$/,
}

interface Colonne {
  readonly type: string
  readonly nulle: boolean
  readonly facultative: boolean
}

/** Reads a column type of schema.ts: what remains once `Nul`, `Generated`, `…ParDefaut` and `…Nul` are taken off. */
function lireColonne(ecrit: string): Colonne {
  const nulle = /^Nul<|Nul$/.test(ecrit)
  const defaut = /^Generated<|ParDefaut$/.test(ecrit)
  const type = ecrit.replace(/^(?:Nul|Generated)<(.*)>$/, '$1').replace(/^(Instant|Json)(ParDefaut|Nul)$/, '$1')
  return { type, nulle, facultative: nulle || defaut }
}

async function lireSchemaEcrit(): Promise<Map<string, Colonne>> {
  const source = await readFile(new URL('./schema.ts', import.meta.url), 'utf8')
  const colonnes = new Map<string, Colonne>()
  for (const [, table, corps] of source.matchAll(/^ {2}(\w+): \{([^}]*)\}/gm)) {
    for (const [, nom, type] of (corps ?? '').matchAll(/(\w+): ([^;\n]+)/g)) {
      colonnes.set(`${table}.${nom}`, lireColonne((type ?? '').trim()))
    }
  }
  return colonnes
}

test('schema.ts a les colonnes, les types et les absences permises de la base', async () => {
  const ecrit = await lireSchemaEcrit()
  const { rows } = await base.pool.query<{ colonne: string; type: string; nulle: boolean; facultative: boolean }>(
    `select table_name || '.' || column_name as colonne, udt_name as type, is_nullable = 'YES' as nulle,
       is_nullable = 'YES' or column_default is not null as facultative
     from information_schema.columns where table_schema = 'public'`,
  )
  expect([...ecrit.keys()].sort()).toEqual(rows.map((r) => r.colonne).sort())
  for (const { colonne, type, nulle, facultative } of rows) {
    const vu = ecrit.get(colonne)
    expect({ colonne, nulle: vu?.nulle, facultative: vu?.facultative }).toEqual({ colonne, nulle, facultative })
    expect(vu?.type, colonne).toMatch(TYPES[type] ?? /^unknown type$/)
  }
})
