import { useQuery } from '@tanstack/react-query'
import { memo, type ReactNode, useCallback, useEffect, useMemo, useState } from 'react'
import type { DocumentSource, Repere } from '#domaine/document/index.ts'
import type { Element } from '#domaine/referentiel/index.ts'
import { AvisRefus } from '../../../commun/refus.tsx'
import { SourceDocument } from '../../../commun/source-document/source-document.tsx'
import { lireSource } from '../../../donnees/documents.ts'
import { useParler } from '../../../textes/utiliser-textes.ts'
import { ContexteSource } from '../../documents/vue-source.ts'
import { useAtelier } from './contexte.ts'

const AUCUN: readonly Repere[] = []
/** Drawn again only for another passage: a page of a document holds many lines. */
const Source = memo(SourceDocument)

/** Hook: the document from which the draft was read, and the passage of the element where one is. */
export function useSourceAtelier(document: string | null, element: Element | null, montrerPanneau: () => void) {
  const { organisme, contenu, goTo } = useAtelier()
  const { data, isError, error, refetch } = useQuery({
    ...lireSource(organisme, document ?? ''),
    enabled: document !== null,
  })
  const [cible, setCible] = useState<Repere | null>(null)
  const lits = element?.reperes ?? AUCUN
  useEffect(() => {
    const premier = element?.reperes[0]
    if (premier !== undefined) setCible({ ...premier })
  }, [element])
  const parLigne = useMemo(() => indexLignes(contenu.elements), [contenu.elements])
  const montrer = useCallback(
    (reperes: readonly Repere[]) => {
      const premier = reperes[0]
      if (premier === undefined) return
      montrerPanneau()
      setCible({ ...premier })
    },
    [montrerPanneau],
  )
  const choisir = useCallback(
    (rang: number) => {
      const id = parLigne.get(rang)
      if (id !== undefined) goTo(id)
    },
    [parLigne, goTo],
  )
  return { source: data ?? null, isError, error, refetch, cible, lits, montrer, choisir }
}

/** The element read from each line; the shortest passage wins. */
function indexLignes(elements: readonly Element[]): ReadonlyMap<number, string> {
  const parLigne = new Map<number, { id: string; lignes: number }>()
  for (const { id, reperes } of elements) {
    for (const { rang } of reperes) {
      const deja = parLigne.get(rang)
      if (deja === undefined || reperes.length < deja.lignes) parLigne.set(rang, { id, lignes: reperes.length })
    }
  }
  return new Map([...parLigne].map(([rang, { id }]) => [rang, id]))
}

type VueAtelier = ReturnType<typeof useSourceAtelier>

/** The document on the left, the passage lit. */
export function SourceAtelier({ vue }: { vue: VueAtelier }) {
  const { t } = useParler()
  if (vue.isError) return <AvisRefus erreur={vue.error} reessayer={() => vue.refetch()} />
  if (vue.source === null) return <p className="secondaire">{t('documents.source.chargement')}</p>
  return <Source document={vue.source} lits={vue.lits} cible={vue.cible} onLigne={vue.choisir} />
}

/** Lets the places written beside the data show themselves in the source. */
export function FournirSource({ vue, children }: { vue: VueAtelier; children: ReactNode }) {
  const { source, montrer } = vue
  const valeur = useMemo((): { source: DocumentSource | null; montrer: typeof montrer; choisie: null } => {
    return { source, montrer, choisie: null }
  }, [source, montrer])
  return <ContexteSource value={valeur}>{children}</ContexteSource>
}
