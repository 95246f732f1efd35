export const SORTS_JUGEMENT = ['garde', 'deplace', 'scinde', 'fusionne', 'abandonne'] as const
/**
 * What becomes of a judgement on another version. garde: same element, unchanged; deplace: same element, elsewhere or
 * otherwise worded, or one that a person named in its place; scinde: several elements replace it; fusionne: one element
 * replaces it together with others; abandonne: no equivalent, it stays readable on its own version.
 */
export type SortJugement = (typeof SORTS_JUGEMENT)[number]

export const ECARTS_ELEMENT = ['parent', 'code', 'libelle'] as const
/** What differs between an element and itself in another version. */
export type EcartElement = (typeof ECARTS_ELEMENT)[number]
