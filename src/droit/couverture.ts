import { type CleTexte, TEXTES } from './textes.ts'

/** Why no rule rests on a text: closed list, each code with its sentence in `langues/droit`. */
export const RAISONS_SANS_EFFET = [
  /** It says what a thing is. */
  'definition',
  /** It says who does what. */
  'organisation',
  /** It sets the steps before an authority. */
  'procedure',
  /** It sends to other texts, which have the rules. */
  'renvoi',
  /** Repealed, and nothing of today rests on it. */
  'abroge',
  /** It leaves the matter to somebody's judgement. */
  'appreciation',
  /** What it sets is data that rules read: a regulation of an exam, a list, a calendar. */
  'donnees',
  /** What it sets is a step inside the rule of another text. */
  'autre-regle',
  /** It could be computed, and we do not do it. */
  'non-calcule',
] as const

/** Code of a reason. */
export type RaisonSansEffet = (typeof RAISONS_SANS_EFFET)[number]

/** Texts on which no rule rests, and why. */
export const SANS_EFFET = {
  'code-de-l-education.D337-1': 'definition',
  'code-de-l-education.D337-3': 'autre-regle',
  'code-de-l-education.D337-8': 'autre-regle',
  'code-de-l-education.D337-18': 'autre-regle',
  'code-de-l-education.D337-52': 'autre-regle',
  'code-de-l-education.D337-72': 'renvoi',
  'code-de-l-education.D337-84': 'procedure',
  'code-de-l-education.D337-89-1': 'organisation',
  'code-de-l-education.D337-94': 'procedure',
  'code-de-l-education.D337-95': 'definition',
  'code-de-l-education.D337-102': 'non-calcule',
  'code-de-l-education.D337-124': 'procedure',
  'code-de-l-education.R334-35': 'procedure',
  'code-de-l-education.R335-6': 'autre-regle',
  'code-de-l-education.R338-5': 'non-calcule',
  'code-de-l-education.R338-8': 'procedure',
  'code-de-l-education.D643-1': 'definition',
  'code-de-l-education.D643-14': 'definition',
  'code-de-l-education.D643-16': 'non-calcule',
  'code-de-l-education.D643-35': 'procedure',
  'code-du-travail.D6113-19': 'donnees',
  'code-du-travail.D6316-1-1': 'autre-regle',
  'code-du-travail.L3133-1': 'donnees',
  'code-du-travail.L6211-1': 'definition',
  'code-du-travail.L6231-2': 'organisation',
  'code-du-travail.L6316-4': 'definition',
  'code-du-travail.L6323-6': 'definition',
  'code-du-travail.L6325-13': 'non-calcule',
  'code-du-travail.R6113-8-1': 'appreciation',
  'code-du-travail.R6113-14-1': 'appreciation',
  'code-du-travail.R6113-16-2': 'non-calcule',
  'code-du-travail.R6222-47': 'non-calcule',
  'code-du-travail.R6233-1': 'organisation',
  'code-du-travail.R6233-57': 'abroge',
  'code-du-travail.R6316-1': 'autre-regle',
  'code-du-travail.R6412-1': 'definition',
  'code-du-travail.R6412-4': 'autre-regle',
  'code-du-travail.R6412-5': 'autre-regle',
  'arrete.2005-04-28': 'donnees',
  'arrete.2020-06-17': 'donnees',
  'arrete.2020-12-09.mspc': 'donnees',
  'arrete.2020-12-09.trpm': 'donnees',
} as const satisfies { readonly [cle in CleTexte]?: RaisonSansEffet }

/** What rests on a text: rules by id, or the reason why none does; neither: nobody looked at it. */
interface CouvertureTexte {
  readonly texte: CleTexte
  readonly regles: readonly string[]
  readonly raison: RaisonSansEffet | null
}

/** What is read of a rule: as declared, or as written in a file, where keys of texts are plain strings. */
interface RegleCitante {
  readonly id: string
  readonly references: readonly { readonly texte: string }[]
}

const RAISONS: { readonly [cle in CleTexte]?: RaisonSansEffet } = SANS_EFFET

const estTexte = (cle: string): cle is CleTexte => Object.hasOwn(TEXTES, cle)

/**
 * For each text of the register, in its order: the rules that cite it, in theirs, and the reason recorded for having
 * none. A text with both is contradictory, a text with neither is not covered.
 */
export function couvrir(regles: readonly RegleCitante[]): readonly CouvertureTexte[] {
  return Object.keys(TEXTES)
    .filter(estTexte)
    .map((texte) => ({
      texte,
      regles: regles.filter(({ references }) => references.some((place) => place.texte === texte)).map(({ id }) => id),
      raison: RAISONS[texte] ?? null,
    }))
}

/** Whether a text has rules or a reason, and not both. */
export const estCouvert = ({ regles, raison }: Pick<CouvertureTexte, 'regles' | 'raison'>): boolean =>
  regles.length > 0 !== (raison !== null)
