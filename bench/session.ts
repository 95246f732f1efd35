/** One national session in a process of its own: `node --import tsx bench/session.ts [ecrire]` prints its measure. */
import { CANDIDATS, mesurerDeliberation } from './deliberation.ts'

process.stdout.write(JSON.stringify(mesurerDeliberation(CANDIDATS, process.argv[2] === 'ecrire')))
