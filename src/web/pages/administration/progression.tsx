import type { ImportRegistre } from '#api/contrat/registre.ts'
import { formatDuree } from '../../format/dates.ts'
import { formatOctets } from '../../format/nombres.ts'
import { useParler } from '../../textes/utiliser-textes.ts'

/** A run under way: step, figures, rate, time left. */
export function ImportEnCours({ lu }: { lu: ImportRegistre }) {
  const { t, nombre, langue } = useParler()
  const { progression } = lu
  const titre = t('administration.enCours', { source: lu.source })
  const octets = (valeur: number) => formatOctets(valeur, langue)
  // Reading counts bytes, the other steps count records.
  const enOctets = progression?.etape === 'lecture' || progression?.etape === 'telechargement'
  const dire = (valeur: number) => (enOctets ? octets(valeur) : nombre(valeur))
  return (
    <section className="import-cours" aria-label={titre}>
      <h2>{titre}</h2>
      {progression === null ? (
        <progress className="progression" aria-label={titre} />
      ) : (
        <>
          <progress
            className="progression"
            aria-label={t(`administration.etape.${progression.etape}`)}
            {...(progression.total === null ? {} : { value: progression.fait, max: progression.total })}
          />
          <p className="rangee" role="status">
            <strong>{t(`administration.etape.${progression.etape}`)}</strong>
            <span>
              {progression.total === null
                ? t('administration.faitSans', { fait: dire(progression.fait) })
                : t('administration.fait', { fait: dire(progression.fait), total: dire(progression.total) })}
            </span>
            {progression.debit !== null && <span>{t('administration.debit', { debit: dire(progression.debit) })}</span>}
            {progression.restant_s !== null && (
              <span>{t('administration.restant', { duree: formatDuree(progression.restant_s) })}</span>
            )}
            <span>{t('administration.fichesLues', { n: nombre(progression.fiches) })}</span>
          </p>
        </>
      )}
    </section>
  )
}
