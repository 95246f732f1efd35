import { decoderEntites } from '#domaine/certification/index.ts'

/** A piece of a raw line: the text between two breaks (tab, block of HTML, bold). */
export interface Fragment {
  /** As people read it: tags dropped, entities decoded once, no space at the ends; never empty. */
  readonly texte: string
  /** Characters [debut, fin) of the raw line; inline tags and undecoded entities may stand inside. */
  readonly debut: number
  readonly fin: number
  /** Tab-separated cell, from 0. */
  readonly cellule: number
  /** The block that opens just before it; null for what follows a closing tag, a tab or nothing. */
  readonly balise: 'li' | 'p' | 'br' | null
  readonly gras: boolean
  /** Same paragraph as the piece before: only bold cuts them. */
  readonly suite: boolean
}

/** Linear on any input: nothing in it may run past the next `<`. */
const COUPURE = /\t|<(\/?)([a-z][a-z\d]{0,9})(?:\s[^<>]*)?\/?>/gi
const BLOCS = new Set(
  'p br div ul ol li table thead tbody tr td th h1 h2 h3 h4 h5 h6 blockquote section article hr dl dt dd pre'.split(
    ' ',
  ),
)
const GRAS = new Set(['b', 'strong'])
const EN_LIGNE = new Set('i em u sup sub span a font small'.split(' '))

/**
 * Splits a raw line that may hold tabs and fragments of HTML into plain pieces, in order. A tag that is not HTML
 * (`<https://…>`) is text. Every visible character is in one piece.
 */
export function decouperFragments(ligne: string): Fragment[] {
  const fragments: Fragment[] = []
  let courant = ouvrir(0, null, false)
  let lu = 0
  const vider = (): void => {
    const fragment = fermer(ligne, courant)
    if (fragment !== null) fragments.push(fragment)
  }
  for (const coupure of ligne.matchAll(COUPURE)) {
    const nom = coupure[2]?.toLowerCase() ?? '\t'
    if (nom !== '\t' && !BLOCS.has(nom) && !GRAS.has(nom) && !EN_LIGNE.has(nom)) continue
    ajouter(courant, lu, coupure.index)
    lu = coupure.index + coupure[0].length
    if (EN_LIGNE.has(nom)) continue
    vider()
    courant = suivant(
      courant,
      nom,
      coupure[1] === '/',
      courant.morceaux.some(([debut, fin]) => ligne.slice(debut, fin).trim() !== ''),
    )
  }
  ajouter(courant, lu, ligne.length)
  vider()
  return fragments
}

interface Ouvert {
  readonly cellule: number
  readonly balise: Fragment['balise']
  readonly gras: boolean
  readonly suite: boolean
  /** Raw stretches of text, without the tags between them. */
  readonly morceaux: [number, number][]
}

const ouvrir = (cellule: number, balise: Fragment['balise'], gras: boolean, suite = false): Ouvert => ({
  cellule,
  balise,
  gras,
  suite,
  morceaux: [],
})

function ajouter(courant: Ouvert, debut: number, fin: number): void {
  if (fin > debut) courant.morceaux.push([debut, fin])
}

/** What opens after a tab or a tag, given whether something was read since the last one. */
function suivant(courant: Ouvert, nom: string, ferme: boolean, plein: boolean): Ouvert {
  if (nom === '\t') return ouvrir(courant.cellule + 1, null, false)
  if (GRAS.has(nom)) return ouvrir(courant.cellule, plein ? null : courant.balise, !ferme, plein || courant.suite)
  if (ferme) return ouvrir(courant.cellule, null, false)
  return ouvrir(courant.cellule, nom === 'li' || nom === 'br' ? nom : 'p', false)
}

function fermer(ligne: string, { morceaux, ...reste }: Ouvert): Fragment | null {
  const pleins = morceaux.filter(([debut, fin]) => ligne.slice(debut, fin).trim() !== '')
  const premier = pleins[0]
  const dernier = pleins.at(-1)
  if (premier === undefined || dernier === undefined) return null
  const brut = morceaux.map(([debut, fin]) => ligne.slice(debut, fin)).join('')
  const texte = decoderEntites(brut).trim()
  if (texte === '') return null
  const debut = premier[0] + ligne.slice(...premier).search(/\S/u)
  return { texte, debut, fin: dernier[0] + ligne.slice(...dernier).trimEnd().length, ...reste }
}
