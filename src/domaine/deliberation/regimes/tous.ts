import { estEnVigueur } from '#droit/regle.ts'
import type { GenreDiplome } from '../../evaluation/index.ts'
import type { Session } from '../dossier.ts'
import type { Regime } from '../regime.ts'
import { REGIMES_AUTRES } from './autres-diplomes.ts'
import { REGIMES_BAC_PRO } from './bac-pro.ts'
import { REGIMES_TITRES } from './titres.ts'

/** Every regime, the versions of one diploma in order of time. */
export const REGIMES: readonly Regime[] = [...REGIMES_BAC_PRO, ...REGIMES_AUTRES, ...REGIMES_TITRES]

/** The regime of a kind of diploma for a session; null before the first that we know. A session belongs to its year. */
export const regimeAuJour = (diplome: GenreDiplome, { annee }: Pick<Session, 'annee'>): Regime | null =>
  REGIMES.find((regime) => regime.diplome === diplome && estEnVigueur(regime, `${annee}-06-30`)) ?? null
