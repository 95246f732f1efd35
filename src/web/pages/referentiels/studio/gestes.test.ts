import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  appliquerToutes,
  GENRES_ELEMENT,
  indexerElements,
  type Operation,
  peutContenir,
} from '#domaine/referentiel/index.ts'
import { dessiner, PETIT } from './essai.ts'
import {
  canDrop,
  createElement,
  drop,
  findSuivant,
  indent,
  listAjouts,
  listRacines,
  moveBy,
  outdent,
  remove,
  toTexte,
} from './gestes.ts'

const arbre = indexerElements(PETIT.elements)
const ids = (...liste: string[]) => new Set(liste)

function apres(operations: readonly Operation[]): string {
  const fait = appliquerToutes(PETIT, operations)
  if (!fait.ok) throw new Error(fait.refus.code)
  return dessiner(fait.valeur.referentiel)
}

const DEPART = 'B1(A1(C1 C2 C3 E1(K1)) A2) B2'

describe('déplacer parmi ses frères', () => {
  it.each([
    ['un élément descend', ids('C1'), 1, 'B1(A1(C2 C1 C3 E1(K1)) A2) B2'],
    ['un élément monte', ids('C3'), -1, 'B1(A1(C1 C3 C2 E1(K1)) A2) B2'],
    ['deux qui se suivent descendent ensemble', ids('C1', 'C2'), 1, 'B1(A1(C3 C1 C2 E1(K1)) A2) B2'],
    ['ce qu’un choisi contient le suit', ids('E1', 'K1'), -1, 'B1(A1(C1 C2 E1(K1) C3) A2) B2'],
  ] as const)('%s', (_cas, choisis, pas, attendu) => {
    expect(apres(moveBy(arbre, choisis, pas))).toBe(attendu)
  })

  it('ne fait rien au bout, ni entre familles', () => {
    expect(moveBy(arbre, ids('C1', 'C2'), -1)).toEqual([])
    expect(moveBy(arbre, ids('B2'), 1)).toEqual([])
    expect(moveBy(arbre, ids('C1', 'A2'), 1)).toEqual([])
  })
})

describe('changer de niveau', () => {
  it('rentre sous le frère qui précède, quand il peut contenir', () => {
    expect(apres(indent(arbre, ids('A2')))).toBe('B1(A1(C1 C2 C3 E1(K1) A2)) B2')
    expect(apres(indent(arbre, ids('C2')))).toBe('B1(A1(C1(C2) C3 E1(K1)) A2) B2')
    expect(indent(arbre, ids('A1'))).toEqual([])
    expect(indent(arbre, ids('B2'))).toEqual([])
  })

  it('sort juste après son parent', () => {
    expect(apres(outdent(arbre, ids('C2', 'C3')))).toBe('B1(A1(C1 E1(K1)) C2 C3 A2) B2')
    expect(apres(outdent(arbre, ids('A2')))).toBe('B1(A1(C1 C2 C3 E1(K1))) A2 B2')
    expect(outdent(arbre, ids('B1'))).toEqual([])
  })
})

describe('lâcher à une place', () => {
  it('garde l’ordre de ce qui est lâché, même d’un bout à l’autre', () => {
    expect(apres(drop(arbre, ids('C1', 'C3'), { parent: 'A2', avant: null }))).toBe('B1(A1(C2 E1(K1)) A2(C1 C3)) B2')
    expect(apres(drop(arbre, ids('C2', 'C3'), { parent: 'A1', avant: 'C1' }))).toBe('B1(A1(C2 C3 C1 E1(K1)) A2) B2')
    expect(apres(drop(arbre, ids('C1'), { parent: 'A1', avant: null }))).toBe('B1(A1(C2 C3 E1(K1) C1) A2) B2')
  })

  it('refuse sous soi-même et où le genre n’a pas sa place', () => {
    expect(canDrop(arbre, ids('A1'), 'E1')).toBe(false)
    expect(canDrop(arbre, ids('B2'), 'C1')).toBe(false)
    expect(canDrop(arbre, ids('C1'), null)).toBe(true)
    expect(drop(arbre, ids('C1'), { parent: 'A1', avant: 'C2' })).toEqual([])
  })

  it('ce qui est permis s’applique, et ne perd ni n’ajoute rien', () => {
    const tous = PETIT.elements.map(({ id }) => id)
    const place = fc.record({ parent: fc.constantFrom(null, ...tous), rang: fc.nat(5) })
    fc.assert(
      fc.property(fc.subarray(tous, { minLength: 1 }), place, (choisis, { parent, rang }) => {
        const avant = arbre.enfants.get(parent)?.[rang]?.id ?? null
        const operations = drop(arbre, ids(...choisis), { parent, avant })
        const lu = apres(operations)
        expect([...lu.matchAll(/\w+/g)].map(([id]) => id).sort()).toEqual([...tous].sort())
        if (operations.length === 0) expect(lu).toBe(DEPART)
      }),
    )
  })
})

it('retire les branches choisies, une fois chacune, et dit où aller ensuite', () => {
  expect(listRacines(arbre, ids('K1', 'A1', 'C2')).map(({ id }) => id)).toEqual(['A1'])
  expect(apres(remove(arbre, ids('E1', 'K1', 'C1')))).toBe('B1(A1(C2 C3) A2) B2')
  expect(findSuivant(arbre, ids('C1'))).toBe('C2')
  expect(findSuivant(arbre, ids('E1'))).toBe('C3')
  expect(findSuivant(arbre, ids('K1'))).toBe('E1')
})

it('se copie en texte, en retrait', () => {
  expect(toTexte(arbre, ids('E1', 'A2'))).toBe('E1 Mots de E1\n  K1 Mots de K1\nA2 Mots de A2')
})

it('ne propose que ce qui peut se ranger là, le même genre d’abord', () => {
  const { freres, enfants } = listAjouts(arbre, 'C1')
  expect(freres[0]).toBe('competence')
  expect(enfants[0]).toBe('critere')
  expect(enfants).not.toContain('bloc')
  expect(listAjouts(arbre, null)).toEqual({ freres: GENRES_ELEMENT, enfants: [] })
  for (const genre of enfants) expect(peutContenir('competence', genre)).toBe(true)
})

it('ce qui vient d’être ajouté ne sait rien encore', () => {
  expect(createElement('critere', 'x', 'E1', 2)).toEqual({
    genre: 'critere',
    id: 'x',
    code: null,
    libelle: '',
    parent: 'E1',
    ordre: 2,
    reperes: [],
    poids: null,
    niveaux: [],
  })
})
