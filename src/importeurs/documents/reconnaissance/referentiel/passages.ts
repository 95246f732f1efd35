import { type Classe, commenceEnCapitale, finDeLigne } from './classes.ts'
import type { Morceau } from './morceaux.ts'

/** Columns of an A/C/E framework; `evaluation` mixes modalities and criteria. */
export type Colonne = 'blocs' | 'activites' | 'competences' | 'evaluation' | 'modalites' | 'criteres'

/** The common middle form of every layout: a piece, in its column, in its row. */
export interface Passage {
  /** null: nothing tells the column. */
  readonly colonne: Colonne | null
  readonly morceau: Morceau
  /** Rows of the table that its cell covers; empty in a text without geometry. */
  readonly rangees: readonly string[]
  /** First piece of its cell. */
  readonly tete: boolean
  /** The column was told by order alone. */
  readonly incertain: boolean
}

/** What has been read of the assessment in whose column one stands. */
export interface LectureEvaluation {
  /** Last line of the title or the instruction; null while only the kind was read. */
  readonly derniere: string | null
}

const OUVRANTES = new Set<Classe['genre']>(['bloc', 'activite', 'competence', 'nature'])
/** How far a later line may tell what this one is. */
const PORTEE = 40

/**
 * Whether piece `rang`, met among the modalities, is the first of the criteria: a criterion's code or label, a
 * sentence on what the candidate did, a dash after an instruction that did not announce a list.
 */
export function ouvreCriteres(morceaux: readonly Morceau[], rang: number, lecture: LectureEvaluation): boolean {
  const classe = morceaux[rang]?.classe
  if (classe?.genre === 'critere' || classe?.genre === 'etiquette') return true
  if (classe?.genre === 'candidat') return !(classe.futur || precedeValidation(morceaux, rang))
  if (classe?.genre !== 'tiret' || lecture.derniere === null) return false
  return !lecture.derniere.trimEnd().endsWith(':')
}

/** What stands above « la validation du bloc… » is still the instruction, when criteria come after that sentence. */
function precedeValidation(morceaux: readonly Morceau[], rang: number): boolean {
  let validee = false
  for (const { classe } of morceaux.slice(rang + 1, rang + PORTEE)) {
    if (OUVRANTES.has(classe.genre)) return false
    if (classe.genre === 'validation') validee = true
    else if (classe.genre === 'candidat') return validee
    else if (classe.genre === 'tiret') return false
  }
  return false
}

/** Whether a line that names a kind of assessment opens another one, though criteria or an instruction were being read. */
export const rouvreNature = (morceau: Morceau, precedente: string): boolean =>
  morceau.classe.genre === 'nature' &&
  !morceau.ligne.puce &&
  (morceau.alinea || morceau.ecart > 0 || finDeLigne(precedente) === 'close') &&
  finDeLigne(precedente) !== 'appelle' &&
  commenceEnCapitale(morceau.texte)
