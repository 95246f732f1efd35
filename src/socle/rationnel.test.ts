import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  ajouter,
  arrondir,
  comparer,
  diviser,
  fraction,
  multiplier,
  type Nombre,
  plafond,
  plancher,
  soustraire,
} from './rationnel.ts'

const entiers = fc.integer({ min: -30_000, max: 30_000 })
const nombres = fc.tuple(entiers, fc.integer({ min: 1, max: 500 })).map(([n, d]) => fraction(n, d))
const grand = (x: Nombre): [bigint, bigint] => (typeof x === 'number' ? [BigInt(x), 1n] : [BigInt(x.n), BigInt(x.d)])
const croix = (x: Nombre, n: bigint, d: bigint): boolean => grand(x)[0] * d === n * grand(x)[1]

describe('les nombres exacts', () => {
  it.each<[number, number, Nombre]>([
    [6, 3, 2],
    [6, 4, { n: 3, d: 2 }],
    [-6, 4, { n: -3, d: 2 }],
    [6, -4, { n: -3, d: 2 }],
    [0, 7, 0],
    [316_500, 2900, { n: 3165, d: 29 }],
  ])('%i/%i', (n, d, attendu) => {
    expect(fraction(n, d)).toEqual(attendu)
  })

  it('refuse ce qui ne serait plus exact', () => {
    expect(() => fraction(1, 0)).toThrow(RangeError)
    expect(() => fraction(1.5, 2)).toThrow(RangeError)
    expect(() => multiplier(2 ** 40, 2 ** 40)).toThrow(RangeError)
    expect(() => ajouter(Number.MAX_SAFE_INTEGER, 1)).toThrow(RangeError)
    expect(() => comparer({ n: 2 ** 40, d: 3 }, { n: 1, d: 2 ** 40 + 1 })).toThrow(RangeError)
  })

  it('calcule comme les grands entiers', () => {
    fc.assert(
      fc.property(nombres, nombres, (a, b) => {
        const [[an, ad], [bn, bd]] = [grand(a), grand(b)]
        expect(croix(ajouter(a, b), an * bd + bn * ad, ad * bd)).toBe(true)
        expect(croix(soustraire(a, b), an * bd - bn * ad, ad * bd)).toBe(true)
        expect(croix(multiplier(a, b), an * bn, ad * bd)).toBe(true)
        if (bn !== 0n) expect(croix(diviser(a, b), an * bd, ad * bn)).toBe(true)
        expect(Math.sign(comparer(a, b))).toBe(an * bd === bn * ad ? 0 : an * bd < bn * ad ? -1 : 1)
      }),
    )
  })

  it.each<[Nombre, number, number, number]>([
    [7, 7, 7, 7],
    [{ n: 7, d: 2 }, 3, 4, 4],
    [{ n: -7, d: 2 }, -4, -3, -4],
    [{ n: 10, d: 3 }, 3, 4, 3],
    [{ n: 11, d: 3 }, 3, 4, 4],
    [{ n: -10, d: 3 }, -4, -3, -3],
  ])('%j : plancher %i, plafond %i, au plus proche %i', (nombre, bas, haut, proche) => {
    expect([plancher(nombre), plafond(nombre), arrondir(nombre)]).toEqual([bas, haut, proche])
  })
})
