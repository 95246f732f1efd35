import { useEffect, useState } from 'react'
import { ecrireFragment, lireFragment, type Saisie } from './saisie.ts'

interface SaisieTenue {
  readonly saisie: Saisie
  changer(cle: string, valeur: string): void
  remplacer(saisie: Saisie): void
  /** Puts the answers in the address, when the person asks for it. */
  garder(): void
}

/** Hook: what the person typed, held by the page alone; it begins with what the fragment of the address holds. */
export function useSaisie(): SaisieTenue {
  const [saisie, setSaisie] = useState(() => lireFragment(location.hash))
  useEffect(() => {
    const relire = () => {
      const lue = lireFragment(location.hash)
      if (Object.keys(lue).length > 0) setSaisie(lue)
    }
    addEventListener('hashchange', relire)
    return () => removeEventListener('hashchange', relire)
  }, [])
  return {
    saisie,
    changer: (cle, valeur) => setSaisie((avant) => ({ ...avant, [cle]: valeur })),
    remplacer: setSaisie,
    garder: () => history.replaceState(history.state, '', ecrireFragment(saisie) || location.pathname),
  }
}
