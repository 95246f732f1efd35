import { describe, expect, it } from 'vitest'
import { compterGenres, indexerElements, indexerLiens, listerBranche, listerChemin, listerElements } from './arbre.ts'
import { elementEssai, VIDE } from './essai.ts'
import { GENRES_ELEMENT, GENRES_LIEN } from './referentiel.ts'
import { peutContenir, peutLier } from './regles.ts'

const elements = [
  elementEssai('d', 'competence', { parent: 'a', ordre: 1 }),
  elementEssai('k', 'critere', { parent: 'c' }),
  elementEssai('c', 'competence', { parent: 'a' }),
  elementEssai('b', 'bloc'),
  elementEssai('a', 'activite', { parent: 'b' }),
]
const arbre = indexerElements(elements)
const ids = (liste: readonly { id: string }[]): string => liste.map(({ id }) => id).join(' ')

describe('the tree', () => {
  it('reads from the top, siblings in order, whatever the order of the array', () => {
    expect(ids(listerElements(arbre))).toBe('b a c k d')
    expect(ids(listerBranche(arbre, 'a'))).toBe('a c k d')
    expect(ids(listerBranche(arbre, 'x'))).toBe('')
    expect(ids(arbre.enfants.get('a') ?? [])).toBe('c d')
  })

  it('tells the way down to an element, even in a ring', () => {
    expect(ids(listerChemin(arbre, 'k'))).toBe('b a c k')
    expect(ids(listerChemin(arbre, 'x'))).toBe('')
    const anneau = indexerElements([
      elementEssai('y', 'tache', { parent: 'z' }),
      elementEssai('z', 'tache', { parent: 'y' }),
    ])
    expect(ids(listerChemin(anneau, 'y'))).toBe('z y')
  })

  it('counts each kind, those that are not there too', () => {
    const compte = compterGenres(elements)
    expect(Object.keys(compte).sort()).toEqual([...GENRES_ELEMENT].sort())
    expect(compte).toMatchObject({ bloc: 1, activite: 1, competence: 2, critere: 1, evaluation: 0, epreuve: 0 })
  })

  it('finds the links of an element from both ends', () => {
    const lien = { genre: 'evalue', de: 'k', vers: 'c' } as const
    const liens = indexerLiens({ ...VIDE, elements, liens: [lien, { genre: 'mobilise', de: 'c', vers: 'a' }] })
    expect([liens.get('k'), liens.get('c')?.length, liens.get('b')]).toEqual([[lien], 2, undefined])
  })
})

describe('what may stand where', () => {
  it('anything at the top; nothing under a criterion but criteria', () => {
    for (const genre of GENRES_ELEMENT) {
      expect(peutContenir(null, genre)).toBe(true)
      expect(peutContenir('critere', genre)).toBe(genre === 'critere')
    }
    expect([peutContenir('bloc', 'activite'), peutContenir('evaluation', 'critere')]).toEqual([true, true])
    expect([peutContenir('competence', 'bloc'), peutContenir('tache', 'epreuve')]).toEqual([false, false])
  })

  it('links go one way, blocs and units both', () => {
    expect(peutLier('evalue', 'critere', 'competence')).toBe(true)
    expect(peutLier('evalue', 'competence', 'critere')).toBe(false)
    expect(peutLier('mobilise', 'competence', 'connaissance')).toBe(true)
    expect([peutLier('correspond', 'bloc', 'unite'), peutLier('correspond', 'epreuve', 'bloc')]).toEqual([true, true])
    for (const lien of GENRES_LIEN)
      for (const genre of GENRES_ELEMENT) expect(peutLier(lien, 'connaissance', genre)).toBe(false)
  })
})
