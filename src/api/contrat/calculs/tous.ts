import type { Calcul } from './calcul.ts'

/** Every computation, by the name that the command line and the API use. */
export const CALCULS: readonly Calcul[] = []
