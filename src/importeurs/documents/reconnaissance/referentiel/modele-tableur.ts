import type { LigneDocument } from '#domaine/document/index.ts'
import { ENTETES_MODELE, GENRES_ELEMENT, type GenreElement, TYPE_REFERENTIEL } from '#domaine/referentiel/index.ts'
import { fold } from '#socle/texte.ts'
import { grouperPar } from './grouper.ts'

type ChampModele = keyof typeof ENTETES_MODELE

/** What a spreadsheet must have to be our template. */
const EXIGES: readonly ChampModele[] = ['type', 'libelle', 'parent']
const CHAMPS = new Map<string, string>(Object.entries(ENTETES_MODELE).map(([champ, tete]) => [fold(tete), champ]))

/** One row of the template: its filled cells by column. */
export interface RangeeModele {
  readonly cellules: ReadonlyMap<ChampModele, LigneDocument>
  /** null: not a word of the template. */
  readonly type: GenreElement | typeof TYPE_REFERENTIEL | null
}

export interface TableauModele {
  readonly entetes: readonly LigneDocument[]
  readonly rangees: readonly RangeeModele[]
}

/** The rows of our template in the lines of a spreadsheet; null when no sheet of it bears our headings. */
export function lireTableauModele(lignes: readonly LigneDocument[]): TableauModele | null {
  const enCellules = lignes.filter(({ cellule }) => cellule !== null)
  const rangees = [...grouperPar(enCellules, ({ cellule }) => `${cellule?.tableau}:${cellule?.rangee}`).values()]
  const tete = rangees.findIndex(estTete)
  const entetes = rangees[tete]
  if (!entetes) return null
  const champs = new Map(entetes.map((ligne) => [ligne.cellule?.colonne, champDe(ligne)]))
  const tableau = entetes[0]?.cellule?.tableau
  const corps = rangees.slice(tete + 1).filter((rangee) => rangee[0]?.cellule?.tableau === tableau)
  return { entetes, rangees: corps.map((rangee) => lireRangee(rangee, champs)) }
}

function champDe({ texte }: LigneDocument): ChampModele | null {
  const champ = CHAMPS.get(fold(texte.trim()))
  return estChamp(champ) ? champ : null
}

const estChamp = (champ: string | undefined): champ is ChampModele => champ !== undefined && champ in ENTETES_MODELE

function estTete(rangee: readonly LigneDocument[]): boolean {
  const champs = new Set(rangee.map(champDe))
  return EXIGES.every((champ) => champs.has(champ))
}

function lireRangee(
  rangee: readonly LigneDocument[],
  champs: ReadonlyMap<number | undefined, ChampModele | null>,
): RangeeModele {
  const cellules = new Map<ChampModele, LigneDocument>()
  for (const ligne of rangee) {
    const champ = champs.get(ligne.cellule?.colonne)
    if (champ && ligne.texte.trim() !== '') cellules.set(champ, ligne)
  }
  const mot = fold(cellules.get('type')?.texte.trim() ?? '')
  const type = mot === TYPE_REFERENTIEL ? TYPE_REFERENTIEL : (GENRES_ELEMENT.find((genre) => genre === mot) ?? null)
  return { cellules, type }
}
