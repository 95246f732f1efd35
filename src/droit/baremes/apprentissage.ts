/** Ages in full years, both included; `ageMax` null: no upper limit. Percentages of the SMIC for years 1, 2 and 3. */
export interface TrancheApprentissage {
  readonly ageMin: number
  readonly ageMax: number | null
  readonly pourcentages: readonly [number, number, number]
}

/** First day of the contracts that the grid governs. */
export const GRILLE_APPRENTISSAGE_DEPUIS = '2019-01-01'

/** Code du travail, D6222-26 (D6222-27 before 16: as at 16), read in its version in force on 6 December 2023. */
const TRANCHES: readonly TrancheApprentissage[] = [
  { ageMin: 0, ageMax: 17, pourcentages: [27, 39, 55] },
  { ageMin: 18, ageMax: 20, pourcentages: [43, 51, 67] },
  { ageMin: 21, ageMax: 25, pourcentages: [53, 61, 78] },
  { ageMin: 26, ageMax: null, pourcentages: [100, 100, 100] },
]

/**
 * Least percentage of the SMIC for an apprentice of that age in that year of the cycle (1 to 3; later years as the
 * third), contracts since 1 January 2019. From 21 on, the base may be the higher wage of the branch.
 */
export function tauxApprentissage(age: number, annee: number): number {
  const tranche = TRANCHES.findLast((une) => age >= une.ageMin) ?? TRANCHES[0]
  const rang = Math.min(Math.max(annee, 1), 3) - 1
  return tranche?.pourcentages[rang] ?? 0
}

/**
 * Year of the cycle in which a contract shorter than the cycle begins: the months missing are deemed done before it
 * (Code du travail, D6222-28-1, contracts since 1 April 2020). 24 months of a 36-month cycle begin in year 2.
 */
export function premiereAnneeDuContrat(moisCycle: number, moisContrat: number): number {
  return moisContrat >= moisCycle ? 1 : Math.floor((moisCycle - moisContrat) / 12) + 1
}
