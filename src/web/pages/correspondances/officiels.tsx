import { Link } from '@tanstack/react-router'
import { useParler } from '../../textes/utiliser-textes.ts'
import type { ReponseBanc } from './liens.ts'

/** Links that the register states, read-only, each with the record that states it. */
export function Officiels({ banc }: { banc: ReponseBanc }) {
  const { t } = useParler()
  const { de, vers, officiels } = banc
  const nommer = (code: string | null, numero: string | null) =>
    code ?? t('correspondances.officiels.entiere', { numero: numero ?? '' })
  return (
    <section className="partie">
      <h2>{t('correspondances.officiels.titre')}</h2>
      {officiels.length === 0 && (
        <p>
          {t(
            de.numero === null || vers.numero === null
              ? 'correspondances.officiels.sansNumero'
              : 'correspondances.officiels.vide',
          )}
        </p>
      )}
      <ul className="banc-liste">
        {officiels.map((un) => {
          const bouts = [nommer(un.code_de, de.numero), nommer(un.code_vers, vers.numero)] as const
          const [premier, second] = un.sens === 'de-vers' ? bouts : [bouts[1], bouts[0]]
          return (
            <li key={`${un.type}${un.sens}${un.code_de}${un.code_vers}`}>
              <span>{t(`correspondances.officiels.${un.type}`, { de: premier, vers: second })}</span>{' '}
              <Link to="/registre/$numero" params={{ numero: un.declaree_par }} className="petit">
                {t('correspondances.officiels.source', { numero: un.declaree_par })}
              </Link>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
