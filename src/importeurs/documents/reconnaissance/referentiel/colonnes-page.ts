import { colonneDeTete } from './entetes.ts'
import { grouperPar } from './grouper.ts'
import type { Morceau } from './morceaux.ts'
import type { Colonne, Passage } from './passages.ts'

/** Left edge of a column, in points. */
interface Bord {
  readonly x: number
  readonly colonne: Colonne
}

/** Points within which two lines stand at the same height, and a line at the edge of its column. */
const HAUTEUR = 4
const ECART_BORD = 6
/** Longest heading of a column. */
const TETE_MAX = 60
const TETES_PAR_PAGE = 60
const ORDRE: readonly (Colonne | null)[] = [
  'blocs',
  'activites',
  'competences',
  'evaluation',
  'modalites',
  'criteres',
  null,
]

/**
 * Gives pieces that have a place on their page, but no cell, the column under whose heading they stand; rows begin at
 * the height of a bloc or of an activity and go on over page breaks. Null when no page names at least two columns.
 */
export function placerColonnes(
  morceaux: readonly Morceau[],
): { readonly passages: Passage[]; readonly entetes: readonly Morceau[] } | null {
  const entetes = lireEntetes(morceaux)
  const bords = lireBords(entetes)
  if (bords.length < 2) return null
  const titres = new Set(entetes)
  const corps = morceaux.filter((morceau) => !titres.has(morceau))
  const places = corps.map((morceau) => ({ morceau, colonne: colonneDe(morceau, bords) }))
  const rangees = lireRangees(places)
  const passages = places.map(({ morceau, colonne }) => {
    const rangee = rangeeDe(rangees, morceau)
    return { rangee, passage: { colonne, morceau, rangees: [`r${rangee}`], tete: false, incertain: false } }
  })
  passages.sort((a, b) => a.rangee - b.rangee || ORDRE.indexOf(a.passage.colonne) - ORDRE.indexOf(b.passage.colonne))
  return { passages: passages.map(({ passage }) => passage), entetes }
}

/** Short lines at one height that name different columns. */
export function lireEntetes(morceaux: readonly Morceau[]): Morceau[] {
  const candidats = morceaux.filter(
    ({ texte, classe, ligne }) =>
      ligne.boite &&
      texte.length <= TETE_MAX &&
      (classe.genre === 'texte' || classe.genre === 'etiquette') &&
      colonneDeTete(texte) !== null,
  )
  return [...grouperPar(candidats, ({ page }) => page).values()].flatMap((page) => {
    const premiers = page.slice(0, TETES_PAR_PAGE)
    return premiers.filter((un) => premiers.some((autre) => memeHauteur(un, autre) && nomme(un) !== nomme(autre)))
  })
}

const nomme = ({ texte }: Morceau): Colonne | null => colonneDeTete(texte)

const memeHauteur = (a: Morceau, b: Morceau): boolean =>
  Math.abs((a.ligne.boite?.y ?? 0) - (b.ligne.boite?.y ?? 0)) <= HAUTEUR

/** One edge for each column; the finer heading wins where two stand above one column. */
function lireBords(entetes: readonly Morceau[]): Bord[] {
  const bords = new Map<Colonne, number>()
  for (const { texte, ligne } of entetes) {
    const colonne = colonneDeTete(texte)
    if (colonne && ligne.boite) bords.set(colonne, Math.min(ligne.boite.x, bords.get(colonne) ?? ligne.boite.x))
  }
  if (bords.has('modalites') && bords.has('criteres')) bords.delete('evaluation')
  return [...bords].map(([colonne, x]) => ({ colonne, x })).sort((a, b) => a.x - b.x)
}

function colonneDe({ classe, ligne }: Morceau, bords: readonly Bord[]): Colonne | null {
  if (classe.genre === 'bloc') return 'blocs'
  const x = ligne.boite?.x
  return x === undefined ? null : (bords.filter((bord) => bord.x <= x + ECART_BORD).at(-1)?.colonne ?? null)
}

interface Place {
  readonly page: number
  readonly y: number
}

/** Where rows begin, from the top of the document down. */
function lireRangees(places: readonly { readonly morceau: Morceau; readonly colonne: Colonne | null }[]): Place[] {
  return places
    .filter(({ morceau: { classe } }) => classe.genre === 'bloc' || classe.genre === 'activite')
    .map(({ morceau: { page, ligne } }) => ({ page, y: (ligne.boite?.y ?? 0) - HAUTEUR }))
    .sort((a, b) => a.page - b.page || a.y - b.y)
}

/** Rank of the last row that begins above the piece. */
function rangeeDe(rangees: readonly Place[], { page, ligne }: Morceau): number {
  const y = ligne.boite?.y ?? 0
  let [bas, haut] = [0, rangees.length]
  while (bas < haut) {
    const milieu = (bas + haut) >> 1
    const place = rangees[milieu]
    if (place && (place.page < page || (place.page === page && place.y <= y))) bas = milieu + 1
    else haut = milieu
  }
  return bas
}
