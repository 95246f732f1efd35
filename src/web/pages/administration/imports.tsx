import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Link, useSearch } from '@tanstack/react-router'
import { useEffect } from 'react'
import { Attente } from '../../commun/attente.tsx'
import { CadreTable } from '../../commun/cadre-table.tsx'
import { AvisRefus } from '../../commun/refus.tsx'
import { Titre } from '../../commun/titre.tsx'
import { call, type Reponse } from '../../donnees/api.ts'
import { lireEtat, lireImports } from '../../donnees/requetes.ts'
import { peut, useSession } from '../../donnees/session.ts'
import { useParler } from '../../textes/utiliser-textes.ts'
import { Depot } from './depot.tsx'
import { Historique } from './historique.tsx'
import { ImportEnCours } from './progression.tsx'
import { Rapport } from './rapport.tsx'
import '../../styles/administration.css'

/** Exports of the register: load one, follow it, read its report. */
export function PageImports() {
  const { t } = useParler()
  const session = useSession()
  return (
    <div className="page">
      <div className="page-tete">
        <Titre onglet={t('administration.titre')}>{t('administration.titre')}</Titre>
        <p className="chapeau">{t('administration.chapeau')}</p>
      </div>
      {session === null ? (
        <Attente />
      ) : peut(session, 'registre.importer') ? (
        <Imports />
      ) : (
        <p className="avis">
          {t('administration.interdit')} <Link to="/connexion">{t('web.personne.connexion')}</Link>
        </p>
      )}
    </div>
  )
}

function Imports() {
  const { import: choisi } = useSearch({ from: '/administration/registre' })
  const { data, isPending, isError, error, refetch } = useQuery(lireImports())
  useRelectureApres(data?.imports.some(({ etat }) => etat === 'en_cours') === true)
  if (isPending) return <Attente />
  if (isError) return <AvisRefus erreur={error} reessayer={() => refetch()} />
  const lu = data.imports.find(({ id }) => id === choisi)
  if (lu !== undefined && lu.etat !== 'en_cours') return <Rapport lu={lu} />
  return <TableauImports imports={data.imports} />
}

/** When a run ends, everything that was read before is read again. */
function useRelectureApres(enCours: boolean): void {
  const client = useQueryClient()
  useEffect(() => {
    if (!enCours) return
    return () => {
      client.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'imports' })
    }
  }, [enCours, client])
}

function TableauImports({ imports }: { imports: Reponse<'imports'>['imports'] }) {
  const { t } = useParler()
  const client = useQueryClient()
  const relire = () => client.invalidateQueries({ queryKey: ['imports'] })
  const envoi = useMutation({
    mutationFn: (fichier: File) => call('importer', { query: { nom: fichier.name }, fichier }),
    onSettled: relire,
  })
  const actualisation = useMutation({ mutationFn: () => call('actualiser', {}), onSettled: relire })
  const enCours = imports.filter(({ etat }) => etat === 'en_cours')
  const occupe = enCours.length > 0 || envoi.isPending || actualisation.isPending
  return (
    <>
      <div className="administration-actions">
        <Depot occupe={occupe} deposer={(fichier) => envoi.mutate(fichier)} />
        <div className="pile-serree">
          <h2>{t('administration.recuperer')}</h2>
          <p className="champ-aide">{t('administration.recupererAide')}</p>
          <button type="button" className="bouton" disabled={occupe} onClick={() => actualisation.mutate()}>
            {t('administration.recuperer')}
          </button>
        </div>
      </div>
      {envoi.isError && <AvisRefus erreur={envoi.error} />}
      {actualisation.isError && <AvisRefus erreur={actualisation.error} />}
      {envoi.isPending && enCours.length === 0 && (
        <div className="import-cours" role="status">
          <p>{t('administration.envoi', { nom: envoi.variables.name })}</p>
          <progress className="progression" aria-label={t('administration.envoi', { nom: envoi.variables.name })} />
        </div>
      )}
      {enCours.map((un) => (
        <ImportEnCours key={un.id} lu={un} />
      ))}
      <Charges />
      <Historique imports={imports.filter(({ etat }) => etat !== 'en_cours')} />
    </>
  )
}

function Charges() {
  const { t, jour, nombre } = useParler()
  const { data } = useQuery(lireEtat())
  if (!data) return null
  return (
    <section className="partie">
      <h2>{t('administration.charges')}</h2>
      {data.exports.length === 0 ? (
        <p>{t('administration.aucunCharge')}</p>
      ) : (
        <CadreTable nom={t('administration.charges')}>
          <table className="table">
            <thead>
              <tr>
                <th scope="col">{t('administration.repertoire')}</th>
                <th scope="col">{t('administration.jour')}</th>
                <th scope="col" className="nombre">
                  {t('administration.fiches')}
                </th>
                <th scope="col">{t('administration.origine')}</th>
              </tr>
            </thead>
            <tbody>
              {data.exports.map((un) => (
                <tr key={`${un.repertoire}${un.date_export}${un.origine}${un.nom}`}>
                  <th scope="row">{un.repertoire}</th>
                  <td>{jour(un.date_export)}</td>
                  <td className="nombre">{nombre(un.fiches)}</td>
                  <td>{t(`registre.origine.${un.origine}`)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </CadreTable>
      )}
    </section>
  )
}
