import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { Attente } from '../../commun/attente.tsx'
import { Pagination } from '../../commun/pagination.tsx'
import { AvisRefus } from '../../commun/refus.tsx'
import { Titre } from '../../commun/titre.tsx'
import { lireDocuments } from '../../donnees/documents.ts'
import { peut, useSession } from '../../donnees/session.ts'
import { useParler } from '../../textes/utiliser-textes.ts'
import { DepotDocuments } from './depot.tsx'
import { TableDocuments } from './table-documents.tsx'
import '../../styles/documents.css'

const PAR_PAGE = 50

/** Documents of an organisation: drop some, open one, check several together. */
export function PageDocuments() {
  const { t } = useParler()
  const { organisme } = useParams({ from: '/organisme/$organisme/documents' })
  const session = useSession()
  return (
    <div className="page">
      <div className="page-tete">
        <Titre onglet={t('documents.titre')}>{t('documents.titre')}</Titre>
        <p className="chapeau">{t('documents.chapeau')}</p>
      </div>
      {session === null ? (
        <Attente />
      ) : peut(session, 'document.lire', organisme) ? (
        <>
          {peut(session, 'document.deposer', organisme) && <DepotDocuments organisme={organisme} />}
          <Liste organisme={organisme} />
        </>
      ) : (
        <p className="avis">
          {t('documents.interdit')} <Link to="/connexion">{t('web.personne.connexion')}</Link>
        </p>
      )}
    </div>
  )
}

function Liste({ organisme }: { organisme: string }) {
  const { t } = useParler()
  const { page = 1 } = useSearch({ from: '/organisme/$organisme/documents' })
  const naviguer = useNavigate()
  const { data, isPending, isError, error, refetch } = useQuery(lireDocuments(organisme, page))
  if (isPending) return <Attente formes={1} />
  if (isError) return <AvisRefus erreur={error} reessayer={() => refetch()} />
  return (
    <section className="partie">
      <h2>{t('documents.liste.titre')}</h2>
      {data.total === 0 ? (
        <p>{t('documents.liste.vide')}</p>
      ) : (
        <TableDocuments organisme={organisme} documents={data.documents} />
      )}
      <Pagination
        page={page}
        pages={Math.ceil(data.total / PAR_PAGE)}
        aller={(vers) =>
          naviguer({
            to: '/organisme/$organisme/documents',
            params: { organisme },
            search: { page: vers === 1 ? undefined : vers },
          })
        }
      />
    </section>
  )
}
