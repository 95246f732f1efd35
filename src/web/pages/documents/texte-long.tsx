import { useState } from 'react'
import { TexteRiche } from '../../commun/texte-riche.tsx'
import { useParler } from '../../textes/utiliser-textes.ts'

/** A text of several lines: its beginning, and the whole on demand. */
export function TexteLong({ texte }: { texte: string }) {
  const { t } = useParler()
  const [ouvert, setOuvert] = useState(texte.length < 360)
  return (
    <div className="texte-long" data-ouvert={ouvert}>
      <TexteRiche brut={texte} sansBrut />
      {texte.length >= 360 && (
        <button type="button" className="bouton-lien" aria-expanded={ouvert} onClick={() => setOuvert(!ouvert)}>
          {t(ouvert ? 'documents.donnees.replier' : 'documents.donnees.lire')}
        </button>
      )}
    </div>
  )
}
