import type { DocumentSource, LigneDocument } from '#domaine/document/index.ts'
import { collapseSpaces, fold } from '#socle/texte.ts'
import { decouperFragments } from '../fragments.ts'
import { mobilierDePages } from '../mobilier.ts'
import { type Morceau, morceauDeLigne } from '../passage.ts'

/**
 * How a piece follows the one before it: `suite` the same paragraph, `bloc` another paragraph, `colle` the line below,
 * `saut` after a blank line or a page break: the words decide.
 */
export type Lien = 'suite' | 'bloc' | 'colle' | 'saut'

export interface Piece extends Morceau {
  readonly lien: Lien
}

/** One line, or one row of a table, in reading order. */
export interface Element {
  /** Cells of a row, empty ones kept; a line of text has one cell. */
  readonly cellules: readonly (readonly Piece[])[]
  /** Grows at each page break that shows. */
  readonly page: number
  /** Level of the heading that the format marks, else null. */
  readonly titre: number | null
}

/** The elements of a sheet, and the ranks of lines that carry nothing wherever they stand. */
export interface Elements {
  readonly elements: readonly Element[]
  readonly mobilier: readonly number[]
}

/** Lines of the page itself, its printing and its converters, after folding. */
const MOBILIER = [
  /^une question ?\?$/,
  /^[-–—_=|:\s]{2,}$/,
  /^https?:\/\/www\.francecompetences\.fr\/recherche\/\S*(?: \d+\/\d+)?$/,
]
const FORMATS_EN_BLOCS: readonly DocumentSource['format'][] = ['html', 'docx', 'xlsx', 'csv']
/** A line of print stands this close to the one above it, in heights of a line. */
const INTERLIGNE = 1.75

/** Reads a document as lines and rows, whatever way it has of drawing its tables. Linear. */
export function lireElements(document: DocumentSource): Elements {
  const pages = new Set(mobilierDePages(document))
  const mobilier: number[] = []
  const lecteur = ouvrirLecteur(document)
  for (const ligne of document.lignes) {
    if (ligne.texte.trim() === '') {
      lecteur.sauter()
    } else if (pages.has(ligne.rang) || ligne.zone === 'pied' || estMobilier(ligne.texte)) {
      mobilier.push(ligne.rang)
      lecteur.tourner()
    } else {
      lecteur.lire(ligne)
    }
  }
  return { elements: lecteur.elements, mobilier }
}

/** Text of a cell or a line on one line, as printed. */
export const texteCellule = (pieces: readonly Piece[]): string =>
  collapseSpaces(pieces.map((piece) => piece.texte).join(' '))

/** All the pieces of an element. */
export const piecesDe = (element: Element): Piece[] => element.cellules.flat()

/** The piece from that character on; its raw place stays exact when its words are its raw characters. */
export function couperPiece(piece: Piece, depuis: number): Piece {
  const reste = piece.texte.slice(depuis)
  const texte = reste.trim()
  if (piece.texte.length !== piece.fin - piece.debut) return { ...piece, texte }
  const debut = piece.debut + depuis + (reste.length - reste.trimStart().length)
  return { ...piece, texte, debut, fin: debut + texte.length }
}

function estMobilier(texte: string): boolean {
  if (texte.length > 300) return false
  const plie = fold(collapseSpaces(texte))
  return MOBILIER.some((motif) => motif.test(plie))
}

function ouvrirLecteur(document: DocumentSource) {
  const elements: Element[] = []
  const rangees = new Map<string, Piece[][]>()
  const enBlocs = FORMATS_EN_BLOCS.includes(document.format)
  let page = 0
  let precedente: LigneDocument | null = null
  let saut = true
  const ajouter = (cellules: Piece[][], titre: number | null): void => {
    elements.push({ cellules, page, titre })
  }
  const lierLigne = (ligne: LigneDocument): Lien => {
    if (enBlocs) return 'bloc'
    if (document.format === 'pdf') return lierImprimees(precedente, ligne)
    return saut ? 'saut' : 'colle'
  }
  const lireCellule = (ligne: LigneDocument, place: NonNullable<LigneDocument['cellule']>): void => {
    // A first row printed again on the next page is its heading, repeated.
    const reprise = place.rangee === 0 ? (ligne.page ?? '') : ''
    const cle = [ligne.feuille ?? '', place.tableau, place.rangee, reprise].join('/')
    let rangee = rangees.get(cle)
    if (rangee === undefined) {
      rangee = []
      rangees.set(cle, rangee)
      ajouter(rangee, ligne.titre)
    }
    while (rangee.length <= place.colonne) rangee.push([])
    rangee[place.colonne]?.push({ ...morceauDeLigne(ligne), lien: lierLigne(ligne) })
  }
  return {
    elements,
    sauter(): void {
      saut = true
    },
    tourner(): void {
      saut = true
      page += 1
    },
    lire(ligne: LigneDocument): void {
      if (precedente !== null && precedente.page !== ligne.page) {
        saut = true
        page += 1
      }
      if (ligne.cellule !== null) lireCellule(ligne, ligne.cellule)
      else if (document.format === 'texte' || document.format === 'markdown') {
        ajouter(cellulesDeTexte(ligne, lierLigne(ligne)), ligne.titre)
      } else ajouter([[{ ...morceauDeLigne(ligne), lien: lierLigne(ligne) }]], ligne.titre)
      precedente = ligne
      saut = false
    },
  }
}

/** Two lines of print are one paragraph when they are tight, two when a space parts them. */
function lierImprimees(avant: LigneDocument | null, ligne: LigneDocument): Lien {
  if (avant?.boite == null || ligne.boite === null || avant.page !== ligne.page) return 'saut'
  const memeCellule =
    avant.cellule?.tableau === ligne.cellule?.tableau &&
    avant.cellule?.rangee === ligne.cellule?.rangee &&
    avant.cellule?.colonne === ligne.cellule?.colonne
  if (!memeCellule) return 'saut'
  const pas = ligne.boite.y - avant.boite.y
  return pas > 0 && pas <= INTERLIGNE * Math.max(avant.boite.hauteur, 1) ? 'suite' : 'bloc'
}

function cellulesDeTexte(ligne: LigneDocument, lien: Lien): Piece[][] {
  const tube = /^\s*\|.*\|\s*$/.test(ligne.texte)
  const texte = tube ? ligne.texte.replaceAll('|', '\t').replace('\t', ' ') : ligne.texte
  const cellules: Piece[][] = Array.from({ length: compterCellules(texte, tube) }, () => [])
  for (const fragment of decouperFragments(texte)) {
    const cellule = cellules[fragment.cellule]
    if (cellule === undefined) continue
    const premier = cellule.length === 0
    cellule.push({
      rang: ligne.rang,
      debut: fragment.debut,
      fin: fragment.fin,
      texte: fragment.texte,
      alinea: 0,
      lien: premier ? lien : fragment.suite ? 'suite' : 'bloc',
    })
  }
  return cellules
}

const compterCellules = (texte: string, tube: boolean): number => texte.split('\t').length - (tube ? 1 : 0)
