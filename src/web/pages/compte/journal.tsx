import { useQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { estJour } from '#socle/date-civile.ts'
import { Attente } from '../../commun/attente.tsx'
import { CadreTable } from '../../commun/cadre-table.tsx'
import { Pagination } from '../../commun/pagination.tsx'
import { AvisRefus } from '../../commun/refus.tsx'
import { lireJournal } from '../../donnees/requetes.ts'
import { useParler } from '../../textes/utiliser-textes.ts'

const PAR_PAGE = 50

/** Journal of acts, newest first. */
export function Journal({ organisme }: { organisme: string }) {
  const { t, instant, jour } = useParler()
  const recherche = useSearch({ from: '/organisme/$organisme' })
  const navigate = useNavigate()
  const page = recherche.page ?? 1
  const { data, isPending, isError, error } = useQuery(lireJournal(organisme, page))
  if (isPending) return <Attente formes={1} />
  if (isError) return <AvisRefus erreur={error} />
  if (data.total === 0) return <p>{t('compte.organisme.aucunActe')}</p>
  return (
    <>
      <CadreTable nom={t('compte.organisme.journal')}>
        <table className="table">
          <thead>
            <tr>
              <th scope="col">{t('compte.organisme.instant')}</th>
              <th scope="col">{t('compte.organisme.acte')}</th>
              <th scope="col">{t('compte.organisme.objet')}</th>
              <th scope="col">{t('compte.organisme.auteur')}</th>
              <th scope="col">{t('compte.organisme.effet')}</th>
            </tr>
          </thead>
          <tbody>
            {data.actes.map((acte) => (
              <tr key={acte.id}>
                <td>{instant(acte.instant)}</td>
                <th scope="row">{t(`compte.actes.${acte.acte}`, { defaultValue: acte.acte })}</th>
                <td>{acte.objet}</td>
                <td>{acte.auteur === null ? t('compte.organisme.systeme') : (acte.auteur.nom ?? acte.auteur.id)}</td>
                <td>{estJour(acte.effet) ? jour(acte.effet) : acte.effet}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </CadreTable>
      <Pagination
        page={page}
        pages={Math.ceil(data.total / PAR_PAGE)}
        aller={(cible) =>
          navigate({
            to: '/organisme/$organisme',
            params: { organisme },
            search: { ...recherche, page: cible === 1 ? undefined : cible },
          })
        }
      />
    </>
  )
}
