import type { Cellule } from '#domaine/document/index.ts'

/** HTML's own limits on merged cells. */
const COLONNES_MAXIMALES = 1_000
const RANGEES_MAXIMALES = 65_534

/** Gives each cell of one table its row and column, merged cells counted. */
export interface GrilleTable {
  ouvrirRangee(): void
  /** Place of the next cell, which covers that many columns and rows. */
  placer(largeur: number, hauteur: number): Cellule
}

/** Opens the grid of the table of that rank in its document. */
export function ouvrirGrille(tableau: number): GrilleTable {
  let rangee = -1
  let colonne = 0
  /** For each column, the first row that no cell from above covers. */
  const libreDes: number[] = []
  return {
    ouvrirRangee() {
      rangee += 1
      colonne = 0
    },
    placer(demandee, haute) {
      if (rangee < 0) rangee = 0
      const largeur = Math.min(demandee, COLONNES_MAXIMALES)
      const hauteur = Math.min(haute, RANGEES_MAXIMALES)
      while ((libreDes[colonne] ?? 0) > rangee) colonne += 1
      const debut = colonne
      for (; colonne < debut + largeur; colonne += 1) libreDes[colonne] = rangee + hauteur
      return { tableau, rangee, colonne: debut, largeur, hauteur }
    },
  }
}
