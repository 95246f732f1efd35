import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { BORNES } from './bornes.ts'
import { lire, refus } from './essai.ts'
import { readDocument } from './lire.ts'

describe('un document se reconnaît à son contenu', () => {
  it.each([
    ['a.pdf', 'Bonjour', 'texte'],
    ['a.txt', '<!DOCTYPE html><p>Bonjour', 'html'],
    ['a.txt', '<?xml version="1.0"?>\n<!-- note --><html><body>Bonjour', 'html'],
    ['a.txt', '# Bonjour', 'markdown'],
    ['a', '| a | b |\n|---|---|\n| 1 | 2 |', 'markdown'],
    ['a.csv', 'a,b\n1,2', 'csv'],
    ['a.txt', 'Une ligne ; une autre', 'texte'],
  ])('%s : %s', async (nom, contenu, format) => expect((await lire(nom, contenu)).format).toBe(format))

  it('garde le nom sans son dossier, la taille et l’empreinte', async () => {
    const { nom, taille, empreinte } = await lire('C:\\Documents\\é.txt', 'Été')
    expect([nom, taille]).toEqual(['é.txt', 5])
    expect(empreinte).toBe(createHash('sha256').update('Été').digest('hex'))
  })
})

describe('ce qui ne se lit pas est dit', () => {
  const png = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')
  const ole = Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(512)])
  it.each([
    ['vide', Buffer.alloc(0), 'document.vide'],
    ['image', png, 'document.format-inconnu'],
    ['ancien .doc', ole, 'document.format-inconnu'],
    ['.docx protégé', Buffer.concat([ole, Buffer.from('EncryptedPackage', 'utf16le')]), 'document.chiffre'],
    ['blancs', Buffer.from(' \n\t\n'), 'document.sans-texte'],
    ['trop gros', Buffer.alloc(25_000_001, 'a'), 'document.trop-gros'],
    ['ligne sans fin', Buffer.alloc(1_000_001, 'a'), 'document.demesure'],
    ['trop de lignes', Buffer.alloc(400_001, '\n'), 'document.trop-de-pages'],
  ])('%s', async (_nom, octets, code) => expect(await refus('a.txt', octets)).toBe(code))

  it('les bornes se règlent, et le refus dit la borne', async () => {
    const lu = await readDocument({ nom: 'a.txt', octets: Buffer.from('un\ndeux\ntrois') }, { ...BORNES, lignes: 2 })
    expect(lu).toEqual({
      ok: false,
      refus: { code: 'document.trop-de-pages', donnees: { fichier: 'a.txt', lignes: 3, maximum: 2 } },
    })
  })
})

const DEPART = join(import.meta.dirname, '../../../../../shared/seeds')
const presents = existsSync(DEPART)
if (!presents) console.log('skipped: ../shared/seeds is not there')

it.skipIf(!presents)('les documents de départ reviennent ligne pour ligne', async () => {
  for (const nom of readdirSync(DEPART)) {
    const octets = readFileSync(join(DEPART, nom))
    const { lignes } = await lire(nom, octets)
    const textes = lignes.map((ligne) => ligne.texte)
    expect(textes.join('\n').trimEnd()).toBe(octets.toString().trimEnd())
  }
})
