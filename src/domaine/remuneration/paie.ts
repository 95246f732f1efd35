import { calculer, type Trace } from '#droit/trace.ts'

/** What is read of a period before its pay: bracket, minimum wage, least wage of the branch (null: none above it). */
export interface Lus {
  readonly tranche: Trace
  readonly smic: Trace
  readonly minimum: Trace | null
}

/** What pays during a period: each figure with its trace; amounts for a whole month, exact cents. */
export interface Paie {
  readonly tranche: Trace
  /** null: the year of execution has no effect on this contract. */
  readonly annee: Trace | null
  readonly taux: Trace
  readonly smic: Trace
  readonly base: Trace
  /** What the rate of the base gives. */
  readonly legal: Trace
  /** What an agreement of the branch gives; null: none stated. */
  readonly branche: Trace | null
  /** What the contract before guarantees; null: none stated. */
  readonly precedent: Trace | null
  /** What is due: the best of them. */
  readonly montant: Trace
}

/** The rate of the base. */
export const appliquerTaux = (base: Trace, taux: Trace): Trace =>
  calculer('remuneration.taux-de-la-base', 'pourcentage', [base, taux], { unite: 'euros' })

/** The best of what the law, the branch and the contract before give. */
export function retenirMeilleur(legal: Trace, autres: readonly (Trace | null)[]): Trace {
  const entrees = [legal]
  for (const autre of autres) if (autre !== null) entrees.push(autre)
  return entrees.length === 1 ? legal : calculer('remuneration.plus-favorable', 'maximum', entrees, { unite: 'euros' })
}
