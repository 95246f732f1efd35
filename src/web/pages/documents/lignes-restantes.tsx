import { useParler } from '../../textes/utiliser-textes.ts'
import { LienSource } from './lien-source.tsx'
import { useSource } from './vue-source.ts'

/** Beyond, the source itself is the list. */
const MONTREES = 400

interface Proprietes {
  readonly rangs: readonly number[]
  readonly chapeau: string
  readonly vide: string
}

/** Lines of the document, as they are, each with its place. */
export function LignesRestantes({ rangs, chapeau, vide }: Proprietes) {
  const { t, nombre } = useParler()
  const { source } = useSource()
  if (rangs.length === 0) return <p className="avis avis-conforme">✓ {vide}</p>
  return (
    <>
      <p className="secondaire petit">{chapeau}</p>
      <ol className="restes">
        {rangs.slice(0, MONTREES).map((rang) => {
          const texte = source?.lignes[rang]?.texte ?? ''
          return (
            <li key={rang}>
              <span className="restes-texte">{texte.trim()}</span>
              <LienSource reperes={[{ rang, debut: 0, fin: texte.length }]} />
            </li>
          )
        })}
      </ol>
      {rangs.length > MONTREES && (
        <p className="secondaire petit">
          {t('documents.depot.avance', { faits: nombre(MONTREES), total: nombre(rangs.length) })}
        </p>
      )}
    </>
  )
}
