type Chiffre = '0' | '1' | '2' | '3' | '4' | '5' | '6' | '7' | '8' | '9'

type Lettre<C extends string> = C extends Chiffre ? `_${C}` : C extends Lowercase<C> ? C : `_${Lowercase<C>}`

type Cle<S extends string> = S extends `${infer C}${infer Reste}` ? `${Lettre<C>}${Cle<Reste>}` : ''

/** Fields whose own keys are data, not names of ours. */
type Opaque = 'donnees' | 'provenance' | 'avant' | 'apres' | 'rapport'

/** The public form of a value of the domain: the same, with snake_case keys. */
export type Snake<T> = T extends readonly (infer U)[]
  ? Snake<U>[]
  : T extends object
    ? { -readonly [K in keyof T as K extends string ? Cle<K> : never]: K extends Opaque ? T[K] : Snake<T[K]> }
    : T

const OPAQUES: ReadonlySet<string> = new Set<Opaque>(['donnees', 'provenance', 'avant', 'apres', 'rapport'])
const cles = new Map<string, string>()

function snakeKey(nom: string): string {
  const connue = cles.get(nom)
  if (connue !== undefined) return connue
  const cle = nom.replace(/[A-Z0-9]/g, (c) => `_${c.toLowerCase()}`)
  cles.set(nom, cle)
  return cle
}

function convert(valeur: unknown): unknown {
  if (Array.isArray(valeur)) return valeur.map(convert)
  if (typeof valeur !== 'object' || valeur === null) return valeur
  return Object.fromEntries(
    Object.entries(valeur).map(([nom, v]) => [snakeKey(nom), OPAQUES.has(nom) ? v : convert(v)]),
  )
}

/** Gives a value of the domain its public form; key names are the only thing that changes. */
export function toSnake<T>(valeur: T): Snake<T> {
  // The type above and the conversion follow the same rule, which no checker can see.
  return convert(valeur) as Snake<T>
}
