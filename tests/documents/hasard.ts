/** A deterministic draw for generated documents (mulberry32). */
export interface Hasard {
  /** Whole number in [min, max]. */
  entier(min: number, max: number): number
  choisir<T>(liste: readonly [T, ...T[]]): T
}

/** Same seed, same draws. */
export function ouvrirHasard(graine: number): Hasard {
  let etat = graine >>> 0
  const tirer = (): number => {
    etat = (etat + 0x6d2b79f5) >>> 0
    let melange = Math.imul(etat ^ (etat >>> 15), etat | 1)
    melange ^= melange + Math.imul(melange ^ (melange >>> 7), melange | 61)
    return ((melange ^ (melange >>> 14)) >>> 0) / 4294967296
  }
  const entier = (min: number, max: number): number => min + Math.floor(tirer() * (max - min + 1))
  return { entier, choisir: (liste) => liste[entier(0, liste.length - 1)] ?? liste[0] }
}
