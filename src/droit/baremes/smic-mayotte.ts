import type { Bareme } from '../bareme.ts'

/**
 * The minimum wage of Mayotte, gross for a month, in cents. No source of it was read: no row is delivered, so that it is
 * unknown until an authorised person adds one.
 */
export const SMIC_MAYOTTE: Bareme<'mensuel'> = {
  id: 'smic-mayotte',
  colonnes: { mensuel: 'euros' },
  verifieLe: '2018-12-31',
  lignes: [],
}
