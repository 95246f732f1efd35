import { executer } from '#cli/index.ts'

/** For tests: the command line from its sources, as a process of its own. */
await executer(process.argv.slice(2))
