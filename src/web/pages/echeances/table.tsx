import type { Echeance } from '#api/contrat/registre.ts'
import { BadgeEtat } from '../../commun/badges.tsx'
import { LienFiche } from '../../commun/lien-fiche.tsx'
import type { Reponse } from '../../donnees/api.ts'
import { useParler } from '../../textes/utiliser-textes.ts'

/** One row per certification: when it closes, what is left, what replaces it. */
export function TableEcheances({ resultat }: { resultat: Reponse<'echeances'> }) {
  const { t } = useParler()
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className="table-cadre" tabIndex={0} aria-label={t('echeances.titre')}>
      <table className="table echeances-table">
        <thead>
          <tr>
            <th scope="col">{t('echeances.colonneFin')}</th>
            <th scope="col">{t('echeances.colonneReste')}</th>
            <th scope="col">{t('echeances.colonneFiche')}</th>
            <th scope="col">{t('echeances.colonneEtat')}</th>
            <th scope="col">{t('echeances.colonneLimite')}</th>
            <th scope="col">{t('echeances.colonneSuccesseurs')}</th>
          </tr>
        </thead>
        <tbody>
          {resultat.echeances.map((echeance) => (
            <Ligne key={echeance.numero} echeance={echeance} />
          ))}
        </tbody>
      </table>
    </section>
  )
}

function Ligne({ echeance }: { echeance: Echeance }) {
  const { t, jourOuInconnu } = useParler()
  return (
    <tr>
      <td className="insecable">
        <strong>{jourOuInconnu(echeance.date_fin)}</strong>
      </td>
      <td className="insecable">
        <Reste jours={echeance.jours_restants} />
      </td>
      <th scope="row">
        <LienFiche ligne={echeance} />
      </th>
      <td>
        <BadgeEtat etat={echeance.etat} />
      </td>
      <td className="insecable">{jourOuInconnu(echeance.date_limite_delivrance)}</td>
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
