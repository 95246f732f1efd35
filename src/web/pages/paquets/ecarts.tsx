import { CadreTable } from '../../commun/cadre-table.tsx'
import type { Reponse } from '../../donnees/api.ts'
import { useParler } from '../../textes/utiliser-textes.ts'

/** Data that differ between two packages. */
export function TableEcarts({ nom, ecarts }: { nom: string; ecarts: Reponse<'repeterPaquet'>['ecarts'] }) {
  const { t } = useParler()
  if (ecarts.length === 0) return <p>{t('paquets.ecarts.aucun')}</p>
  const dire = (valeur: string | null) =>
    valeur === null ? <span className="secondaire">{t('paquets.ecarts.absent')}</span> : valeur
  return (
    <CadreTable nom={nom}>
      <table className="table">
        <thead>
          <tr>
            <th scope="col">{t('paquets.ecarts.donnee')}</th>
            <th scope="col">{t('paquets.ecarts.avant')}</th>
            <th scope="col">{t('paquets.ecarts.apres')}</th>
          </tr>
        </thead>
        <tbody>
          {ecarts.map(({ chemin, avant, apres }) => (
            <tr key={chemin}>
              <th scope="row">{chemin}</th>
              <td>{dire(avant)}</td>
              <td>{dire(apres)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </CadreTable>
  )
}
