import type { Bareme } from '../bareme.ts'
import { AIDE_APPRENTISSAGE } from './aides.ts'
import { APPRENTISSAGE } from './apprentissage.ts'
import { PROFESSIONNALISATION } from './professionnalisation.ts'
import { SMIC } from './smic.ts'
import { SMIC_MAYOTTE } from './smic-mayotte.ts'

/** Every scale as delivered, by id. */
export const BAREMES_LIVRES = {
  smic: SMIC,
  'smic-mayotte': SMIC_MAYOTTE,
  apprentissage: APPRENTISSAGE,
  professionnalisation: PROFESSIONNALISATION,
  'aide-apprentissage': AIDE_APPRENTISSAGE,
} as const

/** Id of a scale. */
export type CleBareme = keyof typeof BAREMES_LIVRES

type Colonnes<B> = B extends Bareme<infer C> ? C : never

/** The scales in force: those delivered, with the rows that authorised people added. */
export type Baremes = { readonly [K in CleBareme]: Bareme<Colonnes<(typeof BAREMES_LIVRES)[K]>> }
