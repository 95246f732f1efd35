import { type Resultat, refuser, reussir } from '#socle/resultat.ts'
import { indexerElements, listerElements } from './arbre.ts'
import { Chantier } from './chantier.ts'
import type { Operation } from './operations.ts'
import type { Element, Referentiel } from './referentiel.ts'
import { cleLien } from './regles.ts'

/** A référentiel after an edit, and the edit that gives back what was before. */
export interface Application {
  readonly referentiel: Referentiel
  readonly inverse: Operation
}

/** A référentiel after several edits; their inverses in the order in which to apply them. */
export interface ApplicationLot {
  readonly referentiel: Referentiel
  readonly inverses: readonly Operation[]
}

/**
 * Applies one edit; the référentiel given is not changed, elements untouched stay the same objects. The result is in
 * canonical form (see `normaliserReferentiel`), which is also what is expected. Refusals `referentiel.*`:
 * `element-inconnu`, `identifiant-double`, `identifiant-invalide`, `cycle`, `parent-refuse`, `genre-different`,
 * `lien-refuse`, `lien-double`, `lien-inconnu`, `restauration-invalide`, `trop-d-elements`, `trop-de-liens`,
 * `trop-profond`, `texte-trop-long`, `texte-illisible`.
 */
export function appliquer(referentiel: Referentiel, operation: Operation): Resultat<Application> {
  const chantier = new Chantier(referentiel)
  const fait = chantier.agir(operation)
  return fait.ok ? reussir({ referentiel: chantier.rendre(), inverse: fait.valeur }) : fait
}

/** Applies edits one after the other, all or none. Refusals of `appliquer`, with `rang`, the place of the edit refused. */
export function appliquerToutes(referentiel: Referentiel, operations: readonly Operation[]): Resultat<ApplicationLot> {
  const chantier = new Chantier(referentiel)
  const inverses: Operation[] = []
  for (const [rang, operation] of operations.entries()) {
    const fait = chantier.agir(operation)
    if (!fait.ok) return { ok: false, refus: { ...fait.refus, donnees: { ...fait.refus.donnees, rang } } }
    inverses.push(fait.valeur)
  }
  return reussir({ referentiel: chantier.rendre(), inverses: inverses.reverse() })
}

/**
 * Checks a whole content and gives its canonical form: each parent before its children, places 0..n-1 among siblings,
 * links sorted, none twice. Refusals of `appliquer` (`element-inconnu` for a parent or a link to nothing).
 */
export function normaliserReferentiel({
  intitule,
  certification,
  fondements,
  elements,
  liens,
}: Referentiel): Resultat<Referentiel> {
  const arbre = indexerElements(elements)
  if (arbre.parId.size < elements.length) return refuserDouble(elements)
  const places = listerElements(arbre)
  if (places.length < elements.length) return refuserPlaces(elements, places, arbre.parId)
  const chantier = new Chantier({ intitule: '', certification: null, fondements: [], elements: [], liens: [] })
  const operations: Operation[] = [
    { type: 'titrer', intitule, certification, fondements },
    ...places.map((element): Operation => ({ type: 'ajouter', element: { ...element, ordre: places.length } })),
    ...new Map(liens.map((lien): [string, Operation] => [cleLien(lien), { type: 'lier', lien }])).values(),
  ]
  for (const operation of operations) {
    const fait = chantier.agir(operation)
    if (!fait.ok) return fait
  }
  return reussir(chantier.rendre())
}

function refuserDouble(elements: readonly Element[]): Resultat<never> {
  const vus = new Set<string>()
  const double = elements.find(({ id }) => vus.size === vus.add(id).size)
  return refuser('referentiel.identifiant-double', { id: double?.id ?? null })
}

/** Why some elements hang from nothing: a parent that is not there, or a ring. */
function refuserPlaces(
  elements: readonly Element[],
  places: readonly Element[],
  parId: ReadonlyMap<string, Element>,
): Resultat<never> {
  for (const { parent } of elements)
    if (parent !== null && !parId.has(parent)) return refuser('referentiel.element-inconnu', { id: parent })
  const posees = new Set(places)
  return refuser('referentiel.cycle', { id: elements.find((element) => !posees.has(element))?.id ?? null })
}
