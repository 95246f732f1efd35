import type { Nombre } from '#socle/rationnel.ts'
import type { CleInterrupteur } from './interrupteurs.ts'
import { type NomOperation, OPERATIONS } from './operations.ts'
import type { CleTexte } from './textes.ts'

/** A value of a step; null: unknown, never a guess. Numbers are exact, in the unit of the step. */
export type Valeur = Nombre | boolean | string | null

/**
 * Unit of a value. `note`: hundredths of a mark out of 20; `coefficient`: hundredths; `points`: mark × coefficient, ten
 * thousandths; `euros`: cents; `pourcent`: whole points of percentage; `jour`: civil day `AAAA-MM-JJ`; `mot`: a code of
 * a closed list; `texte`: free words; the others count whole units.
 */
export const UNITES = [
  'note',
  'coefficient',
  'points',
  'euros',
  'pourcent',
  'annees',
  'mois',
  'semaines',
  'jours',
  'heures',
  'minutes',
  'nombre',
  'jour',
  'oui-non',
  'mot',
  'texte',
] as const
export type Unite = (typeof UNITES)[number]

/** Where a value comes from when no step computes it. */
export type Source =
  /** Stated by the person; `chemin` is its place in the input, `contrat.debut`. */
  | { readonly genre: 'fait'; readonly chemin: string }
  /** Written in a text of law. */
  | { readonly genre: 'texte'; readonly texte: CleTexte; readonly paragraphe: string | null }
  /** A row of a dated scale; `derniereConnue`: the day is after the last check of the scale. */
  | {
      readonly genre: 'bareme'
      readonly bareme: string
      readonly colonne: string
      readonly depuis: string | null
      readonly derniereConnue: boolean
    }
  /** A datum of a regulation or of a rule package. */
  | { readonly genre: 'reglement'; readonly reglement: string; readonly chemin: string }
  /** A choice where the text is silent, shown with its default. */
  | { readonly genre: 'interrupteur'; readonly interrupteur: CleInterrupteur }

type Details = Readonly<Record<string, string | number>>

/** One step of a computation: what it is worth, and all that it was made from. A leaf has a source, a step an operation. */
export interface Trace {
  /** Dotted code; its sentences live in `langues/droit`. */
  readonly code: string
  readonly operation: NomOperation | null
  readonly valeur: Valeur
  readonly unite: Unite
  readonly entrees: readonly Trace[]
  readonly source: Source | null
  /** Text that the step applies. */
  readonly texte: CleTexte | null
  /** What the sentence of the code needs beside the values: a unit, a name. */
  readonly details: Details
}

/** How a step reads: the unit of its value, the text that it applies, what its sentence needs. */
export interface Forme {
  readonly unite: Unite
  readonly texte?: CleTexte
  readonly details?: Details
}

const AUCUNE: readonly Trace[] = []
const AUCUN: Details = {}
const SANS_FORME: Omit<Forme, 'unite'> = {}

/** A leaf: a value with its source. Throws RangeError on a number that is not an exact integer. */
export function feuille(code: string, valeur: Valeur, forme: Forme, source: Source): Trace {
  if (typeof valeur === 'number' && !Number.isSafeInteger(valeur)) throw new RangeError(`not exact: ${code} ${valeur}`)
  const { unite, texte = null, details = AUCUN } = forme
  return { code, operation: null, valeur, unite, entrees: AUCUNE, source, texte, details }
}

/** A fact that the person states, `null` when not stated; `chemin` is its place in the input. */
export const fait = (code: string, valeur: Valeur, unite: Unite, chemin: string): Trace =>
  feuille(code, valeur, { unite }, { genre: 'fait', chemin })

/** A figure that a text of law states; `paragraphe` as in "al. 2", "2°". */
export const constante = (
  code: string,
  valeur: Valeur,
  unite: Unite,
  { texte, paragraphe = null }: { readonly texte: CleTexte; readonly paragraphe?: string | null },
): Trace => feuille(code, valeur, { unite, texte }, { genre: 'texte', texte, paragraphe })

/** A step: its value is the operation applied to its inputs, unknown when what it needs is unknown. */
export function calculer(code: string, operation: NomOperation, entrees: readonly Trace[], forme: Forme): Trace {
  const { unite, texte = null, details = AUCUN } = forme
  return { code, operation, valeur: OPERATIONS[operation](entrees), unite, entrees, source: null, texte, details }
}

/** A step that is true or false. */
export function juger(
  code: string,
  operation: NomOperation,
  entrees: readonly Trace[],
  forme: Omit<Forme, 'unite'> = SANS_FORME,
): Trace {
  const { texte = null, details = AUCUN } = forme
  const valeur = OPERATIONS[operation](entrees)
  return { code, operation, valeur, unite: 'oui-non', entrees, source: null, texte, details }
}

/** All of them must hold (`et`): false as soon as one fails, else unknown as soon as one is. */
export const toutes = (code: string, conditions: readonly Trace[], texte?: CleTexte): Trace =>
  juger(code, 'et', conditions, texte === undefined ? AUCUN : { texte })

/** One of them is enough (`ou`). */
export const auMoinsUne = (code: string, conditions: readonly Trace[], texte?: CleTexte): Trace =>
  juger(code, 'ou', conditions, texte === undefined ? AUCUN : { texte })

/** The rule holds, save where its exception does: the exception stays where the text puts it. */
export const saufSi = (code: string, regle: Trace, exception: Trace, texte?: CleTexte): Trace =>
  juger(code, 'sauf-si', [regle, exception], texte === undefined ? AUCUN : { texte })
