/** What people read of one step of a computation; figures stand in `{braces}`: `{valeur}`, `{0}` `{1}`… (inputs), details. */
export interface PhraseTrace {
  /** Name of the value, or statement when the step is a condition: "Moyenne générale", "La moyenne atteint 10". */
  readonly phrase: string
  /** Statement when the condition fails: "La moyenne reste sous 10". */
  readonly sinon?: string
  /** What to do when the condition fails, or to learn a value that is missing. */
  readonly faire?: string
}

/** What people read of one rule: its title, and its statement in our own words. */
export interface PhraseRegle {
  readonly titre: string
  readonly enonce: string
}

/** The words of one part of the law. */
export interface PhrasesDroit {
  readonly regles: Readonly<Record<string, PhraseRegle>>
  readonly traces: Readonly<Record<string, PhraseTrace>>
  /** Words of closed lists, by code: `ADMIS` → "Admis". */
  readonly mots: Readonly<Record<string, string>>
}
