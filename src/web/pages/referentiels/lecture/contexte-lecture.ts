import { createContext, useContext } from 'react'
import type { DocumentSource } from '#domaine/document/index.ts'
import type { ArbreElements, Lien } from '#domaine/referentiel/index.ts'

/** What every part of the text needs of the whole. */
export interface LectureEnCours {
  readonly arbre: ArbreElements
  /** Links by each of their ends. */
  readonly liens: ReadonlyMap<string, readonly Lien[]>
  readonly source: DocumentSource | null
  readonly organisme: string
  readonly document: string | null
}

export const ContexteLecture = createContext<LectureEnCours | null>(null)

/** Hook: the text being read. */
export function useLecture(): LectureEnCours {
  const lecture = useContext(ContexteLecture)
  if (lecture === null) throw new Error('used outside a text')
  return lecture
}
