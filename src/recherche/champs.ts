import type { ChampRecherche } from '#domaine/certification/index.ts'

/** Bits of the mark kept with each posting: the classes of fields that hold the word. */
export const INTITULE = 1
export const CODE = 2
export const CERTIFICATEUR = 4
export const BLOC = 8
export const COMPETENCE = 16
export const TEXTE = 32
/** Fields short enough to offer their words as completions and corrections. */
export const CHAMPS_COURTS = INTITULE | CODE | CERTIFICATEUR | BLOC
export const TOUS_CHAMPS = 63
/** The two high bits hold the frequency class: 1, 2–3, 4–8, more. */
const FREQUENCY_SHIFT = 6

const CHAMPS: readonly (readonly [number, ChampRecherche, number])[] = [
  [CODE, 'code', 9],
  [INTITULE, 'intitule', 10],
  [CERTIFICATEUR, 'certificateur', 5],
  [BLOC, 'bloc', 4],
  [COMPETENCE, 'competence', 1.6],
  [TEXTE, 'texte', 0.8],
]

/** Weight of the best field of a mark, the other fields adding a quarter of theirs, frequency a little. */
export const WEIGHTS = Float32Array.from({ length: 256 }, (_, mark) => {
  const weights = CHAMPS.filter(([bit]) => (mark & bit) !== 0).map(([, , weight]) => weight)
  const best = Math.max(0, ...weights)
  const others = weights.reduce((sum, weight) => sum + weight, 0) - best
  return (best + others / 4) * (1 + 0.08 * (mark >>> FREQUENCY_SHIFT))
})

/** Mark of a posting: field bits and frequency class of `count` occurrences. */
export function markOf(fields: number, count: number): number {
  const frequency = count > 8 ? 3 : count > 3 ? 2 : count > 1 ? 1 : 0
  return fields | (frequency << FREQUENCY_SHIFT)
}

/** Names of the fields of a mark, the heaviest first. */
export function champsOf(mark: number): ChampRecherche[] {
  return CHAMPS.filter(([bit]) => (mark & bit) !== 0).map(([, champ]) => champ)
}
