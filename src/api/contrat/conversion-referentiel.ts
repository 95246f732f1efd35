import type { Element, Modalite, Operation, Referentiel } from '#domaine/referentiel/index.ts'
import type { ElementPublic, OperationPublique, ReferentielPublic } from './contenu-referentiel.ts'

type ModalitePublique = Extract<ElementPublic, { genre: 'evaluation' }>['modalites'][number]

const modalitePublique = ({ dureeMin, dureeMax, natures, ...reste }: Modalite): ModalitePublique => ({
  ...reste,
  natures: [...natures],
  duree_min: dureeMin,
  duree_max: dureeMax,
})

const modaliteLue = ({ duree_min, duree_max, ...reste }: ModalitePublique): Modalite => ({
  ...reste,
  dureeMin: duree_min,
  dureeMax: duree_max,
})

function elementPublic(element: Element): ElementPublic {
  const reperes = [...element.reperes]
  switch (element.genre) {
    case 'evaluation': {
      const modalites = element.modalites.map(modalitePublique)
      return { ...element, reperes, natures: [...element.natures], modalites }
    }
    case 'unite':
    case 'epreuve':
      return { ...element, reperes, modalites: element.modalites.map(modalitePublique) }
    case 'critere':
      return { ...element, reperes, niveaux: [...element.niveaux] }
    default:
      return { ...element, reperes }
  }
}

function elementLu(element: ElementPublic): Element {
  switch (element.genre) {
    case 'evaluation':
      return { ...element, modalites: element.modalites.map(modaliteLue) }
    case 'unite':
    case 'epreuve':
      return { ...element, modalites: element.modalites.map(modaliteLue) }
    default:
      return element
  }
}

/** The public form of a référentiel. */
export const referentielPublic = (referentiel: Referentiel): ReferentielPublic => ({
  ...referentiel,
  fondements: [...referentiel.fondements],
  elements: referentiel.elements.map(elementPublic),
  liens: [...referentiel.liens],
})

/** A référentiel from its public form. */
export const referentielLu = (recu: ReferentielPublic): Referentiel => ({
  ...recu,
  elements: recu.elements.map(elementLu),
})

/** The public form of an operation. */
export function operationPublique(operation: Operation): OperationPublique {
  switch (operation.type) {
    case 'ajouter':
      return { type: operation.type, element: elementPublic(operation.element) }
    case 'modifier':
      return { type: operation.type, element: elementPublic(operation.element) }
    case 'restaurer':
      return {
        type: operation.type,
        elements: operation.elements.map(elementPublic),
        liens: [...operation.liens],
      }
    case 'titrer':
      return { ...operation, fondements: [...operation.fondements] }
    default:
      return operation
  }
}

/** An operation from its public form. */
export function operationLue(recue: OperationPublique): Operation {
  switch (recue.type) {
    case 'ajouter':
      return { type: recue.type, element: elementLu(recue.element) }
    case 'modifier':
      return { type: recue.type, element: elementLu(recue.element) }
    case 'restaurer':
      return { type: recue.type, elements: recue.elements.map(elementLu), liens: recue.liens }
    default:
      return recue
  }
}
