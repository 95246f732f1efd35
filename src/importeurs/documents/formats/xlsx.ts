import { type CellValue, readXlsx as lireClasseur, type Sheet } from 'hucre/xlsx'
import { type Demande, lireSous } from './bornes.ts'
import { type Contenu, type Ecrivain, ouvrirEcrivain } from './ecrivain.ts'

/** One line of document for each filled cell of each sheet: row, rank of the column, merged cells told. */
export async function readClasseur(demande: Demande): Promise<Contenu> {
  const ecrivain = ouvrirEcrivain(demande)
  const { sheets } = await lireSous(demande, () => lireClasseur(demande.octets, { maxRows: demande.bornes.lignes }))
  for (const [tableau, feuille] of sheets.entries()) ecrireFeuille(ecrivain, feuille, tableau)
  return { pages: [], lignes: ecrivain.lignes }
}

function ecrireFeuille(ecrivain: Ecrivain, { name: feuille, rows, merges = [] }: Sheet, tableau: number): void {
  const fusions = new Map(merges.map((fusion) => [`${fusion.startRow} ${fusion.startCol}`, fusion]))
  const marge = margeDe(rows)
  for (const [rangee, valeurs] of rows.entries()) {
    for (const [colonne, valeur] of valeurs.entries()) {
      const texte = enTexte(valeur)
      if (texte.trim() === '') continue
      const fusion = fusions.get(`${rangee} ${colonne}`)
      const largeur = fusion ? fusion.endCol - fusion.startCol + 1 : 1
      const hauteur = fusion ? fusion.endRow - fusion.startRow + 1 : 1
      const cellule = { tableau, rangee, colonne: colonne - marge, largeur, hauteur }
      ecrivain.ecrire({ numero: rangee + 1, colonne: colonne + 1, feuille, texte, cellule })
    }
  }
}

/** Columns left empty before the first word: a table may begin anywhere in its sheet. */
const margeDe = (rows: Sheet['rows']): number =>
  rows.reduce((marge, valeurs) => {
    const premiere = valeurs.findIndex((valeur) => enTexte(valeur).trim() !== '')
    return premiere < 0 ? marge : Math.min(marge, premiere)
  }, Number.POSITIVE_INFINITY)

/** Days as AAAA-MM-JJ, with the hour when there is one; figures in plain form. */
function enTexte(valeur: CellValue): string {
  if (valeur === null) return ''
  if (!(valeur instanceof Date)) return String(valeur)
  const iso = Number.isNaN(valeur.getTime()) ? '' : valeur.toISOString()
  return iso.endsWith('T00:00:00.000Z') ? iso.slice(0, 10) : iso.slice(0, 16).replace('T', ' ')
}
