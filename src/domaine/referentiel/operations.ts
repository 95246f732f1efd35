import type { Element, Lien } from './referentiel.ts'

/** One edit of a draft. Each has an inverse, so that undo is a list of operations too. */
export type Operation =
  | {
      readonly type: 'titrer'
      readonly intitule: string
      readonly certification: string | null
      readonly fondements: readonly string[]
    }
  /** `element.ordre` beyond the last place means the last place. */
  | { readonly type: 'ajouter'; readonly element: Element }
  /** Replaces the content of the element of that id; genre, parent and ordre stay those of the draft. */
  | { readonly type: 'modifier'; readonly element: Element }
  | { readonly type: 'deplacer'; readonly id: string; readonly parent: string | null; readonly ordre: number }
  /** With everything below it and every link that touches it. */
  | { readonly type: 'supprimer'; readonly id: string }
  /** Inverse of `supprimer`. */
  | { readonly type: 'restaurer'; readonly elements: readonly Element[]; readonly liens: readonly Lien[] }
  | { readonly type: 'lier'; readonly lien: Lien }
  | { readonly type: 'delier'; readonly lien: Lien }
