import type { Echeance } from '#api/contrat/registre.ts'
import { BadgeEtat } from '../../commun/badges.tsx'
import { CadreTable } from '../../commun/cadre-table.tsx'
import { LienFiche } from '../../commun/lien-fiche.tsx'
import type { Reponse } from '../../donnees/api.ts'
import { useParler } from '../../textes/utiliser-textes.ts'

/** One row per certification: when it closes, what is left, what replaces it. */
export function TableEcheances({ resultat }: { resultat: Reponse<'echeances'> }) {
  const { t } = useParler()
  return (
    <CadreTable nom={t('echeances.titre')}>
      <table className="table echeances-table">
        <thead>
          <tr>
            <th scope="col">{t('echeances.colonneFin')}</th>
            <th scope="col">{t('echeances.colonneFiche')}</th>
            <th scope="col">{t('echeances.colonneEtat')}</th>
            <th scope="col">{t('echeances.colonneSuccesseurs')}</th>
          </tr>
        </thead>
        <tbody>
          {resultat.echeances.map((echeance) => (
            <Ligne key={echeance.numero} echeance={echeance} />
          ))}
        </tbody>
      </table>
    </CadreTable>
  )
}

function Ligne({ echeance }: { echeance: Echeance }) {
  const { t, jour, jourOuInconnu } = useParler()
  return (
    <tr>
      <td className="insecable">
        <strong>{jourOuInconnu(echeance.date_fin)}</strong>
        <br />
        <span className="secondaire petit">
          <Reste jours={echeance.jours_restants} />
        </span>
      </td>
      <th scope="row">
        <LienFiche ligne={echeance} />
      </th>
      <td className="insecable">
        <BadgeEtat etat={echeance.etat} entrees={echeance.entrees} />
        <br />
        <span className="secondaire petit">
          {echeance.date_limite_delivrance === null
            ? t('echeances.limiteInconnue')
            : t('echeances.limite', { jour: jour(echeance.date_limite_delivrance) })}
        </span>
      </td>
      <td>
        {echeance.successeurs.length === 0 ? (
          <span className="secondaire">{t('echeances.sansSuccesseur')}</span>
        ) : (
          <ul className="liste-nue">
            {echeance.successeurs.map((une) => (
              <li key={une.numero}>
                <LienFiche ligne={une} />
                {une.partielle && <span className="secondaire"> ({t('echeances.partielle')})</span>}
              </li>
            ))}
          </ul>
        )}
      </td>
    </tr>
  )
}

function Reste({ jours }: { jours: number | null }) {
  const { t, nombre } = useParler()
  if (jours === null) return <>{t('registre.inconnu')}</>
  if (jours === 0) return <>{t('echeances.dernierJour')}</>
  return (
    <>{t(jours > 0 ? 'echeances.jours' : 'echeances.passee', { count: Math.abs(jours), n: nombre(Math.abs(jours)) })}</>
  )
}
