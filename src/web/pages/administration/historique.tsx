import { Link } from '@tanstack/react-router'
import type { ImportRegistre } from '#api/contrat/registre.ts'
import { CadreTable } from '../../commun/cadre-table.tsx'
import { readExports, readRefus } from '../../donnees/rapport.ts'
import { formatDuree } from '../../format/dates.ts'
import { explainCode } from '../../textes/langue.ts'
import { useParler } from '../../textes/utiliser-textes.ts'

const SIGNES = { en_cours: '…', reussi: '✓', refuse: '✕' } as const
const TONS = { en_cours: 'ton-doute', reussi: 'ton-conforme', refuse: 'ton-refus' } as const

/** State of a run: a sign and a word. */
export function BadgeImport({ etat }: { etat: ImportRegistre['etat'] }) {
  const { t } = useParler()
  return (
    <span className={`badge ${TONS[etat]}`}>
      <span aria-hidden="true">{SIGNES[etat]}</span>
      {t(`administration.etatImport.${etat}`)}
    </span>
  )
}

/** Past runs, each with its report. */
export function Historique({ imports }: { imports: readonly ImportRegistre[] }) {
  const { t, instant } = useParler()
  return (
    <section className="partie">
      <h2>{t('administration.historique')}</h2>
      {imports.length === 0 ? (
        <p>{t('administration.historiqueVide')}</p>
      ) : (
        <CadreTable nom={t('administration.historique')}>
          <table className="table">
            <thead>
              <tr>
                <th scope="col">{t('administration.source')}</th>
                <th scope="col">{t('administration.etat')}</th>
                <th scope="col">{t('administration.debut')}</th>
                <th scope="col">{t('administration.duree')}</th>
                <th scope="col">{t('administration.rapport')}</th>
              </tr>
            </thead>
            <tbody>
              {imports.map((un) => (
                <tr key={un.id}>
                  <th scope="row">{un.source}</th>
                  <td>
                    <BadgeImport etat={un.etat} />
                  </td>
                  <td>{instant(un.debut)}</td>
                  <td className="insecable">
                    {un.fin === null
                      ? t('registre.inconnu')
                      : formatDuree((Date.parse(un.fin) - Date.parse(un.debut)) / 1000)}
                  </td>
                  <td>
                    <Resume lu={un} />{' '}
                    <Link to="/administration/registre" search={{ import: un.id }}>
                      {t('administration.voirRapport')}
                    </Link>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </CadreTable>
      )}
    </section>
  )
}

function Resume({ lu }: { lu: ImportRegistre }) {
  const { t, nombre } = useParler()
  const refus = readRefus(lu.rapport)
  if (refus) return <p>{explainCode('erreurs', refus.code, refus.donnees)?.phrase ?? refus.code}</p>
  return readExports(lu.rapport).map((un) => (
    <p key={un.repertoire}>
      {un.repertoire} {un.dejaImporte && t('administration.dejaImporte')}
      {un.bilan
        .filter(({ cle, nombre: n }) => n > 0 && (cle === 'nouvelles' || cle === 'modifiees' || cle === 'disparues'))
        .map(({ cle, nombre: n }) => `${t(`administration.compte.${cle}`)} ${nombre(n)}`)
        .join(' · ')}
    </p>
  ))
}
