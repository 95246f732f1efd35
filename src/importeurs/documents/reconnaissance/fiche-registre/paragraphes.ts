import { alineasDe, joindre, type Morceau } from '../passage.ts'
import type { Piece } from './elements.ts'

const PUCE = /^(?:[-–•·●▸]\s?|\*\s)\S/u
const MINUSCULE = /^(?:["«(]?\s?\p{Ll}|[,;:.)»…])/u
const ACHEVE = /[.;!?…]["»)]?$/u
/** Characters that tell how a text ends. */
const FIN_LUE = 40
/** Words after which no sentence stops. */
const EN_ATTENTE =
  /(?:[,('’·-]|(?:^|\s)(?:de|du|des|la|le|les|et|ou|à|au|aux|en|un|une|par|pour|sur|dans|avec|sous|son|sa|ses|leur|leurs|ce|cette|ces|qui|que|dont|être|peut))$/iu

/** Whether the text opens a list item by a mark of its own. */
export const estPuce = (texte: string): boolean => PUCE.test(texte)

/** Whether the text begins by a small letter or a closing mark: it goes on from something. */
export const commenceEnMinuscule = (texte: string): boolean => MINUSCULE.test(texte)

/** Whether a full stop, a semicolon… ends the text. */
export const estAcheve = (texte: string): boolean => ACHEVE.test(texte.slice(-FIN_LUE))

/** Whether the text stops on a word that calls for another. */
export const estEnAttente = (texte: string): boolean => EN_ATTENTE.test(texte.slice(-FIN_LUE))

/** Whether the second piece reads on from the first, cut by the end of a line or of a page. */
function prolonge(avant: Piece, piece: Piece): boolean {
  if (piece.lien === 'suite') return !estPuce(piece.texte)
  if (piece.lien === 'bloc' || estPuce(piece.texte)) return false
  if (estEnAttente(avant.texte)) return true
  return commenceEnMinuscule(piece.texte) && !estAcheve(avant.texte)
}

/** The same pieces, numbered by paragraph. */
export function enAlineas(pieces: readonly Piece[]): Morceau[] {
  let alinea = 0
  let avant: Piece | null = null
  return pieces.map((piece) => {
    if (avant !== null && !prolonge(avant, piece)) alinea += 1
    avant = piece
    const { rang, debut, fin, texte } = piece
    return { rang, debut, fin, texte, alinea }
  })
}

/** A rich text: paragraphs parted by line breaks, words cut by lines and pages joined, else raw; null when empty. */
export function texteRiche(pieces: readonly Piece[]): string | null {
  const texte = alineasDe(enAlineas(pieces))
    .map((alinea) => joindre(alinea).texte)
    .join('\n')
  return texte === '' ? null : texte
}
