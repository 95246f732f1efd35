import { createContext, type ReactNode, useContext } from 'react'
import type { PageFiche } from '#api/contrat/fiche.ts'
import { useParler } from '../../textes/utiliser-textes.ts'

/** The page being read, for the notes in the margin. */
export const PageLue = createContext<PageFiche | null>(null)

interface Proprietes {
  readonly id: string
  readonly titre: string
  /** Elements of the official file from which the section was read; none when it is computed. */
  readonly elements?: readonly string[]
  readonly calcul?: boolean
  readonly children: ReactNode
}

/** A section of the sheet: its text, and beside it where each datum comes from. */
export function Section({ id, titre, elements = [], calcul = false, children }: Proprietes) {
  return (
    <section id={id} className="lecture" aria-labelledby={`${id}-titre`}>
      <div className="lecture-texte">
        <h2 id={`${id}-titre`}>{titre}</h2>
        {children}
      </div>
      <Marge titre={titre} elements={elements} calcul={calcul} />
    </section>
  )
}

function Marge({ titre, elements, calcul }: { titre: string; elements: readonly string[]; calcul: boolean }) {
  const { t, jour } = useParler()
  const page = useContext(PageLue)
  if (page === null) return null
  const provenance: Readonly<Record<string, string>> = page.fiche.complements?.provenance ?? {}
  const lus = [...new Set(elements.flatMap((element) => provenance[element] ?? []))]
  const noms = elements.filter((element) => element === element.toUpperCase())
  return (
    <aside className="marge" aria-label={t('fiche.sourceDe', { titre })}>
      {calcul && <p>{t('fiche.sourceCalcul', { jour: jour(page.au) })}</p>}
      {lus.map((lu) => (
        <p key={lu}>{lu}</p>
      ))}
      {page.version.origine === 'catalogue' && !calcul && lus.length === 0 && (
        <p>{t('fiche.sourceCatalogue', { jour: jour(page.source.export_du) })}</p>
      )}
      {page.version.origine !== 'catalogue' && noms.length > 0 && (
        <p>
          {t('fiche.sourceExport', { jour: jour(page.source.export_du) })}{' '}
          <span className="marge-elements">{noms.join(', ')}</span>
        </p>
      )}
    </aside>
  )
}
