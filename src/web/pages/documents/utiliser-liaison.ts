import { useNavigate } from '@tanstack/react-router'
import { useCallback, useEffect, useRef, useState } from 'react'
import { GRAVITES, type Gravite, type Repere } from '#domaine/document/index.ts'
import type { Reponse } from '../../donnees/api.ts'

/** Width under which one thing is shown at a time (see documents.css). */
const ETROIT = '(max-width: 64rem)'

/** Hook: what ties the source and the panel: passages lit, line chosen, marks of findings. */
export function useLiaison(onglet: string) {
  const naviguer = useNavigate({ from: '/organisme/$organisme/documents/$document' })
  const [lits, setLits] = useState<readonly Repere[]>([])
  const [cible, setCible] = useState<Repere | null>(null)
  const [choisie, setChoisie] = useState<{ readonly rang: number } | null>(null)
  const avant = useRef('donnees')
  useEffect(() => {
    // A source that comes into view on a narrow screen goes to its place only then.
    if (onglet === 'source') setCible((une) => une && { ...une })
    else avant.current = onglet
  }, [onglet])
  const aller = useCallback(
    (vers: string) => {
      if (!matchMedia(ETROIT).matches) return
      void naviguer({
        to: '.',
        search: (recherche) => ({ ...recherche, onglet: vers }),
        resetScroll: false,
      })
    },
    [naviguer],
  )
  const montrer = useCallback(
    (reperes: readonly Repere[]) => {
      setLits(reperes)
      const premier = reperes[0]
      if (premier === undefined) return
      setCible({ ...premier })
      aller('source')
    },
    [aller],
  )
  const choisir = useCallback(
    (rang: number) => {
      setChoisie({ rang })
      setLits([{ rang, debut: 0, fin: Number.MAX_SAFE_INTEGER }])
      aller(avant.current)
    },
    [aller],
  )
  return { lits, cible, choisie, montrer, choisir }
}

/** The gravest finding of each line. */
export function markLignes(constats: Reponse<'constatsDocument'> | undefined): ReadonlyMap<number, Gravite> {
  const parLigne = new Map<number, Gravite>()
  for (const gravite of [...GRAVITES].reverse()) {
    for (const { reperes } of (constats?.constats ?? []).filter((un) => un.gravite === gravite)) {
      const premier = reperes[0]
      if (premier !== undefined) parLigne.set(premier.rang, gravite)
    }
  }
  return parLigne
}
