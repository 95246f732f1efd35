import { createContext, useContext } from 'react'
import type { DocumentSource, Repere } from '#domaine/document/index.ts'
import { useParler } from '../../textes/utiliser-textes.ts'

/** What the right panel knows of the left one. */
export interface VueSource {
  /** null while the lines are on their way. */
  readonly source: DocumentSource | null
  /** Lights passages and brings the first into view. */
  montrer(reperes: readonly Repere[]): void
  /** Line chosen on the left; a new object chooses it again. */
  readonly choisie: { readonly rang: number } | null
}

export const ContexteSource = createContext<VueSource>({ source: null, montrer: () => undefined, choisie: null })

/** Hook: the source beside, and how to name a place in it. */
export function useSource() {
  const vue = useContext(ContexteSource)
  const { t } = useParler()
  const nommer = ({ rang }: Repere): string => {
    const ligne = vue.source?.lignes[rang]
    if (ligne === undefined) return t('documents.donnees.ligne', { n: rang + 1 })
    const { page, numero: n } = ligne
    return page === null ? t('documents.donnees.ligne', { n }) : t('documents.donnees.lignePage', { page, n })
  }
  return { ...vue, nommer }
}
