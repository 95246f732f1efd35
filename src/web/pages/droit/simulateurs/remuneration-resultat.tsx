import { useState } from 'react'
import type { ComparaisonMois, MoisRemuneration, Remuneration } from '#domaine/remuneration/index.ts'
import type { Trace } from '#droit/trace.ts'
import type { ParolesDroit } from '#langues/valeur-droit.ts'
import { Attente } from '../../../commun/attente.tsx'
import { CadreTable } from '../../../commun/cadre-table.tsx'
import { Explication } from '../../../explication/explication.tsx'
import { formatMois } from '../../../format/dates.ts'
import { formatEuros, formatTaux } from '../../../format/nombres.ts'
import { useParler } from '../../../textes/utiliser-textes.ts'
import type { CalculRemuneration } from './calculer-paie.ts'
import { Chronologie } from './chronologie.tsx'
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
          mois={due.trace.entrees}
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

interface ProprietesDetail {
  readonly resultat: Remuneration
  readonly comparaisons: readonly ComparaisonMois[]
  /** What is due each month, step by step. */
  readonly mois: readonly Trace[]
  readonly paroles: ParolesDroit
}

function Detail({ resultat, comparaisons, mois, paroles }: ProprietesDetail) {
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
        <TableMois resultat={resultat} comparaisons={comparaisons} traces={mois} paroles={paroles} />
      </section>
      <section className="partie" aria-labelledby="cerfa">
        <h2 id="cerfa">{t('simulateurs.remuneration.cerfa.titre')}</h2>
        <p className="chapeau">{t('simulateurs.remuneration.cerfa.chapeau')}</p>
        <TableCerfa lignes={resultat.lignesCerfa} />
      </section>
    </>
  )
}

/** Amounts, rates and reasons in words; what is not known is written. */
function useChiffres() {
  const { t, langue } = useParler()
  const inconnu = t('registre.inconnu')
  return {
    euros: (centimes: number | null) => (centimes === null ? inconnu : formatEuros(centimes, langue)),
    taux: (taux: number | null) => (taux === null ? inconnu : formatTaux(taux, langue)),
    annee: (annee: number | null) => (annee === null ? inconnu : t('simulateurs.remuneration.annee', { annee })),
    tranche: (age: number | null) =>
      age === null ? inconnu : t(`simulateurs.remuneration.tranches.${cleTranche(age)}`),
    mois: (mois: string) => formatMois(mois, langue),
  }
}

const cleTranche = (age: number): '16' | '18' | '21' | '26' =>
  age >= 26 ? '26' : age >= 21 ? '21' : age >= 18 ? '18' : '16'

const motDe = (code: string, { phrases }: ParolesDroit): string => phrases.mots[code] ?? code

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

function TableMois({
  resultat,
  comparaisons,
  traces,
  paroles,
}: Omit<ProprietesDetail, 'mois'> & { traces: readonly Trace[] }) {
  const { t } = useParler()
  const compare = comparaisons.length > 0
  return (
    <CadreTable nom={t('simulateurs.remuneration.mois.titre')}>
      <table className="table table-mois">
        <thead>
          <tr>
            <th scope="col">{t('simulateurs.remuneration.mois.nom')}</th>
            <th scope="col" className="nombre">
              {t('simulateurs.remuneration.taux')}
            </th>
            <th scope="col" className="nombre">
              {t('simulateurs.remuneration.base')}
            </th>
            <th scope="col" className="nombre">
              {t('simulateurs.remuneration.mois.du')}
            </th>
            {compare && <th scope="col">{t('simulateurs.remuneration.mois.verse')}</th>}
            <th scope="col">{t('simulateurs.remuneration.raison')}</th>
            <th scope="col">{t('simulateurs.pourquoi')}</th>
          </tr>
        </thead>
        <tbody>
          {resultat.mois.map((mois, rang) => (
            <LigneMois
              key={mois.mois}
              mois={mois}
              resultat={resultat}
              comparaison={comparaisons.find((une) => une.mois === mois.mois)}
              compare={compare}
              trace={traces[rang]}
              pareil={rang > 0 && raisonDe(mois, resultat) === raisonDe(resultat.mois[rang - 1], resultat)}
              paroles={paroles}
            />
          ))}
        </tbody>
      </table>
    </CadreTable>
  )
}

interface ProprietesLigne {
  readonly mois: MoisRemuneration
  readonly resultat: Remuneration
  readonly comparaison: ComparaisonMois | undefined
  readonly compare: boolean
  readonly trace: Trace | undefined
  /** The reasons are those of the month before. */
  readonly pareil: boolean
  readonly paroles: ParolesDroit
}

const periodesDe = (mois: MoisRemuneration | undefined, { periodes }: Remuneration): Remuneration['periodes'] =>
  (mois?.parts ?? []).flatMap(({ periode }) => periodes[periode] ?? [])

const motifsDe = (mois: MoisRemuneration | undefined, resultat: Remuneration): readonly string[] => [
  ...new Set(periodesDe(mois, resultat).flatMap(({ motifs }) => motifs)),
]

/** What a month is paid on: two months of the same reason read alike. */
const raisonDe = (mois: MoisRemuneration | undefined, resultat: Remuneration): string =>
  JSON.stringify(periodesDe(mois, resultat).map(({ annee, taux, base, motifs }) => [annee, taux, base, motifs]))

/** A month; its whole computation opens under it. */
function LigneMois({ mois, resultat, comparaison, compare, trace, pareil, paroles }: ProprietesLigne) {
  const { t } = useParler()
  const dire = useChiffres()
  const [ouvert, setOuvert] = useState(false)
  const periodes = periodesDe(mois, resultat)
  const id = `mois-${mois.mois}`
  const plusieurs = (dites: readonly string[]): string =>
    [...new Set(dites)].join(t('simulateurs.remuneration.mois.puis'))
  return (
    <>
      <tr data-conforme={comparaison?.conforme ?? undefined}>
        <th scope="row" className="insecable">
          {dire.mois(mois.mois)}
        </th>
        <td className="nombre">{plusieurs(periodes.map(({ taux }) => dire.taux(taux)))}</td>
        <td className="nombre">{plusieurs(periodes.map(({ base }) => dire.euros(base)))}</td>
        <td className="nombre">
          <Montant mois={mois} />
        </td>
        {compare && (
          <td>
            <Verse comparaison={comparaison} />
          </td>
        )}
        <td className={pareil ? 'secondaire insecable' : undefined}>
          {pareil
            ? t('simulateurs.remuneration.mois.pareil')
            : motifsDe(mois, resultat)
                .map((motif) => motDe(motif, paroles))
                .join(' ; ')}
        </td>
        <td>
          {trace !== undefined && (
            <button
              type="button"
              className="bouton-lien"
              aria-expanded={ouvert}
              aria-controls={ouvert ? id : undefined}
              aria-label={t('simulateurs.remuneration.mois.pourquoi', { mois: dire.mois(mois.mois) })}
              onClick={() => setOuvert(!ouvert)}
            >
              {t(ouvert ? 'simulateurs.replier' : 'simulateurs.voir')}
            </button>
          )}
        </td>
      </tr>
      {ouvert && trace !== undefined && (
        <tr id={id} className="ligne-pourquoi">
          <td colSpan={compare ? 7 : 6}>
            <Explication trace={trace} ouvertes={2} />
          </td>
        </tr>
      )}
    </>
  )
}

function Montant({ mois: { montant, plancher } }: { mois: MoisRemuneration }) {
  const { t } = useParler()
  const { euros } = useChiffres()
  if (montant !== null || plancher === null) return <strong>{euros(montant)}</strong>
  return <>{t('simulateurs.remuneration.mois.auMoins', { montant: euros(plancher) })}</>
}

const AVIS = { true: '✓', false: '✕', null: '?' } as const

function Verse({ comparaison }: { comparaison: ComparaisonMois | undefined }) {
  const { t } = useParler()
  const { euros } = useChiffres()
  if (comparaison === undefined)
    return <span className="secondaire">{t('simulateurs.remuneration.mois.nonSaisi')}</span>
  const { saisi, conforme } = comparaison
  const ton = conforme === null ? 'inconnu' : conforme ? 'vrai' : 'faux'
  return (
    <>
      <span className="insecable">{euros(saisi)}</span>{' '}
      <span className={`insecable signe-${ton}`}>
        <span aria-hidden="true">{AVIS[`${conforme}`]}</span> {t(`simulateurs.remuneration.mois.avis.${ton}`)}
      </span>
    </>
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
