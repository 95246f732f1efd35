import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5'
import type { LigneDocument } from '#domaine/document/index.ts'
import type { CelluleLue } from './grilles.ts'
import type { Morceau } from './passage.ts'
import { morceauEntre } from './passage.ts'

type Noeud = DefaultTreeAdapterTypes.ChildNode
type Element = DefaultTreeAdapterTypes.Element

/** Elements that end a paragraph. */
const BLOCS = new Set(['p', 'br', 'li', 'ul', 'ol', 'div', 'td', 'th', 'tr', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6'])
/** Columns or rows that one cell may cover; beyond, the figure is no layout. */
const ETENDUE_MAX = 100
/** A hostile nesting is not walked further. */
const PROFONDEUR_MAX = 200

/** Lines seen as one source text, so that an offset of the parser finds its line. */
interface SourceLignes {
  readonly texte: string
  /** Line and place in it of an offset. */
  situer(offset: number): { readonly ligne: LigneDocument; readonly dans: number } | null
}

/** Joins lines by line feeds. */
function sourceDeLignes(lignes: readonly LigneDocument[]): SourceLignes {
  const debuts: number[] = []
  let longueur = 0
  for (const ligne of lignes) {
    debuts.push(longueur)
    longueur += ligne.texte.length + 1
  }
  return {
    texte: lignes.map((ligne) => ligne.texte).join('\n'),
    situer(offset) {
      const rang = rangDe(debuts, offset)
      const ligne = lignes[rang]
      return ligne ? { ligne, dans: offset - (debuts[rang] ?? 0) } : null
    },
  }
}

/** Last index whose start is not after the offset. */
function rangDe(debuts: readonly number[], offset: number): number {
  let bas = 0
  let haut = debuts.length - 1
  while (bas < haut) {
    const milieu = Math.ceil((bas + haut) / 2)
    if ((debuts[milieu] ?? 0) <= offset) bas = milieu
    else haut = milieu - 1
  }
  return bas
}

/** Pieces of words below these nodes, tags dropped, entities decoded, paragraphs numbered. */
function morceauxDe(noeuds: readonly Noeud[], source: SourceLignes): Morceau[] {
  const morceaux: Morceau[] = []
  let alinea = 0
  const visiter = (liste: readonly Noeud[], profondeur: number): void => {
    for (const noeud of liste) {
      if (noeud.nodeName === '#text' && 'value' in noeud) ajouterTexte(morceaux, noeud, { source, alinea })
      if (!('childNodes' in noeud) || profondeur > PROFONDEUR_MAX) continue
      if (BLOCS.has(noeud.nodeName)) alinea += 1
      visiter(noeud.childNodes, profondeur + 1)
      if (BLOCS.has(noeud.nodeName)) alinea += 1
    }
  }
  visiter(noeuds, 0)
  return morceaux
}

/** Adds one piece per source line of a text node. */
function ajouterTexte(
  morceaux: Morceau[],
  noeud: DefaultTreeAdapterTypes.TextNode,
  { source, alinea }: { readonly source: SourceLignes; readonly alinea: number },
): void {
  const place = noeud.sourceCodeLocation
  if (!place || noeud.value.trim() === '') return
  const brut = source.texte.slice(place.startOffset, place.endOffset)
  const decode = brut !== noeud.value
  const textes = noeud.value.split('\n')
  let offset = place.startOffset
  for (const [rang, partie] of brut.split('\n').entries()) {
    const ici = source.situer(offset)
    offset += partie.length + 1
    if (!ici || partie.trim() === '') continue
    const bornes = { debut: ici.dans, fin: ici.dans + partie.length }
    const morceau = morceauEntre(ici.ligne.rang, ici.ligne.texte, bornes, alinea)
    morceaux.push(decode ? { ...morceau, texte: (textes[rang] ?? '').trim() } : morceau)
  }
}

/** Cells of the first table of these lines, merged cells counted; empty when no table is there. */
export function cellulesHtml(lignes: readonly LigneDocument[]): CelluleLue[] {
  const source = sourceDeLignes(lignes)
  const racine = parseFragment(source.texte, { sourceCodeLocationInfo: true })
  const table = chercher(racine.childNodes, 'table', 0)
  if (!table) return []
  const cellules: CelluleLue[] = []
  /** By column, first row that no merged cell above reaches. */
  const libres: number[] = []
  for (const [rangee, ligne] of rangeesDe(table).entries()) {
    let colonne = 0
    for (const cellule of ligne.childNodes) {
      if (!('attrs' in cellule) || (cellule.nodeName !== 'td' && cellule.nodeName !== 'th')) continue
      while ((libres[colonne] ?? 0) > rangee) colonne += 1
      const largeur = etendue(cellule, 'colspan')
      const hauteur = etendue(cellule, 'rowspan')
      for (let c = colonne; c < colonne + largeur; c += 1) libres[c] = rangee + hauteur
      cellules.push({ rangee, colonne, largeur, hauteur, morceaux: morceauxDe(cellule.childNodes, source) })
      colonne += largeur
    }
  }
  return cellules
}

function etendue(element: Element, nom: string): number {
  const lu = Number(element.attrs.find((attribut) => attribut.name === nom)?.value ?? '1')
  return Number.isInteger(lu) && lu >= 1 ? Math.min(lu, ETENDUE_MAX) : 1
}

function chercher(noeuds: readonly Noeud[], nom: string, profondeur: number): Element | null {
  for (const noeud of noeuds) {
    if (!('attrs' in noeud)) continue
    if (noeud.nodeName === nom) return noeud
    const dedans = profondeur < PROFONDEUR_MAX ? chercher(noeud.childNodes, nom, profondeur + 1) : null
    if (dedans) return dedans
  }
  return null
}

/** Rows of a table, those of nested tables left out. */
function rangeesDe(table: Element): Element[] {
  return table.childNodes.flatMap((noeud) => {
    if (!('attrs' in noeud)) return []
    if (noeud.nodeName === 'tr') return [noeud]
    return ['thead', 'tbody', 'tfoot'].includes(noeud.nodeName) ? rangeesDe(noeud) : []
  })
}
