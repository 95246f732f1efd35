import type { LigneDocument } from '#domaine/document/index.ts'
import type { CelluleLue, Grille } from '../grilles.ts'
import type { Morceau } from '../passage.ts'

/** Where a cell of a table told from plain text stands, with its words. */
export interface PiecePlate {
  readonly colonne: number
  readonly largeur: number
  readonly morceaux: Morceau[]
}

/** Characters [debut, fin) of a line that stand apart from the others. */
export interface Bout {
  readonly ligne: LigneDocument
  readonly debut: number
  readonly fin: number
  readonly texte: string
}

/** The words of a line as one piece of a cell. */
export const morceauDe = ({ ligne, debut, fin, texte }: Bout, alinea = 0): Morceau => ({
  rang: ligne.rang,
  debut,
  fin,
  texte,
  alinea,
})

/** A whole line as one stretch, blanks at its ends left out. */
export function boutDeLigne(ligne: LigneDocument): Bout {
  const texte = ligne.texte.trim()
  const debut = ligne.texte.length - ligne.texte.trimStart().length
  return { ligne, debut, fin: debut + texte.length, texte }
}

/** A table out of its rows; it covers only the lines that its cells stand on. */
export function grillePlate(rangees: readonly (readonly PiecePlate[])[]): Grille {
  const lues = rangees.map((rangee, rang) =>
    rangee.map((piece): CelluleLue => ({ ...piece, rangee: rang, hauteur: 1 })),
  )
  const rangs = new Set(lues.flat().flatMap(({ morceaux }) => morceaux.map((morceau) => morceau.rang)))
  return { rangs: [...rangs].sort((a, b) => a - b), repetes: [], rangees: lues }
}
