import { createContext, useContext } from 'react'

/** What ends the writing of a label in the tree. */
export interface Edition {
  valider(libelle: string): void
  renoncer(): void
}

export const ContexteEdition = createContext<Edition>({ valider: () => undefined, renoncer: () => undefined })

/** Hook: how the writing of a label ends. */
export const useEdition = (): Edition => useContext(ContexteEdition)
