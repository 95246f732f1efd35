import type { Constat } from './constat.ts'
import type { Repere } from './document.ts'

export const GENRES_DOCUMENT = ['fiche-registre', 'fiche-formation', 'referentiel', 'reglement'] as const
/** What a document is, told by its content. */
export type GenreDocument = (typeof GENRES_DOCUMENT)[number]

/**
 * Path of a datum (`blocs[0].code`, keys joined by dots, indexes in brackets) → where it was read.
 * A path covers everything below it: `blocs[0]` answers for `blocs[0].libelle` when the latter has no line of its own.
 */
export type Sources = Readonly<Record<string, readonly Repere[]>>

/** What a recogniser gives: plain data, where each stands, what is odd, what is furniture, what found no place. */
export interface Lecture<Genre extends GenreDocument, Donnees> {
  readonly genre: Genre
  readonly donnees: Donnees
  readonly sources: Sources
  readonly anomalies: readonly Constat[]
  /** Ranks of lines that carry nothing (headers, footers, labels of the form, repeated headings). */
  readonly mobilier: readonly number[]
  /** Ranks of non-blank lines that found no place: shown, never dropped. */
  readonly nonPlaces: readonly number[]
}
