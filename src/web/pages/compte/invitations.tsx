import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { ROLES, type Role, type TypeOrganisme } from '#domaine/organisme/index.ts'
import { Attente } from '../../commun/attente.tsx'
import { CadreTable } from '../../commun/cadre-table.tsx'
import { Champ, Choix } from '../../commun/champ.tsx'
import { AvisRefus } from '../../commun/refus.tsx'
import type { Reponse } from '../../donnees/api.ts'
import { lireInvitations } from '../../donnees/requetes.ts'
import { useEcriture } from '../../donnees/session.ts'
import { useParler } from '../../textes/utiliser-textes.ts'

/** Invitations of an organisation, and a new one; its link is shown once. */
export function Invitations({ organisme, type }: { organisme: string; type: TypeOrganisme }) {
  const { t, instant } = useParler()
  const { data, isPending, isError, error } = useQuery(lireInvitations(organisme))
  const retrait = useEcriture('revoquerInvitation', ['invitations', 'journal'])
  if (isPending) return <Attente formes={1} />
  if (isError) return <AvisRefus erreur={error} />
  return (
    <div className="pile">
      <NouvelleInvitation organisme={organisme} type={type} />
      {retrait.isError && <AvisRefus erreur={retrait.error} />}
      {data.invitations.length === 0 ? (
        <p>{t('compte.organisme.aucuneInvitation')}</p>
      ) : (
        <CadreTable nom={t('compte.organisme.invitations')}>
          <table className="table">
            <thead>
              <tr>
                <th scope="col">{t('compte.compte.courriel')}</th>
                <th scope="col">{t('compte.organisme.role')}</th>
                <th scope="col">{t('compte.organisme.etatTitre')}</th>
                <th scope="col">{t('compte.organisme.expire')}</th>
                <th scope="col">{t('compte.organisme.retirerInvitation')}</th>
              </tr>
            </thead>
            <tbody>
              {data.invitations.map((une) => (
                <tr key={une.id}>
                  <th scope="row">{une.courriel}</th>
                  <td>{t(`web.role.${une.role}`)}</td>
                  <td>{t(`compte.organisme.etat.${une.etat}`)}</td>
                  <td>{instant(une.expire_le)}</td>
                  <td>
                    {une.etat === 'en_attente' && (
                      <button
                        type="button"
                        className="bouton"
                        aria-label={t('compte.organisme.retirerDe', { nom: une.courriel })}
                        onClick={() => retrait.mutate({ params: { organisme, id: une.id } })}
                      >
                        {t('compte.organisme.retirerInvitation')}
                      </button>
                    )}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </CadreTable>
      )}
    </div>
  )
}

function NouvelleInvitation({ organisme, type }: { organisme: string; type: TypeOrganisme }) {
  const { t } = useParler()
  // An administrator exists on the platform only, and the other roles everywhere else.
  const roles = ROLES.filter((role) => (role === 'administrateur') === (type === 'plateforme'))
  const [courriel, setCourriel] = useState('')
  const [role, setRole] = useState<Role>(roles[0] ?? 'gestionnaire')
  const envoi = useEcriture('inviter', ['invitations', 'journal'])
  return (
    <>
      <h2>{t('compte.organisme.inviter')}</h2>
      <form
        className="formulaire"
        onSubmit={(evenement) => {
          evenement.preventDefault()
          envoi.mutate({ params: { organisme }, corps: { courriel, role } }, { onSuccess: () => setCourriel('') })
        }}
      >
        {envoi.isError && <AvisRefus erreur={envoi.error} />}
        {envoi.data && <LienInvitation envoyee={envoi.data} />}
        <Champ
          nom={t('compte.compte.courriel')}
          type="email"
          required
          autoComplete="off"
          valeur={courriel}
          changer={setCourriel}
        />
        <Choix
          nom={t('compte.organisme.role')}
          valeur={role}
          changer={(choisi) => setRole(roles.find((un) => un === choisi) ?? role)}
          options={roles.map((un) => [un, t(`web.role.${un}`)])}
        />
        <button type="submit" className="bouton bouton-principal" disabled={envoi.isPending}>
          {t('compte.organisme.envoyer')}
        </button>
      </form>
    </>
  )
}

function LienInvitation({ envoyee }: { envoyee: Reponse<'inviter'> }) {
  const { t } = useParler()
  const [copie, setCopie] = useState(false)
  const lien = `${location.origin}${envoyee.chemin}`
  return (
    <div className="avis avis-conforme" role="status">
      <p>✓ {t('compte.organisme.lien', { courriel: envoyee.invitation.courriel })}</p>
      <p className="lien-invitation">{lien}</p>
      <button
        type="button"
        className="bouton"
        onClick={() => {
          navigator.clipboard.writeText(lien).then(
            () => setCopie(true),
            () => setCopie(false),
          )
        }}
      >
        {copie ? t('web.copie.fait') : t('compte.organisme.copier')}
      </button>
    </div>
  )
}
