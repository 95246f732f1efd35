import { useParler } from '../textes/utiliser-textes.ts'
import { useChangerJour, useJourLu } from './jour.tsx'

/** Says that the page is not read as of today. */
export function AvisAutreJour() {
  const { t, jour } = useParler()
  const { choisi, aujourdhui } = useJourLu()
  const changer = useChangerJour()
  if (choisi === undefined || choisi === aujourdhui) return null
  return (
    <div className="avis avis-attention autre-jour rangee">
      <p>! {t('web.jour.autre', { jour: jour(choisi) })}</p>
      <button type="button" className="bouton-lien" onClick={() => changer(undefined)}>
        {t('web.jour.aujourdhui')}
      </button>
    </div>
  )
}
