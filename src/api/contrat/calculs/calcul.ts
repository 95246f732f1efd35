import { z } from 'zod'
import type { Baremes } from '#droit/baremes/tous.ts'
import type { Conclusion } from '#droit/conclusion.ts'

/** What a computation may look at beside its input: the day, and the scales with what people added to them. */
export interface Contexte {
  readonly aujourdhui: string
  readonly baremes: Baremes
}

/** One computation offered alike by the command line, the API and the simulators. */
export interface Calcul {
  readonly nom: string
  /** Schema of the input, snake_case, every field described. */
  readonly entree: z.ZodType
  /** Schema of `resultat` in the answer. */
  readonly resultat: z.ZodType
  /** Reads the input, then computes; the issues of a wrong input name their place. */
  readonly executer: (
    brut: unknown,
    contexte: Contexte,
  ) =>
    | { readonly ok: true; readonly conclusion: Conclusion<unknown> }
    | { readonly ok: false; readonly erreurs: readonly z.core.$ZodIssue[] }
}

interface Definition<E extends z.ZodType, R extends z.ZodType> {
  readonly nom: string
  readonly entree: E
  readonly resultat: R
  readonly calculer: (entree: z.output<E>, contexte: Contexte) => Conclusion<z.input<R>>
}

/** Declares a computation: the types of the schema and of the function are checked together, then forgotten. */
export function definirCalcul<E extends z.ZodType, R extends z.ZodType>(definition: Definition<E, R>): Calcul {
  const { nom, entree, resultat, calculer } = definition
  return {
    nom,
    entree,
    resultat,
    executer: (brut, contexte) => {
      const lu = entree.safeParse(brut)
      return lu.success
        ? { ok: true, conclusion: calculer(lu.data, contexte) }
        : { ok: false, erreurs: lu.error.issues }
    },
  }
}

/** Most that is read, in hundredths: sums and products of a whole file stay exact. */
const EUROS_MAX = 1_000_000_000
const COEFFICIENT_MAX = 10_000

const centiemes = (unite: string) =>
  z
    .number()
    .refine((valeur) => Math.abs(valeur * 100 - Math.round(valeur * 100)) < 1e-6, 'two decimals at most')
    .transform((valeur) => Math.round(valeur * 100))
    .describe(unite)

/** An amount in euros as people write it, `1867.02`; cents once read. */
export const Euros = centiemes('Euros, two decimals at most').refine(
  (centimes) => centimes >= 0 && centimes <= EUROS_MAX,
  '0 to 10 000 000 euros',
)
/** A mark out of 20, `10.5`; hundredths once read. */
export const Note = centiemes('Mark from 0 to 20, two decimals at most').refine((n) => n >= 0 && n <= 2000, '0 to 20')
/** A coefficient, `1.5`; hundredths once read. */
export const Coefficient = centiemes('Coefficient from 0 to 100, two decimals at most').refine(
  (c) => c >= 0 && c <= COEFFICIENT_MAX,
  '0 to 100',
)

/** Hundredths back to what people read: 186702 → 1867.02. */
export const enUnites = (centiemesLus: number): number => centiemesLus / 100
