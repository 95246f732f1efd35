import { lireFilets } from './filets.ts'
import { composer, type Matrice, matrice } from './matrice.ts'
import type { Morceau, PagePeinte } from './modele.ts'
import type { PagePdf } from './ouvrir.ts'

/** Share of the size that letters rise above the line. */
const MONTEE = 0.8

interface Element {
  readonly str: string
  readonly transform: readonly number[]
  readonly width: number
}

/** Reads what a page paints: runs of text and ruled lines, from its top left corner. */
export async function lirePage(page: PagePdf): Promise<PagePeinte> {
  const vue = page.getViewport({ scale: 1 })
  const versPage = matrice(vue.transform)
  const { items } = await page.getTextContent()
  const morceaux: Morceau[] = []
  for (const item of items) {
    if ('str' in item && item.str.trim() !== '') morceaux.push(placer(versPage, item))
  }
  const filets = await lireFilets(page, versPage)
  return { numero: page.pageNumber, largeur: vue.width, hauteur: vue.height, morceaux: sansDoubles(morceaux), filets }
}

function placer(versPage: Matrice, { str, transform, width }: Element): Morceau {
  const [a, b, c, d, x, base] = composer(versPage, matrice(transform))
  const taille = Math.hypot(c, d) || Math.hypot(a, b)
  const texte = str.trim()
  if (Math.abs(b) > Math.abs(a)) {
    const y = b < 0 ? base - width : base
    return { texte, x: x - taille * MONTEE, y, largeur: taille, hauteur: width, base: y + taille, taille }
  }
  // Blanks at the ends have a width of their own: what is seen is narrower.
  const signe = width / str.length
  const avance = signe * (str.length - str.trimStart().length)
  return {
    texte,
    x: x + avance,
    y: base - taille * MONTEE,
    largeur: signe * texte.length,
    hauteur: taille,
    base,
    taille,
  }
}

/** Some writers paint a run twice to make it bold. */
function sansDoubles(morceaux: readonly Morceau[]): Morceau[] {
  const vus = new Set<string>()
  return morceaux.filter(({ texte, x, base }) => {
    const cles = [0, 0.5].map((pas) => `${Math.round(x + pas)} ${Math.round(base + pas)} ${texte}`)
    const double = cles.some((cle) => vus.has(cle))
    for (const cle of cles) vus.add(cle)
    return !double
  })
}
