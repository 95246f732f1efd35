import type { Bareme } from '../bareme.ts'

/** First age of the bracket, in full years (the first one also pays whoever is younger), then qualification held: `bac`, at least a professional baccalauréat or a title of that level. */
export type ColonneProfessionnalisation = '16' | '16-bac' | '21' | '21-bac' | '26-smic' | '26-branche'

/**
 * Least pay of a contrat de professionnalisation by the day of its conclusion: percentage of the minimum wage, and from
 * 26 on the larger of the minimum wage and a percentage of the least wage of the branch (Code du travail, D6325-15,
 * L6325-9, D6325-18).
 */
export const PROFESSIONNALISATION: Bareme<ColonneProfessionnalisation> = {
  id: 'professionnalisation',
  colonnes: {
    '16': 'pourcent',
    '16-bac': 'pourcent',
    '21': 'pourcent',
    '21-bac': 'pourcent',
    '26-smic': 'pourcent',
    '26-branche': 'pourcent',
  },
  verifieLe: '2023-12-06',
  lignes: [
    {
      depuis: '2008-05-01',
      valeurs: { '16': 55, '16-bac': 65, '21': 70, '21-bac': 80, '26-smic': 100, '26-branche': 85 },
      texte: 'code-du-travail.D6325-15',
      origine: 'Code du travail, D6325-15, L6325-9, D6325-18',
    },
  ],
}
