import { TEXTES, type TexteDroit } from '#droit/textes.ts'
import { adresseTexte, direTexte } from '#langues/source-droit.ts'
import type { ParolesDroit } from '#langues/valeur-droit.ts'
import { CadreTable } from '../../commun/cadre-table.tsx'
import { LienExterne } from '../../commun/lien-externe.tsx'
import { useParler } from '../../textes/utiliser-textes.ts'
import { reglesParTexte } from './donnees.ts'
import { LienRegle } from './reference.tsx'

/** Every text that the product knows: when we read it, and the rules that rest on it. */
export function TableTextes({ paroles }: { paroles: ParolesDroit }) {
  const { t } = useParler()
  const citees = reglesParTexte()
  return (
    <CadreTable nom={t('droit.textes.titre')} haute>
      <table className="table">
        <thead>
          <tr>
            <th scope="col">{t('droit.textes.texte')}</th>
            <th scope="col">{t('droit.textes.version')}</th>
            <th scope="col">{t('droit.textes.regles')}</th>
          </tr>
        </thead>
        <tbody>
          {Object.entries(TEXTES).map(([cle, texte]) => (
            <tr key={cle}>
              <th scope="row">
                <NomTexte cle={cle} paroles={paroles} />
              </th>
              <td>
                <Lecture texte={texte} />
              </td>
              <td>
                <ul className="liste-nue">
                  {(citees.get(cle) ?? []).map((id) => (
                    <li key={id}>
                      <LienRegle id={id} />
                    </li>
                  ))}
                </ul>
                {!citees.has(cle) && <span className="secondaire">{t('droit.textes.aucune')}</span>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </CadreTable>
  )
}

function NomTexte({ cle, paroles }: { cle: string; paroles: ParolesDroit }) {
  const dit = direTexte(cle, null, paroles)
  const adresse = adresseTexte(cle)
  return adresse === null ? dit : <LienExterne adresse={adresse}>{dit}</LienExterne>
}

/** Which version was read, and when; a version that nobody of ours read is said so. */
export function Lecture({ texte: { depuis, luLe } }: { texte: TexteDroit }) {
  const { t, jour } = useParler()
  return (
    <>
      {depuis !== null && <>{t('droit.textes.versionDu', { jour: jour(depuis) })}, </>}
      {luLe === null ? t('droit.textes.nonRelu') : t('droit.textes.luLe', { jour: jour(luLe) })}
    </>
  )
}
