import { useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { type ReactNode, useState } from 'react'
import { type Constat, GRAVITES } from '#domaine/document/index.ts'
import { AvisRefus } from '../../../commun/refus.tsx'
import { peut, useEcriture, useSession } from '../../../donnees/session.ts'
import { useParler } from '../../../textes/utiliser-textes.ts'
import type { Brouillon, EtatBrouillon } from './brouillon.ts'
import { countGravites } from './constats-atelier.tsx'

interface Proprietes {
  readonly params: { readonly organisme: string; readonly referentiel: string; readonly version: string }
  readonly brouillon: Brouillon
  readonly etat: EtatBrouillon
  readonly constats: readonly Constat[] | null
}

type Acte = 'relire' | 'publier' | 'abandonner'
const A_RELIRE = ['referentiels', 'referentiel', 'version-referentiel']

/** Draft → reviewed → published: the next step as the main button, what the rules say before it is taken. */
export function Actes({ params, brouillon, etat, constats }: Proprietes) {
  const { t } = useParler()
  const session = useSession()
  const [acte, setActe] = useState<Acte | null>(null)
  const suivant: Acte = etat.etat === 'relue' ? 'publier' : 'relire'
  const publie = peut(session, 'referentiel.publier', params.organisme)
  const pret = etat.statut === 'enregistre' && etat.contenu.elements.length > 0
  const permis = suivant === 'relire' || publie
  return (
    <>
      {permis && (
        <button type="button" className="bouton bouton-principal" disabled={!pret} onClick={() => setActe(suivant)}>
          {t(`referentiels.acte.${suivant}`)}
        </button>
      )}
      <button type="button" className="bouton bouton-discret" onClick={() => setActe('abandonner')}>
        {t('referentiels.acte.abandonner')}
      </button>
      {acte !== null && (
        <Confirmation
          key={acte}
          acte={acte}
          params={params}
          brouillon={brouillon}
          etat={etat}
          constats={constats}
          fermer={() => setActe(null)}
        />
      )}
    </>
  )
}

interface ProprietesConfirmation extends Proprietes {
  readonly acte: Acte
  readonly fermer: () => void
}

function Confirmation({ acte, params, brouillon, etat, constats, fermer }: ProprietesConfirmation) {
  const { t } = useParler()
  const faire = useActe(params, brouillon, fermer)
  const { ecriture } = faire[acte]
  return (
    <section
      className="atelier-acte avis"
      aria-labelledby="atelier-acte-titre"
      onKeyDown={({ key }) => key === 'Escape' && fermer()}
    >
      <h2 id="atelier-acte-titre">{t(`referentiels.acte.titre.${acte}`)}</h2>
      <p>{t(`referentiels.acte.phrase.${acte}`)}</p>
      {acte !== 'abandonner' && <Bilan etat={etat} constats={constats} />}
      {ecriture.isError && <AvisRefus erreur={ecriture.error} />}
      <div className="rangee">
        <button
          type="button"
          className="bouton bouton-principal"
          // biome-ignore lint/a11y/noAutofocus: the panel was asked for by the press that opened it
          autoFocus
          disabled={ecriture.isPending}
          onClick={() => faire[acte].lancer(etat.revision)}
        >
          {t(`referentiels.acte.confirmer.${acte}`)}
        </button>
        <button type="button" className="bouton" onClick={fermer}>
          {t('referentiels.acte.renoncer')}
        </button>
      </div>
    </section>
  )
}

/** Hook: the three acts, and where each leads. */
function useActe(params: Proprietes['params'], brouillon: Brouillon, fermer: () => void) {
  const naviguer = useNavigate()
  const client = useQueryClient()
  const relecture = useEcriture('relireVersion', A_RELIRE)
  const publication = useEcriture('publierVersion', A_RELIRE)
  const abandon = useEcriture('abandonnerBrouillon', A_RELIRE)
  return {
    relire: {
      ecriture: relecture,
      lancer: (revision: number) =>
        relecture.mutate(
          { params, corps: { revision } },
          {
            onSuccess: async () => {
              await brouillon.refresh()
              fermer()
            },
          },
        ),
    },
    publier: {
      ecriture: publication,
      lancer: (revision: number) =>
        publication.mutate(
          { params, corps: { revision } },
          { onSuccess: () => client.invalidateQueries({ queryKey: ['version-referentiel'] }) },
        ),
    },
    abandonner: {
      ecriture: abandon,
      lancer: () =>
        abandon.mutate(
          { params },
          {
            onSuccess: () =>
              naviguer({ to: '/organisme/$organisme/referentiels', params: { organisme: params.organisme } }),
          },
        ),
    },
  }
}

function Bilan({ etat, constats }: { etat: EtatBrouillon; constats: readonly Constat[] | null }): ReactNode {
  const { t, nombre } = useParler()
  if (constats === null) return <p className="secondaire">{t('referentiels.constats.enCours')}</p>
  const comptes = countGravites(constats)
  const count = etat.contenu.elements.length
  return (
    <>
      <p>{t('referentiels.acte.elements', { count, n: nombre(count) })}</p>
      {constats.length === 0 ? (
        <p className="ton-conforme">✓ {t('referentiels.constats.aucun')}</p>
      ) : (
        <ul className="atelier-lots">
          {GRAVITES.filter((une) => comptes[une] > 0).map((une) => (
            <li key={une}>{t(`referentiels.constats.compte.${une}`, { count: comptes[une] })}</li>
          ))}
        </ul>
      )}
      {comptes.erreur > 0 && <p>! {t('referentiels.acte.avecErreurs')}</p>}
    </>
  )
}
