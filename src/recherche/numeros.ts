import type { Lecture } from './lecture.ts'

/** Records that a number being typed may still complete to. */
const MAX_COMPLETED = 50

/**
 * Records named by a word: `rncp35698`, `rs5000`, `rncp35698bc04` (the record of the bloc) or bare digits, which name
 * both registers. While the word is still open, numbers that begin with it follow.
 */
export function documentsNumerotes(
  index: Lecture,
  word: string,
  place: { ouvert: boolean; seul: boolean },
): readonly number[] {
  const parts = /^(rncp|rs)?(\d{1,8})(bc\d*)?$/.exec(word)
  const digits = parts?.[2]
  if (parts === null || digits === undefined) return []
  const register = parts[1]
  if (register === undefined && digits.length < 3 && !place.seul) return []
  const isRegister = (key: number): boolean => register === undefined || (key & 1) === (register === 'rs' ? 1 : 0)
  const found = new Set<number>()
  const collect = (low: number, high: number): void => {
    for (let at = lowerBound(index.numberKeys, low * 2); at < index.numberKeys.length; at++) {
      const key = index.numberKeys[at] ?? 0
      if (key >= high * 2 || found.size >= MAX_COMPLETED) return
      if (isRegister(key)) found.add(index.numberDocs[at] ?? 0)
    }
  }
  const number = Number(digits)
  collect(number, number + 1)
  if (place.ouvert && parts[3] === undefined && digits.length >= 3) {
    for (let scale = 10; number * scale < 1e6; scale *= 10) collect(number * scale, (number + 1) * scale)
  }
  return [...found]
}

function lowerBound(values: Int32Array, wanted: number): number {
  let low = 0
  let high = values.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((values[middle] ?? 0) < wanted) low = middle + 1
    else high = middle
  }
  return low
}
