import { useQueryClient } from '@tanstack/react-query'
import { useSyncExternalStore } from 'react'
import { readReseau, subscribeReseau } from '../donnees/reseau.ts'
import { useParler } from '../textes/utiliser-textes.ts'

/** Says that the server is out of reach, since when, and what is kept. */
export function AvisReseau() {
  const { t, langue } = useParler()
  const depuis = useSyncExternalStore(subscribeReseau, readReseau)
  const client = useQueryClient()
  if (depuis === null) return null
  const heure = new Intl.DateTimeFormat(langue, { timeStyle: 'short' }).format(depuis)
  return (
    <div className="avis avis-attention hors-ligne" role="status">
      <p className="avis-titre">! {t('web.reseau.titre', { heure })}</p>
      <p>{t('web.reseau.phrase')}</p>
      <button type="button" className="bouton" onClick={() => client.refetchQueries({ type: 'active' })}>
        {t('web.reseau.reessayer')}
      </button>
    </div>
  )
}
