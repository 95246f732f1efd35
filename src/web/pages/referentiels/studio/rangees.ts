import type { ArbreElements, Element, GenreElement } from '#domaine/referentiel/index.ts'
import { fold } from '#socle/texte.ts'

/** One line of the tree as it is drawn. */
export interface Rangee {
  readonly element: Element
  /** From 1 at the top. */
  readonly niveau: number
  /** Place among the siblings that are drawn, from 1, and how many they are. */
  readonly place: number
  readonly taille: number
  /** Whether its children are drawn; null when it has none to draw. */
  readonly ouverte: boolean | null
  /** false: drawn only because something below answers the filter. */
  readonly retenue: boolean
}

/** What the tree is narrowed to. */
export interface Filtre {
  readonly texte: string
  readonly genre: GenreElement | null
  /** Only what carries a finding. */
  readonly constats: boolean
}

export const SANS_FILTRE: Filtre = { texte: '', genre: null, constats: false }

/** Ids that answer a filter; null when nothing is asked. Every word must be in the code or the label. */
export function filterElements(
  elements: readonly Element[],
  { texte, genre, constats }: Filtre,
  signales: ReadonlySet<string>,
): ReadonlySet<string> | null {
  const mots = fold(texte)
    .split(' ')
    .filter((mot) => mot !== '')
  if (mots.length === 0 && genre === null && !constats) return null
  const repond = (element: Element): boolean => {
    if (genre !== null && element.genre !== genre) return false
    if (constats && !signales.has(element.id)) return false
    const dit = fold(`${element.code ?? ''} ${element.libelle}`)
    return mots.every((mot) => dit.includes(mot))
  }
  return new Set(elements.filter(repond).map(({ id }) => id))
}

/** The lines to draw, in order. Under a filter (`retenus`), what answers it and what leads there, all unfolded. */
export function listRangees(
  arbre: ArbreElements,
  plies: ReadonlySet<string>,
  retenus: ReadonlySet<string> | null,
): readonly Rangee[] {
  const vus = retenus === null ? null : addAncetres(arbre, retenus)
  const montres = (parent: string | null): readonly Element[] => {
    const enfants = arbre.enfants.get(parent) ?? []
    return vus === null ? enfants : enfants.filter(({ id }) => vus.has(id))
  }
  const rangees: Rangee[] = []
  const pile: { element: Element; niveau: number; place: number; taille: number }[] = []
  const empiler = (freres: readonly Element[], niveau: number) => {
    for (let rang = freres.length - 1; rang >= 0; rang -= 1) {
      const element = freres[rang]
      if (element !== undefined) pile.push({ element, niveau, place: rang + 1, taille: freres.length })
    }
  }
  empiler(montres(null), 1)
  for (let haut = pile.pop(); haut !== undefined; haut = pile.pop()) {
    const { id } = haut.element
    const enfants = montres(id)
    const ouverte = enfants.length === 0 ? null : vus !== null || !plies.has(id)
    rangees.push({ ...haut, ouverte, retenue: retenus === null || retenus.has(id) })
    if (ouverte) empiler(enfants, haut.niveau + 1)
  }
  return rangees
}

function addAncetres(arbre: ArbreElements, ids: ReadonlySet<string>): ReadonlySet<string> {
  const vus = new Set<string>()
  for (const id of ids) {
    for (let courant = arbre.parId.get(id); courant !== undefined && !vus.has(courant.id); ) {
      vus.add(courant.id)
      courant = courant.parent === null ? undefined : arbre.parId.get(courant.parent)
    }
  }
  return vus
}

/** Ids to fold so that only the first levels are drawn. */
export function foldBelow(arbre: ArbreElements, niveaux: number): ReadonlySet<string> {
  const plies = new Set<string>()
  for (const { element, niveau, ouverte } of listRangees(arbre, new Set(), null)) {
    if (ouverte !== null && niveau >= niveaux) plies.add(element.id)
  }
  return plies
}

/** Ids above an element, to be unfolded for it to be drawn. */
export function listAncetres(arbre: ArbreElements, id: string): readonly string[] {
  return [...addAncetres(arbre, new Set([id]))].filter((un) => un !== id)
}

/** The next line, from a place on, whose code or label begins with what was typed; -1 when none does. */
export function searchAhead(rangees: readonly Rangee[], depuis: number, tape: string): number {
  const cherche = fold(tape)
  // One letter goes on to the next; several may still be the line where one is.
  const premier = cherche.length > 1 ? depuis : depuis + 1
  for (let pas = 0; pas < rangees.length; pas += 1) {
    const rang = (premier + pas) % rangees.length
    const element = rangees[rang]?.element
    if (element === undefined) continue
    if (fold(element.libelle).startsWith(cherche) || fold(element.code ?? '').startsWith(cherche)) return rang
  }
  return -1
}
