/** An exact fraction in lowest terms, `d` > 0; integers are plain numbers. */
export interface Rationnel {
  readonly n: number
  readonly d: number
}

/** An exact number: a safe integer, or a fraction that is not one. */
export type Nombre = number | Rationnel

const estFraction = (nombre: Nombre): nombre is Rationnel => typeof nombre !== 'number'
const haut = (nombre: Nombre): number => (estFraction(nombre) ? nombre.n : nombre)
const bas = (nombre: Nombre): number => (estFraction(nombre) ? nombre.d : 1)

/** n / d in lowest terms, an integer when it is one. Throws RangeError when d is 0 or when exactness would be lost. */
export function fraction(n: number, d: number): Nombre {
  if (!Number.isSafeInteger(n) || !Number.isSafeInteger(d) || d === 0) throw new RangeError(`not exact: ${n}/${d}`)
  const diviseur = pgcd(Math.abs(n), Math.abs(d)) * (d < 0 ? -1 : 1)
  return d === diviseur ? n / diviseur : { n: n / diviseur, d: d / diviseur }
}

/** Exact sum. */
export function ajouter(a: Nombre, b: Nombre): Nombre {
  if (typeof a === 'number' && typeof b === 'number') return entier(a + b)
  return fraction(haut(a) * bas(b) + haut(b) * bas(a), bas(a) * bas(b))
}

/** Exact difference. */
export const soustraire = (a: Nombre, b: Nombre): Nombre => ajouter(a, multiplier(b, -1))

/** Exact product. */
export function multiplier(a: Nombre, b: Nombre): Nombre {
  if (typeof a === 'number' && typeof b === 'number') return entier(a * b)
  return fraction(haut(a) * haut(b), bas(a) * bas(b))
}

/** Exact quotient. Throws RangeError when `b` is 0. */
export const diviser = (a: Nombre, b: Nombre): Nombre => (b === 1 ? a : fraction(haut(a) * bas(b), bas(a) * haut(b)))

/** Negative, 0 or positive as `a` is under, at or over `b`; exact, nothing is rounded. */
export const comparer = (a: Nombre, b: Nombre): number =>
  typeof a === 'number' && typeof b === 'number' ? a - b : entier(haut(a) * bas(b)) - entier(haut(b) * bas(a))

/** Largest integer at or under the number. */
export const plancher = (a: Nombre): number => Math.floor(haut(a) / bas(a))

/** Smallest integer at or over the number. */
export const plafond = (a: Nombre): number => Math.ceil(haut(a) / bas(a))

/** Nearest integer, a half away from zero. */
export function arrondir(a: Nombre): number {
  if (typeof a === 'number') return a
  const entierProche = Math.floor((2 * Math.abs(a.n) + a.d) / (2 * a.d))
  return a.n < 0 ? -entierProche : entierProche
}

function entier(valeur: number): number {
  if (!Number.isSafeInteger(valeur)) throw new RangeError(`not exact: ${valeur}`)
  return valeur
}

function pgcd(a: number, b: number): number {
  let [x, y] = [a, b]
  while (y !== 0) [x, y] = [y, x % y]
  return x === 0 ? 1 : x
}
