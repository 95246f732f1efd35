import { useParler } from '../textes/utiliser-textes.ts'

interface Proprietes {
  readonly page: number
  readonly pages: number
  readonly aller: (page: number) => void
}

/** Previous, position, next; nothing when there is one page. */
export function Pagination({ page, pages, aller }: Proprietes) {
  const { t, nombre } = useParler()
  if (pages <= 1) return null
  return (
    <nav className="pagination" aria-label={t('web.pagination.nom')}>
      <button type="button" className="bouton" disabled={page <= 1} onClick={() => aller(page - 1)}>
        ← {t('web.pagination.precedente')}
      </button>
      <span>{t('web.pagination.position', { page: nombre(page), pages: nombre(pages) })}</span>
      <button type="button" className="bouton" disabled={page >= pages} onClick={() => aller(page + 1)}>
        {t('web.pagination.suivante')} →
      </button>
    </nav>
  )
}
