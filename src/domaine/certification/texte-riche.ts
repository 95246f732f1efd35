/** A piece of a rich text: a paragraph, a bullet or a bullet under a bullet. */
export interface BlocTexte {
  readonly nature: 'paragraphe' | 'puce' | 'sous-puce'
  /** Text without its mark; a competence code stays in it. */
  readonly texte: string
  /** Competence, unit or exam code caught at the beginning (`C1.2`, `A1C1`, `U31`), else null. */
  readonly code: string | null
}

/** Splits a raw text of the register into blocks. */
export declare function decouperTexte(brut: string): BlocTexte[]
