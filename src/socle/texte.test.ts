import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { collapseSpaces, fold } from './texte.ts'

describe('fold', () => {
  it.each([
    ['Étude et RÉALISATION', 'etude et realisation'],
    ['l’œuvre', "l'oeuvre"],
    ["l'œuvre", "l'oeuvre"],
    ['Ex æquo', 'ex aequo'],
    ['ŒUVRE', 'oeuvre'],
    ['Garçon naïf', 'garcon naif'],
    ['Compe\u0301tences', 'competences'],
    ['RNCP35698BC04', 'rncp35698bc04'],
    ['d`affaires', "d'affaires"],
  ])('folds %s', (brut, plie) => expect(fold(brut)).toBe(plie))

  it('changes nothing more the second time', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (texte) => fold(fold(texte)) === fold(texte)))
  })
})

describe('collapseSpaces', () => {
  it('leaves one space between words', () => {
    expect(collapseSpaces("  DE L'     EMPLOI\u00a0\n ET  ")).toBe("DE L' EMPLOI ET")
  })
})
