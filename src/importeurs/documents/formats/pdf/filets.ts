import { getResolvedPDFJS } from 'unpdf'
import { composer, type Matrice, matrice } from './matrice.ts'
import type { Filet } from './modele.ts'
import type { PagePdf } from './ouvrir.ts'

/** Thickest stroke, shape or slope that still reads as a ruled line, in points. */
const EPAISSEUR = 3
const LONGUEUR_MINIMALE = 4
/** Beyond, a page is a drawing: its columns are told by their gutters. */
const FILETS_MAXIMAUX = 20_000

type Point = readonly [x: number, y: number]

/** Horizontal and vertical rules that a page strokes, or fills as thin shapes. Empty when the page breaks while painted. */
export async function lireFilets(page: PagePdf, versPage: Matrice): Promise<Filet[]> {
  const { OPS } = await getResolvedPDFJS()
  const { fnArray, argsArray } = await page.getOperatorList()
  const traces = new Set([OPS.stroke, OPS.closeStroke, OPS.fillStroke, OPS.eoFillStroke, OPS.closeFillStroke])
  const remplis = new Set([OPS.fill, OPS.eoFill])
  const filets: Filet[] = []
  const pile: Matrice[] = []
  let courante = versPage
  for (const [rang, operation] of fnArray.entries()) {
    const arguments_: readonly unknown[] = argsArray[rang] ?? []
    if (operation === OPS.save || operation === OPS.paintFormXObjectBegin) pile.push(courante)
    if (operation === OPS.restore || operation === OPS.paintFormXObjectEnd) courante = pile.pop() ?? versPage
    if (operation === OPS.transform) courante = composer(courante, matrice(arguments_.map(Number)))
    if (operation === OPS.paintFormXObjectBegin) courante = composer(courante, matrice(nombres(arguments_[0])))
    if (operation !== OPS.constructPath) continue
    const [peinture, chemins] = arguments_
    if (typeof peinture !== 'number' || !(traces.has(peinture) || remplis.has(peinture))) continue
    for (const points of sousChemins(chemins)) {
      ajouterFilets(
        filets,
        points.map(([x, y]) => appliquer(courante, x, y)),
        traces.has(peinture),
      )
    }
    if (filets.length > FILETS_MAXIMAUX) return []
  }
  return filets
}

const nombres = (valeur: unknown): number[] =>
  Array.isArray(valeur) || valeur instanceof Float32Array ? Array.from(valeur, Number) : []

const appliquer = (m: Matrice, x: number, y: number): Point => [m[0] * x + m[2] * y + m[4], m[1] * x + m[3] * y + m[5]]

/** Figures that follow each step of a path: move, line, two kinds of curve, close. */
const PAS: readonly number[] = [2, 2, 6, 4, 0]
const DEPLACER = 0
const FERMER = 4

/** Corners of each part of a path; curves give none. */
function sousChemins(chemins: unknown): Point[][] {
  const pas = nombres(Array.isArray(chemins) ? chemins[0] : null)
  const parts: Point[][] = []
  let rang = 0
  while (rang < pas.length) {
    const geste = pas[rang] ?? FERMER
    if (geste === DEPLACER) parts.push([])
    const part = parts.at(-1)
    if (geste <= 1) part?.push([pas[rang + 1] ?? 0, pas[rang + 2] ?? 0])
    if (geste === FERMER && part?.[0]) part.push(part[0])
    rang += 1 + (PAS[geste] ?? 0)
  }
  return parts
}

function ajouterFilets(filets: Filet[], points: readonly Point[], trace: boolean): void {
  const [x0, x1] = bornes(points.map(([x]) => x))
  const [y0, y1] = bornes(points.map(([, y]) => y))
  if (x1 - x0 <= EPAISSEUR || y1 - y0 <= EPAISSEUR) ajouter(filets, [x0, y0], [x1, y1])
  else if (trace) {
    for (const [rang, point] of points.entries()) {
      const suivant = points[rang + 1]
      if (suivant) ajouter(filets, point, suivant)
    }
  }
}

const bornes = (valeurs: readonly number[]): readonly [number, number] =>
  valeurs.reduce<readonly [number, number]>(
    ([min, max], v) => [Math.min(min, v), Math.max(max, v)],
    [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY],
  )

function ajouter(filets: Filet[], [xa, ya]: Point, [xb, yb]: Point): void {
  const [x0, x1] = bornes([xa, xb])
  const [y0, y1] = bornes([ya, yb])
  if (y1 - y0 <= EPAISSEUR && x1 - x0 >= LONGUEUR_MINIMALE)
    filets.push({ sens: 'h', place: (y0 + y1) / 2, debut: x0, fin: x1 })
  else if (x1 - x0 <= EPAISSEUR && y1 - y0 >= LONGUEUR_MINIMALE)
    filets.push({ sens: 'v', place: (x0 + x1) / 2, debut: y0, fin: y1 })
}
