import { plusGrand, plusPetit } from './extremes.ts'
import type { LigneVisuelle } from './modele.ts'

/** Points within which two columns begin a line at the same height. */
const ALIGNEMENT = 1.5
/** A white that much higher than the lowest one parts rows, not paragraphs. */
const CONTRASTE = 1.25
/** Share of first lines that carry a code for codes to tell rows. */
const PART_CODEE = 0.6

/** A code such as `A1.2`, `BC03` or `4.1` opens the text. */
export const commenceParCode = (texte: string): boolean => /^[A-Za-z]{0,4}[ .-]?[ .-]?\d/.test(texte)

/** Neither a bullet nor the end of a sentence begun above. */
export const commenceUnTexte = (texte: string): boolean => /^[\p{Lu}\p{N}«"“]/u.test(texte)

interface Depart {
  readonly haut: number
  readonly blanc: number
  readonly texte: string
}

/** Tops of the rows of a table without rules, given the lines of its columns, the first column first. */
export function trouverRangees(colonnes: readonly (readonly LigneVisuelle[])[]): number[] {
  const [premiere = [], ...autres] = colonnes
  const departs = premiere.flatMap((ligne) => departDeRangee(ligne, [premiere, ...autres]))
  return retenir(departs).map(({ haut }) => haut)
}

/** A row may begin at this line: another column begins a line at the same height, and nothing crosses just above. */
function departDeRangee(ligne: LigneVisuelle, colonnes: readonly (readonly LigneVisuelle[])[]): Depart[] {
  const haut = ligne.boite.y
  let bas = Number.NEGATIVE_INFINITY
  let alignees = 0
  for (const colonne of colonnes) {
    for (const autre of colonne) {
      if (Math.abs(autre.base - ligne.base) <= ALIGNEMENT) alignees += 1
      else if (autre.base < ligne.base) bas = Math.max(bas, autre.boite.y + autre.boite.hauteur)
    }
  }
  return alignees > 1 && bas <= haut + 0.5 ? [{ haut, blanc: haut - bas, texte: ligne.texte }] : []
}

function retenir(departs: readonly Depart[]): readonly Depart[] {
  const codes = departs.filter(({ texte }) => commenceParCode(texte))
  if (codes.length > 0 && codes.length >= PART_CODEE * departs.filter(({ texte }) => commenceUnTexte(texte)).length)
    return codes
  const blancs = departs.map(({ blanc }) => blanc).filter(Number.isFinite)
  const petit = plusPetit(blancs)
  const grand = plusGrand(blancs)
  if (!(grand > petit * CONTRASTE)) return departs
  const seuil = (petit + grand) / 2
  return departs.filter(({ blanc }) => blanc >= seuil)
}
