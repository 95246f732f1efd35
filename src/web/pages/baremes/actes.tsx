import { CadreTable } from '../../commun/cadre-table.tsx'
import { useParler } from '../../textes/utiliser-textes.ts'
import { useNomsBareme } from './noms.ts'
import type { BaremeVu } from './valeurs.ts'

/** What people did to a scale since its delivery, last first; nothing is ever erased. */
export function Actes({ bareme }: { bareme: BaremeVu }) {
  const { t, jour, instant } = useParler()
  const noms = useNomsBareme()
  const direValeurs = (valeurs: Readonly<Record<string, number | null>>): string =>
    bareme.colonnes
      .map(({ nom, unite }) => `${noms.colonne(bareme.id, nom)} ${noms.valeur(valeurs[nom] ?? null, unite)}`)
      .join(' ; ')
  return (
    <details className="bareme-histoire">
      <summary>{t('baremes.histoire')}</summary>
      <CadreTable nom={t('baremes.histoire')}>
        <table className="table">
          <thead>
            <tr>
              <th scope="col">{t('baremes.acte')}</th>
              <th scope="col">{t('baremes.quand')}</th>
              <th scope="col">{t('baremes.quoi')}</th>
              <th scope="col">{t('baremes.source')}</th>
            </tr>
          </thead>
          <tbody>
            {bareme.actes.toReversed().map((acte) => (
              <tr key={acte.numero}>
                <th scope="row">{acte.numero}</th>
                <td className="insecable">{instant(acte.instant)}</td>
                <td>
                  {acte.depuis === null || acte.valeurs === null
                    ? t('baremes.acteVerification', { jour: jour(acte.verifie_le) })
                    : t('baremes.acteLigne', { jour: jour(acte.depuis), valeurs: direValeurs(acte.valeurs) })}
                </td>
                <td>{acte.origine}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </CadreTable>
    </details>
  )
}
