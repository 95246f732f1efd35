import type { TraceADire } from './explication.ts'

/** What a sign says of a step: it holds, it fails the answer, it is simply not so, it is not known; null: a known value. */
export type Signe = 'vrai' | 'refus' | 'non' | 'inconnu'

/** Operations whose false inputs are what makes them false. */
const PORTEUSES: ReadonlySet<string> = new Set(['et', 'ou', 'sauf-si', 'reprise'])

/** Whether an answer fails by this first step. */
export const estRefus = ({ valeur, unite }: TraceADire): boolean => unite === 'oui-non' && valeur === false

/**
 * Whether an input is part of why its step fails: a red light is kept for what is wrong, since a condition that is not
 * met on the way to a value is no fault.
 */
export function porteRefus(entree: TraceADire, parent: TraceADire, parentRefuse: boolean): boolean {
  if (!parentRefuse || !estRefus(entree)) return false
  if (parent.operation !== 'selon') return parent.operation !== null && PORTEUSES.has(parent.operation)
  return parent.entrees.indexOf(entree) % 2 === 1 || parent.entrees.at(-1) === entree
}

/** The sign of a step; null: a known value needs none. */
export function signeDe({ valeur, unite }: Pick<TraceADire, 'valeur' | 'unite'>, refuse: boolean): Signe | null {
  if (valeur === null) return 'inconnu'
  if (unite !== 'oui-non') return null
  return valeur === true ? 'vrai' : refuse ? 'refus' : 'non'
}
