import type { Calcul } from './calcul.ts'
import { JURY } from './jury.ts'

/** Every computation, by the name that the command line and the API use. */
export const CALCULS: readonly Calcul[] = [JURY]
