import type { FaitsCategorie } from './categorie.ts'
import type { FaitsEpreuves } from './mes-epreuves.ts'

/** Help for the tests of this folder: facts with nothing known, and what a test changes of them. */

const RIEN = { accordee: null, integrale: null, du: null, au: null } as const

/** Facts on 12 March 2026. */
export const faitsDe = (faits: Partial<FaitsCategorie>): FaitsCategorie => ({
  voie: null,
  etablissement: null,
  formationEntiere: null,
  habilitation: RIEN,
  agricole: false,
  jourEvaluation: '2026-03-12',
  interrupteurs: {},
  ...faits,
})

/** The same with the day of today. */
export const epreuvesDe = (faits: Partial<FaitsEpreuves>): FaitsEpreuves => ({
  ...faitsDe(faits),
  aujourdhui: '2026-01-15',
  jours: {},
  ...faits,
})

/** An habilitation to assess partly by CCF. */
export const habilite = (du: string | null, au: string | null = null): FaitsCategorie['habilitation'] => ({
  accordee: true,
  integrale: false,
  du,
  au,
})

/** No habilitation at all. */
export const NON_HABILITE: FaitsCategorie['habilitation'] = { accordee: false, integrale: null, du: null, au: null }
