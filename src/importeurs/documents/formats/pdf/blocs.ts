import { type Colonnage, trouverColonnages } from './gouttieres.ts'
import { lireGrilles } from './grilles.ts'
import { enLignes } from './lignes.ts'
import type { Bloc, BlocTable, CelluleBloc, LigneVisuelle, Morceau, PagePeinte } from './modele.ts'
import { trouverRangees } from './rangees.ts'

/** A white wider than that many sizes parts two lines that stand side by side. */
const COUPURE = 2.5
/** Share of the paragraphs of two columns that begin side by side for them to be a table. */
const PART_ALIGNEE = 0.6
const ALIGNEMENT = 2.5
/** Lines across all columns that do not end a table without rules: titles of its parts. */
const LIGNES_ENTRE = 3

/** What stands on a page, in reading order: tables rebuilt, columns read one after the other. */
export function enBlocs({ filets }: PagePeinte, morceaux: readonly Morceau[]): Bloc[] {
  const { tables, reste } = lireGrilles(filets, morceaux)
  const hautes = [...tables].sort((a, b) => a.haut - b.haut)
  const zones = decouperEnZones(reste, hautes)
  return [...hautes, ...zones.flatMap(lireZone)].sort((a, b) => a.haut - b.haut)
}

/** Runs above, between and below the ruled tables. */
function decouperEnZones(morceaux: readonly Morceau[], tables: readonly BlocTable[]): Morceau[][] {
  const zones: Morceau[][] = [[], ...tables.map(() => [])]
  for (const morceau of morceaux) {
    const rang = tables.filter((table) => table.haut <= morceau.y + morceau.hauteur / 2).length
    zones[rang]?.push(morceau)
  }
  return zones
}

function lireZone(morceaux: readonly Morceau[]): Bloc[] {
  const blocs: Bloc[] = []
  let restants = [...morceaux]
  for (const colonnage of trouverColonnages(morceaux)) {
    const milieu = (morceau: Morceau): number => morceau.y + morceau.hauteur / 2
    const avant = restants.filter((morceau) => milieu(morceau) < colonnage.haut)
    const dedans = restants.filter((morceau) => milieu(morceau) >= colonnage.haut && milieu(morceau) < colonnage.bas)
    restants = restants.filter((morceau) => milieu(morceau) >= colonnage.bas)
    blocs.push(...enBlocLignes(avant), lireColonnage(colonnage, dedans))
  }
  blocs.push(...enBlocLignes(restants))
  return souder(blocs)
}

function enBlocLignes(morceaux: readonly Morceau[]): Bloc[] {
  const lignes = enLignes(morceaux, COUPURE)
  const haut = lignes[0]?.boite.y
  return haut === undefined ? [] : [{ genre: 'lignes', haut, lignes }]
}

function lireColonnage({ haut, bas, gouttieres }: Colonnage, morceaux: readonly Morceau[]): Bloc {
  const colonnes = Array.from({ length: gouttieres.length + 1 }, (): Morceau[] => [])
  for (const morceau of morceaux) {
    const x = morceau.x + morceau.largeur / 2
    colonnes[gouttieres.filter((gouttiere) => gouttiere <= x).length]?.push(morceau)
  }
  const lues = colonnes.map((colonne) => enLignes(colonne))
  if (!sontUneTable(lues)) {
    return { genre: 'lignes', haut, lignes: colonnes.flatMap((colonne) => enLignes(colonne, COUPURE)) }
  }
  const gauche = Math.min(...morceaux.map((morceau) => morceau.x))
  const droite = Math.max(...morceaux.map((morceau) => morceau.x + morceau.largeur))
  return { genre: 'table', haut, bas, bords: [gauche, ...gouttieres, droite], cellules: enCellules(lues) }
}

/** Three columns are a table; two are one when their paragraphs begin side by side. */
function sontUneTable(colonnes: readonly (readonly LigneVisuelle[])[]): boolean {
  const [gauche, droite] = colonnes
  if (colonnes.length !== 2 || !gauche || !droite) return true
  const [rares, autres] = [debuts(gauche), debuts(droite)].sort((a, b) => a.length - b.length)
  if (!rares || !autres) return false
  const alignes = rares.filter((base) => autres.some((autre) => Math.abs(autre - base) <= ALIGNEMENT))
  return rares.length > 1 && alignes.length >= PART_ALIGNEE * rares.length
}

/** Baselines of the lines that open a paragraph: those further from the line above than lines usually are. */
function debuts(lignes: readonly LigneVisuelle[]): number[] {
  const ecarts = lignes.map((ligne, rang) => ligne.base - (lignes[rang - 1]?.base ?? Number.NEGATIVE_INFINITY))
  const serre = [...ecarts].filter(Number.isFinite).sort((a, b) => a - b)[Math.floor(ecarts.length / 4)] ?? 0
  return lignes.filter((_, rang) => (ecarts[rang] ?? 0) > serre * 1.2).map((ligne) => ligne.base)
}

function enCellules(colonnes: readonly (readonly LigneVisuelle[])[]): CelluleBloc[] {
  const hauts = trouverRangees(colonnes)
  const rangeeDe = (ligne: LigneVisuelle): number => hauts.filter((haut) => haut <= ligne.boite.y + ALIGNEMENT).length
  const cellules = colonnes.flatMap((lignes, colonne) => {
    const rangees = new Map<number, LigneVisuelle[]>()
    for (const ligne of lignes) {
      const rangee = rangeeDe(ligne)
      rangees.set(rangee, [...(rangees.get(rangee) ?? []), ligne])
    }
    return [...rangees].map(([rangee, dedans]) => ({ rangee, hauteur: 1, colonne, largeur: 1, lignes: dedans }))
  })
  return parRangee(cellules)
}

/** Rows numbered from 0 without a hole, cells in reading order. */
function parRangee(cellules: readonly CelluleBloc[]): CelluleBloc[] {
  const rangees = [...new Set(cellules.map(({ rangee }) => rangee))].sort((a, b) => a - b)
  return cellules
    .map((cellule) => ({ ...cellule, rangee: rangees.indexOf(cellule.rangee) }))
    .sort((a, b) => a.rangee - b.rangee || a.colonne - b.colonne)
}

/** Parts of one table without rules that titles across all columns cut: these become cells as wide as the table. */
function souder(blocs: readonly Bloc[]): Bloc[] {
  const soudes: Bloc[] = []
  for (const bloc of blocs) {
    const titre = soudes.at(-1)
    const table = soudes.at(-2)
    if (
      bloc.genre === 'table' &&
      titre?.genre === 'lignes' &&
      table?.genre === 'table' &&
      continue_(table, titre.lignes, bloc)
    ) {
      soudes.splice(-2, 2, joindreTables(table, titre.lignes, bloc))
    } else soudes.push(bloc)
  }
  return soudes
}

const continue_ = (table: BlocTable, titre: readonly LigneVisuelle[], suite: BlocTable): boolean =>
  titre.length <= LIGNES_ENTRE && memesColonnes(table.bords.slice(1, -1), suite.bords.slice(1, -1))

const ECART_GOUTTIERES = 25
const memesColonnes = (a: readonly number[], b: readonly number[]): boolean =>
  a.length === b.length && a.every((bord, rang) => Math.abs(bord - (b[rang] ?? 0)) <= ECART_GOUTTIERES)

function joindreTables(table: BlocTable, titre: readonly LigneVisuelle[], suite: BlocTable): BlocTable {
  const apres = 1 + Math.max(...table.cellules.map(({ rangee }) => rangee))
  const large: CelluleBloc = { rangee: apres, hauteur: 1, colonne: 0, largeur: table.bords.length - 1, lignes: titre }
  const decalees = suite.cellules.map((cellule) => ({ ...cellule, rangee: cellule.rangee + apres + 1 }))
  return { ...table, bas: suite.bas, cellules: [...table.cellules, large, ...decalees] }
}
