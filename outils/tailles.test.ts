import { describe, expect, it } from 'vitest'
import { withTree } from './arbre-essai.ts'
import type { Rapport } from './sources.ts'
import { checkTailles } from './tailles.ts'

const lignes = (nombre: number): string => 'export {}\n'.repeat(nombre)
const fonction = (nombre: number): string => `export function f() {\n${'  1\n'.repeat(nombre - 2)}}\n`
const examiner = (chemin: string, texte: string): Promise<Rapport> => withTree({ [chemin]: texte }, checkTailles)

describe('sizes', () => {
  it.each<[string, string, string, number, number]>([
    ['a file of 200 lines', 'src/a.ts', lignes(200), 0, 0],
    ['a file of 201 lines', 'src/a.ts', lignes(201), 0, 1],
    ['a file of 400 lines', 'src/a.ts', lignes(400), 0, 1],
    ['a file of 401 lines', 'src/a.ts', lignes(401), 1, 0],
    ['a catalogue of 401 lines', 'src/langues/fr.ts', lignes(401), 0, 0],
    ['a generated file of 401 lines', 'src/a.genere.ts', lignes(401), 0, 0],
    ['a function of 30 lines', 'src/a.ts', fonction(30), 0, 0],
    ['a function of 31 lines', 'src/a.ts', fonction(31), 0, 1],
    ['a function of 60 lines', 'src/a.ts', fonction(60), 0, 1],
    ['a function of 61 lines', 'src/a.ts', fonction(61), 1, 0],
    ['a function of 61 lines in a test', 'src/a.test.ts', fonction(61), 0, 0],
    ['an arrow of 61 lines', 'src/a.ts', `export const f = () => {\n${'  1\n'.repeat(59)}}\n`, 1, 0],
    ['three parameters', 'src/a.ts', 'export const f = (a: 1, b: 1, c: 1) => [a, b, c]', 0, 0],
    ['four parameters', 'src/a.ts', 'export const f = (a: 1, b: 1, c: 1, d: 1) => [a, b, c, d]', 0, 1],
    ['five parameters', 'src/a.ts', 'export const f = (a: 1, b: 1, c: 1, d: 1, e: 1) => [a, b, c, d, e]', 1, 0],
  ])('%s', async (_titre, chemin, texte, refus, avertis) => {
    const rapport = await examiner(chemin, texte)
    expect([rapport.violations.length, rapport.avertissements.length]).toEqual([refus, avertis])
  })

  it.each<[string, string, string, string[]]>([
    ['any', 'src/a.ts', 'export let a: any\nexport let b: Record<string, any>', ['src/a.ts:1 any', 'src/a.ts:2 any']],
    ['the word any elsewhere', 'src/a.ts', "// any\nexport const any = 'any'", []],
    ['a cast', 'src/web/a.ts', 'export const a = 1 as unknown', ['src/web/a.ts:1 type cast']],
    ['an old cast', 'src/web/a.ts', 'export const a = <unknown>1', ['src/web/a.ts:1 type cast']],
    ['as const', 'src/web/a.ts', 'export const a = [1] as const', []],
    ['a cast in the store', 'src/stockage/a.ts', 'export const a = 1 as unknown', []],
    ['unfinished work', 'src/a.ts', '\n// TODO later\nexport {}', ['src/a.ts:2 unfinished work: TODO']],
    ['unfinished work in a block', 'src/a.ts', '/* FIXME */ export {}', ['src/a.ts:1 unfinished work: FIXME']],
    ['the mark inside a string', 'src/a.ts', "export const a = 'TODO'", []],
    [
      'a suppression without reason',
      'src/a.ts',
      '// biome-ignore lint/x/y: \nexport {}',
      ['src/a.ts:1 suppression without a reason'],
    ],
    ['a suppression with a reason', 'src/a.ts', '// biome-ignore lint/x/y: the library types it so\nexport {}', []],
    [
      'an expected error without reason',
      'src/a.ts',
      '// @ts-expect-error\nexport {}',
      ['src/a.ts:1 suppression without a reason'],
    ],
    [
      'an ignored error, reason or not',
      'src/a.ts',
      '// @ts-ignore the library types it so\nexport {}',
      ['src/a.ts:1 type errors are not ignored'],
    ],
  ])('%s', async (_titre, chemin, texte, attendues) => {
    expect((await examiner(chemin, texte)).violations).toEqual(attendues)
  })

  it('refuses to read a file that does not parse', async () => {
    await expect(examiner('src/a.ts', 'export const = 1')).rejects.toThrow('src/a.ts')
  })
})
