import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { Attente } from '../../commun/attente.tsx'
import { Champ, ChampMotDePasse } from '../../commun/champ.tsx'
import { AvisRefus } from '../../commun/refus.tsx'
import { Titre } from '../../commun/titre.tsx'
import { call, type Reponse } from '../../donnees/api.ts'
import { useJeton } from '../../donnees/jeton.ts'
import { useOuverture } from '../../donnees/session.ts'
import { useParler } from '../../textes/utiliser-textes.ts'
import '../../styles/compte.css'

/** What an invitation offers, and its acceptance. */
export function PageInvitation() {
  const { t } = useParler()
  const jeton = useJeton()
  return (
    <div className="page page-etroite">
      <div className="page-tete">
        <Titre onglet={t('compte.invitation.titre')}>{t('compte.invitation.titre')}</Titre>
      </div>
      {jeton === null ? (
        <p className="avis avis-attention">{t('compte.invitation.sansJeton')}</p>
      ) : (
        <Invitation jeton={jeton} />
      )}
    </div>
  )
}

function Invitation({ jeton }: { jeton: string }) {
  const { t, instant } = useParler()
  const { data, isPending, isError, error } = useQuery({
    queryKey: ['invitation', jeton],
    queryFn: ({ signal }) => call('lireInvitation', { corps: { jeton }, signal }),
    staleTime: Number.POSITIVE_INFINITY,
  })
  if (isPending) return <Attente formes={1} />
  if (isError) return <AvisRefus erreur={error} />
  return (
    <div className="pile">
      <p className="chapeau">
        {t('compte.invitation.chapeau', {
          organisme: data.organisme,
          role: t(`web.role.${data.role}`),
          courriel: data.courriel,
        })}
      </p>
      <p className="secondaire">{t('compte.invitation.expire', { instant: instant(data.expire_le) })}</p>
      <Acceptation jeton={jeton} invitation={data} />
    </div>
  )
}

function Acceptation({ jeton, invitation }: { jeton: string; invitation: Reponse<'lireInvitation'> }) {
  const { t } = useParler()
  const navigate = useNavigate()
  const [nom, setNom] = useState('')
  const [motDePasse, setMotDePasse] = useState('')
  const { compte_existant: existant, courriel } = invitation
  const acceptation = useOuverture('accepterInvitation', () => {
    navigate({ to: '/compte' })
  })
  return (
    <form
      className="formulaire"
      onSubmit={(evenement) => {
        evenement.preventDefault()
        // The name of an existing account is kept by the server; the contract asks for one all the same.
        acceptation.mutate({ corps: { jeton, nom: existant ? courriel : nom, mot_de_passe: motDePasse } })
      }}
    >
      {acceptation.isError && <AvisRefus erreur={acceptation.error} />}
      {existant ? (
        <p>{t('compte.invitation.existant')}</p>
      ) : (
        <Champ nom={t('compte.premier.nom')} autoComplete="name" required valeur={nom} changer={setNom} />
      )}
      <ChampMotDePasse
        nom={t('compte.connexion.motDePasse')}
        {...(existant ? {} : { aide: t('compte.premier.motDePasseAide') })}
        autoComplete={existant ? 'current-password' : 'new-password'}
        required
        valeur={motDePasse}
        changer={setMotDePasse}
      />
      <button type="submit" className="bouton bouton-principal" disabled={acceptation.isPending}>
        {t('compte.invitation.bouton')}
      </button>
    </form>
  )
}
