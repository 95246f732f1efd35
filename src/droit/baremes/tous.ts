import type { Bareme } from '../bareme.ts'
import { SMIC } from './smic.ts'

/** Every scale as delivered, by id. */
export const BAREMES_LIVRES = {
  smic: SMIC,
} as const

/** Id of a scale. */
export type CleBareme = keyof typeof BAREMES_LIVRES

type Colonnes<B> = B extends Bareme<infer C> ? C : never

/** The scales in force: those delivered, with the rows that authorised people added. */
export type Baremes = { readonly [K in CleBareme]: Bareme<Colonnes<(typeof BAREMES_LIVRES)[K]>> }
