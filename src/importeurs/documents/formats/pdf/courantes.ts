import { collapseSpaces, fold } from '#socle/texte.ts'
import type { BlocTable, Morceau } from './modele.ts'

/** Share of the page, from each edge, where running heads and feet stand. */
const MARGE = 0.16
/** Points within which two tables of two pages stand at the same place. */
const ECART = 3
/** Points of white that part a running head from the page; headings of columns touch what they head. */
const BLANC = 6
const REPETITIONS = 3

interface PageTables {
  readonly hauteur: number
  readonly tables: readonly BlocTable[]
  /** What stands on the page outside its tables. */
  readonly reste: readonly Morceau[]
}

/**
 * Ruled boxes that come back from page to page at the same place of a margin, with the same words, numbers aside:
 * running heads and feet, which would otherwise part the table of one page from that of the next.
 */
export function tablesCourantes(pages: readonly PageTables[]): Set<BlocTable> {
  const groupes = new Map<string, BlocTable[][]>()
  for (const page of pages) {
    for (const table of page.tables.filter((une) => estEnMarge(une, page))) {
      const mots = motsDe(table)
      const memes = groupes.get(mots) ?? []
      groupes.set(mots, memes)
      const voisines = memes.find(([premiere]) => premiere && Math.abs(premiere.haut - table.haut) <= ECART)
      if (voisines) voisines.push(table)
      else memes.push([table])
    }
  }
  const voulu = pages.length > REPETITIONS * 2 ? REPETITIONS : Math.max(2, Math.ceil(pages.length * 0.6))
  return new Set(
    [...groupes.values()]
      .flat()
      .filter((memes) => memes.length >= voulu)
      .flat(),
  )
}

function estEnMarge({ haut, bas }: BlocTable, { hauteur, tables, reste }: PageTables): boolean {
  const bords = [...tables.flatMap((table) => [table.haut, table.bas]), ...reste.flatMap((m) => [m.y, m.y + m.hauteur])]
  if (bas <= hauteur * MARGE) return bords.every((y) => y <= bas + 0.5 || y >= bas + BLANC)
  return haut >= hauteur * (1 - MARGE) && bords.every((y) => y >= haut - 0.5 || y <= haut - BLANC)
}

const motsDe = ({ cellules }: BlocTable): string =>
  fold(collapseSpaces(cellules.map(({ lignes }) => lignes.map(({ texte }) => texte).join(' ')).join(' | '))).replace(
    /\d+/g,
    '#',
  )
