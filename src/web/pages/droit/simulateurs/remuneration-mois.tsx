import { useState } from 'react'
import type { ComparaisonMois, MoisRemuneration, Remuneration } from '#domaine/remuneration/index.ts'
import type { Trace } from '#droit/trace.ts'
import type { ParolesDroit } from '#langues/valeur-droit.ts'
import { CadreTable } from '../../../commun/cadre-table.tsx'
import { Explication } from '../../../explication/explication.tsx'
import { useParler } from '../../../textes/utiliser-textes.ts'
import { motDe, useChiffres } from './chiffres.ts'

/** The months of a contract with the steps of each. */
export interface ProprietesMois {
  readonly resultat: Remuneration
  readonly comparaisons: readonly ComparaisonMois[]
  /** What is due each month, step by step. */
  readonly traces: readonly Trace[]
  readonly paroles: ParolesDroit
}

/** What is due each month, what was paid, and why. */
export function TableMois({ resultat, comparaisons, traces, paroles }: ProprietesMois) {
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
