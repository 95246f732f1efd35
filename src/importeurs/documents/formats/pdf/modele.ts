import type { Boite } from '#domaine/document/index.ts'

/** A run of text as the PDF paints it; points from the top left corner of the page. */
export interface Morceau extends Boite {
  readonly texte: string
  /** y of the line on which the letters stand. */
  readonly base: number
  /** Size of the font. */
  readonly taille: number
}

/** A ruled line, `debut` and `fin` along it, `place` across it. */
export interface Filet {
  readonly sens: 'h' | 'v'
  readonly place: number
  readonly debut: number
  readonly fin: number
}

/** What one page paints. */
export interface PagePeinte {
  readonly numero: number
  readonly largeur: number
  readonly hauteur: number
  readonly morceaux: readonly Morceau[]
  readonly filets: readonly Filet[]
}

/** One visual line of one column. */
export interface LigneVisuelle {
  readonly texte: string
  readonly boite: Boite
  readonly base: number
  readonly taille: number
}

/** Indexes are those of the block until its table is known as a whole. */
export interface CelluleBloc {
  readonly rangee: number
  readonly hauteur: number
  readonly colonne: number
  readonly largeur: number
  readonly lignes: readonly LigneVisuelle[]
}

/** A part of a table that stands on one page. `bords`: x of its columns' edges, one more than columns. */
export interface BlocTable {
  readonly genre: 'table'
  readonly haut: number
  readonly bas: number
  readonly bords: readonly number[]
  /** By row, then by column; no empty cell. */
  readonly cellules: readonly CelluleBloc[]
}

export interface BlocLignes {
  readonly genre: 'lignes'
  readonly haut: number
  readonly lignes: readonly LigneVisuelle[]
}

export type Bloc = BlocTable | BlocLignes
