import { type Regle, versionAuJour } from '#droit/regle.ts'
import { calculer, type Trace } from '#droit/trace.ts'

/** Day that decides the versions of the rules, as stated, and as a leaf. */
export interface JourDeVersion {
  readonly conclusion: Trace
  /** What is said when no version of a rule governs that day. */
  readonly inconnu: Trace
}

/** What the version of a rule that governs the contract gives; unknown when its day is, or when no version governs it. */
export function regir<F>(famille: readonly Regle<F>[], { conclusion, inconnu }: JourDeVersion, faits: F): Trace {
  if (typeof conclusion.valeur !== 'string') {
    return calculer('remuneration.version-a-choisir', 'reprise', [conclusion], { unite: 'jour' })
  }
  return versionAuJour(famille, conclusion.valeur)?.evaluer(faits) ?? inconnu
}
