import { Link } from '@tanstack/react-router'
import type { ImportRegistre } from '#api/contrat/registre.ts'
import { CadreTable } from '../../commun/cadre-table.tsx'
import { type AnomaliesRapport, type ExportRapporte, readExports, readRefus } from '../../donnees/rapport.ts'
import { explainCode } from '../../textes/langue.ts'
import { useParler } from '../../textes/utiliser-textes.ts'
import { BadgeImport } from './historique.tsx'

/** Report of a run: what changed, the oddities met, or why it was refused. */
export function Rapport({ lu }: { lu: ImportRegistre }) {
  const { t, instant } = useParler()
  const refus = readRefus(lu.rapport)
  const dit = refus === null ? null : explainCode('erreurs', refus.code, refus.donnees)
  return (
    <div className="pile">
      <p>
        <Link to="/administration/registre" search={{}}>
          ← {t('administration.retour')}
        </Link>
      </p>
      <p className="rangee">
        <strong>{lu.source}</strong>
        <BadgeImport etat={lu.etat} />
        <span className="secondaire">{instant(lu.debut)}</span>
      </p>
      {lu.etat === 'refuse' && (
        <div className="avis avis-refus">
          <p className="avis-titre">✕ {t('administration.refus')}</p>
          <p>{dit?.phrase ?? refus?.code ?? t('registre.inconnu')}</p>
          {dit?.faire && (
            <p>
              {t('fiche.aFaire')} : {dit.faire}
            </p>
          )}
        </div>
      )}
      {readExports(lu.rapport).map((un) => (
        <UnExport key={un.repertoire} lu={un} />
      ))}
      <details className="brut">
        <summary>{t('administration.details')}</summary>
        <pre className="brut-texte">{JSON.stringify(lu.rapport, null, 2)}</pre>
      </details>
    </div>
  )
}

function UnExport({ lu }: { lu: ExportRapporte }) {
  const { t, jour, nombre } = useParler()
  const date = lu.dateExport === null ? t('registre.inconnu') : jour(lu.dateExport)
  return (
    <section className="partie">
      <h2>
        {lu.repertoire}, {date}
      </h2>
      {lu.dejaImporte ? <p className="avis">{t('administration.dejaImporte')}</p> : <Contenu lu={lu} />}
      {lu.inconnus.length > 0 && (
        <>
          <h3>{t('administration.inconnus')}</h3>
          <ul>
            {lu.inconnus.map(({ chemin, nombre: n }) => (
              <li key={chemin}>
                <code>{chemin}</code> ({nombre(n)})
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}

function Contenu({ lu }: { lu: ExportRapporte }) {
  const { t, nombre } = useParler()
  return (
    <>
      <dl className="bilan">
        {lu.bilan.map(({ cle, nombre: n }) => (
          <div key={cle}>
            <dt>{t(`administration.compte.${cle}`)}</dt>
            <dd>{nombre(n)}</dd>
          </div>
        ))}
      </dl>
      <h3>{t('administration.bizarreries')}</h3>
      {lu.anomalies.length === 0 ? (
        <p>{t('administration.anomaliesVide')}</p>
      ) : (
        <TableAnomalies anomalies={lu.anomalies} />
      )}
    </>
  )
}

function TableAnomalies({ anomalies }: { anomalies: readonly AnomaliesRapport[] }) {
  const { t, nombre } = useParler()
  return (
    <CadreTable nom={t('administration.bizarreries')}>
      <table className="table">
        <thead>
          <tr>
            <th scope="col">{t('administration.bizarrerie')}</th>
            <th scope="col" className="nombre">
              {t('administration.occurrences')}
            </th>
            <th scope="col">{t('administration.explication')}</th>
          </tr>
        </thead>
        <tbody>
          {anomalies.map((une) => (
            <tr key={une.code}>
              <th scope="row" className="insecable">
                {une.code}
              </th>
              <td className="nombre">{nombre(une.nombre)}</td>
              <td>
                {t(`anomalies.${une.code}`, { defaultValue: une.code })}
                <Exemples anomalies={une} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </CadreTable>
  )
}

function Exemples({ anomalies }: { anomalies: AnomaliesRapport }) {
  const { t } = useParler()
  if (anomalies.exemples.length === 0) return null
  return (
    <details className="brut">
      <summary>{t('administration.exemples')}</summary>
      <ul>
        {anomalies.exemples.map((un) => (
          <li key={`${un.fiche}${un.lieu}${un.brut}`}>
            {un.fiche !== null && (
              <Link to="/registre/$numero" params={{ numero: un.fiche }}>
                {un.fiche}
              </Link>
            )}{' '}
            <code>{un.lieu}</code> {un.brut}
          </li>
        ))}
      </ul>
    </details>
  )
}
