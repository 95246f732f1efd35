import { describe, expect, it } from 'vitest'
import { indexerElements } from '#domaine/referentiel/index.ts'
import { PETIT } from './essai.ts'
import { filterElements, foldBelow, listRangees, SANS_FILTRE, searchAhead } from './rangees.ts'

const arbre = indexerElements(PETIT.elements)
const dire = (plies: readonly string[], retenus: ReadonlySet<string> | null = null) =>
  listRangees(arbre, new Set(plies), retenus).map(
    ({ element, niveau, place, taille, ouverte }) =>
      `${element.id} ${niveau} ${place}/${taille}${ouverte === null ? '' : ouverte ? ' ▾' : ' ▸'}`,
  )

describe('lignes de l’arbre', () => {
  it('suivent le document, avec niveau, place et pli', () => {
    expect(dire(['E1'])).toEqual([
      'B1 1 1/2 ▾',
      'A1 2 1/2 ▾',
      'C1 3 1/4',
      'C2 3 2/4',
      'C3 3 3/4',
      'E1 3 4/4 ▸',
      'A2 2 2/2',
      'B2 1 2/2',
    ])
  })

  it('un filtre montre ce qui répond et ce qui y mène, tout déplié', () => {
    const retenus = filterElements(PETIT.elements, { ...SANS_FILTRE, texte: 'mots c2' }, new Set())
    expect(dire(['B1', 'A1'], retenus)).toEqual(['B1 1 1/1 ▾', 'A1 2 1/1 ▾', 'C2 3 1/1'])
    expect(listRangees(arbre, new Set(), retenus).map(({ retenue }) => retenue)).toEqual([false, false, true])
  })

  it('se replient au-delà d’un niveau', () => {
    expect([...foldBelow(arbre, 2)].sort()).toEqual(['A1', 'E1'])
  })
})

it('le filtre joint mots, genre et constats ; sans rien, il n’existe pas', () => {
  const signales = new Set(['C1', 'E1'])
  const trouver = (change: Partial<typeof SANS_FILTRE>) => [
    ...(filterElements(PETIT.elements, { ...SANS_FILTRE, ...change }, signales) ?? ['tout']),
  ]
  expect(trouver({})).toEqual(['tout'])
  expect(trouver({ genre: 'competence' })).toEqual(['C1', 'C2', 'C3'])
  expect(trouver({ genre: 'competence', constats: true })).toEqual(['C1'])
  expect(trouver({ texte: 'MOTS b2' })).toEqual(['B2'])
  expect(trouver({ texte: 'absent' })).toEqual([])
})

it('la frappe va à la ligne qui commence ainsi, par le code ou le libellé', () => {
  const rangees = listRangees(arbre, new Set(), null)
  const aller = (depuis: number, tape: string) => rangees[searchAhead(rangees, depuis, tape)]?.element.id ?? null
  expect(aller(0, 'c')).toBe('C1')
  expect(aller(2, 'c')).toBe('C2')
  expect(aller(2, 'c1')).toBe('C1')
  expect(aller(4, 'c')).toBe('C1')
  expect(aller(0, 'zz')).toBe(null)
})
