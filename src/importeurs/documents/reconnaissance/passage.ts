import type { LigneDocument, Repere } from '#domaine/document/index.ts'
import { collapseSpaces } from '#socle/texte.ts'

/** A run of characters of one line, with the words they mean (entities decoded, marks dropped). */
export interface Morceau extends Repere {
  readonly texte: string
  /** Paragraph of its cell or line, from 0: pieces of one paragraph read on. */
  readonly alinea: number
  /** Follows the piece before without a space (a mark stood between them). */
  readonly colle?: boolean
}

/** Pieces read as one text, each character still knowing its line. */
export interface Passage {
  /** Pieces joined, spaces as printed. */
  readonly texte: string
  /** Where [debut, fin) stands; the whole when no bounds are given. */
  reperes(debut?: number, fin?: number): Repere[]
}

/** A whole line as one piece, blanks at its ends left out. */
export function morceauDeLigne(ligne: LigneDocument): Morceau {
  return morceauEntre(ligne.rang, ligne.texte, { debut: 0, fin: ligne.texte.length }, 0)
}

/** The piece [debut, fin) of a raw line, blanks at its ends left out. */
export function morceauEntre(
  rang: number,
  brut: string,
  { debut, fin }: { readonly debut: number; readonly fin: number },
  alinea: number,
): Morceau {
  const dedans = brut.slice(debut, fin)
  const premier = debut + (dedans.length - dedans.trimStart().length)
  const texte = dedans.trim()
  return { rang, debut: premier, fin: premier + texte.length, texte, alinea }
}

/** Whether a word cut at the end of a line by its own hyphen goes on in the next piece. */
const FINIT_PAR_TRAIT = /\p{L}-$/u

/** Reads pieces on: one space between them, none after a hyphen that a line break follows. */
export function joindre(morceaux: readonly Morceau[]): Passage {
  let texte = ''
  let bout = ''
  const places: { readonly debut: number; readonly morceau: Morceau }[] = []
  for (const morceau of morceaux) {
    if (morceau.texte === '') continue
    const colle =
      texte === '' || morceau.colle === true || (FINIT_PAR_TRAIT.test(bout) && /^\p{L}/u.test(morceau.texte))
    texte += colle ? '' : ' '
    places.push({ debut: texte.length, morceau })
    texte += morceau.texte
    bout = morceau.texte.slice(-3)
  }
  return {
    texte,
    reperes: (debut = 0, fin = texte.length) =>
      places.flatMap((place) => {
        const repere = couper(place.morceau, debut - place.debut, fin - place.debut)
        return repere ? [repere] : []
      }),
  }
}

/** Part [debut, fin) of a piece as raw characters; the whole piece when its words are not its raw characters. */
function couper({ rang, debut: base, fin: bout, texte }: Morceau, debut: number, fin: number): Repere | null {
  if (fin <= 0 || debut >= texte.length) return null
  if (texte.length !== bout - base) return { rang, debut: base, fin: bout }
  return { rang, debut: base + Math.max(0, debut), fin: base + Math.min(texte.length, fin) }
}

/** Words of pieces read on, one space between words. */
export const texteDe = (morceaux: readonly Morceau[]): string => collapseSpaces(joindre(morceaux).texte)

/** Raw characters behind pieces. */
export const reperesDe = (morceaux: readonly Morceau[]): Repere[] =>
  morceaux.map(({ rang, debut, fin }) => ({ rang, debut, fin }))

/** Pieces by paragraph, in order. */
export function alineasDe(morceaux: readonly Morceau[]): Morceau[][] {
  const alineas = new Map<number, Morceau[]>()
  for (const morceau of morceaux) {
    const liste = alineas.get(morceau.alinea)
    if (liste) liste.push(morceau)
    else alineas.set(morceau.alinea, [morceau])
  }
  return [...alineas.values()]
}
