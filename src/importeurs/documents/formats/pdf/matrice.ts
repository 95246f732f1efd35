export type Matrice = readonly [number, number, number, number, number, number]

/** Six figures of a transformation; the identity for what a broken file leaves out. */
export function matrice(valeurs: readonly number[]): Matrice {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = valeurs
  return [a, b, c, d, e, f]
}

/** The transformation `m` applied first, then `n`. */
export const composer = (n: Matrice, m: Matrice): Matrice => [
  n[0] * m[0] + n[2] * m[1],
  n[1] * m[0] + n[3] * m[1],
  n[0] * m[2] + n[2] * m[3],
  n[1] * m[2] + n[3] * m[3],
  n[0] * m[4] + n[2] * m[5] + n[4],
  n[1] * m[4] + n[3] * m[5] + n[5],
]
