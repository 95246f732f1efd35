import { plusGrand, plusPetit } from './extremes.ts'
import { CONTACT, fusionner } from './fusion.ts'
import { enLignes } from './lignes.ts'
import type { BlocTable, CelluleBloc, Filet, Morceau } from './modele.ts'

/** Beyond, the page is a drawing. */
const FILETS_FUSIONNES = 3_000
const CASES_MAXIMALES = 20_000

/** Tables that rules enclose, with the runs that stand in them; `reste` are the others. */
export function lireGrilles(
  filets: readonly Filet[],
  morceaux: readonly Morceau[],
): { readonly tables: readonly BlocTable[]; readonly reste: readonly Morceau[] } {
  const fusionnes = [...fusionner(filets, 'h'), ...fusionner(filets, 'v')]
  if (fusionnes.length > FILETS_FUSIONNES) return { tables: [], reste: morceaux }
  let reste = morceaux
  const tables: BlocTable[] = []
  for (const groupe of grouper(fusionnes)) {
    const grille = construire(groupe)
    if (grille === null) continue
    const dedans = reste.filter((morceau) => caseDe(grille, morceau) !== null)
    if (dedans.length === 0) continue
    const retenus = new Set(dedans)
    reste = reste.filter((morceau) => !retenus.has(morceau))
    tables.push(remplir(grille, dedans))
  }
  return { tables, reste }
}

const croise = (h: Filet, v: Filet): boolean =>
  v.place >= h.debut - CONTACT &&
  v.place <= h.fin + CONTACT &&
  h.place >= v.debut - CONTACT &&
  h.place <= v.fin + CONTACT

/** Rules that meet, directly or through others. */
function grouper(filets: readonly Filet[]): Filet[][] {
  const horizontaux = filets.filter((filet) => filet.sens === 'h')
  const restants = new Set(filets)
  const groupes: Filet[][] = []
  for (const depart of horizontaux) {
    if (!restants.delete(depart)) continue
    const groupe = [depart]
    for (const filet of groupe) {
      for (const autre of restants) {
        if (autre.sens !== filet.sens && (filet.sens === 'h' ? croise(filet, autre) : croise(autre, filet))) {
          restants.delete(autre)
          groupe.push(autre)
        }
      }
    }
    groupes.push(groupe)
  }
  return groupes
}

interface Case {
  readonly rangee: number
  readonly hauteur: number
  readonly colonne: number
  readonly largeur: number
}

interface Grille {
  readonly xs: readonly number[]
  readonly ys: readonly number[]
  /** For each elementary case, row by row, the cell it belongs to. */
  readonly cases: readonly Case[]
}

/** null when these rules make no table of at least two columns. */
function construire(filets: readonly Filet[]): Grille | null {
  const hs = filets.filter((filet) => filet.sens === 'h')
  const vs = filets.filter((filet) => filet.sens === 'v')
  const xs = bords(vs, hs)
  const ys = bords(hs, vs)
  const taille = (xs.length - 1) * (ys.length - 1)
  if (xs.length < 3 || ys.length < 2 || taille > CASES_MAXIMALES) return null
  const cases = reunir(
    xs,
    ys,
    (place, y) => coupe(vs, place, y),
    (place, x) => coupe(hs, place, x),
  )
  return new Set(cases.map(({ colonne }) => colonne)).size < 2 ? null : { xs, ys, cases }
}

/** Places of the rules of one way; open sides are closed where the rules of the other way end. */
function bords(filets: readonly Filet[], travers: readonly Filet[]): number[] {
  const places = distincts(filets.map((filet) => filet.place))
  const debut = plusPetit(travers.map((filet) => filet.debut))
  const fin = plusGrand(travers.map((filet) => filet.fin))
  const ouvertDe = (place: number | undefined, bord: number): boolean =>
    Number.isFinite(bord) && (place === undefined || Math.abs(place - bord) > CONTACT * 2)
  if (ouvertDe(places[0], debut) && debut < (places[0] ?? fin)) places.unshift(debut)
  if (ouvertDe(places.at(-1), fin) && fin > (places.at(-1) ?? debut)) places.push(fin)
  return places
}

function distincts(places: readonly number[]): number[] {
  const gardees: number[] = []
  for (const place of [...places].sort((a, b) => a - b)) {
    const derniere = gardees.at(-1)
    if (derniere === undefined || place - derniere > CONTACT) gardees.push(place)
  }
  return gardees
}

const coupe = (filets: readonly Filet[], place: number, a: number): boolean =>
  filets.some((filet) => Math.abs(filet.place - place) <= CONTACT && filet.debut <= a && a <= filet.fin)

type Separe = (bord: number, milieu: number) => boolean

/** Elementary cases with no rule between them are one merged cell: the rectangle around them. */
function reunir(xs: readonly number[], ys: readonly number[], aGauche: Separe, auDessus: Separe): Case[] {
  const colonnes = xs.length - 1
  const rangees = ys.length - 1
  const tetes = Array.from({ length: colonnes * rangees }, (_, rang) => rang)
  const tete = (rang: number): number => {
    let haut = rang
    while (tetes[haut] !== haut && tetes[haut] !== undefined) haut = tetes[haut] ?? haut
    return haut
  }
  const milieu = (bornes: readonly number[], rang: number): number =>
    ((bornes[rang] ?? 0) + (bornes[rang + 1] ?? 0)) / 2
  for (let rangee = 0; rangee < rangees; rangee += 1) {
    for (let colonne = 0; colonne < colonnes; colonne += 1) {
      const rang = rangee * colonnes + colonne
      if (colonne > 0 && !aGauche(xs[colonne] ?? 0, milieu(ys, rangee))) tetes[tete(rang)] = tete(rang - 1)
      if (rangee > 0 && !auDessus(ys[rangee] ?? 0, milieu(xs, colonne))) tetes[tete(rang)] = tete(rang - colonnes)
    }
  }
  return rectangles(
    tetes.map((_, rang) => tete(rang)),
    colonnes,
  )
}

function rectangles(tetes: readonly number[], colonnes: number): Case[] {
  const etendues = new Map<number, { r0: number; r1: number; c0: number; c1: number }>()
  for (const [rang, tete] of tetes.entries()) {
    const [r, c] = [Math.floor(rang / colonnes), rang % colonnes]
    const etendue = etendues.get(tete) ?? { r0: r, r1: r, c0: c, c1: c }
    etendue.r1 = Math.max(etendue.r1, r)
    etendue.c0 = Math.min(etendue.c0, c)
    etendue.c1 = Math.max(etendue.c1, c)
    etendues.set(tete, etendue)
  }
  return tetes.map((tete) => {
    const { r0, r1, c0, c1 } = etendues.get(tete) ?? { r0: 0, r1: 0, c0: 0, c1: 0 }
    return { rangee: r0, hauteur: r1 - r0 + 1, colonne: c0, largeur: c1 - c0 + 1 }
  })
}

/** The cell in which a run begins; null outside the table. */
function caseDe({ xs, ys, cases }: Grille, morceau: Morceau): Case | null {
  const x = morceau.x + Math.min(morceau.largeur / 2, morceau.taille)
  const y = morceau.y + morceau.hauteur / 2
  const colonne = xs.findLastIndex((bord) => bord <= x)
  const rangee = ys.findLastIndex((bord) => bord <= y)
  if (colonne < 0 || rangee < 0 || colonne >= xs.length - 1 || rangee >= ys.length - 1) return null
  return cases[rangee * (xs.length - 1) + colonne] ?? null
}

function remplir(grille: Grille, morceaux: readonly Morceau[]): BlocTable {
  const parCase = new Map<string, { readonly place: Case; readonly morceaux: Morceau[] }>()
  for (const morceau of morceaux) {
    const place = caseDe(grille, morceau)
    if (place === null) continue
    const cle = `${place.rangee} ${place.colonne}`
    const contenu = parCase.get(cle) ?? { place, morceaux: [] }
    contenu.morceaux.push(morceau)
    parCase.set(cle, contenu)
  }
  const cellules: CelluleBloc[] = [...parCase.values()]
    .map(({ place, morceaux: dedans }) => ({ ...place, lignes: enLignes(dedans) }))
    .sort((a, b) => a.rangee - b.rangee || a.colonne - b.colonne)
  return { genre: 'table', haut: grille.ys[0] ?? 0, bas: grille.ys.at(-1) ?? 0, bords: grille.xs, cellules }
}
