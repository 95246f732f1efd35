import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { compilePdf, literal } from './compiler.ts'
import { FAMILLES, readFonts } from './polices.ts'

const familles = FAMILLES.map((famille) => literal(famille)).join(', ')
const source = (corps: string): string =>
  `#set document(title: "Essai")\n#set text(lang: "fr", font: (${familles}))\n${corps}`
const polices = (pdf: Buffer): string[] =>
  [...pdf.toString('latin1').matchAll(/\/FontName ?\/[A-Z]{6}\+([\w-]+)/g)].map((trouve) => trouve[1] ?? '').sort()

describe('Typst', () => {
  it.each(['ua-1', 'a-3a'] as const)(
    'compose un PDF balisé %s, avec nos polices et celle du moteur pour les signes rares',
    async (norme) => {
      const pdf = await compilePdf(source('= Titre\nTexte *gras* _italique_ ≥'), { norme, creeLe: 1_788_220_800 })
      expect(pdf.subarray(0, 5).toString()).toBe('%PDF-')
      expect(pdf.includes('/MarkInfo')).toBe(true)
      expect(polices(pdf)).toEqual([
        'LibertinusSerif-Regular',
        'SourceSerif4-Bold',
        'SourceSerif4-Italic',
        'SourceSerif4-Regular',
      ])
    },
  )

  it('les mêmes octets pour le même texte et la même heure', async () => {
    const options = { norme: 'ua-1', creeLe: 1_788_220_800 } as const
    const [un, deux] = [await compilePdf(source('Bonjour'), options), await compilePdf(source('Bonjour'), options)]
    expect(un.equals(deux)).toBe(true)
    expect((await compilePdf(source('Bonjour'), { ...options, creeLe: 1_788_220_860 })).equals(un)).toBe(false)
  })

  it('chaque police est entière, et différente', async () => {
    const fontes = await readFonts()
    expect(new Set(fontes.map((octets) => createHash('sha256').update(octets).digest('hex'))).size).toBe(4)
    // The length that each TrueType directory announces for its last table fits in its bytes.
    for (const octets of fontes) expect(octets.readUInt32BE(0)).toBe(0x00010000)
  })

  it('un texte hostile reste du texte', async () => {
    const pdf = await compilePdf(source(`#${literal('"#panic("boum")\\ \n$')}`), { norme: 'ua-1', creeLe: 0 })
    expect(pdf.length).toBeGreaterThan(1000)
  })

  it('un signe qu’aucune police n’a : un PDF balisé qui ne prétend à aucune norme, jamais un refus', async () => {
    const pdf = await compilePdf(source('un 🎠 deux'), { norme: 'ua-1', creeLe: 0 })
    expect(pdf.includes('/MarkInfo')).toBe(true)
    expect(pdf.includes('pdfuaid')).toBe(false)
    expect((await compilePdf(source('un deux'), { norme: 'ua-1', creeLe: 0 })).includes('pdfuaid')).toBe(true)
    await expect(compilePdf(source('un 🎠 deux'), { norme: 'a-3a', creeLe: 0 })).rejects.toThrow('font')
  })

  it('une source fausse dit où', async () => {
    await expect(compilePdf('#foo(', { norme: 'ua-1', creeLe: 0 })).rejects.toThrow('unclosed delimiter')
  })
})
