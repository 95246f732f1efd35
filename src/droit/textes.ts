/** The texts that rules rely on: each once, cited by key so that a typo does not compile. */
const TEXTES = {
  'code-du-travail.L6113-9': { recueil: 'Code du travail', article: 'L6113-9' },
  'code-du-travail.L6211-1': { recueil: 'Code du travail', article: 'L6211-1' },
} as const satisfies Readonly<Record<string, TexteDroit>>

/** One article of a code: where it stands. */
export interface TexteDroit {
  readonly recueil: string
  readonly article: string
}

/** Key of a text in `TEXTES`. */
export type CleTexte = keyof typeof TEXTES
