import type { Repere } from '#domaine/document/index.ts'
import { type Element, type Piece, texteCellule } from './elements.ts'
import { normaliserEtiquette } from './rubriques.ts'

/** Where a reader says what it did with the pieces it was given. */
export interface Carnet {
  /** This datum (path below the sheet's data) stands there. */
  noter(chemin: string, reperes: readonly Repere[]): void
  /** These pieces carry nothing. */
  meubler(reperes: readonly Repere[]): void
}

/** A row of a table, continued over page breaks. */
export type Rangee = readonly (readonly Piece[])[]

/**
 * Rows of a table. A row whose first cell is empty, or a line left outside the table by a page break, goes on with
 * the row before it. Rows that hold only words of the heading are furniture.
 */
export function lireRangees(elements: readonly Element[], entetes: ReadonlySet<string>, carnet: Carnet): Rangee[] {
  const rangees: Piece[][][] = []
  for (const { cellules } of elements) {
    if (cellules.every((cellule) => cellule.length === 0 || entetes.has(normaliserEtiquette(texteCellule(cellule))))) {
      carnet.meubler(cellules.flat())
      continue
    }
    const precedente = rangees.at(-1)
    const suite = cellules.length === 1 || cellules[0]?.length === 0
    if (precedente !== undefined && suite) continuer(precedente, cellules)
    else rangees.push(cellules.map((cellule) => [...cellule]))
  }
  return rangees
}

function continuer(rangee: Piece[][], cellules: Rangee): void {
  const pleines = cellules.filter((cellule) => cellule.length > 0)
  if (pleines.length === 1) {
    const derniere = rangee.findLast((cellule) => cellule.length > 0) ?? rangee[0]
    derniere?.push(...(pleines[0] ?? []))
    return
  }
  for (const [colonne, cellule] of cellules.entries()) {
    while (rangee.length <= colonne) rangee.push([])
    rangee[colonne]?.push(...cellule)
  }
}

/** Text of a cell; null when it is empty or a dash. */
export function motCellule(cellule: readonly Piece[] | undefined): string | null {
  const texte = texteCellule(cellule ?? [])
  return /^[-–—\s]*$/u.test(texte) ? null : texte
}
