import { CadreTable } from '../../commun/cadre-table.tsx'
import { useParler } from '../../textes/utiliser-textes.ts'
import { useNomsBareme } from './noms.ts'
import type { BaremeVu, LigneVue } from './valeurs.ts'

/** More columns than this are read downwards. */
const COLONNES_EN_LARGEUR = 4

/** The rows of a scale, last first; a scale of many columns is laid the other way round. */
export function TableBareme({ bareme }: { bareme: BaremeVu }) {
  const noms = useNomsBareme()
  const lignes = bareme.lignes.toReversed()
  return (
    <CadreTable nom={noms.bareme(bareme.id)}>
      {bareme.colonnes.length > COLONNES_EN_LARGEUR ? (
        <Couchee bareme={bareme} lignes={lignes} />
      ) : (
        <Debout bareme={bareme} lignes={lignes} />
      )}
    </CadreTable>
  )
}

interface Proprietes {
  readonly bareme: BaremeVu
  readonly lignes: readonly LigneVue[]
}

function Debout({ bareme, lignes }: Proprietes) {
  const { t, jour } = useParler()
  const noms = useNomsBareme()
  return (
    <table className="table">
      <thead>
        <tr>
          <th scope="col">{t('baremes.depuis')}</th>
          {bareme.colonnes.map(({ nom }) => (
            <th key={nom} scope="col" className="nombre">
              {noms.colonne(bareme.id, nom)}
            </th>
          ))}
          <th scope="col">{t('baremes.source')}</th>
        </tr>
      </thead>
      <tbody>
        {lignes.map((ligne) => (
          <tr key={ligne.depuis}>
            <th scope="row" className="insecable">
              {jour(ligne.depuis)}
            </th>
            {bareme.colonnes.map(({ nom, unite }) => (
              <td key={nom} className="nombre">
                {noms.valeur(ligne.valeurs[nom] ?? null, unite)}
              </td>
            ))}
            <td>
              <Source ligne={ligne} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Couchee({ bareme, lignes }: Proprietes) {
  const { t, jour } = useParler()
  const noms = useNomsBareme()
  return (
    <table className="table">
      <thead>
        <tr>
          <th scope="col">{t('baremes.depuis')}</th>
          {lignes.map(({ depuis }) => (
            <th key={depuis} scope="col" className="nombre">
              {jour(depuis)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {bareme.colonnes.map(({ nom, unite }) => (
          <tr key={nom}>
            <th scope="row">{noms.colonne(bareme.id, nom)}</th>
            {lignes.map(({ depuis, valeurs }) => (
              <td key={depuis} className="nombre">
                {noms.valeur(valeurs[nom] ?? null, unite)}
              </td>
            ))}
          </tr>
        ))}
        <tr>
          <th scope="row">{t('baremes.source')}</th>
          {lignes.map((ligne) => (
            <td key={ligne.depuis} className="bareme-source">
              <Source ligne={ligne} />
            </td>
          ))}
        </tr>
      </tbody>
    </table>
  )
}

function Source({ ligne }: { ligne: LigneVue }) {
  const { t } = useParler()
  return (
    <>
      {ligne.origine}
      <span className="secondaire petit bareme-provenance">
        {ligne.acte === null ? t('baremes.livree') : t('baremes.ajoutee', { numero: ligne.acte })}
      </span>
    </>
  )
}
