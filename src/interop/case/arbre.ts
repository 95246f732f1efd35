import type { AssociationCase, ItemCase, PaquetCase } from './paquet.ts'

/** An item at its place in the tree that `isChildOf` makes. */
export interface Branche {
  readonly item: ItemCase
  /** Identifier of the item that holds it; null at the top. */
  readonly parent: string | null
  /** Place among its siblings, from 0. */
  readonly ordre: number
  readonly profondeur: number
  /** Does it hold other items? */
  readonly porte: boolean
}

/** The tree of a package, and what is not a tree in it. */
export interface ArbreCase {
  /** Each parent before its children, siblings in order. */
  readonly branches: readonly Branche[]
  readonly autresParents: readonly string[]
  readonly sansParent: readonly string[]
}

interface Place {
  readonly item: ItemCase
  readonly parent: string | null
  /** `sequenceNumber`, when there is one. */
  readonly rang: number
}

/** Reads the tree: `sequenceNumber` orders siblings, then the order of the items. Rings are cut, nothing is dropped. */
export function lireArbreCase({ CFDocument, CFItems = [], CFAssociations = [] }: PaquetCase): ArbreCase {
  const items = new Map(CFItems.map((item) => [item.identifier, item]))
  const { retenues, autresParents } = choisirParents(CFAssociations, items)
  const enfants = new Map<string | null, Place[]>()
  const sansParent: string[] = []
  for (const item of items.values()) {
    const lien = retenues.get(item.identifier)
    const nomme = lien?.destinationNodeURI.identifier
    const parent = nomme !== undefined && items.has(nomme) ? nomme : null
    if (parent === null && nomme !== CFDocument.identifier) sansParent.push(item.identifier)
    const place = { item, parent, rang: lien?.sequenceNumber ?? Number.POSITIVE_INFINITY }
    const freres = enfants.get(parent)
    if (freres === undefined) enfants.set(parent, [place])
    else freres.push(place)
  }
  for (const freres of enfants.values()) freres.sort((a, b) => (a.rang === b.rang ? 0 : a.rang - b.rang))
  const racines = enfants.get(null) ?? []
  const vus = new Set<string>()
  const branches = derouler(enfants, { racines, ordre: 0, vus })
  let tetes = racines.length
  for (const item of items.values()) {
    if (vus.has(item.identifier)) continue
    // It hangs from a ring, which is cut here.
    sansParent.push(item.identifier)
    for (const branche of derouler(enfants, { racines: [{ item, parent: null, rang: 0 }], ordre: tetes, vus }))
      branches.push(branche)
    tetes += 1
  }
  return { branches, autresParents, sansParent }
}

/** First parent that each item names; an item that is its own parent names none. */
function choisirParents(
  associations: readonly AssociationCase[],
  items: ReadonlyMap<string, ItemCase>,
): { retenues: ReadonlyMap<string, AssociationCase>; autresParents: readonly string[] } {
  const retenues = new Map<string, AssociationCase>()
  const autresParents = new Set<string>()
  for (const association of associations) {
    const enfant = association.originNodeURI.identifier
    if (association.associationType !== 'isChildOf' || !items.has(enfant)) continue
    if (association.destinationNodeURI.identifier === enfant) continue
    if (retenues.has(enfant)) autresParents.add(enfant)
    else retenues.set(enfant, association)
  }
  return { retenues, autresParents: [...autresParents] }
}

function derouler(
  enfants: ReadonlyMap<string | null, readonly Place[]>,
  { racines, ordre, vus }: { readonly racines: readonly Place[]; readonly ordre: number; readonly vus: Set<string> },
): Branche[] {
  const sortie: Branche[] = []
  const pile = racines.map((place, rang) => ({ place, ordre: ordre + rang, profondeur: 0 })).reverse()
  for (let haut = pile.pop(); haut !== undefined; haut = pile.pop()) {
    const { item, parent } = haut.place
    if (vus.has(item.identifier)) continue
    vus.add(item.identifier)
    const dessous = (enfants.get(item.identifier) ?? []).filter((place) => !vus.has(place.item.identifier))
    sortie.push({ item, parent, ordre: haut.ordre, profondeur: haut.profondeur, porte: dessous.length > 0 })
    for (const [rang, place] of [...dessous.entries()].reverse())
      pile.push({ place, ordre: rang, profondeur: haut.profondeur + 1 })
  }
  return sortie
}
