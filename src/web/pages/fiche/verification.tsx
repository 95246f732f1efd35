import { useQuery } from '@tanstack/react-query'
import { useId, useState } from 'react'
import { useJourLu } from '../../cadre/jour.tsx'
import { AvisRefus } from '../../commun/refus.tsx'
import { lireHabilitation } from '../../donnees/requetes.ts'
import { useParler } from '../../textes/utiliser-textes.ts'
import { AvisMotive } from './reponse.tsx'

/** May this establishment train or assess? Asked by SIRET or SIREN. */
export function Verification({ numero }: { numero: string }) {
  const { t } = useParler()
  const [saisi, setSaisi] = useState('')
  const [demande, setDemande] = useState('')
  const id = useId()
  return (
    <div className="verification">
      <form
        onSubmit={(evenement) => {
          evenement.preventDefault()
          setDemande(saisi.replace(/\s/g, ''))
        }}
      >
        <label htmlFor={id} className="champ-titre">
          {t('fiche.acteurs.verifier')}
        </label>
        <div className="rangee verification-ligne">
          <input
            id={id}
            className="saisie"
            inputMode="numeric"
            autoComplete="off"
            required
            value={saisi}
            aria-describedby={`${id}-aide`}
            onChange={(evenement) => setSaisi(evenement.target.value)}
          />
          <button type="submit" className="bouton">
            {t('fiche.acteurs.verifierBouton')}
          </button>
        </div>
        <p id={`${id}-aide`} className="champ-aide">
          {t('fiche.acteurs.verifierAide')}
        </p>
      </form>
      <div aria-live="polite">{demande !== '' && <Verdict numero={numero} siret={demande} />}</div>
    </div>
  )
}

function Verdict({ numero, siret }: { numero: string; siret: string }) {
  const { t } = useParler()
  const { choisi } = useJourLu()
  const { data, isError, error } = useQuery(lireHabilitation(numero, siret, choisi))
  if (isError) return <AvisRefus erreur={error} />
  if (!data) return null
  return (
    <div className="verification-verdict">
      <div>
        <h4>{t('fiche.acteurs.former')}</h4>
        <AvisMotive avis={data.former} />
      </div>
      <div>
        <h4>{t('fiche.acteurs.evaluer')}</h4>
        <AvisMotive avis={data.evaluer} />
      </div>
    </div>
  )
}
