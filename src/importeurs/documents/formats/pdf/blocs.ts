import { plusGrand, plusPetit } from './extremes.ts'
import { type Colonnage, trouverColonnages } from './gouttieres.ts'
import { enLignes } from './lignes.ts'
import type { Bloc, BlocTable, CelluleBloc, LigneVisuelle, Morceau } from './modele.ts'
import { trouverRangees } from './rangees.ts'

/** A white wider than that many sizes parts two lines that stand side by side. */
const COUPURE = 2.5
/** Share of the paragraphs of two columns that begin side by side for them to be a table. */
const PART_ALIGNEE = 0.6
const ALIGNEMENT = 1.5
/** Lines across all columns that do not end a table without rules: titles of its parts. */
const LIGNES_ENTRE = 3
/** Runs beyond which a page is no page to be read: its lines are kept, its columns are not looked for. */
const MORCEAUX_MAXIMAUX = 20_000

/** The blocks of a page in reading order, and the gutters of its columns that no rule tells. */
export interface PageEnBlocs {
  readonly blocs: readonly Bloc[]
  readonly gouttieres: readonly number[]
}

/**
 * What stands on a page: its ruled tables, and the other runs, columns read one after the other. `attendues`: gutters
 * of the page before.
 */
export function enBlocs(
  tables: readonly BlocTable[],
  reste: readonly Morceau[],
  attendues: readonly number[],
): PageEnBlocs {
  const hautes = [...tables].sort((a, b) => a.haut - b.haut)
  if (reste.length > MORCEAUX_MAXIMAUX) return { blocs: [...hautes, ...enBlocLignes(reste)], gouttieres: [] }
  const zones = decouperEnZones(reste, hautes).map((zone) => ({ zone, colonnages: trouverColonnages(zone, attendues) }))
  return {
    blocs: reprendre(
      [...hautes, ...zones.flatMap(lireZone)].sort((a, b) => a.haut - b.haut),
      attendues,
    ),
    gouttieres: zones.flatMap(({ colonnages }) => colonnages.flatMap(({ gouttieres }) => gouttieres)),
  }
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

interface Zone {
  readonly zone: readonly Morceau[]
  readonly colonnages: readonly Colonnage[]
}

function lireZone({ zone, colonnages }: Zone): Bloc[] {
  const blocs: Bloc[] = []
  let restants = zone
  for (const colonnage of colonnages) {
    const milieu = (morceau: Morceau): number => morceau.y + morceau.hauteur / 2
    const avant = restants.filter((morceau) => milieu(morceau) < colonnage.haut)
    const dedans = restants.filter((morceau) => milieu(morceau) >= colonnage.haut && milieu(morceau) < colonnage.bas)
    restants = restants.filter((morceau) => milieu(morceau) >= colonnage.bas)
    blocs.push(...enBlocLignes(avant), ...lireColonnage(colonnage, dedans))
  }
  blocs.push(...enBlocLignes(restants))
  return souder(blocs)
}

const enBlocLignes = (morceaux: readonly Morceau[]): Bloc[] => blocDe(enLignes(morceaux, COUPURE))

function blocDe(lignes: readonly LigneVisuelle[]): Bloc[] {
  const haut = lignes[0]?.boite.y
  return haut === undefined ? [] : [{ genre: 'lignes', haut, lignes }]
}

function lireColonnage({ haut, bas, gouttieres }: Colonnage, morceaux: readonly Morceau[]): Bloc[] {
  const traverse = ({ x, largeur }: Morceau): boolean => gouttieres.some((g) => x < g - 1 && x + largeur > g + 1)
  const larges = enLignes(morceaux.filter(traverse))
  const colonnes = Array.from({ length: gouttieres.length + 1 }, (): Morceau[] => [])
  for (const morceau of morceaux) {
    const x = morceau.x + morceau.largeur / 2
    if (!traverse(morceau)) colonnes[gouttieres.filter((gouttiere) => gouttiere <= x).length]?.push(morceau)
  }
  const lues = colonnes.map((colonne) => enLignes(colonne))
  const debut = plusPetit(lues.map(([premiere]) => premiere?.boite.y ?? bas))
  const fin = plusGrand(lues.map((lignes) => lignes.at(-1)?.boite.y ?? haut))
  const [avant, dedans, apres] = [
    larges.filter(({ boite }) => boite.y < debut),
    larges.filter(({ boite }) => boite.y >= debut && boite.y <= fin),
    larges.filter(({ boite }) => boite.y > fin),
  ]
  const gauche = plusPetit(morceaux.map((morceau) => morceau.x))
  const droite = plusGrand(morceaux.map((morceau) => morceau.x + morceau.largeur))
  const bords = [gauche, ...gouttieres, droite]
  const bloc: Bloc =
    dedans.length > 0 || sontUneTable(lues)
      ? { genre: 'table', haut: debut, bas, bords, cellules: enCellules(lues, dedans) }
      : { genre: 'lignes', haut: debut, lignes: colonnes.flatMap((colonne) => enLignes(colonne, COUPURE)) }
  return [...blocDe(avant), bloc, ...blocDe(apres)]
}

/** Three columns are a table; two are one when their paragraphs begin side by side. */
function sontUneTable(colonnes: readonly (readonly LigneVisuelle[])[]): boolean {
  const [gauche, droite] = colonnes
  if (colonnes.length !== 2 || !gauche || !droite) return true
  const [rares, autres] = [debuts(gauche), debuts(droite)].sort((a, b) => a.length - b.length)
  if (!rares || !autres) return false
  const alignes = rares.filter((base) => autres.some((autre) => Math.abs(autre - base) <= ALIGNEMENT))
  return rares.length > 0 && alignes.length >= PART_ALIGNEE * rares.length
}

/** Baselines of the lines that open a paragraph, the first aside: those further from the line above than is usual. */
function debuts(lignes: readonly LigneVisuelle[]): number[] {
  const ecarts = lignes.map((ligne, rang) => ligne.base - (lignes[rang - 1]?.base ?? Number.NEGATIVE_INFINITY))
  const serre = [...ecarts].filter(Number.isFinite).sort((a, b) => a - b)[Math.floor(ecarts.length / 4)] ?? 0
  return lignes.filter((_, rang) => rang > 0 && (ecarts[rang] ?? 0) > serre * 1.2).map((ligne) => ligne.base)
}

/** `larges`: lines across several columns, each a row of its own. */
function enCellules(colonnes: readonly LigneVisuelle[][], larges: readonly LigneVisuelle[]): CelluleBloc[] {
  const hauts = [...trouverRangees(colonnes), ...coupuresAutour(colonnes.flat(), larges)].sort((a, b) => a - b)
  const rangeeDe = (ligne: LigneVisuelle): number => hauts.filter((haut) => haut <= ligne.boite.y + ALIGNEMENT).length
  const cellules = new Map<string, { rangee: number; colonne: number; largeur: number; lignes: LigneVisuelle[] }>()
  const ranger = (ligne: LigneVisuelle, colonne: number, largeur: number): void => {
    const rangee = rangeeDe(ligne)
    const cellule = cellules.get(`${rangee} ${colonne}`) ?? { rangee, colonne, largeur, lignes: [] }
    cellule.lignes.push(ligne)
    cellules.set(`${rangee} ${colonne}`, cellule)
  }
  for (const large of larges) ranger(large, 0, colonnes.length)
  for (const [colonne, lignes] of colonnes.entries()) for (const ligne of lignes) ranger(ligne, colonne, 1)
  return parRangee([...cellules.values()].map((cellule) => ({ ...cellule, hauteur: 1 })))
}

/** Tops of the wide lines, and of what follows each of them. */
function coupuresAutour(lignes: readonly LigneVisuelle[], larges: readonly LigneVisuelle[]): number[] {
  const hauts = lignes.map(({ boite }) => boite.y).sort((a, b) => a - b)
  return larges.flatMap(({ boite: { y } }) => [y, hauts.find((haut) => haut > y + ALIGNEMENT) ?? y])
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

/** A title across the top of a page, over the columns of the page before, goes on with their table. */
function reprendre(blocs: readonly Bloc[], attendues: readonly number[]): readonly Bloc[] {
  const [titre, suite, ...autres] = blocs
  if (titre?.genre !== 'lignes' || suite?.genre !== 'table' || titre.lignes.length > LIGNES_ENTRE) return blocs
  if (!memesColonnes(suite.bords.slice(1, -1), attendues)) return blocs
  const vide: BlocTable = { ...suite, haut: titre.haut, cellules: [] }
  return [joindreTables(vide, titre.lignes, suite), ...autres]
}

const continue_ = (table: BlocTable, titre: readonly LigneVisuelle[], suite: BlocTable): boolean =>
  titre.length <= LIGNES_ENTRE && memesColonnes(table.bords.slice(1, -1), suite.bords.slice(1, -1))

const ECART_GOUTTIERES = 25
const memesColonnes = (a: readonly number[], b: readonly number[]): boolean =>
  a.length === b.length && a.every((bord, rang) => Math.abs(bord - (b[rang] ?? 0)) <= ECART_GOUTTIERES)

function joindreTables(table: BlocTable, titre: readonly LigneVisuelle[], suite: BlocTable): BlocTable {
  const apres = 1 + Math.max(-1, plusGrand(table.cellules.map(({ rangee }) => rangee)))
  const large: CelluleBloc = { rangee: apres, hauteur: 1, colonne: 0, largeur: table.bords.length - 1, lignes: titre }
  const decalees = suite.cellules.map((cellule) => ({ ...cellule, rangee: cellule.rangee + apres + 1 }))
  return { ...table, bas: suite.bas, cellules: [...table.cellules, large, ...decalees] }
}
