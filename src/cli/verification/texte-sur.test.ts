import { describe, expect, it } from 'vitest'
import { rendreSur, souligner } from './texte-sur.ts'

describe('rendreSur', () => {
  it.each([
    ['a\tb', 'a b'],
    ['\u001b[31mrouge', '·[31mrouge'],
    ['a\r\nb', 'a··b'],
    ['\u202eabc\u2066', '·abc·'],
    ['\u009b2J', '·2J'],
    ['Épreuve n° 1 – « été »', 'Épreuve n° 1 – « été »'],
  ])('%j', (texte, attendu) => expect(rendreSur(texte)).toBe(attendu))
})

describe('souligner', () => {
  it('pose le trait sous les caractères visés', () => {
    expect(souligner('Code : A1.C1', 7, 12)).toEqual({ extrait: 'Code : A1.C1', trait: '       ^^^^^' })
  })

  it('compte les signes vus, pas les accents posés à part', () => {
    expect(souligner('e\u0301te\u0301 A1', 6, 8)).toEqual({ extrait: 'e\u0301te\u0301 A1', trait: '    ^^' })
  })

  it('souligne au moins un signe, même au bout d’une ligne vide', () => {
    expect(souligner('', 0, 0)).toEqual({ extrait: '', trait: '^' })
  })

  it('coupe une longue ligne autour de ce qui est visé', () => {
    const { extrait, trait } = souligner(`${'a'.repeat(500)}XYZ${'b'.repeat(500)}`, 500, 503)
    expect(extrait).toMatch(/^…a+XYZb+…$/)
    expect(extrait.slice(trait.indexOf('^'), trait.length)).toBe('XYZ')
    expect(extrait.length).toBeLessThanOrEqual(112)
  })

  it('le trait ne dépasse pas la ligne coupée', () => {
    const { extrait, trait } = souligner('a'.repeat(1000), 0, 1000)
    expect(trait.length).toBeLessThanOrEqual(extrait.length)
  })
})
