import { couvrir } from '#droit/couverture.ts'
import { TEXTES, type TexteDroit } from '#droit/textes.ts'
import { adresseTexte, direTexte } from '#langues/source-droit.ts'
import type { ParolesDroit } from '#langues/valeur-droit.ts'
import { CadreTable } from '../../commun/cadre-table.tsx'
import { LienExterne } from '../../commun/lien-externe.tsx'
import { useParler } from '../../textes/utiliser-textes.ts'
import { REGLES } from './donnees.ts'
import { LienRegle } from './reference.tsx'

/** Every text that the product knows: when we read it, and the rules that rest on it. */
export function TableTextes({ paroles }: { paroles: ParolesDroit }) {
  const { t } = useParler()
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
          {couvrir(REGLES).map(({ texte, regles, raison }) => (
            <tr key={texte}>
              <th scope="row">
                <NomTexte cle={texte} paroles={paroles} />
              </th>
              <td>
                <Lecture texte={TEXTES[texte]} />
              </td>
              <td>
                <ul className="liste-nue">
                  {regles.map((id) => (
                    <li key={id}>
                      <LienRegle id={id} />
                    </li>
                  ))}
                </ul>
                {raison !== null && <span className="secondaire">{paroles.phrases.mots[`sans-effet.${raison}`]}</span>}
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
export function Lecture({ texte: { depuis, luLe, versionSuivante } }: { texte: TexteDroit }) {
  const { t, jour } = useParler()
  return (
    <>
      {depuis !== null && <>{t('droit.textes.versionDu', { jour: jour(depuis) })}, </>}
      {luLe === null ? t('droit.textes.nonRelu') : t('droit.textes.luLe', { jour: jour(luLe) })}
      {versionSuivante !== null && <>, {t('droit.textes.suivante', { jour: jour(versionSuivante) })}</>}
    </>
  )
}
