import type { Bareme } from '../bareme.ts'

/** Size of the employer (under 250 people, or more) and level of the certification prepared; `rqth`: disabled apprentice. */
export type ColonneAide = `${'petite' | 'grande'}-${3 | 4 | 5 | 6 | 7}` | 'rqth'

/** The amounts of levels 3 to 7 for one size of employer, in cents; null: not known to us. */
type Niveaux = readonly [number | null, number | null, number | null, number | null, number | null]

const INCONNUS: Niveaux = [null, null, null, null, null]

const ligne = (
  petite: Niveaux,
  grande: Niveaux,
  rqth: number | null,
): Readonly<Record<ColonneAide, number | null>> => ({
  'petite-3': petite[0],
  'petite-4': petite[1],
  'petite-5': petite[2],
  'petite-6': petite[3],
  'petite-7': petite[4],
  'grande-3': grande[0],
  'grande-4': grande[1],
  'grande-5': grande[2],
  'grande-6': grande[3],
  'grande-7': grande[4],
  rqth,
})

/**
 * Aid of the State to employers of apprentices, for the first year, in cents, by day of conclusion of the contract.
 * Known second-hand only. Unknown before 24 February 2025; from 1 January to 7 March 2026, known for levels 3 and 4
 * under 250 people only; for a disabled apprentice, known since 8 March 2026 only.
 */
export const AIDE_APPRENTISSAGE: Bareme<ColonneAide> = {
  id: 'aide-apprentissage',
  colonnes: {
    'petite-3': 'euros',
    'petite-4': 'euros',
    'petite-5': 'euros',
    'petite-6': 'euros',
    'petite-7': 'euros',
    'grande-3': 'euros',
    'grande-4': 'euros',
    'grande-5': 'euros',
    'grande-6': 'euros',
    'grande-7': 'euros',
    rqth: 'euros',
  },
  verifieLe: '2026-06-30',
  lignes: [
    {
      depuis: '2025-02-24',
      valeurs: ligne([500000, 500000, 500000, 500000, 500000], [200000, 200000, 200000, 200000, 200000], null),
      texte: 'foire-aux-questions.apprentissage',
      origine: 'Questions-réponses du ministère du travail (seconde main)',
    },
    {
      depuis: '2026-01-01',
      valeurs: ligne([500000, 500000, null, null, null], INCONNUS, null),
      texte: 'foire-aux-questions.apprentissage',
      origine: 'Questions-réponses du ministère du travail (seconde main)',
    },
    {
      depuis: '2026-03-08',
      valeurs: ligne([500000, 500000, 450000, 200000, 200000], [200000, 200000, 150000, 75000, 75000], 600000),
      texte: 'decret.2026-168',
      origine: 'mon-entreprise, modele-social (seconde main)',
    },
  ],
}
