import { type ActeBareme, type Bareme, completerBareme } from '../bareme.ts'
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

/** Every scale as delivered, in order, whatever its columns. */
export const LISTE_BAREMES: readonly Bareme[] = Object.values(BAREMES_LIVRES)

/** The scales in force once the acts of people, by id of scale, are added to those delivered. */
export function completerBaremes(actes: ReadonlyMap<string, readonly ActeBareme[]>): Baremes {
  const complets = Object.fromEntries(
    LISTE_BAREMES.map((livre) => [livre.id, completerBareme(livre, actes.get(livre.id) ?? [])]),
  )
  if (!estComplet(complets)) throw new TypeError('a scale was lost')
  return complets
}

const estComplet = (baremes: Readonly<Record<string, Bareme>>): baremes is Baremes =>
  Object.keys(BAREMES_LIVRES).every((id) => Object.hasOwn(baremes, id))
