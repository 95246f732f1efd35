import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { EntreesDemonstration } from '../../cadre/demonstration.tsx'
import { Champ, ChampMotDePasse } from '../../commun/champ.tsx'
import { AvisRefus } from '../../commun/refus.tsx'
import { Titre } from '../../commun/titre.tsx'
import { lireEtat } from '../../donnees/requetes.ts'
import { useOuverture, useSession } from '../../donnees/session.ts'
import { useParler } from '../../textes/utiliser-textes.ts'
import '../../styles/compte.css'

/** Sign in; in demonstration mode, one click as any role. */
export function PageConnexion() {
  const { t } = useParler()
  const session = useSession()
  const { data } = useQuery(lireEtat())
  return (
    <div className="page page-etroite">
      <div className="page-tete">
        <Titre onglet={t('compte.connexion.titre')}>{t('compte.connexion.titre')}</Titre>
        <p className="chapeau">{t('compte.connexion.chapeau')}</p>
      </div>
      {session?.personne ? (
        <p className="avis avis-conforme">✓ {t('compte.connexion.deja', { nom: session.personne.nom })}</p>
      ) : (
        <FormulaireConnexion />
      )}
      {data?.mode === 'demonstration' && (
        <section className="partie">
          <h2>{t('compte.connexion.demonstration')}</h2>
          <p>{t('compte.connexion.demonstrationPhrase')}</p>
          <EntreesDemonstration className="entrees" />
        </section>
      )}
    </div>
  )
}

function FormulaireConnexion() {
  const { t } = useParler()
  const navigate = useNavigate()
  const [courriel, setCourriel] = useState('')
  const [motDePasse, setMotDePasse] = useState('')
  const ouverture = useOuverture('ouvrirSession', () => {
    navigate({ to: '/' })
  })
  return (
    <form
      className="formulaire"
      onSubmit={(evenement) => {
        evenement.preventDefault()
        ouverture.mutate({ corps: { courriel, mot_de_passe: motDePasse } })
      }}
    >
      {ouverture.isError && <AvisRefus erreur={ouverture.error} />}
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
        autoComplete="current-password"
        required
        valeur={motDePasse}
        changer={setMotDePasse}
      />
      <button type="submit" className="bouton bouton-principal" disabled={ouverture.isPending}>
        {t('compte.connexion.bouton')}
      </button>
    </form>
  )
}
