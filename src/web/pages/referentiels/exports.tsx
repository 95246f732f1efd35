import { buildAdresse } from '../../donnees/api.ts'
import { useParler } from '../../textes/utiliser-textes.ts'

const FORMES = ['exportPdf', 'exportTableur', 'exportMarkdown', 'exportCase'] as const

interface Proprietes {
  readonly params: { readonly organisme: string; readonly referentiel: string; readonly version: string }
}

/** A version to be taken away: to print, to fill in, to read, to give to another tool. */
export function Exports({ params }: Proprietes) {
  const { t } = useParler()
  return (
    <nav className="referentiel-exports ref-hors-papier" aria-label={t('referentiels.export.nom')}>
      <span className="secondaire">{t('referentiels.export.nom')}</span>
      {FORMES.map((forme) => (
        <a key={forme} href={buildAdresse(forme, { params })} download title={t(`referentiels.export.aide.${forme}`)}>
          {t(`referentiels.export.${forme}`)}
        </a>
      ))}
    </nav>
  )
}
