import type { CleTexte } from './textes.ts'
import { feuille, type Trace, type Unite } from './trace.ts'

/** The values of a scale from a day on; null in a column: unknown. */
export interface LigneBareme<C extends string = string> {
  /** First day, `AAAA-MM-JJ`. */
  readonly depuis: string
  readonly valeurs: Readonly<Record<C, number | null>>
  readonly texte: CleTexte | null
  /** Who published the value and where, in short. */
  readonly origine: string
}

/** A dated table of the law: values by first day, compared with their source until `verifieLe`. Rows in order of day. */
export interface Bareme<C extends string = string> {
  readonly id: string
  readonly colonnes: Readonly<Record<C, Unite>>
  /** Last day on which a person compared the table with its source: later values are the last known ones. */
  readonly verifieLe: string
  readonly lignes: readonly LigneBareme<C>[]
}

/** The row in force on a civil day; null before the first one. */
export function ligneAuJour<C extends string>(bareme: Bareme<C>, jour: string): LigneBareme<C> | null {
  for (let rang = bareme.lignes.length - 1; rang >= 0; rang -= 1) {
    const ligne = bareme.lignes[rang]
    if (ligne !== undefined && ligne.depuis <= jour) return ligne
  }
  return null
}

/** The value of a column on a civil day, as a leaf: unknown before the table begins, "last known" after its last check. */
export function lireBareme<C extends string>(code: string, bareme: Bareme<C>, colonne: C, jour: string): Trace {
  const ligne = ligneAuJour(bareme, jour)
  const unite = bareme.colonnes[colonne]
  const texte = ligne?.texte ?? null
  return feuille(code, ligne?.valeurs[colonne] ?? null, texte === null ? { unite } : { unite, texte }, {
    genre: 'bareme',
    bareme: bareme.id,
    colonne,
    depuis: ligne?.depuis ?? null,
    derniereConnue: jour > bareme.verifieLe,
  })
}

/** One act on a scale after its delivery: a row added or corrected, or a comparison with the source that found no change. */
export interface ActeBareme {
  /** Rank of the act on that scale, from 1. */
  readonly numero: number
  /** The row as it now stands from that day on; null: nothing but a comparison. */
  readonly ligne: LigneBareme | null
  /** Who published the value, or what the scale was compared with. */
  readonly origine: string
  readonly verifieLe: string
}

/**
 * A delivered scale with the acts of people, in their order: the last row of a day is the one in force, a new day takes
 * its place in order. Columns that an act does not state are unknown.
 */
export function completerBareme<C extends string>(livre: Bareme<C>, actes: readonly ActeBareme[]): Bareme<C> {
  const lignes = new Map(livre.lignes.map((ligne) => [ligne.depuis, ligne]))
  let { verifieLe } = livre
  for (const { ligne, verifieLe: comparee } of actes) {
    if (comparee > verifieLe) verifieLe = comparee
    if (ligne !== null) lignes.set(ligne.depuis, { ...ligne, valeurs: garderColonnes(livre.colonnes, ligne.valeurs) })
  }
  const rangees = [...lignes.values()].sort((a, b) => (a.depuis < b.depuis ? -1 : 1))
  return { ...livre, verifieLe, lignes: rangees }
}

/** The values of the columns of a scale, and of no other; one that is not stated is unknown. */
function garderColonnes<C extends string>(
  colonnes: Bareme<C>['colonnes'],
  valeurs: LigneBareme['valeurs'],
): LigneBareme<C>['valeurs'] {
  const lues: Partial<Record<C, number | null>> = {}
  for (const colonne in colonnes) lues[colonne] = valeurs[colonne] ?? null
  if (!aToutesSesColonnes(colonnes, lues)) throw new TypeError('a column was lost')
  return lues
}

const aToutesSesColonnes = <C extends string>(
  colonnes: Bareme<C>['colonnes'],
  lues: Partial<Record<C, number | null>>,
): lues is Record<C, number | null> => Object.keys(colonnes).every((colonne) => Object.hasOwn(lues, colonne))
