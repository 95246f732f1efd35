import { fold } from '#socle/texte.ts'
import { plusGrand, plusPetit } from './extremes.ts'
import type { Bloc, BlocTable, CelluleBloc } from './modele.ts'
import { commenceParCode, commenceUnTexte } from './rangees.ts'

/** Points within which two edges of columns are the same. */
const ECART = 6
/** The same for columns told by gutters, which move with the words. */
const ECART_GOUTTIERES = 25
const PART_CODEE = 0.6

/** A table as a whole: its parts on successive pages, and how their rows and columns are numbered in it. */
export interface PartPlacee {
  readonly tableau: number
  readonly cellules: readonly CelluleBloc[]
}

/** Numbers the tables of a document. `pages`: the blocks of each page, furniture left out. */
export function numeroterTables(pages: readonly (readonly Bloc[])[]): Map<Bloc, PartPlacee> {
  const placees = new Map<Bloc, PartPlacee>()
  for (const [tableau, parts] of chainer(pages).entries()) {
    for (const [part, cellules] of placerParts(parts)) placees.set(part, { tableau, cellules })
  }
  return placees
}

/** Tables of the document, each as its parts: one goes on when it ends a page and the next page opens on its columns. */
function chainer(pages: readonly (readonly Bloc[])[]): BlocTable[][] {
  const chaines: BlocTable[][] = []
  let ouverte: BlocTable[] | null = null
  for (const blocs of pages) {
    for (const [rang, bloc] of blocs.entries()) {
      if (bloc.genre !== 'table') continue
      const derniere: BlocTable | undefined = rang === 0 ? ouverte?.at(-1) : undefined
      if (ouverte && derniere && continueLaTable(derniere, bloc)) ouverte.push(bloc)
      else {
        ouverte = [bloc]
        chaines.push(ouverte)
      }
    }
    if (blocs.at(-1)?.genre !== 'table') ouverte = null
  }
  return chaines
}

/** Same outer edges, and the inner edges of one are among those of the other; or as many columns at about the same places. */
function continueLaTable({ bords: a }: BlocTable, { bords: b }: BlocTable): boolean {
  const proche = (x: number | undefined, y: number | undefined, ecart: number): boolean =>
    x !== undefined && y !== undefined && Math.abs(x - y) <= ecart
  if (a.length === b.length && a.slice(1, -1).every((bord, rang) => proche(bord, b[rang + 1], ECART_GOUTTIERES)))
    return true
  const [large, etroite] = a.length > b.length ? [a, b] : [b, a]
  const memesCotes = proche(a[0], b[0], ECART) && proche(a.at(-1), b.at(-1), ECART)
  return memesCotes && etroite.every((bord) => large.some((autre) => proche(bord, autre, ECART)))
}

function placerParts(parts: readonly BlocTable[]): (readonly [BlocTable, CelluleBloc[]])[] {
  const bords = parts.reduce(
    (mieux, part) => (part.bords.length > mieux.length ? part.bords : mieux),
    parts[0]?.bords ?? [],
  )
  const remises = parts.map((part) => part.cellules.map((cellule) => surBords(cellule, part.bords, bords)))
  const code = rangeesCodees(remises, bords.length - 1)
  const entete = parRangees(remises[0] ?? [])
  let derniere = -1
  let precedente: readonly CelluleBloc[] = []
  return parts.map((part, rang) => {
    const cellules = remises[rang] ?? []
    const rangees = parRangees(cellules)
    const repetees = rang === 0 ? 0 : nombreRepetees(entete, rangees)
    const suite = rangees[repetees]
    const poursuit = rang > 0 && suite !== undefined && estLaSuite(precedente, suite, code)
    const premiere = suite?.[0]?.rangee ?? 0
    const decalage = derniere + (poursuit ? 0 : 1) - premiere
    const placees = cellules.map((cellule) => {
      const enTete = rangees.slice(0, repetees).some((rangee) => rangee.includes(cellule))
      return enTete ? cellule : { ...cellule, rangee: cellule.rangee + decalage }
    })
    derniere = Math.max(derniere, plusGrand(placees.map((cellule) => cellule.rangee + cellule.hauteur - 1)))
    precedente = rangees.at(-1) ?? []
    return [part, placees] as const
  })
}

/** The cell numbered on the edges of the whole table. */
function surBords(cellule: CelluleBloc, siens: readonly number[], tous: readonly number[]): CelluleBloc {
  if (siens.length === tous.length) return cellule
  const rangDe = (bord: number): number => {
    const ecarts = tous.map((autre) => Math.abs(autre - (siens[bord] ?? 0)))
    return ecarts.indexOf(plusPetit(ecarts))
  }
  const colonne = rangDe(cellule.colonne)
  return { ...cellule, colonne, largeur: Math.max(1, rangDe(cellule.colonne + cellule.largeur) - colonne) }
}

/** Cells grouped by the row in which they begin. */
function parRangees(cellules: readonly CelluleBloc[]): CelluleBloc[][] {
  const rangees = new Map<number, CelluleBloc[]>()
  for (const cellule of cellules) {
    const rangee = rangees.get(cellule.rangee)
    if (rangee) rangee.push(cellule)
    else rangees.set(cellule.rangee, [cellule])
  }
  return [...rangees.values()]
}

const texteDe = (rangee: readonly CelluleBloc[]): string =>
  fold(rangee.map(({ lignes }) => lignes.map(({ texte }) => texte).join(' ')).join(' | '))

/** Rows at the top of a part that repeat the heading of the table. */
function nombreRepetees(entete: readonly CelluleBloc[][], rangees: readonly CelluleBloc[][]): number {
  let nombre = 0
  for (const rangee of rangees) {
    const modele = entete[nombre]
    if (!modele || texteDe(modele) !== texteDe(rangee)) break
    nombre += 1
  }
  return nombre
}

const premierTexte = (rangee: readonly CelluleBloc[]): string =>
  rangee.find(({ colonne }) => colonne === 0)?.lignes[0]?.texte ?? ''

/** Whether the rows of this table open on a code in their first column. */
function rangeesCodees(parts: readonly (readonly CelluleBloc[])[], colonnes: number): boolean {
  const textes = parts
    .flatMap((cellules) => parRangees(cellules).slice(1))
    .filter((rangee) => rangee.every(({ largeur }) => largeur < colonnes))
    .map(premierTexte)
    .filter((texte) => commenceUnTexte(texte))
  return textes.filter(commenceParCode).length > PART_CODEE * textes.length
}

/** Whether the first row of a page goes on with the last one of the page before. */
function estLaSuite(precedente: readonly CelluleBloc[], rangee: readonly CelluleBloc[], codees: boolean): boolean {
  const formes = [precedente, rangee].map((cellules) => plusGrand(cellules.map(({ largeur }) => largeur)))
  if (formes[0] !== formes[1] && (precedente.length === 1 || rangee.length === 1)) return false
  const texte = premierTexte(rangee)
  if (texte === '') return true
  return codees ? !commenceParCode(texte) : !commenceUnTexte(texte)
}
