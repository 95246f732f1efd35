import type { Element, GenreLien, Lien } from './referentiel.ts'

type SansOrdre<T> = T extends unknown ? Omit<T, 'ordre'> : never

/** A référentiel being put together: places among siblings are given in the order of arrival. */
export interface Semis {
  readonly elements: readonly Element[]
  readonly liens: readonly Lien[]
  /** Adds an element after its siblings; gives its id back. */
  poser(element: SansOrdre<Element>): string
  lier(genre: GenreLien, de: string, vers: string): void
}

/** Opens an empty one. */
export function ouvrirSemis(): Semis {
  const elements: Element[] = []
  const liens: Lien[] = []
  const places = new Map<string | null, number>()
  return {
    elements,
    liens,
    poser(element) {
      const ordre = places.get(element.parent) ?? 0
      places.set(element.parent, ordre + 1)
      elements.push({ ...element, ordre })
      return element.id
    },
    lier(genre, de, vers) {
      liens.push({ genre, de, vers })
    },
  }
}
