import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { Attente } from '../../commun/attente.tsx'
import { Pagination } from '../../commun/pagination.tsx'
import { AvisRefus } from '../../commun/refus.tsx'
import { Titre } from '../../commun/titre.tsx'
import { lireReferentiels } from '../../donnees/referentiels.ts'
import { peut, useSession } from '../../donnees/session.ts'
import { useParler } from '../../textes/utiliser-textes.ts'
import { Creation } from './creation.tsx'
import { Importation } from './importation.tsx'
import { TableReferentiels } from './table-referentiels.tsx'
import '../../styles/referentiels.css'

const PAR_PAGE = 50

/** Référentiels of an organisation: open one, start one. */
export function PageReferentiels() {
  const { t } = useParler()
  const { organisme } = useParams({ from: '/organisme/$organisme/referentiels' })
  const session = useSession()
  return (
    <div className="page">
      <div className="page-tete">
        <Titre onglet={t('referentiels.titre')}>{t('referentiels.titre')}</Titre>
        <p className="chapeau">{t('referentiels.chapeau')}</p>
      </div>
      {session === null ? (
        <Attente />
      ) : peut(session, 'referentiel.lire', organisme) ? (
        <>
          <Liste organisme={organisme} />
          {peut(session, 'referentiel.modifier', organisme) && (
            <>
              <Creation organisme={organisme} />
              <Importation organisme={organisme} />
            </>
          )}
        </>
      ) : (
        <p className="avis">
          {t('referentiels.interdit')} <Link to="/connexion">{t('web.personne.connexion')}</Link>
        </p>
      )}
    </div>
  )
}

function Liste({ organisme }: { organisme: string }) {
  const { t } = useParler()
  const { page = 1 } = useSearch({ from: '/organisme/$organisme/referentiels' })
  const naviguer = useNavigate()
  const { data, isPending, isError, error, refetch } = useQuery(lireReferentiels(organisme, page))
  if (isPending) return <Attente formes={1} />
  if (isError) return <AvisRefus erreur={error} reessayer={() => refetch()} />
  if (data.total === 0) {
    return (
      <div className="referentiels-vide pile-serree">
        <p>{t('referentiels.liste.vide')}</p>
        <p>
          <Link to="/organisme/$organisme/documents" params={{ organisme }} className="bouton bouton-principal">
            {t('referentiels.liste.deposer')}
          </Link>
        </p>
      </div>
    )
  }
  return (
    <>
      <TableReferentiels organisme={organisme} referentiels={data.referentiels} />
      <Pagination
        page={page}
        pages={Math.ceil(data.total / PAR_PAGE)}
        aller={(vers) =>
          naviguer({
            to: '/organisme/$organisme/referentiels',
            params: { organisme },
            search: { page: vers === 1 ? undefined : vers },
          })
        }
      />
    </>
  )
}
