import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nearestWords } from './nearest.ts'
import { Vocabulary } from './vocabulary.ts'

function vocabularyOf(words: readonly string[]): Vocabulary {
  const sorted = [...new Set(words)].sort()
  const offsets = Int32Array.of(0, ...sorted.map((_, rank) => sorted.slice(0, rank + 1).join('').length))
  return new Vocabulary(new TextEncoder().encode(sorted.join('')), offsets)
}

function near(words: readonly string[], word: string, asPrefix = false): string[] {
  const vocabulary = vocabularyOf(words)
  return nearestWords(vocabulary, word, asPrefix).map(({ rank, distance }) => `${vocabulary.get(rank)}:${distance}`)
}

/** Plain distance with transpositions of neighbours, written from its recurrence alone. */
function plainDistance(a: string, b: string): number {
  const memo = new Map<string, number>()
  const at = (i: number, j: number): number => {
    if (i === 0 || j === 0) return i + j
    const key = `${i},${j}`
    const known = memo.get(key)
    if (known !== undefined) return known
    let value = Math.min(at(i - 1, j) + 1, at(i, j - 1) + 1, at(i - 1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1))
    if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) value = Math.min(value, at(i - 2, j - 2) + 1)
    memo.set(key, value)
    return value
  }
  return at(a.length, b.length)
}

describe('les mots voisins', () => {
  it('une faute de 4 à 7 lettres, deux à partir de 8, aucune en dessous', () => {
    expect(near(['soudage', 'moulage'], 'soudgae')).toEqual(['soudage:1'])
    expect(near(['menuiserie', 'messagerie'], 'menusierei')).toEqual(['menuiserie:2'])
    expect(near(['boi', 'bois'], 'boa')).toEqual([])
  })

  it('un début de mot fautif retrouve la suite', () => {
    expect(near(['chaudronnerie', 'chauffage'], 'chudron', true)).toEqual(['chaudronnerie:1'])
  })

  it('trouve exactement ce que trouve le calcul simple', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 1, maxLength: 11 })
    fc.assert(
      fc.property(fc.array(word, { maxLength: 40 }), word, (words, asked) => {
        const allowed = asked.length < 4 ? 0 : asked.length < 8 ? 1 : 2
        const expected = [...new Set(words)]
          .sort()
          .map((candidate) => ({ candidate, distance: plainDistance(candidate, asked) }))
          .filter(({ distance }) => allowed > 0 && distance <= allowed)
          .map(({ candidate, distance }) => `${candidate}:${distance}`)
        expect(near(words, asked)).toEqual(expected)
      }),
    )
  })

  it('un début fautif : exactement ce que trouve le calcul simple sur chaque début', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 1, maxLength: 9 })
    fc.assert(
      fc.property(fc.array(word, { maxLength: 30 }), word, (words, asked) => {
        const begins = (candidate: string): boolean =>
          [...Array(candidate.length + 1).keys()].some((end) => plainDistance(candidate.slice(0, end), asked) <= 1)
        const expected = asked.length < 4 ? [] : [...new Set(words)].sort().filter(begins)
        expect(near(words, asked, true).map((found) => found.slice(0, found.indexOf(':')))).toEqual(expected)
      }),
    )
  })
})

describe('le vocabulaire trié', () => {
  it('retrouve chaque mot et chaque tranche de début', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', '1'), minLength: 1, maxLength: 6 })
    fc.assert(
      fc.property(fc.array(word, { maxLength: 30 }), word, (words, asked) => {
        const vocabulary = vocabularyOf(words)
        const sorted = [...new Set(words)].sort()
        expect(vocabulary.find(asked)).toBe(sorted.indexOf(asked))
        const [first, end] = vocabulary.prefixed(asked)
        expect(sorted.slice(first, end)).toEqual(sorted.filter((candidate) => candidate.startsWith(asked)))
      }),
    )
  })
})
