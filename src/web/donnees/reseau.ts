/** Whether the server answers, and since when it does not. */
let depuis: number | null = null
const abonnes = new Set<() => void>()

function set(valeur: number | null): void {
  if ((valeur === null) === (depuis === null)) return
  depuis = valeur
  for (const prevenir of abonnes) prevenir()
}

/** An answer arrived: the network works. */
export const noteReponse = (): void => set(null)

/** A call failed; only a network failure counts, a refusal is an answer. */
export function noteEchec(erreur: unknown): void {
  if (erreur instanceof TypeError) set(Date.now())
}

/** Subscription for `useSyncExternalStore`. */
export function subscribeReseau(prevenir: () => void): () => void {
  abonnes.add(prevenir)
  return () => abonnes.delete(prevenir)
}

/** Instant (ms) since which the server is out of reach; null when it answers. */
export const readReseau = (): number | null => depuis
