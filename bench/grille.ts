/** The grid in two engines, in a process of its own: `node --import tsx bench/grille.ts` prints both times. */
import { comparerPublicodes } from './publicodes.ts'

process.stdout.write(JSON.stringify(comparerPublicodes()))
