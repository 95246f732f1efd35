import { createContext, useContext } from 'react'
import type { Constat } from '#domaine/document/index.ts'
import type { ArbreElements, Element, Operation, Referentiel } from '#domaine/referentiel/index.ts'
import type { ArbreVu } from './utiliser-arbre.ts'

/** What the panels of the studio share; it changes with the draft, not with the line where one is. */
export interface Atelier {
  readonly organisme: string
  readonly contenu: Referentiel
  readonly arbre: ArbreElements
  /** Findings by element. */
  readonly parElement: ReadonlyMap<string, readonly Constat[]>
  /** false: nothing can be changed now. */
  readonly modifiable: boolean
  /** Applies edits as one batch; false when they are not possible. */
  apply(operations: readonly Operation[]): boolean
  /** Changes one element, as it is at that moment. */
  modify(id: string, changer: (element: Element) => Element): void
  /** Goes to an element in the tree, whatever hides it. */
  goTo(id: string): void
  undo(): void
}

export const ContexteAtelier = createContext<Atelier | null>(null)

/** What is drawn of the tree, for those that answer each key. */
export const ContexteVu = createContext<ArbreVu | null>(null)

/** Hook: the tree as it is drawn. */
export function useVu(): ArbreVu {
  const vu = useContext(ContexteVu)
  if (vu === null) throw new Error('used outside the studio')
  return vu
}

/** Hook: the studio around. */
export function useAtelier(): Atelier {
  const atelier = useContext(ContexteAtelier)
  if (atelier === null) throw new Error('used outside the studio')
  return atelier
}
