import type { DocumentSource, Repere } from '#domaine/document/index.ts'

/** A stretch of a line, lit or not. */
export interface Morceau {
  readonly debut: number
  readonly texte: string
  readonly lit: boolean
}

interface Intervalle {
  readonly debut: number
  readonly fin: number
}

/** The lit stretches of each line, in order, overlaps joined. */
export function groupReperes(reperes: readonly Repere[]): ReadonlyMap<number, readonly Intervalle[]> {
  const parLigne = new Map<number, Intervalle[]>()
  for (const { rang, debut, fin } of [...reperes].sort((a, b) => a.rang - b.rang || a.debut - b.debut)) {
    const deja = parLigne.get(rang) ?? []
    const dernier = deja.at(-1)
    if (dernier !== undefined && debut <= dernier.fin) {
      deja[deja.length - 1] = { debut: dernier.debut, fin: Math.max(dernier.fin, fin) }
    } else if (fin > debut) deja.push({ debut, fin })
    parLigne.set(rang, deja)
  }
  return parLigne
}

/** The text of a line cut at its lit stretches; every character is in one piece. */
export function splitLigne(texte: string, lits: readonly Intervalle[]): readonly Morceau[] {
  const morceaux: Morceau[] = []
  let place = 0
  const push = (fin: number, lit: boolean) => {
    if (fin > place) morceaux.push({ debut: place, texte: texte.slice(place, fin), lit })
    place = Math.max(place, fin)
  }
  for (const { debut, fin } of lits) {
    push(Math.min(debut, texte.length), false)
    push(Math.min(fin, texte.length), true)
  }
  push(texte.length, false)
  return morceaux
}

/** Whether every page has a size and every line a place: the pages can be drawn. */
export const hasGeometrie = ({ pages, lignes }: DocumentSource): boolean =>
  pages.length > 0 &&
  pages.every(({ largeur, hauteur }) => largeur !== null && hauteur !== null) &&
  lignes.some(({ boite }) => boite !== null)
