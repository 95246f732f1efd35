export const ETATS_VERSION = ['brouillon', 'relue', 'publiee', 'abandonnee'] as const
/** brouillon and relue can be edited; publiee and abandonnee never change again. */
export type EtatVersion = (typeof ETATS_VERSION)[number]

export const GENRES_LOT = ['edition', 'annulation', 'retablissement'] as const
/** Why a batch of operations was applied: a person's edit, its undoing, its doing again. */
export type GenreLot = (typeof GENRES_LOT)[number]

/** What the stacks of undo and redo need of one batch. */
export interface LotPasse {
  /** Number that the batch gave to the draft; grows by one at each batch. */
  readonly revision: number
  readonly genre: GenreLot
  /** Number of the edit undone or done again; null for an edit. */
  readonly cible: number | null
}

/** Numbers of the edits that can be undone and done again, the next one last. */
export interface PilesEdition {
  readonly annulables: readonly number[]
  readonly retablissables: readonly number[]
}

/** Stacks of undo and redo after these batches, oldest first: a new edit forgets what could be done again. */
export function calculerPiles(lots: readonly LotPasse[]): PilesEdition {
  const annulables: number[] = []
  let retablissables: number[] = []
  for (const { revision, genre, cible } of lots) {
    if (genre === 'edition') {
      annulables.push(revision)
      retablissables = []
    } else if (genre === 'annulation') {
      annulables.pop()
      if (cible !== null) retablissables.push(cible)
    } else {
      retablissables.pop()
      if (cible !== null) annulables.push(cible)
    }
  }
  return { annulables, retablissables }
}
