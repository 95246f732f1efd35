/** A document before any format: what the same words become as HTML, Word, a spreadsheet, Markdown or plain text. */

/** A cell of a table; a line that begins with `- ` is an item of a list. Covers one column and one row unless told. */
export interface CelluleMatiere {
  readonly lignes: readonly string[]
  readonly largeur?: number
  readonly hauteur?: number
}
/** Cells that begin in this row: those covered from above are left out, as in HTML. */
export type RangeeMatiere = readonly CelluleMatiere[]

export type Matiere =
  | { readonly genre: 'titre'; readonly niveau: 1 | 2 | 3; readonly texte: string }
  | { readonly genre: 'paragraphe'; readonly texte: string }
  | { readonly genre: 'liste'; readonly lignes: readonly string[] }
  | { readonly genre: 'table'; readonly entetes: number; readonly rangees: readonly RangeeMatiere[] }

export const titre = (niveau: 1 | 2 | 3, texte: string): Matiere => ({ genre: 'titre', niveau, texte })
export const paragraphe = (texte: string): Matiere => ({ genre: 'paragraphe', texte })
export const liste = (lignes: readonly string[]): Matiere => ({ genre: 'liste', lignes })
export const cellule = (...lignes: string[]): CelluleMatiere => ({ lignes: lignes.filter((ligne) => ligne !== '') })

/** A table whose first rows are headings. */
export const table = (entetes: number, rangees: readonly RangeeMatiere[]): Matiere => ({
  genre: 'table',
  entetes,
  rangees,
})

/** One square of a table: the cell that covers it, and whether the cell begins there. */
export interface Case {
  readonly cellule: CelluleMatiere
  readonly premiereColonne: boolean
  readonly premiereRangee: boolean
}

/** Every square of a table, merged cells spread out; a row too short is filled with empty cells. */
export function etaler(rangees: readonly RangeeMatiere[]): Case[][] {
  const cases: Case[][] = rangees.map(() => [])
  for (const [rang, rangee] of rangees.entries()) {
    let colonne = 0
    for (const une of rangee) {
      while (cases[rang]?.[colonne] !== undefined) colonne += 1
      poser(cases, une, rang, colonne)
      colonne += une.largeur ?? 1
    }
  }
  const largeur = Math.max(0, ...cases.map((rangee) => rangee.length))
  const vide: Case = { cellule: { lignes: [] }, premiereColonne: true, premiereRangee: true }
  return cases.map((rangee) => Array.from({ length: largeur }, (_, colonne) => rangee[colonne] ?? vide))
}

function poser(cases: Case[][], une: CelluleMatiere, rang: number, colonne: number): void {
  for (let bas = 0; bas < (une.hauteur ?? 1); bas += 1) {
    for (let droite = 0; droite < (une.largeur ?? 1); droite += 1) {
      const rangee = cases[rang + bas]
      if (rangee) rangee[colonne + droite] = { cellule: une, premiereColonne: droite === 0, premiereRangee: bas === 0 }
    }
  }
}

/** Words of a square where its cell begins, nothing where it only goes on: what a format without merged cells keeps. */
export const motsDeCase = ({ cellule: une, premiereColonne, premiereRangee }: Case): readonly string[] =>
  premiereColonne && premiereRangee ? une.lignes : []
