/** The texts that rules rely on: each once, cited by key so that a typo does not compile. */
const TEXTES = {
  'code-de-l-education.D337-69': { recueil: 'Code de l’éducation', article: 'D337-69' },
  'code-de-l-education.D337-74': { recueil: 'Code de l’éducation', article: 'D337-74' },
  'code-de-l-education.D337-77': { recueil: 'Code de l’éducation', article: 'D337-77' },
  'code-de-l-education.D337-78': { recueil: 'Code de l’éducation', article: 'D337-78' },
  'code-du-travail.D6222-26': { recueil: 'Code du travail', article: 'D6222-26' },
  'code-du-travail.D6222-28-1': { recueil: 'Code du travail', article: 'D6222-28-1' },
  'code-du-travail.L6111-8': { recueil: 'Code du travail', article: 'L6111-8' },
  'code-du-travail.L6113-1': { recueil: 'Code du travail', article: 'L6113-1' },
  'code-du-travail.L6113-9': { recueil: 'Code du travail', article: 'L6113-9' },
  'code-du-travail.L6211-1': { recueil: 'Code du travail', article: 'L6211-1' },
  'qualiopi.1': { recueil: 'Référentiel national qualité', article: 'indicateur 1' },
  'qualiopi.2': { recueil: 'Référentiel national qualité', article: 'indicateur 2' },
  'qualiopi.3': { recueil: 'Référentiel national qualité', article: 'indicateur 3' },
} as const satisfies Readonly<Record<string, TexteDroit>>

/** One article of a code: where it stands. */
export interface TexteDroit {
  readonly recueil: string
  readonly article: string
}

/** Key of a text in `TEXTES`. */
export type CleTexte = keyof typeof TEXTES
