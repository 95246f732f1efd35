import { useQuery } from '@tanstack/react-query'
import { Button } from 'react-aria-components/Button'
import { Dialog, DialogTrigger } from 'react-aria-components/Dialog'
import { Heading } from 'react-aria-components/Heading'
import { Modal, ModalOverlay } from 'react-aria-components/Modal'
import { Attente } from '../../commun/attente.tsx'
import { CadreTable } from '../../commun/cadre-table.tsx'
import { AvisRefus } from '../../commun/refus.tsx'
import type { Reponse } from '../../donnees/api.ts'
import { lireMembres } from '../../donnees/requetes.ts'
import { PLATEFORME, peut, useEcriture, useSession } from '../../donnees/session.ts'
import { useParler } from '../../textes/utiliser-textes.ts'

type Membre = Reponse<'membres'>['membres'][number]

/** Members and their roles; removing one asks first. */
export function Membres({ organisme }: { organisme: string }) {
  const { t, langue } = useParler()
  const session = useSession()
  const { data, isPending, isError, error } = useQuery(lireMembres(organisme))
  const retrait = useEcriture('retirerMembre', ['membres', 'journal'])
  const fermeture = useEcriture('revoquerSessionsMembre', ['journal'])
  const ici = (action: string) => peut(session, action, organisme) || peut(session, action, PLATEFORME)
  if (isPending) return <Attente formes={1} />
  if (isError) return <AvisRefus erreur={error} />
  const refus = retrait.error ?? fermeture.error
  return (
    <div className="pile">
      {refus && <AvisRefus erreur={refus} />}
      {fermeture.data && (
        <p className="avis avis-conforme" role="status">
          ✓ {t('compte.organisme.sessionsFermees', { count: fermeture.data.fermees })}
        </p>
      )}
      <CadreTable nom={t('compte.organisme.membres')}>
        <table className="table">
          <thead>
            <tr>
              <th scope="col">{t('compte.organisme.personne')}</th>
              <th scope="col">{t('compte.compte.courriel')}</th>
              <th scope="col">{t('compte.organisme.roles')}</th>
              <th scope="col">{t('compte.organisme.retirer')}</th>
            </tr>
          </thead>
          <tbody>
            {data.membres.map((membre) => (
              <tr key={membre.personne}>
                <th scope="row">{membre.nom}</th>
                <td>{membre.courriel}</td>
                <td>{new Intl.ListFormat(langue).format(membre.roles.map((role) => t(`web.role.${role}`)))}</td>
                <td>
                  <div className="rangee">
                    {ici('session.revoquer') && (
                      <FermetureSessions
                        membre={membre}
                        fermer={() => fermeture.mutate({ params: { organisme, personne: membre.personne } })}
                      />
                    )}
                    {ici('membre.retirer') && (
                      <Retrait
                        membre={membre}
                        retirer={() => retrait.mutate({ params: { organisme, personne: membre.personne } })}
                      />
                    )}
                  </div>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </CadreTable>
    </div>
  )
}

function FermetureSessions({ membre, fermer }: { membre: Membre; fermer: () => void }) {
  const { t } = useParler()
  return (
    <button
      type="button"
      className="bouton"
      aria-label={t('compte.organisme.fermerSessionsDe', { nom: membre.nom })}
      onClick={fermer}
    >
      {t('compte.organisme.fermerSessions')}
    </button>
  )
}

function Retrait({ membre, retirer }: { membre: Membre; retirer: () => void }) {
  const { t } = useParler()
  const { nom } = membre
  return (
    <DialogTrigger>
      <Button className="bouton" aria-label={t('compte.organisme.retirerDe', { nom })}>
        {t('compte.organisme.retirer')}
      </Button>
      <ModalOverlay className="voile" isDismissable>
        <Modal className="boite">
          <Dialog role="alertdialog" className="boite-corps pile">
            {({ close }) => (
              <>
                <Heading slot="title" level={2}>
                  {t('compte.organisme.confirmation', { nom })}
                </Heading>
                <p>{t('compte.organisme.confirmationPhrase')}</p>
                <div className="rangee">
                  <button
                    type="button"
                    className="bouton bouton-principal"
                    onClick={() => {
                      retirer()
                      close()
                    }}
                  >
                    {t('compte.organisme.retirerDe', { nom })}
                  </button>
                  <button type="button" className="bouton" onClick={close}>
                    {t('compte.organisme.annuler')}
                  </button>
                </div>
              </>
            )}
          </Dialog>
        </Modal>
      </ModalOverlay>
    </DialogTrigger>
  )
}
