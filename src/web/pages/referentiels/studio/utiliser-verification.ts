import { useEffect, useMemo, useRef, useState } from 'react'
import type { Constat } from '#domaine/document/index.ts'
import type { Referentiel } from '#domaine/referentiel/index.ts'
import type { DemandeVerification, ReponseVerification } from './verification.worker.ts'

/** What changed must rest this long (ms) before it is checked. */
const REPOS = 350

const RIEN: readonly Constat[] = []

/** Hook: what the rules say of a draft; null until they have said it once. They run outside the page's thread; `fini` hears each answer. */
export function useVerification(
  contenu: Referentiel,
  aujourdhui: string | null,
  fini?: () => void,
): readonly Constat[] | null {
  const [constats, setConstats] = useState<readonly Constat[] | null>(null)
  const finir = useRef(fini)
  finir.current = fini
  const ouvrier = useRef<Worker | null>(null)
  const numero = useRef(0)
  useEffect(() => {
    const lance = new Worker(new URL('./verification.worker.ts', import.meta.url), { type: 'module' })
    lance.addEventListener('message', ({ data }: MessageEvent<ReponseVerification>) => {
      if (data.numero !== numero.current) return
      setConstats(data.constats)
      finir.current?.()
    })
    ouvrier.current = lance
    return () => lance.terminate()
  }, [])
  useEffect(() => {
    if (aujourdhui === null) return
    const attente = setTimeout(() => {
      numero.current += 1
      const demande: DemandeVerification = { numero: numero.current, contenu, aujourdhui }
      ouvrier.current?.postMessage(demande)
    }, REPOS)
    return () => clearTimeout(attente)
  }, [contenu, aujourdhui])
  return constats
}

/** Hook: findings by the element that they speak of. */
export function useParElement(constats: readonly Constat[] | null): ReadonlyMap<string, readonly Constat[]> {
  return useMemo(() => {
    const parElement = new Map<string, Constat[]>()
    for (const constat of constats ?? RIEN) {
      const { element } = constat.donnees
      if (typeof element !== 'string') continue
      const deja = parElement.get(element)
      if (deja === undefined) parElement.set(element, [constat])
      else deja.push(constat)
    }
    return parElement
  }, [constats])
}
