/** A document that a person dropped, as lines with their place: what every recogniser reads. */

export const FORMATS_DOCUMENT = ['pdf', 'texte', 'markdown', 'html', 'docx', 'xlsx', 'csv'] as const
export type FormatDocument = (typeof FORMATS_DOCUMENT)[number]

/** A rectangle on its page, in points (1/72 inch) from the top left corner. */
export interface Boite {
  readonly x: number
  readonly y: number
  readonly largeur: number
  readonly hauteur: number
}

/** A cell of a table of the document; indexes from 0. Several lines may stand in one cell. */
export interface Cellule {
  readonly tableau: number
  readonly rangee: number
  readonly colonne: number
  /** Columns and rows covered; 1 when the cell is not merged. */
  readonly largeur: number
  readonly hauteur: number
}

/** One line as a person sees it, raw: never corrected, never joined. */
export interface LigneDocument {
  /** Position in `Document.lignes`, from 0: the key by which data point to their source. */
  readonly rang: number
  /** From 1; null when the format has no pages (sheet name in `feuille` for spreadsheets). */
  readonly page: number | null
  readonly feuille: string | null
  /** From 1: line of the file (texte, markdown, html, csv), line of the page (pdf), paragraph (docx), row (xlsx). */
  readonly numero: number
  /** From 1: column of the file at which `texte` begins (1 except in html, csv and spreadsheets). */
  readonly colonne: number
  readonly texte: string
  readonly boite: Boite | null
  readonly cellule: Cellule | null
  /** 1 to 6 for a heading that the format itself marks, else null. */
  readonly titre: number | null
  /** First line of an item of a list that the format itself marks (html, docx) without a sign of its own. */
  readonly puce?: true
  /** Part of a saved web page that speaks of the site: its menus, banners and search, or the foot of every page. */
  readonly zone?: 'navigation' | 'pied'
}

export interface PageDocument {
  readonly numero: number
  /** Points; null when the format has no geometry. */
  readonly largeur: number | null
  readonly hauteur: number | null
}

export interface DocumentSource {
  /** Name of the file as given, without its folder. */
  readonly nom: string
  readonly format: FormatDocument
  /** sha-256 of the bytes, hexadecimal. */
  readonly empreinte: string
  /** Bytes. */
  readonly taille: number
  /** Empty when the format has no pages. */
  readonly pages: readonly PageDocument[]
  /** In reading order as the format gives it; blank lines are kept for text formats. */
  readonly lignes: readonly LigneDocument[]
}

/** Characters [debut, fin) of one line. */
export interface Repere {
  readonly rang: number
  readonly debut: number
  readonly fin: number
}
