import type { Cellule, DocumentSource, LigneDocument, Repere } from '#domaine/document/index.ts'
import { type Classe, classer } from './classes.ts'

/** A piece of a line that says one thing: most often the whole of it. */
export interface Morceau {
  readonly ligne: LigneDocument
  /** Characters [debut, fin) of the line, spaces at the ends left out. */
  readonly debut: number
  readonly fin: number
  readonly texte: string
  readonly classe: Classe
  readonly cellule: Cellule | null
  /** Real page, or page told by the traces that flattening left. */
  readonly page: number
  /** Blank lines before it (text), or 1 where a white gap or a new block precedes it. */
  readonly ecart: number
  /** First of its page, or perhaps so. */
  readonly saut: boolean
  /** The format itself says that a paragraph begins here. */
  readonly alinea: boolean
}

const BLOCS = new Set(['html', 'docx', 'xlsx', 'csv'])

/** Where a piece stands. */
export const repereDe = ({ ligne, debut, fin }: Morceau): Repere => ({ rang: ligne.rang, debut, fin })

/** Cuts characters [debut, fin) of a piece's text (offsets in that text) as a piece of its own; null when blank. */
export function couper(morceau: Morceau, debut: number, fin: number): Morceau | null {
  const brut = morceau.texte.slice(debut, fin)
  const texte = brut.trim()
  if (texte === '') return null
  const place = morceau.debut + debut + (brut.length - brut.trimStart().length)
  return {
    ...morceau,
    debut: place,
    fin: place + texte.length,
    texte,
    classe: classer(texte),
    saut: debut === 0 && morceau.saut,
    alinea: debut === 0 && morceau.alinea,
    ecart: debut === 0 ? morceau.ecart : 0,
  }
}

/**
 * The non-blank pieces of a document in reading order, blank lines counted. Pages come from the document; in a text
 * that lost its form feeds, a line set off by one space right under a full line is taken for the first of a page.
 */
export function morceler(document: DocumentSource): Morceau[] {
  const morceaux: Morceau[] = []
  const pagine = document.pages.length > 1
  const parBlocs = BLOCS.has(document.format)
  let vides = 1
  let page = 1
  let precedente: LigneDocument | null = null
  for (const ligne of document.lignes) {
    if (ligne.texte.trim() === '') {
      vides += 1
      continue
    }
    const trace = !pagine && document.format === 'texte' && vides === 0 && /^ \S/u.test(ligne.texte)
    const saut = pagine ? ligne.page !== precedente?.page : trace
    if (saut) page += 1
    const tableau = /^\s*\|/u.test(ligne.texte)
    const ecart = parBlocs ? 1 : vides + blanc(precedente, ligne)
    morceaux.push(
      ...pieces(ligne, { page: pagine ? (ligne.page ?? 1) : page, ecart, saut, alinea: parBlocs || tableau }),
    )
    vides = 0
    precedente = ligne
  }
  return morceaux
}

/** 1 where more white than between two lines precedes the line. */
function blanc(precedente: LigneDocument | null, ligne: LigneDocument): number {
  const [haut, bas] = [precedente?.boite, ligne.boite]
  if (!haut || !bas || precedente?.page !== ligne.page) return 0
  return bas.y - haut.y > bas.hauteur * 2.2 ? 1 : 0
}

type Cadre = Pick<Morceau, 'page' | 'ecart' | 'saut' | 'alinea'>

function pieces(ligne: LigneDocument, cadre: Cadre): Morceau[] {
  const cellules = lignesDeCellules(ligne)
  return cellules.flatMap(({ debut, texte, cellule }) => {
    const brut = texte.trim()
    const place = debut + texte.length - texte.trimStart().length
    if (brut === '') return []
    const classe = classerDans(ligne, brut)
    return [{ ...cadre, ligne, debut: place, fin: place + brut.length, texte: brut, classe, cellule }]
  })
}

/** An item of a list reads as a dash would, whether or not the format prints one. */
function classerDans({ puce }: LigneDocument, texte: string): Classe {
  const classe = classer(texte)
  return puce && classe.genre === 'texte' ? { genre: 'tiret', marque: '•', mots: 0 } : classe
}

interface PieceBrute {
  readonly debut: number
  readonly texte: string
  readonly cellule: Cellule | null
}

/** A cell of a spreadsheet may hold several lines; a line of a Markdown table holds several cells. */
function lignesDeCellules(ligne: LigneDocument): PieceBrute[] {
  const { texte, cellule } = ligne
  if (cellule || !/^\s*\|.*\|\s*$/u.test(texte)) {
    return decouper(texte, /\n/gu).map((piece) => ({ ...piece, cellule }))
  }
  const debut = texte.indexOf('|') + 1
  return decouper(texte.slice(debut, texte.lastIndexOf('|')), /(?<!\\)\|/gu).flatMap((colonne, rang) => {
    const place = { tableau: -1, rangee: ligne.rang, colonne: rang, largeur: 1, hauteur: 1 }
    return decouper(colonne.texte, /<br ?\/?>/giu).map((piece) => ({
      texte: piece.texte,
      debut: debut + colonne.debut + piece.debut,
      cellule: place,
    }))
  })
}

function decouper(texte: string, separateur: RegExp): { readonly debut: number; readonly texte: string }[] {
  const liste: { debut: number; texte: string }[] = []
  let debut = 0
  for (const trouve of texte.matchAll(separateur)) {
    liste.push({ debut, texte: texte.slice(debut, trouve.index) })
    debut = trouve.index + trouve[0].length
  }
  liste.push({ debut, texte: texte.slice(debut) })
  return liste
}
