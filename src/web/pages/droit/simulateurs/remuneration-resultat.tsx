import type { Remuneration } from '#domaine/remuneration/index.ts'
import type { ParolesDroit } from '#langues/valeur-droit.ts'
import { Attente } from '../../../commun/attente.tsx'
import { CadreTable } from '../../../commun/cadre-table.tsx'
import { formatEuros } from '../../../format/nombres.ts'
import { useParler } from '../../../textes/utiliser-textes.ts'
import type { CalculRemuneration } from './calculer-paie.ts'
import { motDe, useChiffres } from './chiffres.ts'
import { Chronologie } from './chronologie.tsx'
import { type ProprietesMois, TableMois } from './remuneration-mois.tsx'
import { Verdict } from './verdict.tsx'

interface Proprietes {
  readonly calcul: CalculRemuneration
  readonly paroles: ParolesDroit | null
}

/** The answer: what is due in all, the periods to scale, what is paid against it, month by month, the lines of the form. */
export function ResultatRemuneration({ calcul, paroles }: Proprietes) {
  const { t } = useParler()
  const { due, controle } = calcul
  if (paroles === null) return <Attente formes={2} />
  const { resultat } = due
  return (
    <>
      <div aria-live="polite" className="pile">
        <Verdict conclusion={due} paroles={paroles}>
          <Total resultat={resultat} />
        </Verdict>
        {controle !== null && (
          <Verdict conclusion={controle} paroles={paroles}>
            {t('simulateurs.remuneration.verses.avis')}
          </Verdict>
        )}
      </div>
      {resultat.mois.length > 0 && (
        <Detail
          resultat={resultat}
          comparaisons={controle?.resultat.comparaisons ?? []}
          traces={due.trace.entrees}
          paroles={paroles}
        />
      )}
    </>
  )
}

function Total({ resultat: { total, mois } }: { resultat: Remuneration }) {
  const { t, langue } = useParler()
  if (total !== null)
    return t('simulateurs.remuneration.total', { total: formatEuros(total, langue), count: mois.length })
  return t('simulateurs.remuneration.totalInconnu')
}

function Detail({ resultat, comparaisons, traces, paroles }: ProprietesMois) {
  const { t } = useParler()
  return (
    <>
      <section className="partie" aria-labelledby="periodes">
        <h2 id="periodes">{t('simulateurs.remuneration.periodes.titre')}</h2>
        <Chronologie periodes={resultat.periodes} />
        <TablePeriodes periodes={resultat.periodes} paroles={paroles} />
        <Avertissements avertissements={resultat.avertissements} paroles={paroles} />
      </section>
      <section className="partie" aria-labelledby="mois">
        <h2 id="mois">{t('simulateurs.remuneration.mois.titre')}</h2>
        <TableMois resultat={resultat} comparaisons={comparaisons} traces={traces} paroles={paroles} />
      </section>
      <section className="partie" aria-labelledby="cerfa">
        <h2 id="cerfa">{t('simulateurs.remuneration.cerfa.titre')}</h2>
        <p className="chapeau">{t('simulateurs.remuneration.cerfa.chapeau')}</p>
        <TableCerfa lignes={resultat.lignesCerfa} />
      </section>
    </>
  )
}

function TablePeriodes({ periodes, paroles }: { periodes: Remuneration['periodes']; paroles: ParolesDroit }) {
  const { t, jour } = useParler()
  const dire = useChiffres()
  return (
    <CadreTable nom={t('simulateurs.remuneration.periodes.titre')}>
      <table className="table table-periodes">
        <thead>
          <tr>
            <th scope="col">{t('simulateurs.remuneration.periodes.jours')}</th>
            <th scope="col">{t('simulateurs.remuneration.periodes.tranche')}</th>
            <th scope="col" className="nombre">
              {t('simulateurs.remuneration.taux')}
            </th>
            <th scope="col" className="nombre">
              {t('simulateurs.remuneration.base')}
            </th>
            <th scope="col" className="nombre">
              {t('simulateurs.remuneration.parMois')}
            </th>
            <th scope="col">{t('simulateurs.remuneration.raison')}</th>
          </tr>
        </thead>
        <tbody>
          {periodes.map((periode) => (
            <tr key={periode.du}>
              <th scope="row">{t('simulateurs.remuneration.duAu', { du: jour(periode.du), au: jour(periode.au) })}</th>
              <td className="insecable">
                {dire.tranche(periode.tranche)}
                <br />
                {dire.annee(periode.annee)}
              </td>
              <td className="nombre">{dire.taux(periode.taux)}</td>
              <td className="nombre">{dire.euros(periode.base)}</td>
              <td className="nombre">
                <strong>{dire.euros(periode.montant)}</strong>
              </td>
              <td>{periode.motifs.map((motif) => motDe(motif, paroles)).join(' ; ')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </CadreTable>
  )
}

function Avertissements({
  avertissements,
  paroles,
}: {
  avertissements: Remuneration['avertissements']
  paroles: ParolesDroit
}) {
  const { t, jour } = useParler()
  if (avertissements.length === 0) return null
  return (
    <div className="avis avis-attention">
      <ul className="liste-nue">
        {avertissements.map((avertissement) => (
          <li key={avertissement.code}>
            <span aria-hidden="true">! </span>
            {avertissement.jour === null
              ? motDe(avertissement.code, paroles)
              : t('simulateurs.remuneration.apresLe', {
                  quoi: motDe(avertissement.code, paroles),
                  jour: jour(avertissement.jour),
                })}
          </li>
        ))}
      </ul>
    </div>
  )
}

function TableCerfa({ lignes }: { lignes: Remuneration['lignesCerfa'] }) {
  const { t, jour } = useParler()
  const dire = useChiffres()
  return (
    <CadreTable nom={t('simulateurs.remuneration.cerfa.titre')}>
      <table className="table">
        <thead>
          <tr>
            <th scope="col">{t('simulateurs.remuneration.cerfa.annee')}</th>
            <th scope="col">{t('simulateurs.remuneration.cerfa.du')}</th>
            <th scope="col">{t('simulateurs.remuneration.cerfa.au')}</th>
            <th scope="col" className="nombre">
              {t('simulateurs.remuneration.taux')}
            </th>
            <th scope="col">{t('simulateurs.remuneration.cerfa.de')}</th>
            <th scope="col" className="nombre">
              {t('simulateurs.remuneration.parMois')}
            </th>
          </tr>
        </thead>
        <tbody>
          {lignes.map((ligne) => (
            <tr key={ligne.du}>
              <th scope="row">{dire.annee(ligne.annee)}</th>
              <td className="insecable">{jour(ligne.du)}</td>
              <td className="insecable">{jour(ligne.au)}</td>
              <td className="nombre">{dire.taux(ligne.taux)}</td>
              <td className="insecable">{t(`simulateurs.remuneration.natures.${ligne.natureBase}`)}</td>
              <td className="nombre">{dire.euros(ligne.montant)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </CadreTable>
  )
}
