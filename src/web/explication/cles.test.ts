import { expect, it } from 'vitest'
import { withCles } from './cles.ts'

it('elements of one code have different keys, in the same order', () => {
  const [a, b] = [{ code: 'a' }, { code: 'b' }]
  expect(withCles([a, b, a])).toEqual([
    ['a 0', a],
    ['b 0', b],
    ['a 1', a],
  ])
})
