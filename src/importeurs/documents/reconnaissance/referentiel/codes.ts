/** Elements that a code opens. */
export type GenreCode = 'bloc' | 'activite' | 'competence' | 'critere'

/** A code at the head of a line; offsets count from the start of the text given. */
export interface Ouverture {
  readonly genre: GenreCode
  /** As printed: `C1-6`, `C-1-5`, `Bloc n°1`. */
  readonly code: string
  readonly debut: number
  readonly fin: number
  /** Where the words begin, after the dash or the colon. */
  readonly mots: number
}

/** Codes are short: the head of a line is enough, however long a hostile line is. */
const TETE = 80
const MARQUES = /^[\s#>*_•▪‣·−–—-]*/u
const SUITE = /^[\s:–—−.*_)-]*/u
const FIN = '(?=[\\s:–—−.,*_)-]|$)'
const NUMEROS = '\\d{1,2}(?:[.-]\\d{1,2}){0,2}'

const MOTIFS: readonly (readonly [GenreCode, RegExp])[] = [
  [
    'bloc',
    new RegExp(
      `^(?:Blocs?|BLOCS?|bloc)(?: (?:de|DE) [Cc](?:omp[ée]tences?|OMP[ÉE]TENCES?))? ?(?:[Nn] ?[°ºo]?\\.? ?)?(?:\\d{1,2}|[IVX]{1,4}|[A-H])${FIN}`,
      'u',
    ),
  ],
  ['bloc', new RegExp(`^(?:RNCP ?\\d{3,6} ?[–-]? ?|RS ?\\d{3,6} ?[–-]? ?)?BC ?-?\\d{1,2}${FIN}`, 'u')],
  ['competence', new RegExp(`^A${NUMEROS}[.-]?C${NUMEROS}${FIN}`, 'u')],
  ['critere', new RegExp(`^(?:C[rR][.-]?|CE|Crit[èe]re (?:[Nn] ?[°ºo]? ?)?)${NUMEROS}(?:[.-]\\d{1,2})?${FIN}`, 'u')],
  ['competence', new RegExp(`^CP?[.-]?${NUMEROS}${FIN}`, 'u')],
  ['competence', new RegExp(`^(?:C |Comp[ée]tence (?:[Nn] ?[°ºo]? ?)?)\\d{1,2}(?:[.-]\\d{1,2}){1,2}${FIN}`, 'u')],
  ['competence', new RegExp(`^Comp[ée]tence (?:[Nn] ?[°ºo]? ?)?\\d{1,2}${FIN}`, 'u')],
  ['activite', new RegExp(`^AT?[.-]?${NUMEROS}${FIN}`, 'u')],
  [
    'activite',
    new RegExp(`^(?:Activit[ée]|ACTIVIT[ÉE])(?: type| principale)? ?(?:[Nn] ?[°ºo]? ?)?${NUMEROS}${FIN}`, 'u'),
  ],
]

/**
 * The code that opens a line, in the notations of certifiers: `Bloc n°1`, `BC01`, `RNCP90001BC01`; `A1`, `A1.1`,
 * `A1-1`, `A.1.1`, `Activité 1`; `C1.1`, `C-1-5`, `CP1`, `A1C1`; `Cr1.1`, `CE1`. List marks before it are passed over.
 * Null when the line opens with words.
 */
export function lireOuverture(texte: string): Ouverture | null {
  const tete = texte.slice(0, TETE)
  const debut = MARQUES.exec(tete)?.[0].length ?? 0
  const reste = tete.slice(debut)
  if (!/^[ABCR]|^bloc/u.test(reste)) return null
  for (const [genre, motif] of MOTIFS) {
    const code = motif.exec(reste)?.[0]
    if (code === undefined) continue
    const fin = debut + code.length
    return { genre, code, debut, fin, mots: fin + (SUITE.exec(tete.slice(fin))?.[0].length ?? 0) }
  }
  return null
}

/** A code for comparison: `C1-6`, `C.1.6` and `c1.6` are one. */
export const normaliserCode = (code: string): string =>
  code
    .toUpperCase()
    .replace(/[\s.-]+/gu, '.')
    .replace(/(?<=\p{L})\./gu, '')
