import { entreesSuivies } from './entrees-suivies.ts'
import type { CleTexte } from './textes.ts'
import type { Source, Trace } from './trace.ts'

/** `conforme` and `non-conforme` answer a check, `determine` a computation; `indetermine` says that facts are missing. */
export type Issue = 'conforme' | 'non-conforme' | 'determine' | 'indetermine'

/** A fact that is missing: its code, and where it would come from (a place in the input, a cell of a regulation…). */
export interface Manquant {
  readonly code: string
  readonly source: Source
}

/** A condition that fails. `trace` holds its figures. */
export interface Raison {
  readonly code: string
  readonly texte: CleTexte | null
  readonly trace: Trace
}

/** An answer: what was found, every reason against it, every missing fact, and the whole way there. */
export interface Conclusion<R = null> {
  readonly issue: Issue
  readonly resultat: R
  readonly raisons: readonly Raison[]
  readonly manquants: readonly Manquant[]
  readonly trace: Trace
}

/** Answer of a check, from its trace: true is `conforme`, false `non-conforme` with all its reasons, unknown `indetermine`. */
export function conclureControle<R>(trace: Trace, resultat: R): Conclusion<R> {
  const issue = trace.valeur === null ? 'indetermine' : trace.valeur === false ? 'non-conforme' : 'conforme'
  return { issue, resultat, raisons: raisonsDe(trace), manquants: manquantsDe(trace), trace }
}

/** Answer of a computation, from its trace: `determine` when the value is known. */
export function conclureCalcul<R>(trace: Trace, resultat: R): Conclusion<R> {
  const issue = trace.valeur === null ? 'indetermine' : 'determine'
  return { issue, resultat, raisons: [], manquants: manquantsDe(trace), trace }
}

/** Every missing fact on which an unknown value rests, each once, in the order of the computation. */
export function manquantsDe(trace: Trace): readonly Manquant[] {
  const trouves = new Map<string, Manquant>()
  const vus = new Set<Trace>()
  const parcourir = (etape: Trace): void => {
    if (etape.valeur !== null || vus.has(etape)) return
    vus.add(etape)
    const { source, code } = etape
    if (source !== null) trouves.set(JSON.stringify(source), { code, source })
    for (const entree of entreesSuivies(etape.operation, etape.entrees)) parcourir(entree)
  }
  parcourir(trace)
  return [...trouves.values()]
}

/** Every condition that makes a check false: the leaves of its `et`, in the order of the rule. */
export function raisonsDe(trace: Trace): readonly Raison[] {
  if (trace.valeur !== false) return []
  if (trace.operation === 'et') return trace.entrees.flatMap(raisonsDe)
  return [{ code: trace.code, texte: trace.texte, trace }]
}
