import { describe, expect, expectTypeOf, it } from 'vitest'
import { addJours } from '#socle/date-civile.ts'
import { couvrir, estCouvert, RAISONS_SANS_EFFET, SANS_EFFET } from './couverture.ts'
import { type CleTexte, TEXTES, type TexteDroit } from './textes.ts'

const regle = (id: string, ...textes: readonly CleTexte[]) => ({ id, references: textes.map((texte) => ({ texte })) })

describe('la couverture des textes', () => {
  it('donne à chaque texte du registre, une fois, les règles qui le citent', () => {
    const couverture = couvrir([
      regle('jury.composition.bac-pro', 'code-de-l-education.D337-93', 'code-de-l-education.D337-93'),
      regle('jury.nomination', 'code-de-l-education.D337-93'),
    ])
    expect(couverture.map(({ texte }) => texte)).toEqual(Object.keys(TEXTES))
    expect(couverture.find(({ texte }) => texte === 'code-de-l-education.D337-93')).toEqual({
      texte: 'code-de-l-education.D337-93',
      regles: ['jury.composition.bac-pro', 'jury.nomination'],
      raison: null,
    })
  })

  it('dit la raison d’un texte sans règle, et le tient pour couvert', () => {
    const decrit = couvrir([]).find(({ texte }) => texte === 'code-de-l-education.D337-1')
    expect(decrit).toEqual({ texte: 'code-de-l-education.D337-1', regles: [], raison: 'definition' })
  })

  it('n’est couvert que par des règles ou par une raison', () => {
    expect(estCouvert({ regles: ['a'], raison: null })).toBe(true)
    expect(estCouvert({ regles: [], raison: 'procedure' })).toBe(true)
    expect(estCouvert({ regles: [], raison: null })).toBe(false)
    expect(estCouvert({ regles: ['a'], raison: 'procedure' })).toBe(false)
  })

  it('ne connaît que des clés du registre et des raisons de la liste', () => {
    expectTypeOf<'code-de-la-route.R1'>().not.toExtend<CleTexte>()
    expectTypeOf<keyof typeof SANS_EFFET>().toExtend<CleTexte>()
    expectTypeOf<'code-de-la-route.R1'>().not.toExtend<keyof typeof SANS_EFFET>()
    expect(Object.values(SANS_EFFET).filter((raison) => !RAISONS_SANS_EFFET.includes(raison))).toEqual([])
  })
})

describe('le registre des textes', () => {
  const textes: readonly (readonly [string, TexteDroit])[] = Object.entries(TEXTES)

  it('ne dit d’une version que nous n’avons pas lue ni identifiant ni premier jour', () => {
    const inventees = textes.filter(
      ([, { luLe, version, depuis }]) => luLe === null && (version !== null || depuis !== null),
    )
    expect(inventees.map(([cle]) => cle)).toEqual([])
  })

  it('ne date rien après le jour de la lecture, et fait suivre une version d’une plus récente', () => {
    const mal = textes.filter(
      ([, { luLe, depuis, versionSuivante }]) =>
        (luLe !== null && depuis !== null && luLe < depuis) ||
        (depuis !== null && versionSuivante !== null && versionSuivante < addJours(depuis, 1)),
    )
    expect(mal.map(([cle]) => cle)).toEqual([])
  })

  it('nomme l’article que sa clé nomme, dans le code qu’elle nomme', () => {
    const codes = textes.filter(([cle]) => cle.startsWith('code-'))
    expect(codes.length).toBeGreaterThan(150)
    const fautes = codes.filter(([cle, { recueil, article }]) => {
      const code = recueil === 'Code du travail' ? 'code-du-travail' : 'code-de-l-education'
      return cle !== `${code}.${article}`
    })
    expect(fautes.map(([cle]) => cle)).toEqual([])
  })
})
