import { CadreTable } from '../../commun/cadre-table.tsx'
import type { Reponse } from '../../donnees/api.ts'
import { useParler } from '../../textes/utiliser-textes.ts'
import { SEUILS } from './saisie.ts'

const UNITE = /^reglement\.unites\.(.+)\.(coefficient|facultative|controle|arrondi)$/
const ROLE = /^reglement\.unites\.(.+)\.professionnelle$/
const SEUIL = /^seuils\.(\w+)$/
const COLONNES = ['coefficient', 'facultative', 'controle', 'arrondi'] as const

/** Hook: names the place of a datum as the page does; the path itself where the page has no word for it. */
function useChemin(): (chemin: string) => string {
  const { t } = useParler()
  const nommer = (quoi: string, unite: string) => t('paquets.reglement.cellule', { quoi, unite })
  return (chemin) => {
    const [, unite, champ] = UNITE.exec(chemin) ?? []
    const colonne = COLONNES.find((une) => une === champ)
    if (unite !== undefined && colonne !== undefined) return nommer(t(`paquets.reglement.${colonne}`), unite)
    const [, jugee] = ROLE.exec(chemin) ?? []
    if (jugee !== undefined) return nommer(t('paquets.reglement.role'), jugee)
    const [, nom = ''] = SEUIL.exec(chemin) ?? []
    const seuil = SEUILS.find((un) => un === nom.replace(/[A-Z]/g, (lettre) => `_${lettre.toLowerCase()}`))
    return seuil === undefined ? chemin : `${t('paquets.reglement.seuils')} : ${t(`paquets.reglement.seuil.${seuil}`)}`
  }
}

/** Data that differ between two packages. */
export function TableEcarts({ nom, ecarts }: { nom: string; ecarts: Reponse<'repeterPaquet'>['ecarts'] }) {
  const { t } = useParler()
  const nommer = useChemin()
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
              <th scope="row">{nommer(chemin)}</th>
              <td>{dire(avant)}</td>
              <td>{dire(apres)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </CadreTable>
  )
}
