import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { Champ, ChampMotDePasse } from '../../commun/champ.tsx'
import { AvisRefus } from '../../commun/refus.tsx'
import { Titre } from '../../commun/titre.tsx'
import { useJeton } from '../../donnees/jeton.ts'
import { useOuverture } from '../../donnees/session.ts'
import { useParler } from '../../textes/utiliser-textes.ts'
import '../../styles/compte.css'

/** Account of the first administrator, by the link printed in the terminal. */
export function PagePremierAdministrateur() {
  const { t } = useParler()
  const jeton = useJeton()
  return (
    <div className="page page-etroite">
      <div className="page-tete">
        <Titre onglet={t('compte.premier.titre')}>{t('compte.premier.titre')}</Titre>
        <p className="chapeau">{t('compte.premier.chapeau')}</p>
      </div>
      {jeton === null ? (
        <p className="avis avis-attention">{t('compte.premier.sansJeton')}</p>
      ) : (
        <Formulaire jeton={jeton} />
      )}
    </div>
  )
}

function Formulaire({ jeton }: { jeton: string }) {
  const { t } = useParler()
  const navigate = useNavigate()
  const [nom, setNom] = useState('')
  const [courriel, setCourriel] = useState('')
  const [motDePasse, setMotDePasse] = useState('')
  const creation = useOuverture('premierAdministrateur', () => {
    navigate({ to: '/administration/registre' })
  })
  return (
    <form
      className="formulaire"
      onSubmit={(evenement) => {
        evenement.preventDefault()
        creation.mutate({ corps: { jeton, nom, courriel, mot_de_passe: motDePasse } })
      }}
    >
      {creation.isError && <AvisRefus erreur={creation.error} />}
      <Champ nom={t('compte.premier.nom')} autoComplete="name" required valeur={nom} changer={setNom} />
      <Champ
        nom={t('compte.connexion.courriel')}
        type="email"
        autoComplete="username"
        required
        valeur={courriel}
        changer={setCourriel}
      />
      <ChampMotDePasse
        nom={t('compte.connexion.motDePasse')}
        aide={t('compte.premier.motDePasseAide')}
        autoComplete="new-password"
        required
        valeur={motDePasse}
        changer={setMotDePasse}
      />
      <button type="submit" className="bouton bouton-principal" disabled={creation.isPending}>
        {t('compte.premier.bouton')}
      </button>
    </form>
  )
}
