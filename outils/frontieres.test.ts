import { describe, expect, it } from 'vitest'
import { withTree } from './arbre-essai.ts'
import { checkFrontieres } from './frontieres.ts'

const PORTE = {
  'src/domaine/certification/index.ts': "export { a } from './a.ts'",
  'src/domaine/certification/a.ts': 'export const a = 1',
}

const violations = (fichiers: Record<string, string>): Promise<readonly string[]> =>
  withTree({ ...PORTE, ...fichiers }, (racine) => checkFrontieres(racine).violations)

describe('frontiers', () => {
  it('lets a sound tree pass', async () => {
    expect(
      await violations({
        'src/socle/x.ts': 'export const x = 1',
        'src/application/y.ts':
          "import { a } from '#domaine/certification/index.ts'\nimport { x } from '#socle/x.ts'\nexport const y = a + x",
        'src/stockage/z.ts':
          "import pg from 'pg'\nimport { readFileSync } from 'node:fs'\nimport { y } from '#application/y.ts'\nexport const z = [pg, readFileSync, y, Date.now()]",
        'src/web/w.tsx':
          "import { a } from '#domaine/certification/index.ts'\nimport { useState } from 'react'\nexport const w = [a, useState]",
        'src/api/contrat/c.ts': "import { a } from '#domaine/certification/index.ts'\nexport const c = a",
        'src/api/r.ts': "import { c } from './contrat/c.ts'\nexport const r = c",
        'src/domaine/certification/a.test.ts':
          "import { readFileSync } from 'node:fs'\nimport { a } from './index.ts'\nexport const t = [readFileSync, a]",
      }),
    ).toEqual([])
  })

  it.each<[string, Record<string, string>, string]>([
    [
      'an arrow up',
      { 'src/domaine/certification/b.ts': "import { y } from '#application/y.ts'\nexport const b = y" },
      'src/domaine/certification/b.ts:1 forbidden arrow: domaine -> application',
    ],
    [
      'a type is an arrow too',
      { 'src/socle/b.ts': "import type { Y } from '#droit/y.ts'\nexport type B = Y" },
      'src/socle/b.ts:1 forbidden arrow: socle -> droit',
    ],
    [
      'a type named in place',
      { 'src/socle/b.ts': "export type B = import('#droit/y.ts').Y" },
      'src/socle/b.ts:1 forbidden arrow: socle -> droit',
    ],
    [
      'a dynamic import',
      { 'src/web/b.ts': "export const b = () => import('#stockage/base.ts')" },
      'src/web/b.ts:1 forbidden arrow: web -> stockage',
    ],
    [
      'an export from',
      { 'src/web/b.ts': "\nexport * from '#application/b.ts'" },
      'src/web/b.ts:2 forbidden arrow: web -> application',
    ],
    [
      'web beyond the contract',
      { 'src/web/b.ts': "import { s } from '#api/serveur.ts'\nexport const b = s" },
      'src/web/b.ts:1 forbidden arrow: web -> api',
    ],
    [
      'the contract beyond the domain',
      { 'src/api/contrat/b.ts': "import { s } from '#api/serveur.ts'\nexport const b = s" },
      'src/api/contrat/b.ts:1 forbidden arrow: api/contrat -> api',
    ],
    [
      'between sources of the same rank',
      { 'src/importeurs/b.ts': "import { s } from '#stockage/base.ts'\nexport const b = s" },
      'src/importeurs/b.ts:1 forbidden arrow: importeurs -> stockage',
    ],
    [
      'a catalogue that imports the domain',
      { 'src/langues/b.ts': "import { x } from '#domaine/x/index.ts'\nexport const b = x" },
      'src/langues/b.ts:1 forbidden arrow: langues -> domaine',
    ],
    [
      'an unknown room',
      { 'src/divers/b.ts': "import { x } from '#socle/x.ts'\nexport const b = x" },
      'src/divers/b.ts:1 stands in no known room',
    ],
    [
      'a relative path across rooms',
      { 'src/stockage/b.ts': "import { x } from '../socle/x.ts'\nexport const b = x" },
      'src/stockage/b.ts:1 crosses a room by a relative path: ../socle/x.ts',
    ],
    [
      'a window instead of the door',
      { 'src/web/b.ts': "import { a } from '#domaine/certification/a.ts'\nexport const b = a" },
      'src/web/b.ts:1 enters domaine/certification without its door',
    ],
    [
      'its own door',
      { 'src/domaine/certification/b.ts': "import { a } from './index.ts'\nexport const b = a" },
      'src/domaine/certification/b.ts:1 imports its own door',
    ],
    [
      'a domain folder against the order',
      { 'src/domaine/organisme/b.ts': "import { a } from '#domaine/certification/index.ts'\nexport const b = a" },
      'src/domaine/organisme/b.ts:1 domaine/organisme comes before domaine/certification',
    ],
    [
      'an unlisted domain folder',
      { 'src/web/b.ts': "import { a } from '#domaine/divers/index.ts'\nexport const b = a" },
      'src/web/b.ts:1 unknown domain folder: divers',
    ],
    [
      'a package in a pure room',
      { 'src/socle/b.ts': "import { z } from 'zod'\nexport const b = z" },
      'src/socle/b.ts:1 socle imports a package: zod',
    ],
    [
      'node in a pure room',
      { 'src/droit/b.ts': "import { readFileSync } from 'node:fs'\nexport const b = readFileSync" },
      'src/droit/b.ts:1 droit imports a package: node:fs',
    ],
    [
      'node in the browser',
      { 'src/web/b.ts': "import { readFileSync } from 'fs'\nexport const b = readFileSync" },
      'src/web/b.ts:1 web runs in the browser: fs',
    ],
    [
      'a clock',
      { 'src/socle/b.ts': 'export const b = () => new Date()' },
      'src/socle/b.ts:1 impure in a pure room: Date',
    ],
    [
      'another clock',
      { 'src/domaine/certification/b.ts': '\n\nexport const b = () => Date.now()' },
      'src/domaine/certification/b.ts:3 impure in a pure room: Date',
    ],
    [
      'chance',
      { 'src/droit/b.ts': 'export const b = () => Math.random()' },
      'src/droit/b.ts:1 impure in a pure room: Math.random',
    ],
    [
      'the network',
      { 'src/droit/b.ts': "export const b = () => fetch('x')" },
      'src/droit/b.ts:1 impure in a pure room: fetch',
    ],
    [
      'the network by the back door',
      { 'src/droit/b.ts': "export const b = () => globalThis.fetch('x')" },
      'src/droit/b.ts:1 impure in a pure room: fetch',
    ],
    [
      'the environment',
      { 'src/socle/b.ts': 'export const b = process.env.X' },
      'src/socle/b.ts:1 impure in a pure room: process',
    ],
  ])('catches %s', async (_titre, fichiers, attendue) => {
    expect(await violations(fichiers)).toEqual([attendue])
  })

  it('catches a value cycle, and not a cycle of types', async () => {
    expect(
      await violations({
        'src/socle/b.ts': "import { c } from './c.ts'\nexport const b = () => c",
        'src/socle/c.ts': "import { b } from './b.ts'\nexport const c = () => b",
        'src/socle/d.ts': "import type { E } from './e.ts'\nexport type D = E | 1",
        'src/socle/e.ts': "import { type D } from './d.ts'\nexport type E = D | 2",
      }),
    ).toEqual(['value cycle: src/socle/b.ts -> src/socle/c.ts'])
  })

  it('says how many files it looked at', async () => {
    expect(await withTree(PORTE, (racine) => checkFrontieres(racine).fichiers)).toBe(2)
    expect(await withTree({}, (racine) => checkFrontieres(racine).fichiers)).toBe(0)
  })
})
