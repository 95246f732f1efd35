import { plusGrand } from './extremes.ts'
import type { Morceau } from './modele.ts'

/** Height of the strips in which a page is looked at, in points. */
export const BANDE = 4

export interface Intervalle {
  readonly debut: number
  readonly fin: number
}

/** Size of the text in points: that of the middle run. */
export function tailleMediane(morceaux: readonly Morceau[]): number {
  const tailles = morceaux.map((morceau) => morceau.taille).sort((a, b) => a - b)
  return tailles[Math.floor(tailles.length / 2)] ?? 0
}

/** What each strip of the page covers, from left to right. */
export function decouper(morceaux: readonly Morceau[]): Intervalle[][] {
  const bas = Math.min(20_000, Math.max(0, plusGrand(morceaux.map((morceau) => morceau.y + morceau.hauteur))))
  const bandes = Array.from({ length: Math.ceil(bas / BANDE) + 1 }, (): Intervalle[] => [])
  for (const { x, y, largeur, hauteur } of morceaux) {
    const derniere = Math.min(bandes.length - 1, Math.floor((y + hauteur * 0.9) / BANDE))
    for (let rang = Math.max(0, Math.floor((y + hauteur * 0.1) / BANDE)); rang <= derniere; rang += 1) {
      bandes[rang]?.push({ debut: x, fin: x + largeur })
    }
  }
  return bandes.map(fondre)
}

function fondre(intervalles: readonly Intervalle[]): Intervalle[] {
  const fondus: Intervalle[] = []
  for (const { debut, fin } of [...intervalles].sort((a, b) => a.debut - b.debut)) {
    const dernier = fondus.at(-1)
    if (dernier && debut <= dernier.fin)
      fondus[fondus.length - 1] = { debut: dernier.debut, fin: Math.max(fin, dernier.fin) }
    else fondus.push({ debut, fin })
  }
  return fondus
}
