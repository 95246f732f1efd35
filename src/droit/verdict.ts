import type { CleTexte } from './textes.ts'

/** Three answers, not two: `indetermine` says that a fact is missing, never a guess. */
export type Avis = 'oui' | 'non' | 'indetermine'

/** One reason: a dotted code with its figures, and the text it rests on. Sentences live in `langues`. */
export interface Motif<Code extends string = string> {
  readonly code: Code
  readonly donnees: Readonly<Record<string, string | number | boolean | null>>
  readonly texte: CleTexte | null
}

/** An answer with every reason that led to it. */
export interface Verdict<Code extends string = string> {
  readonly avis: Avis
  readonly motifs: readonly Motif<Code>[]
}

/** Builds one reason. */
export function motiver<Code extends string>(
  code: Code,
  donnees: Motif['donnees'] = {},
  texte: CleTexte | null = null,
): Motif<Code> {
  return { code, donnees, texte }
}

/** `toutes`: `non` as soon as one condition fails, else `indetermine` as soon as one is unknown, else `oui`; reasons are gathered in order. */
export function reunirVerdicts<Code extends string>(verdicts: readonly Verdict<Code>[]): Verdict<Code> {
  const avis = verdicts.map((verdict) => verdict.avis)
  const reunion: Avis = avis.includes('non') ? 'non' : avis.includes('indetermine') ? 'indetermine' : 'oui'
  return { avis: reunion, motifs: verdicts.flatMap((verdict) => verdict.motifs) }
}
