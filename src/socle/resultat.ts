/** An expected refusal: a dotted code and the figures its message needs. Sentences live in `langues`. */
export interface Refus {
  readonly code: string
  readonly donnees: Readonly<Record<string, string | number | boolean | null>>
}

/** Success with its value, or an expected refusal. Bugs throw instead. */
export type Resultat<T> = { readonly ok: true; readonly valeur: T } | { readonly ok: false; readonly refus: Refus }

/** Wraps a value as a success. */
export const reussir = <T>(valeur: T): Resultat<T> => ({ ok: true, valeur })

/** Builds an expected refusal. */
export const refuser = (code: string, donnees: Refus['donnees'] = {}): Resultat<never> => ({
  ok: false,
  refus: { code, donnees },
})
