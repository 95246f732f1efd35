import type { Regime } from '../regime.ts'
import { motDecision, type Place } from './feuilles.ts'

const ARRETE_TITRES = { texte: 'arrete.2016-07-21' } as const satisfies Place
const L6113_5 = { texte: 'code-du-travail.L6113-5', paragraphe: 'II' } as const satisfies Place

/** Titles decided unit by unit: no mean. */
export const REGIMES_TITRES: readonly Regime[] = [
  {
    id: 'titre-professionnel',
    diplome: 'titre-professionnel',
    du: null,
    au: null,
    texte: 'code-de-l-education.R338-1',
    confiance: 'seconde-main',
    admission: {
      genre: 'validation',
      entretien: true,
      texte: ARRETE_TITRES.texte,
      admis: motDecision('ADMIS', ARRETE_TITRES),
      partiel: motDecision('PARTIEL', ARRETE_TITRES),
      refuse: motDecision('REFUSE', ARRETE_TITRES),
    },
  },
  {
    id: 'titre-prive',
    diplome: 'titre-prive',
    du: null,
    au: null,
    texte: L6113_5.texte,
    confiance: 'interpretation',
    admission: {
      genre: 'validation',
      entretien: false,
      texte: L6113_5.texte,
      admis: motDecision('ADMIS', L6113_5),
      partiel: motDecision('PARTIEL', L6113_5),
      refuse: motDecision('REFUSE', L6113_5),
    },
  },
]
