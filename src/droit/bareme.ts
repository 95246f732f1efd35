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
