import type { CleTexte } from '#droit/textes.ts'
import type { Repere } from './document.ts'

export const GRAVITES = ['erreur', 'avertissement', 'information'] as const
/** erreur: contradicts a text, a source or itself; avertissement: to be looked at; information: good to know. */
export type Gravite = (typeof GRAVITES)[number]

/** A repair that is proposed, never applied alone: a person accepts or refuses it, the raw text stays. */
export interface Reparation {
  /** Path in the data that were read (`blocs[2].code`); null when only the document can be mended. */
  readonly chemin: string | null
  /** The value proposed at that path; null when the repair is a thing to do, said by the rule's sentence. */
  readonly valeur: string | number | boolean | null
}

/** What a finding rests on: an article, or a fact with the place where it was read. */
export type Appui =
  | { readonly genre: 'texte'; readonly cle: CleTexte }
  | { readonly genre: 'registre'; readonly numero: string; readonly champ: string }
  | { readonly genre: 'document'; readonly document: string; readonly reperes: readonly Repere[] }
  | { readonly genre: 'bareme'; readonly bareme: string; readonly depuis: string }

/** One finding of the reader or of the linter. Its sentences live in `langues`, by rule. */
export interface Constat {
  /** Dotted id of the rule (`code.double`, `heures.somme`…). */
  readonly regle: string
  readonly gravite: Gravite
  /** Figures that the sentence needs. */
  readonly donnees: Readonly<Record<string, string | number | boolean | null>>
  /** Where it stands; the first is the place shown. Empty when what is wrong is an absence. */
  readonly reperes: readonly Repere[]
  readonly reparation: Reparation | null
  readonly appuis: readonly Appui[]
}
