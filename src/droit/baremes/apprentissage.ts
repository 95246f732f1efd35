import { type Bareme, ligneAuJour } from '../bareme.ts'

/** First ages of the brackets of the grid, in full years; the first one also pays whoever is younger (D6222-27). */
export const TRANCHES_APPRENTISSAGE = [16, 18, 21, 26] as const
/** First age of a bracket. */
export type TrancheApprentissage = (typeof TRANCHES_APPRENTISSAGE)[number]

/** Years of execution that the grid knows. */
export const ANNEES_APPRENTISSAGE = [1, 2, 3] as const
/** Year of execution of the grid. */
export type AnneeApprentissage = (typeof ANNEES_APPRENTISSAGE)[number]

/** A cell of the grid: bracket, then year. */
export type ColonneApprentissage = `${TrancheApprentissage}-annee-${AnneeApprentissage}`

/** First day of the contracts that the grid governs. */
export const GRILLE_APPRENTISSAGE_DEPUIS = '2019-01-01'

/**
 * Least pay of an apprentice, percentage of the base, by the day on which the contract was concluded (Code du travail,
 * D6222-26, read in its version in force on 6 December 2023; the same rates stand in the public simulator mon-entreprise
 * on 30 June 2026). Under 21 the base is the minimum wage; from 21 on, the
 * wage of the branch for the job when it is higher. The grid of older contracts is not known to us.
 */
export const APPRENTISSAGE: Bareme<ColonneApprentissage> = {
  id: 'apprentissage',
  colonnes: {
    '16-annee-1': 'pourcent',
    '16-annee-2': 'pourcent',
    '16-annee-3': 'pourcent',
    '18-annee-1': 'pourcent',
    '18-annee-2': 'pourcent',
    '18-annee-3': 'pourcent',
    '21-annee-1': 'pourcent',
    '21-annee-2': 'pourcent',
    '21-annee-3': 'pourcent',
    '26-annee-1': 'pourcent',
    '26-annee-2': 'pourcent',
    '26-annee-3': 'pourcent',
  },
  verifieLe: '2026-06-30',
  lignes: [
    {
      depuis: GRILLE_APPRENTISSAGE_DEPUIS,
      valeurs: {
        '16-annee-1': 27,
        '16-annee-2': 39,
        '16-annee-3': 55,
        '18-annee-1': 43,
        '18-annee-2': 51,
        '18-annee-3': 67,
        '21-annee-1': 53,
        '21-annee-2': 61,
        '21-annee-3': 78,
        '26-annee-1': 100,
        '26-annee-2': 100,
        '26-annee-3': 100,
      },
      texte: 'code-du-travail.D6222-26',
      origine: 'Code du travail, D6222-26',
    },
  ],
}

/**
 * Least percentage of the base for an apprentice of that age in that year of the cycle (later years as the third),
 * contracts since `GRILLE_APPRENTISSAGE_DEPUIS`, as delivered.
 */
export function tauxApprentissage(age: number, annee: number): number {
  const tranche = TRANCHES_APPRENTISSAGE.findLast((une) => age >= une) ?? TRANCHES_APPRENTISSAGE[0]
  const rang = ANNEES_APPRENTISSAGE.findLast((une) => annee >= une) ?? ANNEES_APPRENTISSAGE[0]
  return ligneAuJour(APPRENTISSAGE, GRILLE_APPRENTISSAGE_DEPUIS)?.valeurs[`${tranche}-annee-${rang}`] ?? 0
}

/**
 * Year of the cycle in which a contract shorter than the cycle begins: the months missing are deemed done before it
 * (Code du travail, D6222-28-1, contracts since 1 April 2020). 24 months of a 36-month cycle begin in year 2.
 */
export function premiereAnneeDuContrat(moisCycle: number, moisContrat: number): number {
  return moisContrat >= moisCycle ? 1 : Math.floor((moisCycle - moisContrat) / 12) + 1
}
