import { useQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import { lireEtat } from '../donnees/requetes.ts'
import { useParler } from '../textes/utiliser-textes.ts'
import { useJourLu } from './jour.tsx'

/** Source and date at the end of what is printed. */
export function PiedImpression() {
  const { t, jour } = useParler()
  const { jour: lu } = useJourLu()
  const { data } = useQuery(lireEtat())
  const courant = lu === null ? '' : t('web.impression.courant', { licence: t('web.rail.licence'), jour: jour(lu) })
  useEffect(() => {
    // The foot of each printed page reads it (see impression.css).
    document.documentElement.style.setProperty('--source-courante', JSON.stringify(courant))
  }, [courant])
  if (lu === null || !data) return null
  const exports = data.exports.map((un) => `${un.repertoire} ${jour(un.date_export)}`).join(', ')
  return (
    <p className="pied-impression" aria-hidden="true">
      {t('web.impression.pied', { source: exports })}
    </p>
  )
}
