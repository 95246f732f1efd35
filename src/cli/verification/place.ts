import type { Constat, DocumentSource, LigneDocument, Repere } from '#domaine/document/index.ts'

/** Where a finding shows: its line, and columns from 1 in the file (`fin` excluded). */
export interface Place {
  readonly ligne: LigneDocument
  readonly repere: Repere
  readonly colonne: number
  readonly fin: number
}

/** Cells stand at a row and a column, whatever the characters pointed at. */
const estTableur = (ligne: LigneDocument): boolean => ligne.feuille !== null

/** Places of a finding, the one to show first. */
export function placesDe(constat: Constat, document: DocumentSource): Place[] {
  return constat.reperes.flatMap((repere) => {
    const ligne = document.lignes[repere.rang]
    if (ligne === undefined) return []
    const [debut, fin] = estTableur(ligne) ? [0, 1] : [repere.debut, Math.max(repere.fin, repere.debut + 1)]
    return [{ ligne, repere, colonne: ligne.colonne + debut, fin: ligne.colonne + fin }]
  })
}

/** Place in words of a compiler: `12:3`, `p3:12:3` in a PDF, `Feuille:12:3` in a workbook. */
export function situer(ligne: LigneDocument, colonne: number, format: DocumentSource['format']): string {
  const page = format === 'pdf' && ligne.page !== null ? `p${ligne.page}:` : ''
  const feuille = ligne.feuille === null ? '' : `${ligne.feuille}:`
  return `${page}${feuille}${ligne.numero}:${colonne}`
}

/** Findings in the order of the document; absences, which stand nowhere, at the end. */
export const trierConstats = (constats: readonly Constat[]): Constat[] =>
  constats.toSorted((a, b) => rangDe(a) - rangDe(b))

const rangDe = (constat: Constat): number => constat.reperes[0]?.rang ?? Number.MAX_SAFE_INTEGER
