/** What a child says to the process that started it. */
export type MessageEnfant =
  | { readonly genre: 'pret' }
  | { readonly genre: 'fait'; readonly valeur: unknown }
  /** The job threw: a bug, told with its stack. */
  | { readonly genre: 'panne'; readonly detail: string }

/**
 * Serves the jobs that the parent sends, one at a time; to be called once, by the entry of a child process. The child
 * ends with its parent. Throws when it was not started by `ouvrirGroupe`.
 */
export function servirTaches(traiter: (demande: unknown) => Promise<unknown>): void {
  const repondre = (message: MessageEnfant): void => {
    if (process.send === undefined) throw new Error('this process was started without a parent to answer to')
    process.send(message)
  }
  const mener = async (demande: unknown): Promise<void> => {
    try {
      repondre({ genre: 'fait', valeur: await traiter(demande) })
    } catch (erreur) {
      repondre({ genre: 'panne', detail: erreur instanceof Error ? (erreur.stack ?? erreur.message) : String(erreur) })
    }
  }
  process.on('disconnect', () => process.exit())
  process.on('message', (recu: unknown) => {
    if (typeof recu === 'object' && recu !== null && 'demande' in recu) void mener(recu.demande)
  })
  repondre({ genre: 'pret' })
}
