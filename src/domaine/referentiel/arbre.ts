import { type Element, GENRES_ELEMENT, type GenreElement, type Lien, type Referentiel } from './referentiel.ts'

/** The elements of a référentiel by id, and the children of each (of the top for null) in their order. */
export interface ArbreElements {
  readonly parId: ReadonlyMap<string, Element>
  readonly enfants: ReadonlyMap<string | null, readonly Element[]>
}

/** Index of the elements of a référentiel, in one pass; siblings come in the order of `ordre`. */
export function indexerElements(elements: readonly Element[]): ArbreElements {
  const parId = new Map<string, Element>()
  const enfants = new Map<string | null, Element[]>()
  for (const element of elements) {
    parId.set(element.id, element)
    const freres = enfants.get(element.parent)
    if (freres === undefined) enfants.set(element.parent, [element])
    else freres.push(element)
  }
  for (const freres of enfants.values()) freres.sort((a, b) => a.ordre - b.ordre)
  return { parId, enfants }
}

/** Elements from the top down to this one, itself last; empty when the id is unknown. */
export function listerChemin(arbre: ArbreElements, id: string): Element[] {
  const chemin: Element[] = []
  const vus = new Set<string>()
  let courant = arbre.parId.get(id)
  while (courant !== undefined && !vus.has(courant.id)) {
    vus.add(courant.id)
    chemin.unshift(courant)
    courant = courant.parent === null ? undefined : arbre.parId.get(courant.parent)
  }
  return chemin
}

/** An element and everything below it, each parent before its children, siblings in order; empty when unknown. */
export function listerBranche(arbre: ArbreElements, id: string): Element[] {
  const racine = arbre.parId.get(id)
  return racine === undefined ? [] : parcourir(arbre, [racine])
}

/** Every element that hangs from the top, each parent before its children, siblings in order. */
export const listerElements = (arbre: ArbreElements): Element[] => parcourir(arbre, arbre.enfants.get(null) ?? [])

function parcourir(arbre: ArbreElements, racines: readonly Element[]): Element[] {
  const sortie: Element[] = []
  const pile = [...racines].reverse()
  for (let element = pile.pop(); element !== undefined; element = pile.pop()) {
    sortie.push(element)
    const enfants = arbre.enfants.get(element.id) ?? []
    for (let rang = enfants.length - 1; rang >= 0; rang -= 1) {
      const enfant = enfants[rang]
      if (enfant !== undefined) pile.push(enfant)
    }
  }
  return sortie
}

/** How many elements of each kind. */
export function compterGenres(elements: readonly Element[]): Readonly<Record<GenreElement, number>> {
  const compte = new Map<GenreElement, number>(GENRES_ELEMENT.map((genre) => [genre, 0]))
  for (const { genre } of elements) compte.set(genre, (compte.get(genre) ?? 0) + 1)
  const nombre = (genre: GenreElement): number => compte.get(genre) ?? 0
  return {
    bloc: nombre('bloc'),
    activite: nombre('activite'),
    tache: nombre('tache'),
    competence: nombre('competence'),
    connaissance: nombre('connaissance'),
    evaluation: nombre('evaluation'),
    critere: nombre('critere'),
    unite: nombre('unite'),
    epreuve: nombre('epreuve'),
  }
}

/** Links that start from or reach each element. */
export function indexerLiens(referentiel: Referentiel): ReadonlyMap<string, readonly Lien[]> {
  const parElement = new Map<string, Lien[]>()
  for (const lien of referentiel.liens)
    for (const id of [lien.de, lien.vers]) {
      const liens = parElement.get(id)
      if (liens === undefined) parElement.set(id, [lien])
      else liens.push(lien)
    }
  return parElement
}
