import { comparer, type Nombre } from '#socle/rationnel.ts'

/** Most decimals ever shown: beyond, two numbers are told apart by their fractions. */
const DECIMALES_MAX = 12

const SEPARATEURS = { fr: { milliers: '\u202f', virgule: ',' }, en: { milliers: ',', virgule: '.' } } as const

/** A number to be shown: its exact value is `nombre / echelle`. */
export interface Montre {
  readonly nombre: Nombre
  readonly echelle: number
}

const haut = (nombre: Nombre): bigint => BigInt(typeof nombre === 'number' ? nombre : nombre.n)
const bas = (nombre: Nombre): bigint => BigInt(typeof nombre === 'number' ? 1 : nombre.d)

/** The value in units of the last decimal shown, rounded to nearest, and whether nothing was lost. */
function arrondi({ nombre, echelle }: Montre, decimales: number): { readonly entier: bigint; readonly exact: boolean } {
  const diviseur = bas(nombre) * BigInt(echelle)
  const produit = haut(nombre) * 10n ** BigInt(decimales)
  const signe = produit < 0n ? -1n : 1n
  const entier = signe * ((2n * signe * produit + diviseur) / (2n * diviseur))
  return { entier, exact: entier * diviseur === produit }
}

/**
 * Least number of decimals, two or more, at which a rounded number does not pretend to be a whole one: 9.996 is shown
 * 9.996 and not 10.00, which would look like the threshold that it does not reach.
 */
export function decimalesHonnetes(montre: Montre, minimum = 2): number {
  for (let decimales = minimum; decimales < DECIMALES_MAX; decimales += 1) {
    const { entier, exact } = arrondi(montre, decimales)
    if (exact || entier % 10n ** BigInt(decimales) !== 0n) return decimales
  }
  return DECIMALES_MAX
}

/** Least number of decimals at which two different numbers compared side by side are shown different. */
export function decimalesDistinctes(a: Montre, b: Montre): number {
  const depart = Math.max(decimalesHonnetes(a), decimalesHonnetes(b))
  if (a.echelle !== b.echelle || comparer(a.nombre, b.nombre) === 0) return depart
  for (let decimales = depart; decimales < DECIMALES_MAX; decimales += 1) {
    if (arrondi(a, decimales).entier !== arrondi(b, decimales).entier) return decimales
  }
  return DECIMALES_MAX
}

/** Digits of an exact number: zeros that say nothing are left out, unless the number was rounded or `fixe` asks for all. */
export function ecrireNombre(montre: Montre, langue: 'fr' | 'en', decimales: number, fixe = false): string {
  const { milliers, virgule } = SEPARATEURS[langue]
  const { entier, exact } = arrondi(montre, decimales)
  const chiffres = String(entier < 0n ? -entier : entier).padStart(decimales + 1, '0')
  const entiers = chiffres.slice(0, chiffres.length - decimales).replace(/\B(?=(\d{3})+$)/g, milliers)
  const fraction = chiffres.slice(chiffres.length - decimales)
  const utile = exact && !fixe ? fraction.replace(/0+$/, '') : fraction
  return `${entier < 0n ? '−' : ''}${entiers}${utile === '' ? '' : `${virgule}${utile}`}`
}
