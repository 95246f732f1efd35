import { CadreTable } from '../../commun/cadre-table.tsx'
import { useParler } from '../../textes/utiliser-textes.ts'
import { useNomsBareme } from './noms.ts'
import { type BaremeVu, ligneAu } from './valeurs.ts'

interface Proprietes {
  readonly bareme: BaremeVu
  readonly depuis: string
  readonly valeurs: Readonly<Record<string, number | null>>
}

/** What saving would change, value by value: in force on that day, and after. */
export function Apercu({ bareme, depuis, valeurs }: Proprietes) {
  const { t, jour } = useParler()
  const noms = useNomsBareme()
  const avant = ligneAu(bareme, depuis)
  const titre = t('baremes.apercu', { jour: jour(depuis) })
  return (
    <div className="bareme-apercu" role="status">
      <p>{t(avant?.depuis === depuis ? 'baremes.remplace' : 'baremes.nouvelle')}</p>
      <CadreTable nom={titre}>
        <table className="table">
          <caption>{titre}</caption>
          <thead>
            <tr>
              <td />
              <th scope="col" className="nombre">
                {t('baremes.avant')}
              </th>
              <th scope="col" className="nombre">
                {t('baremes.apres')}
              </th>
            </tr>
          </thead>
          <tbody>
            {bareme.colonnes.map(({ nom, unite }) => {
              const [ancienne, nouvelle] = [avant?.valeurs[nom] ?? null, valeurs[nom] ?? null]
              const change = ancienne !== nouvelle
              return (
                <tr key={nom} data-change={change}>
                  <th scope="row">{noms.colonne(bareme.id, nom)}</th>
                  <td className="nombre">{noms.valeur(ancienne, unite)}</td>
                  <td className="nombre">
                    {noms.valeur(nouvelle, unite)}
                    {change && <span className="secondaire petit"> · {t('baremes.change')}</span>}
                  </td>
                </tr>
              )
            })}
          </tbody>
        </table>
      </CadreTable>
    </div>
  )
}
