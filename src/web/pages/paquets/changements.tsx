import { CadreTable } from '../../commun/cadre-table.tsx'
import type { Reponse } from '../../donnees/api.ts'
import { useParler } from '../../textes/utiliser-textes.ts'
import { TableEcarts } from './ecarts.tsx'
import { useMots } from './mots.ts'

type Repetition = Reponse<'repeterPaquet'>
type Changement = Repetition['changements'][number]

/** More candidates than this are not drawn. */
const MONTRES = 100

/** What a dry run found. */
export function ResultatRepetition({ repetition }: { repetition: Repetition }) {
  const { t, nombre } = useParler()
  const { mot } = useMots()
  const { candidats, changements, mouvements, ecarts, reference } = repetition
  const dire = (decision: string | null) => (decision === null ? t('paquets.repetition.inconnue') : mot(decision))
  return (
    <div className="pile-serree paquet-resultat">
      <p role="status" className="avis">
        {t('paquets.repetition.bilan', {
          candidats: nombre(candidats),
          changements: nombre(changements.length),
          reference,
        })}
      </p>
      <h3>{t('paquets.ecarts.titre')}</h3>
      <TableEcarts nom={t('paquets.ecarts.titre')} ecarts={ecarts} />
      {mouvements.length > 0 && (
        <>
          <h3>{t('paquets.repetition.mouvements')}</h3>
          <ul className="paquet-liste">
            {mouvements.map(({ avant, apres, nombre: combien }) => (
              <li key={`${avant} ${apres}`}>
                {t('paquets.repetition.mouvement', {
                  avant: dire(avant),
                  apres: dire(apres),
                  nombre: nombre(combien),
                })}
              </li>
            ))}
          </ul>
        </>
      )}
      <h3>{t('paquets.repetition.changements')}</h3>
      {changements.length === 0 ? (
        <p>{t('paquets.repetition.aucun')}</p>
      ) : (
        <TableChangements changements={changements.slice(0, MONTRES)} />
      )}
      {changements.length > MONTRES && <p>{t('paquets.repetition.reste', { n: MONTRES })}</p>}
    </div>
  )
}

function TableChangements({ changements }: { changements: readonly Changement[] }) {
  const { t } = useParler()
  return (
    <CadreTable nom={t('paquets.repetition.changements')} haute>
      <table className="table">
        <thead>
          <tr>
            <th scope="col">{t('paquets.repetition.candidat')}</th>
            <th scope="col">{t('paquets.repetition.avant')}</th>
            <th scope="col">{t('paquets.repetition.apres')}</th>
            <th scope="col">{t('paquets.repetition.pourquoi')}</th>
          </tr>
        </thead>
        <tbody>
          {changements.map(({ numero, avant, apres, pourquoi }) => (
            <tr key={numero}>
              <th scope="row">{numero}</th>
              <td>
                <Issue issue={avant} />
              </td>
              <td>
                <Issue issue={apres} />
              </td>
              <td>
                <Cause pourquoi={pourquoi} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </CadreTable>
  )
}

function Issue({ issue: { decision, mention, moyenne } }: { issue: Changement['avant'] }) {
  const { t } = useParler()
  const { mot, decimal } = useMots()
  return (
    <>
      {decision === null ? t('paquets.repetition.inconnue') : mot(decision)}
      {mention !== null && mention !== 'AUCUNE' && <>, {mot(mention)}</>}
      {moyenne !== null && (
        <span className="secondaire petit"> {t('paquets.repetition.moyenne', { moyenne: decimal(moyenne) })}</span>
      )}
    </>
  )
}

/** The first step that differs: one name with its two values, or two statements. */
function Cause({ pourquoi }: { pourquoi: Changement['pourquoi'] }) {
  const { t, ou } = useParler()
  if (pourquoi === null) return t('paquets.repetition.sansCause')
  const { avant, apres } = pourquoi
  if (avant.valeur === null && apres.valeur === null) return apres.phrase
  return (
    <>
      {apres.phrase} : {ou(avant.valeur)} → {ou(apres.valeur)}
    </>
  )
}
