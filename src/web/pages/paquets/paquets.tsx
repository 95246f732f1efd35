import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { Attente } from '../../commun/attente.tsx'
import { CadreTable } from '../../commun/cadre-table.tsx'
import { Pagination } from '../../commun/pagination.tsx'
import { AvisRefus } from '../../commun/refus.tsx'
import { Titre } from '../../commun/titre.tsx'
import type { Reponse } from '../../donnees/api.ts'
import { lirePaquets } from '../../donnees/paquets.ts'
import { peut, useSession } from '../../donnees/session.ts'
import { useParler } from '../../textes/utiliser-textes.ts'
import { Creation } from './creation.tsx'
import { EtatPaquet } from './etat.tsx'
import '../../styles/paquets.css'

const PAR_PAGE = 50

/** Rule packages of an organisation: open one, start one. */
export function PagePaquets() {
  const { t } = useParler()
  const { organisme } = useParams({ from: '/organisme/$organisme/paquets' })
  const session = useSession()
  return (
    <div className="page">
      <div className="page-tete">
        <Titre onglet={t('paquets.titre')}>{t('paquets.titre')}</Titre>
        <p className="chapeau">{t('paquets.chapeau')}</p>
      </div>
      {session === null ? (
        <Attente />
      ) : peut(session, 'paquet.lire', organisme) ? (
        <Contenu organisme={organisme} />
      ) : (
        <p className="avis">
          {t('paquets.interdit')} <Link to="/connexion">{t('web.personne.connexion')}</Link>
        </p>
      )}
    </div>
  )
}

function Contenu({ organisme }: { organisme: string }) {
  const { t } = useParler()
  const { page = 1 } = useSearch({ from: '/organisme/$organisme/paquets' })
  const naviguer = useNavigate()
  const session = useSession()
  const { data, isPending, isError, error, refetch } = useQuery(lirePaquets(organisme, page))
  if (isPending) return <Attente formes={1} />
  if (isError) return <AvisRefus erreur={error} reessayer={() => refetch()} />
  return (
    <>
      {data.total === 0 ? (
        <p className="paquets-vide">{t('paquets.vide')}</p>
      ) : (
        <TablePaquets organisme={organisme} paquets={data.paquets} />
      )}
      <Pagination
        page={page}
        pages={Math.ceil(data.total / PAR_PAGE)}
        aller={(vers) =>
          naviguer({
            to: '/organisme/$organisme/paquets',
            params: { organisme },
            search: { page: vers === 1 ? undefined : vers },
          })
        }
      />
      {peut(session, 'paquet.rediger', organisme) && <Creation organisme={organisme} paquets={data.paquets} />}
    </>
  )
}

interface Proprietes {
  readonly organisme: string
  readonly paquets: Reponse<'paquets'>['paquets']
}

function TablePaquets({ organisme, paquets }: Proprietes) {
  const { t, instant } = useParler()
  return (
    <CadreTable nom={t('paquets.titre')}>
      <table className="table">
        <thead>
          <tr>
            <th scope="col">{t('paquets.liste.intitule')}</th>
            <th scope="col">{t('paquets.liste.certification')}</th>
            <th scope="col">{t('paquets.liste.session')}</th>
            <th scope="col">{t('paquets.liste.etat')}</th>
            <th scope="col">{t('paquets.liste.modifie')}</th>
          </tr>
        </thead>
        <tbody>
          {paquets.map((un) => (
            <tr key={un.id}>
              <th scope="row">
                <Link to="/organisme/$organisme/paquets/$paquet" params={{ organisme, paquet: un.id }}>
                  {un.intitule}
                </Link>{' '}
                <span className="secondaire petit">{t('paquets.numero', { n: un.numero })}</span>
              </th>
              <td className="insecable">{un.certification}</td>
              <td className="insecable">{un.session}</td>
              <td>
                <EtatPaquet etat={un.etat} />
              </td>
              <td>{instant(un.modifie_le)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </CadreTable>
  )
}
