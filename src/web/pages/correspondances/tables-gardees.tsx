import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { Attente } from '../../commun/attente.tsx'
import { CadreTable } from '../../commun/cadre-table.tsx'
import { Pagination } from '../../commun/pagination.tsx'
import { AvisRefus } from '../../commun/refus.tsx'
import { lireTables } from '../../donnees/correspondances.ts'
import { useParler } from '../../textes/utiliser-textes.ts'

const ADRESSE = '/organisme/$organisme/correspondances'

/** Crosswalks on which something was decided. */
export function TablesGardees({ organisme }: { organisme: string }) {
  const { t, nombre, instant } = useParler()
  const naviguer = useNavigate({ from: ADRESSE })
  const { page = 1 } = useSearch({ from: ADRESSE })
  const { data, isPending, isError, error, refetch } = useQuery(lireTables(organisme, page))
  const corps = () => {
    if (isPending) return <Attente formes={1} />
    if (isError) return <AvisRefus erreur={error} reessayer={() => refetch()} />
    if (data.total === 0) return <p>{t('correspondances.tables.vide')}</p>
    return (
      <>
        <CadreTable nom={t('correspondances.tables.titre')}>
          <table className="table">
            <thead>
              <tr>
                <th scope="col">{t('correspondances.titre')}</th>
                <th scope="col" className="nombre">
                  {t('correspondances.tables.confirmes')}
                </th>
                <th scope="col" className="nombre">
                  {t('correspondances.tables.refuses')}
                </th>
                <th scope="col">{t('correspondances.tables.modifie')}</th>
              </tr>
            </thead>
            <tbody>
              {data.tables.map((table) => (
                <tr key={table.id}>
                  <th scope="row">
                    <Link to={ADRESSE} params={{ organisme }} search={{ de: table.de, vers: table.vers }}>
                      <NomCote cle={table.de} intitule={table.de_intitule} /> →{' '}
                      <NomCote cle={table.vers} intitule={table.vers_intitule} />
                    </Link>
                  </th>
                  <td className="nombre">{nombre(table.confirmes)}</td>
                  <td className="nombre">{nombre(table.refuses)}</td>
                  <td>{instant(table.modifie_le)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </CadreTable>
        <Pagination
          page={page}
          pages={Math.ceil(data.total / 50)}
          aller={(p) => naviguer({ to: '.', search: { page: p } })}
        />
      </>
    )
  }
  return (
    <section className="partie">
      <h2>{t('correspondances.tables.titre')}</h2>
      {corps()}
    </section>
  )
}

function NomCote({ cle, intitule }: { cle: string; intitule: string }) {
  const { t } = useParler()
  const numero = /^fiche:(\w+)/.exec(cle)?.[1]
  return (
    <>
      {intitule || t('referentiels.sansTitre')} ({numero ?? t('correspondances.tables.versionNommee')})
    </>
  )
}
