import type { DocumentSource, Gravite, Repere } from '#domaine/document/index.ts'
import type { groupReperes } from './reperes.ts'

/** What a person gives to see a source; the same for both views. */
export interface ProprietesSource {
  readonly document: DocumentSource
  /** Passages lit. */
  readonly lits: readonly Repere[]
  /** The passage to bring into view; a new object brings it again. */
  readonly cible: Repere | null
  readonly onLigne: (rang: number) => void
  /** Lines that carry a finding, with the gravest. */
  readonly marques?: ReadonlyMap<number, Gravite>
}

/** The same with its lit stretches by line. */
export interface ProprietesVue extends ProprietesSource {
  readonly eclaires: ReturnType<typeof groupReperes>
}
