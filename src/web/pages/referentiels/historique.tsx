import { useQuery } from '@tanstack/react-query'
import { CadreTable } from '../../commun/cadre-table.tsx'
import { lireHistorique } from '../../donnees/referentiels.ts'
import { useParler } from '../../textes/utiliser-textes.ts'

interface Proprietes {
  readonly organisme: string
  readonly referentiel: string
  readonly version: string
}

/** The last edits of the open draft: when, who, what. */
export function Historique({ organisme, referentiel, version }: Proprietes) {
  const { t, instant, nombre } = useParler()
  const { data } = useQuery(lireHistorique(organisme, referentiel, version))
  if (data === undefined) return null
  return (
    <section className="partie">
      <h2>{t('referentiels.historique.titre')}</h2>
      {data.lots.length === 0 ? (
        <p className="secondaire">{t('referentiels.historique.vide')}</p>
      ) : (
        <CadreTable nom={t('referentiels.historique.titre')}>
          <table className="table">
            <caption>{t('referentiels.historique.legende')}</caption>
            <thead>
              <tr>
                <th scope="col" className="nombre">
                  №
                </th>
                <th scope="col">{t('referentiels.historique.quoi')}</th>
                <th scope="col">{t('referentiels.historique.qui')}</th>
                <th scope="col">{t('referentiels.historique.quand')}</th>
              </tr>
            </thead>
            <tbody>
              {data.lots.map((lot) => (
                <tr key={lot.revision}>
                  <th scope="row" className="nombre">
                    {nombre(lot.revision)}
                  </th>
                  <td>
                    {t(`referentiels.historique.${lot.genre}`)}
                    {lot.cible !== null && ` (${nombre(lot.cible)})`},{' '}
                    {t('referentiels.historique.operations', { count: lot.operations.length })}
                  </td>
                  <td>{lot.auteur.nom ?? t('referentiels.page.quelquun')}</td>
                  <td>{instant(lot.instant)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </CadreTable>
      )}
    </section>
  )
}
