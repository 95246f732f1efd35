import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Base } from './base.ts'
import { copyRows } from './copie.ts'
import { baseEssai } from './essai.ts'

let base: Base
beforeAll(async () => {
  base = await baseEssai()
})
afterAll(() => base.fermer())

describe('COPY', () => {
  it('gives back any row as it was', async () => {
    // PostgreSQL holds no NUL.
    const texte = fc.oneof(
      fc.constantFrom('\\N', '\\.', '', 'NULL', '{}', 'a\tb\nc\rd', '"\\\\"'),
      fc.string({ unit: 'grapheme' }).map((t) => t.replaceAll('\0', '')),
    )
    const ligne = fc.tuple(fc.option(texte), fc.option(fc.boolean()), fc.uint8Array(), fc.array(texte))
    const client = await base.pool.connect()
    try {
      await client.query('create temp table essai_copie (rang int, a text, b boolean, c bytea, d text[])')
      await fc.assert(
        fc.asyncProperty(fc.array(ligne, { maxLength: 20 }), async (lignes) => {
          await client.query('truncate essai_copie')
          await copyRows(
            client,
            'essai_copie',
            ['rang', 'a', 'b', 'c', 'd'],
            lignes.map(([a, b, c, d], rang) => [rang, a, b, Buffer.from(c), d]),
          )
          const { rows } = await client.query('select a, b, c, d from essai_copie order by rang')
          expect(rows).toEqual(lignes.map(([a, b, c, d]) => ({ a, b, c: Buffer.from(c), d })))
        }),
        { numRuns: 50 },
      )
    } finally {
      client.release()
    }
  })

  it('tells the error of the server and leaves the connection usable', async () => {
    const client = await base.pool.connect()
    try {
      await client.query('create temp table essai_cle (a int primary key)')
      await expect(copyRows(client, 'essai_cle', ['a'], [[1], [1]])).rejects.toMatchObject({ code: '23505' })
      await copyRows(client, 'essai_cle', ['a'], [[1], [2]])
      expect((await client.query('select count(*)::int as n from essai_cle')).rows).toEqual([{ n: 2 }])
    } finally {
      client.release()
    }
  })
})
