/** Smallest of any number of figures; infinity when there is none. */
export const plusPetit = (valeurs: readonly number[]): number =>
  valeurs.reduce((mieux, valeur) => Math.min(mieux, valeur), Number.POSITIVE_INFINITY)

/** Largest of any number of figures; minus infinity when there is none. */
export const plusGrand = (valeurs: readonly number[]): number =>
  valeurs.reduce((mieux, valeur) => Math.max(mieux, valeur), Number.NEGATIVE_INFINITY)
