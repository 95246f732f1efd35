import { useQuery } from '@tanstack/react-query'
import { lireEtat } from '../donnees/requetes.ts'
import { useParler } from '../textes/utiliser-textes.ts'
import { useJourLu } from './jour.tsx'

/** Source and date at the end of what is printed. */
export function PiedImpression() {
  const { t, jour } = useParler()
  const { jour: lu } = useJourLu()
  const { data } = useQuery(lireEtat())
  if (lu === null || !data) return null
  const exports = data.exports.map((un) => `${un.repertoire} ${jour(un.date_export)}`).join(', ')
  return (
    <p className="pied-impression" aria-hidden="true">
      {t('web.impression.pied', { source: exports, licence: t('web.rail.licence'), jour: jour(lu) })}
    </p>
  )
}
