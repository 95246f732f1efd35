/** Pseudo-random numbers that depend on the seed alone (mulberry32). */
export class Hasard {
  #etat: number

  constructor(graine: number) {
    this.#etat = graine >>> 0
  }

  /** In [0, 1[. */
  reel(): number {
    this.#etat = (this.#etat + 0x6d2b79f5) | 0
    let t = Math.imul(this.#etat ^ (this.#etat >>> 15), 1 | this.#etat)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }

  /** Whole number from `min` to `max`, both included. */
  entier(min: number, max: number): number {
    return min + Math.floor(this.reel() * (max - min + 1))
  }

  chance(probabilite: number): boolean {
    return this.reel() < probabilite
  }

  parmi<T>(liste: readonly T[]): T {
    const element = liste[Math.floor(this.reel() * liste.length)]
    if (element === undefined) throw new RangeError('empty list')
    return element
  }

  /** Element of a list where the first ones come far more often (Zipf-like). */
  frequent<T>(liste: readonly T[]): T {
    const element = liste[Math.floor(liste.length ** this.reel()) - 1]
    return element ?? this.parmi(liste)
  }

  /** Value of one of the pairs, in proportion to its weight. */
  pese<T>(paires: readonly (readonly [T, number])[]): T {
    let reste = this.reel() * paires.reduce((somme, [, poids]) => somme + poids, 0)
    for (const [valeur, poids] of paires) {
      reste -= poids
      if (reste < 0) return valeur
    }
    return this.parmi(paires)[0]
  }

  /** Normal law, mean 0, deviation 1. */
  normal(): number {
    return Math.sqrt(-2 * Math.log(1 - this.reel())) * Math.cos(2 * Math.PI * this.reel())
  }
}

/** Shares `total` in proportion to the weights, each part whole and at most `maximum`; the sum is exact when it can be. */
export function repartir(poids: readonly number[], total: number, maximum: number): number[] {
  let parts = poids.map(() => 0)
  for (let tour = 0; tour < 50; tour++) {
    const libre = (i: number): number => ((parts[i] ?? 0) < maximum ? (poids[i] ?? 0) : 0)
    const reste = total - parts.reduce((somme, part) => somme + part, 0)
    const somme = poids.reduce((cumul, _, i) => cumul + libre(i), 0)
    if (reste <= 0 || somme === 0) break
    let du = 0
    let donne = 0
    parts = parts.map((part, i) => {
      du += (libre(i) / somme) * reste
      const voulu = Math.floor(du + 1e-9) - donne
      donne += voulu
      return part + Math.min(voulu, maximum - part)
    })
  }
  return parts
}
