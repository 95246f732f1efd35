import { arrondir, comparer, multiplier, type Nombre } from '#socle/rationnel.ts'

/**
 * Decimals of an exact number, at most four, kept off a whole number that it is not: 9.99996 never reads 10.
 * `parUnite`: how many of the integers held make one of what people read, 100 for marks. null stays null.
 */
export function decimales(nombre: Nombre | null, parUnite: number): number | null {
  if (nombre === null) return null
  const fois = multiplier(nombre, 10_000 / parUnite)
  const proche = arrondir(fois)
  const ecart = comparer(fois, proche)
  const entier = proche % 10_000 === 0 && ecart !== 0
  return (entier ? proche + Math.sign(ecart) : proche) / 10_000
}
