import type { Repere } from '#domaine/document/index.ts'
import { useParler } from '../../textes/utiliser-textes.ts'
import { useSource } from './vue-source.ts'

/** The place of a datum, quiet, beside it; a press shows it in the source. */
export function LienSource({ reperes }: { reperes: readonly Repere[] }) {
  const { t } = useParler()
  const { montrer, nommer } = useSource()
  const premier = reperes[0]
  if (premier === undefined) return <span className="lien-source-vide">{t('documents.donnees.sansSource')}</span>
  const lieu = nommer(premier)
  return (
    <button
      type="button"
      className="lien-source"
      aria-label={t('documents.donnees.voir', { lieu })}
      onClick={() => montrer(reperes)}
    >
      {lieu}
    </button>
  )
}
