import type { PageFiche } from '#api/contrat/fiche.ts'
import { CadreTable } from '../../commun/cadre-table.tsx'
import { useParler } from '../../textes/utiliser-textes.ts'
import { Section } from './section.tsx'

type Fiche = PageFiche['fiche']
type Complements = NonNullable<Fiche['complements']>
const CATEGORIES = ['HABILITE', 'NON_HABILITE', 'FC_PUBLIC'] as const

/** Mode of assessment of each bloc for each situation of candidate, and the units. */
export function Evaluation({ fiche }: { fiche: Fiche }) {
  const { t } = useParler()
  if (fiche.complements === null) return null
  const { unites } = fiche.complements
  return (
    <Section id="evaluation" titre={t('fiche.titreSection.evaluation')} elements={['modes_evaluation', 'unites']}>
      <p>{t('fiche.evaluation.phrase')}</p>
      <TableModes fiche={fiche} complements={fiche.complements} />
      {unites.length > 0 && <TableUnites unites={unites} />}
      <p className="secondaire petit">{t('fiche.evaluation.sourceCase', { source: fiche.complements.source })}</p>
    </Section>
  )
}

function TableModes({ fiche, complements }: { fiche: Fiche; complements: Complements }) {
  const { t } = useParler()
  const modes = complements.modes_evaluation
  const codes = [...new Set(modes.map(({ bloc }) => bloc))]
  return (
    <CadreTable nom={t('fiche.titreSection.evaluation')}>
      <table className="table table-modes">
        <thead>
          <tr>
            <th scope="col">{t('fiche.evaluation.bloc')}</th>
            {CATEGORIES.map((categorie) => (
              <th key={categorie} scope="col">
                {t(`registre.categorie.${categorie}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {codes.map((code) => (
            <tr key={code}>
              <th scope="row">
                <a href={`#bloc-${code}`}>{code}</a>
                <br />
                <span className="secondaire petit">{fiche.blocs.find((bloc) => bloc.code === code)?.libelle}</span>
              </th>
              {CATEGORIES.map((categorie) => {
                const mode = modes.find((un) => un.bloc === code && un.categorie === categorie)
                return (
                  <td key={categorie} title={mode?.source}>
                    {t(`registre.mode.${mode?.mode ?? 'INCONNU'}`)}
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </CadreTable>
  )
}

function TableUnites({ unites }: { unites: Complements['unites'] }) {
  const { t, ou } = useParler()
  return (
    <>
      <h3>{t('fiche.evaluation.unites')}</h3>
      <CadreTable nom={t('fiche.evaluation.unites')}>
        <table className="table">
          <thead>
            <tr>
              <th scope="col">{t('fiche.evaluation.unite')}</th>
              <th scope="col">{t('fiche.evaluation.libelle')}</th>
              <th scope="col">{t('fiche.evaluation.bloc')}</th>
            </tr>
          </thead>
          <tbody>
            {unites.map((unite) => (
              <tr key={`${unite.code}${unite.libelle}`}>
                <th scope="row" className="insecable">
                  {ou(unite.code)}
                </th>
                <td>
                  {unite.libelle}
                  {unite.facultative && <span className="secondaire"> ({t('fiche.evaluation.facultative')})</span>}
                </td>
                <td className="insecable">{ou(unite.bloc)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </CadreTable>
    </>
  )
}
