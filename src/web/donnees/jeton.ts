import { useState } from 'react'

/** Hook: the secret of a one-time link, read once, then taken out of the address and of the history. */
export function useJeton(): string | null {
  const [jeton] = useState(() => {
    const { hash, search, pathname } = location
    const lu = hash.slice(1) || new URLSearchParams(search).get('jeton')
    if (lu) history.replaceState(history.state, '', pathname)
    return lu || null
  })
  return jeton
}
