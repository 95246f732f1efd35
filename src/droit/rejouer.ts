import { comparer } from '#socle/rationnel.ts'
import { estNombre } from './entrees-suivies.ts'
import { type NomOperation, OPERATIONS } from './operations.ts'
import type { Source, Trace, Unite, Valeur } from './trace.ts'

/** One step of a written trace; `entrees` are ranks of earlier steps. */
export interface Etape {
  readonly code: string
  readonly operation: NomOperation | null
  readonly valeur: Valeur
  readonly unite: Unite
  readonly entrees: readonly number[]
  readonly source: Source | null
  readonly texte: string | null
  readonly details: Readonly<Record<string, string | number>>
}

/** A trace as a machine reads it: every step once, inputs before what they make; the last step is the answer. */
export interface TraceEcrite {
  readonly etapes: readonly Etape[]
}

/** Writes a trace as a list of steps. */
export function ecrireTrace(trace: Trace): TraceEcrite {
  const rangs = new Map<Trace, number>()
  const etapes: Etape[] = []
  const ecrire = (etape: Trace): number => {
    const connu = rangs.get(etape)
    if (connu !== undefined) return connu
    const entrees = etape.entrees.map(ecrire)
    etapes.push({ ...etape, entrees })
    rangs.set(etape, etapes.length - 1)
    return etapes.length - 1
  }
  ecrire(trace)
  return { etapes }
}

/** What a replay finds: the answer, and the first step whose written value is not what its inputs give. */
export interface Rejeu {
  readonly valeur: Valeur
  readonly ecart: { readonly rang: number; readonly code: string } | null
}

/** What a replay reads of a step, wherever it was written. */
export interface EtapeARejouer extends Pick<Etape, 'code' | 'valeur' | 'entrees'> {
  readonly operation: string | null
}

const estOperation = (nom: string): nom is NomOperation => Object.hasOwn(OPERATIONS, nom)

/** Computes a written trace again from its leaves alone; an operation that this version does not know gives unknown. */
export function rejouer({ etapes }: { readonly etapes: readonly EtapeARejouer[] }): Rejeu {
  const refaites: { readonly valeur: Valeur }[] = []
  let ecart: Rejeu['ecart'] = null
  for (const [rang, { code, operation, valeur, entrees }] of etapes.entries()) {
    const lues = entrees.map((entree) => refaites[entree] ?? { valeur: null })
    const refaite = operation === null ? valeur : estOperation(operation) ? OPERATIONS[operation](lues) : null
    if (ecart === null && !memeValeur(refaite, valeur)) ecart = { rang, code }
    refaites.push({ valeur: refaite })
  }
  return { valeur: refaites.at(-1)?.valeur ?? null, ecart }
}

const memeValeur = (a: Valeur, b: Valeur): boolean => (estNombre(a) && estNombre(b) ? comparer(a, b) === 0 : a === b)
