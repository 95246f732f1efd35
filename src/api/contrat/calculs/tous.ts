import type { Calcul } from './calcul.ts'
import { GRILLE } from './grille.ts'
import { JURY } from './jury.ts'
import { MODE } from './mode.ts'

/** Every computation, by the name that the command line and the API use. */
export const CALCULS: readonly Calcul[] = [GRILLE, JURY, MODE]
