import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { Attente } from '../../commun/attente.tsx'
import { CadreTable } from '../../commun/cadre-table.tsx'
import { ChampMotDePasse } from '../../commun/champ.tsx'
import { AvisRefus } from '../../commun/refus.tsx'
import { Titre } from '../../commun/titre.tsx'
import type { Reponse } from '../../donnees/api.ts'
import { lireMesSessions } from '../../donnees/requetes.ts'
import { PLATEFORME, useEcriture, useSession } from '../../donnees/session.ts'
import { formatAppareil } from '../../format/appareil.ts'
import { useParler } from '../../textes/utiliser-textes.ts'
import '../../styles/compte.css'

/** My account: identity, roles, open sessions, password. */
export function PageCompte() {
  const { t } = useParler()
  const session = useSession()
  return (
    <div className="page page-moyenne">
      <div className="page-tete">
        <Titre onglet={t('compte.compte.titre')}>{t('compte.compte.titre')}</Titre>
      </div>
      {session === null && <Attente />}
      {session !== null && session.personne === null && (
        <p className="avis">
          {t('compte.compte.connexionRequise')} <Link to="/connexion">{t('web.personne.connexion')}</Link>
        </p>
      )}
      {session?.personne && (
        <>
          <Identite session={session} personne={session.personne} />
          <Sessions />
          <MotDePasse demonstration={session.personne.demonstration} />
        </>
      )}
    </div>
  )
}

type Session = Reponse<'session'>

function Identite({ session, personne }: { session: Session; personne: NonNullable<Session['personne']> }) {
  const { t, langue } = useParler()
  return (
    <>
      <dl className="faits">
        <dt>{t('compte.compte.nom')}</dt>
        <dd>{personne.nom}</dd>
        <dt>{t('compte.compte.courriel')}</dt>
        <dd>{personne.courriel}</dd>
      </dl>
      <section className="partie">
        <h2>{t('compte.compte.appartenances')}</h2>
        {session.appartenances.length === 0 && <p>{t('compte.compte.sansAppartenance')}</p>}
        <ul className="pile-serree liste-nue">
          {session.appartenances.map(({ organisme, roles }) => (
            <li key={organisme.id}>
              {organisme.id === PLATEFORME ? (
                <strong>{organisme.nom}</strong>
              ) : (
                <Link to="/organisme/$organisme" params={{ organisme: organisme.id }}>
                  {organisme.nom}
                </Link>
              )}
              <span className="secondaire">
                {' '}
                · {t(`compte.organismes.typeNom.${organisme.type}`)} ·{' '}
                {new Intl.ListFormat(langue).format(roles.map((role) => t(`web.role.${role}`)))}
              </span>
            </li>
          ))}
        </ul>
      </section>
    </>
  )
}

function Sessions() {
  const { t, instant } = useParler()
  const { data, isError, error } = useQuery(lireMesSessions())
  const revocation = useEcriture('revoquerSession', ['sessions', 'session'])
  const autres = useEcriture('revoquerAutresSessions', ['sessions'])
  const refus = revocation.error ?? autres.error ?? (isError ? error : null)
  return (
    <section className="partie">
      <h2>{t('compte.compte.sessions')}</h2>
      <p>{t('compte.compte.sessionsPhrase')}</p>
      {refus && <AvisRefus erreur={refus} />}
      <CadreTable nom={t('compte.compte.sessions')}>
        <table className="table">
          <thead>
            <tr>
              <th scope="col">{t('compte.compte.agent')}</th>
              <th scope="col">{t('compte.compte.vue')}</th>
              <th scope="col">{t('compte.compte.expire')}</th>
              <th scope="col">{t('compte.compte.fermer')}</th>
            </tr>
          </thead>
          <tbody>
            {(data?.sessions ?? []).map((une) => (
              <tr key={une.id}>
                <th scope="row">{une.agent === null ? t('compte.compte.agentInconnu') : formatAppareil(une.agent)}</th>
                <td>{instant(une.vue_le)}</td>
                <td>{instant(une.expire_le)}</td>
                <td>
                  {une.courante ? (
                    <span className="secondaire">{t('compte.compte.courante')}</span>
                  ) : (
                    <button
                      type="button"
                      className="bouton"
                      onClick={() => revocation.mutate({ params: { id: une.id } })}
                    >
                      {t('compte.compte.fermer')}
                    </button>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </CadreTable>
      {(data?.sessions.length ?? 0) > 1 && (
        <button type="button" className="bouton" onClick={() => autres.mutate({})}>
          {t('compte.compte.fermerAutres')}
        </button>
      )}
    </section>
  )
}

function MotDePasse({ demonstration }: { demonstration: boolean }) {
  const { t } = useParler()
  const [ancien, setAncien] = useState('')
  const [nouveau, setNouveau] = useState('')
  const changement = useEcriture('changerMotDePasse', ['sessions'])
  return (
    <section className="partie">
      <h2>{t('compte.compte.motDePasse')}</h2>
      {demonstration ? (
        <p>{t('compte.compte.demonstrationSansMotDePasse')}</p>
      ) : (
        <form
          className="formulaire"
          onSubmit={(evenement) => {
            evenement.preventDefault()
            changement.mutate(
              { corps: { ancien, nouveau } },
              {
                onSuccess: () => {
                  setAncien('')
                  setNouveau('')
                },
              },
            )
          }}
        >
          {changement.isError && <AvisRefus erreur={changement.error} />}
          {changement.isSuccess && (
            <p className="avis avis-conforme" role="status">
              ✓ {t('compte.compte.change')}
            </p>
          )}
          <ChampMotDePasse
            nom={t('compte.compte.ancien')}
            autoComplete="current-password"
            required
            valeur={ancien}
            changer={setAncien}
          />
          <ChampMotDePasse
            nom={t('compte.compte.nouveau')}
            aide={t('compte.premier.motDePasseAide')}
            autoComplete="new-password"
            required
            valeur={nouveau}
            changer={setNouveau}
          />
          <button type="submit" className="bouton bouton-principal" disabled={changement.isPending}>
            {t('compte.compte.changer')}
          </button>
        </form>
      )}
    </section>
  )
}
