import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { commander, type Sorti } from './essai.ts'

/** A base that answers nothing: what is written comes from the file alone. */
const SANS_BASE = 'postgres://127.0.0.1:1/rien'
const MANEGE = fileURLToPath(new URL('../../fixtures/documents/referentiel-manege.txt', import.meta.url))

let dossier: string
const chemin = (nom: string): string => join(dossier, nom)
beforeAll(async () => {
  dossier = await mkdtemp(join(tmpdir(), 'parchemin-essai-exporter-'))
})
afterAll(async () => {
  await rm(dossier, { recursive: true, force: true })
})

const exporter = (...mots: string[]): Promise<Sorti> => commander(SANS_BASE, ['exporter', ...mots])

describe('parchemin exporter', () => {
  it('écrit un document sous quatre formes ; le classeur et le paquet étendu se relisent comme lui', async () => {
    for (const [nom, debut] of [
      ['a.md', '# '],
      ['a.xlsx', 'PK'],
      ['a.json', '{"CFDocument"'],
      ['a.pdf', '%PDF-'],
    ] as const) {
      const { code, stderr } = await exporter(MANEGE, chemin(nom), '--extensions')
      expect([nom, code, stderr]).toEqual([nom, 0, ''])
      expect((await readFile(chemin(nom))).subarray(0, debut.length).toString()).toBe(debut)
    }
    const directe = await exporter(MANEGE, chemin('b.json'))
    expect(directe.stdout).toContain('b.json')
    for (const source of ['a.xlsx', 'a.json']) {
      expect((await exporter(chemin(source), chemin('retour.md'))).code).toBe(0)
      const [retour, premier] = await Promise.all(['retour.md', 'a.md'].map((nom) => readFile(chemin(nom), 'utf8')))
      const sansSource = (texte = '') => texte.split('\n').filter((ligne) => !ligne.includes('Source'))
      expect(sansSource(retour)).toEqual(sansSource(premier))
    }
  })

  it('dit ce qu’il ne sait pas faire', async () => {
    await writeFile(chemin('prose.txt'), 'Une lettre, sans rien\nque le métier connaisse.\n')
    const refus = [
      await exporter(MANEGE, chemin('a.odt')),
      await exporter(chemin('prose.txt'), chemin('c.md')),
      await exporter(chemin('absent.pdf'), chemin('c.md')),
      await exporter(MANEGE, chemin('nulle/part.md')),
    ]
    expect(refus.map(({ code }) => code)).toEqual([1, 1, 1, 1])
    expect(refus[0]?.stderr).toContain('.xlsx')
    expect(refus[3]?.stderr).toContain('ne peut pas être écrit')
  })
})
