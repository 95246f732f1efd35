import type { TableReglement } from '#api/contrat/documents.ts'
import { CadreTable } from '../../commun/cadre-table.tsx'
import { useParler } from '../../textes/utiliser-textes.ts'

type Unite = TableReglement['epreuves'][number]['unites'][number]
type Modalite = Unite['modalites'][number]

/** The table of an exam regulation: épreuves, units, coefficients, one column for each category of candidates. */
export function TableauReglement({ reglement }: { reglement: TableReglement }) {
  const { t } = useParler()
  const nom = t('documents.tableau.legende')
  return (
    <div className="pile">
      <CadreTable nom={nom} haute>
        <table className="table reglement">
          <caption className="hors-vue">{nom}</caption>
          <thead>
            <tr>
              <th scope="col">{t('documents.tableau.unite')}</th>
              <th scope="col" className="nombre">
                {t('documents.tableau.coefficient')}
              </th>
              {reglement.categories.map((categorie) => (
                <th key={categorie} scope="col">
                  {categorie}
                </th>
              ))}
            </tr>
          </thead>
          {reglement.epreuves.map((epreuve) => (
            <RangeesEpreuve
              key={`${epreuve.groupe}${epreuve.code}${epreuve.libelle}`}
              epreuve={epreuve}
              categories={reglement.categories}
            />
          ))}
        </table>
      </CadreTable>
      {reglement.notes.length > 0 && (
        <section>
          <h3>{t('documents.tableau.notes')}</h3>
          <ul className="liste-nue petit">
            {reglement.notes.map(({ marque, texte }) => (
              <li key={`${marque}${texte}`}>
                {marque} {texte}
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  )
}

interface ProprietesEpreuve {
  readonly epreuve: TableReglement['epreuves'][number]
  readonly categories: readonly string[]
}

function RangeesEpreuve({ epreuve, categories }: ProprietesEpreuve) {
  const { t, nombreOuInconnu } = useParler()
  return (
    <tbody>
      <tr className="reglement-epreuve">
        <th scope="rowgroup" colSpan={2 + categories.length}>
          {epreuve.groupe !== null && <span className="secondaire petit">{epreuve.groupe} · </span>}
          <Intitule de={epreuve} />
          {epreuve.coefficient !== null && (
            <span className="secondaire petit">
              {t('documents.referentiel.coefficient', { n: nombreOuInconnu(epreuve.coefficient) })}
            </span>
          )}
        </th>
      </tr>
      {epreuve.unites.map((unite) => (
        <tr key={`${unite.code}${unite.libelle}`}>
          <th scope="row">
            <Intitule de={unite} />
          </th>
          <td className="nombre">{nombreOuInconnu(unite.coefficient)}</td>
          {categories.map((categorie, rang) => (
            <td key={categorie}>
              <Mode modalite={unite.modalites[rang]} />
            </td>
          ))}
        </tr>
      ))}
    </tbody>
  )
}

function Intitule({ de }: { de: Pick<Unite, 'code' | 'libelle' | 'facultative'> }) {
  const { t } = useParler()
  return (
    <span className="arbre-nom">
      {de.code !== null && <span className="code">{de.code}</span>}
      <span>{de.libelle}</span>
      {de.facultative && <span className="secondaire petit">{t('documents.tableau.facultative')}</span>}
    </span>
  )
}

/** How one category sits a unit; the words of the table when nothing more is known. */
function Mode({ modalite }: { modalite: Modalite | undefined }) {
  const { t, ou } = useParler()
  const duree = useDuree()
  if (modalite === undefined) return <em className="secondaire">{ou(null)}</em>
  const { forme, natures, brut } = modalite
  const mots = [
    ...(forme === null ? [] : [t(`documents.tableau.forme.${forme}`)]),
    ...natures.map((nature) => t(`documents.tableau.nature.${nature}`)),
    ...duree(modalite),
  ]
  return mots.length === 0 ? <em className="secondaire">{ou(brut)}</em> : <span title={brut}>{mots.join(', ')}</span>
}

function useDuree() {
  const { t, nombre } = useParler()
  return ({ duree_min: min, duree_max: max }: Modalite): string[] => {
    if (min === null) return []
    const dire = (n: number) => {
      if (n < 60) return t('documents.tableau.minutes', { n: nombre(n) })
      const h = nombre(Math.floor(n / 60))
      if (n % 60 === 0) return t('documents.tableau.heures', { h })
      return t('documents.tableau.heuresMinutes', { h, m: String(n % 60).padStart(2, '0') })
    }
    if (max === null || max === min) return [dire(min)]
    return [t('documents.tableau.entre', { min: dire(min), max: dire(max) })]
  }
}
