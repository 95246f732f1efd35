/** What a server's logger must know to do here. */
interface Journal {
  error(objet: object, message: string): void
}

/**
 * Keeps the process up when an error escapes every request: it is logged, and the others go on being served. The
 * database holds the truth in transactions, so that nothing half done is left in memory.
 */
export function garderDebout(journal: Journal): void {
  process.on('uncaughtException', (err) => journal.error({ err }, 'uncaught exception'))
  process.on('unhandledRejection', (err) => journal.error({ err }, 'unhandled rejection'))
}
