import type { Scalaire } from './chemins.ts'
import type { Constat } from './constat.ts'

export const DECISIONS = ['acceptee', 'refusee', 'annulee'] as const
/** What a person decided of a finding; `annulee` takes the last decision back. */
export type Decision = (typeof DECISIONS)[number]

/** A repair accepted by a person, as it was proposed on that day. */
export interface ReparationAcceptee {
  readonly chemin: string
  readonly valeur: Scalaire
}

/** A finding with a key that finds it again when the document is checked another day. */
export interface ConstatRepere {
  readonly cle: string
  readonly constat: Constat
}

/**
 * Gives each finding its key: the rule, the first place, the path of the repair; equal ones are numbered in order. The
 * figures of the sentence stay out of it, since some depend on the day.
 */
export function reperer(constats: readonly Constat[]): readonly ConstatRepere[] {
  const vus = new Map<string, number>()
  return constats.map((constat) => {
    const place = constat.reperes[0]
    const lieu = place === undefined ? '' : `${place.rang}.${place.debut}-${place.fin}`
    const base = `${constat.regle}@${lieu}#${constat.reparation?.chemin ?? ''}`
    const rang = (vus.get(base) ?? 0) + 1
    vus.set(base, rang)
    return { cle: rang === 1 ? base : `${base}~${rang}`, constat }
  })
}
