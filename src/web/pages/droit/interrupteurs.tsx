import { INTERRUPTEURS } from '#droit/interrupteurs.ts'
import { nommerEtape } from '#langues/nom-etape.ts'
import type { ParolesDroit } from '#langues/valeur-droit.ts'
import { CadreTable } from '../../commun/cadre-table.tsx'
import { useParler } from '../../textes/utiliser-textes.ts'

/** Points on which the texts are silent: the reading retained, and the others that may be chosen. */
export function TableInterrupteurs({ paroles }: { paroles: ParolesDroit }) {
  const { t } = useParler()
  const { traces, mots } = paroles.phrases
  return (
    <CadreTable nom={t('droit.lectures.titre')}>
      <table className="table">
        <thead>
          <tr>
            <th scope="col">{t('droit.lectures.repere')}</th>
            <th scope="col">{t('droit.lectures.point')}</th>
            <th scope="col">{t('droit.lectures.retenue')}</th>
            <th scope="col">{t('droit.lectures.autres')}</th>
          </tr>
        </thead>
        <tbody>
          {Object.entries(INTERRUPTEURS).map(([cle, { repere, choix }]) => {
            const [retenue = '', ...autres] = choix.map((un) => mots[un] ?? un)
            return (
              <tr key={cle}>
                <td className="insecable">{repere}</td>
                <th scope="row">{nommerEtape(traces[`interrupteur.${cle}`]?.phrase ?? cle)}</th>
                <td>{retenue}</td>
                <td>{autres.join(' ; ')}</td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </CadreTable>
  )
}
