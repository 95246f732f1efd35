import { describe, expect, it } from 'vitest'
import { TEXTES } from '#droit/textes.ts'
import { addJours, estJour } from '#socle/date-civile.ts'
import { partieDe, REGLES } from './index.ts'

const FAMILLES = [...new Set(REGLES.map(({ famille }) => famille))].sort()

describe('les règles rassemblées', () => {
  it('portent chacune un identifiant à elle, pointé, du nom de sa partie', () => {
    const ids = REGLES.map(({ id }) => id)
    expect(ids.length).toBeGreaterThan(50)
    expect(ids.filter((id, rang) => ids.indexOf(id) !== rang)).toEqual([])
    expect(ids.filter((id) => !/^[a-z]+(\.[a-z0-9]+(-[a-z0-9]+)*)+$/.test(id))).toEqual([])
    expect(partieDe({ id: 'jury.composition.cap' })).toBe('jury')
  })

  it('citent chacune un texte connu', () => {
    const sansTexte = REGLES.filter(({ references }) => references.length === 0).map(({ id }) => id)
    const inconnus = REGLES.flatMap(({ id, references }) =>
      references.filter(({ texte }) => !Object.hasOwn(TEXTES, texte)).map(({ texte }) => `${id} ${texte}`),
    )
    expect([sansTexte, inconnus]).toEqual([[], []])
  })

  it('vont d’un jour à un jour, le second après le premier', () => {
    const fausses = REGLES.filter(
      ({ du, au }) => (du !== null && !estJour(du)) || (au !== null && !estJour(au)) || (du ?? '') > (au ?? '9'),
    )
    expect(fausses.map(({ id }) => id)).toEqual([])
  })

  it.each(FAMILLES)('famille %s : les versions se suivent sans trou ni recouvrement', (famille) => {
    const versions = REGLES.filter((regle) => regle.famille === famille).sort((a, b) =>
      (a.du ?? '') < (b.du ?? '') ? -1 : 1,
    )
    for (const [rang, { id, au }] of versions.entries()) {
      const suivante = versions[rang + 1]
      if (suivante === undefined) continue
      expect([id, au === null ? 'sans fin' : addJours(au, 1)]).toEqual([id, suivante.du])
    }
    expect(new Set(versions.map(({ reference }) => reference)).size).toBe(1)
  })
})
