import type { Element, ElementCritere, ElementEvaluation, Modalite } from '#domaine/referentiel/index.ts'
import { useParler } from '../../../textes/utiliser-textes.ts'

/** What is known of an element beside its label; what is not known is said. */
export function Precisions({ element, sansPoids = false }: { element: Element; sansPoids?: boolean }) {
  const { t, nombre } = useParler()
  switch (element.genre) {
    case 'bloc':
      return (
        <p className="ref-precision">
          <Facultatif facultatif={element.facultatif} />
          {element.validation !== null && `. ${element.validation}`}
        </p>
      )
    case 'evaluation':
      return <Evaluation element={element} />
    case 'critere':
      return <Critere element={element} sansPoids={sansPoids} />
    case 'unite':
    case 'epreuve':
      return (
        <>
          <p className="ref-precision">
            {element.coefficient === null
              ? t('referentiels.lecture.coefficientInconnu')
              : t('referentiels.lecture.coefficient', { n: nombre(element.coefficient) })}
            {' · '}
            <Facultatif facultatif={element.facultatif} />
          </p>
          <Modalites modalites={element.modalites} />
        </>
      )
    default:
      return null
  }
}

function Critere({ element: { poids, niveaux }, sansPoids }: { element: ElementCritere; sansPoids: boolean }) {
  const { t, nombre } = useParler()
  if (sansPoids && niveaux.length === 0) return null
  const dit = [
    ...(sansPoids
      ? []
      : [
          poids === null
            ? t('referentiels.lecture.poidsInconnu')
            : t('referentiels.lecture.poids', { n: nombre(poids) }),
        ]),
    ...(niveaux.length === 0 ? [] : [t('referentiels.lecture.niveaux', { liste: niveaux.join(' · ') })]),
  ]
  return <span className="ref-precision">({dit.join(' ; ')})</span>
}

function Facultatif({ facultatif }: { facultatif: boolean | null }) {
  const { t } = useParler()
  if (facultatif === null) return t('referentiels.lecture.facultatifInconnu')
  return t(facultatif ? 'referentiels.lecture.facultatif' : 'referentiels.lecture.obligatoire')
}

function Evaluation({ element }: { element: ElementEvaluation }) {
  const { t } = useParler()
  const { natures, consigne, modalites } = element
  return (
    <>
      <p className="ref-precision">
        {natures.length === 0
          ? t('referentiels.lecture.natureInconnue')
          : natures.map((nature) => t(`referentiels.nature.${nature}`)).join(', ')}
      </p>
      {consigne === null ? (
        <p className="ref-precision">{t('referentiels.lecture.consigneInconnue')}</p>
      ) : (
        <p className="ref-consigne">{consigne}</p>
      )}
      {modalites.length > 0 && <Modalites modalites={modalites} />}
    </>
  )
}

function Modalites({ modalites }: { modalites: readonly Modalite[] }) {
  const { t, ou } = useParler()
  const dire = useDuree()
  if (modalites.length === 0) return <p className="ref-precision">{t('referentiels.lecture.modalitesInconnues')}</p>
  return (
    <table className="table ref-modalites">
      <caption className="hors-vue">{t('referentiels.lecture.modalites')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('referentiels.lecture.candidats')}</th>
          <th scope="col">{t('referentiels.lecture.forme')}</th>
          <th scope="col">{t('referentiels.lecture.duree')}</th>
        </tr>
      </thead>
      <tbody>
        {modalites.map((modalite) => {
          const formes = [
            ...(modalite.forme === null ? [] : [t(`documents.tableau.forme.${modalite.forme}`)]),
            ...modalite.natures.map((nature) => t(`documents.tableau.nature.${nature}`)),
          ].join(', ')
          return (
            <tr key={`${modalite.candidats}${modalite.brut}`}>
              <th scope="row">{ou(modalite.candidats)}</th>
              <td title={modalite.brut}>{ou(formes || modalite.brut)}</td>
              <td>{dire(modalite)}</td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}

function useDuree() {
  const { t, nombre, ou } = useParler()
  return ({ dureeMin, dureeMax }: Modalite): string => {
    if (dureeMin === null) return dureeMax === null ? ou(null) : t('documents.tableau.minutes', { n: nombre(dureeMax) })
    const max = t('documents.tableau.minutes', { n: nombre(dureeMax ?? dureeMin) })
    return dureeMax === null || dureeMax === dureeMin
      ? max
      : t('documents.tableau.entre', { min: nombre(dureeMin), max })
  }
}
