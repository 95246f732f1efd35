import { ENTREE_EN } from './entree.en.ts'
import { ENTREE_FR } from './entree.fr.ts'
import { remplir } from './typographie.ts'

/** An issue of a schema, as far as its sentence needs it. */
export interface IssueADire {
  readonly code: string
  readonly path: readonly PropertyKey[]
  readonly message: string
  readonly expected?: string
  readonly input?: unknown
  readonly keys?: readonly string[]
  readonly values?: readonly unknown[]
  readonly minimum?: number | bigint
  readonly maximum?: number | bigint
  readonly errors?: readonly (readonly IssueADire[])[]
}

/** Where the input is wrong, and how. */
export interface ErreurDite {
  /** Dotted path: `contrat.debut`, `unites.0.note`. */
  readonly chemin: string
  readonly phrase: string
}

/** Longest name of a place that is said whole; beyond, its beginning. */
const NOM_MAX = 60

const MOTS = { fr: ENTREE_FR, en: ENTREE_EN } as const

/** The sentence of one issue, with its place; of a choice of shapes, that of the shape that came nearest. */
function direErreurEntree(issue: IssueADire, langue: 'fr' | 'en'): ErreurDite {
  const proche = issue.code === 'invalid_union' ? laPlusProche(issue) : null
  if (proche !== null) return direErreurEntree({ ...proche, path: [...issue.path, ...proche.path] }, langue)
  const chemin = issue.path.map(abreger).join('.')
  return { chemin: chemin === '' ? MOTS[langue].racine : chemin, phrase: phraseDe(issue, langue) }
}

/** The sentences of every place that is wrong, one a place: what comes first there explains the rest. */
export function direErreursEntree(issues: readonly IssueADire[], langue: 'fr' | 'en'): readonly ErreurDite[] {
  const parLieu = new Map<string, ErreurDite>()
  for (const issue of issues) {
    const dite = direErreurEntree(issue, langue)
    if (!parLieu.has(dite.chemin)) parLieu.set(dite.chemin, dite)
  }
  return [...parLieu.values()]
}

/** The first issue of the shape that fits deepest. */
function laPlusProche({ errors = [] }: IssueADire): IssueADire | null {
  const premieres = errors.flatMap(([premiere]) => premiere ?? [])
  const parProfondeur = premieres.sort((a, b) => b.path.length - a.path.length)
  return parProfondeur.find(({ path }) => path.length > 0) ?? null
}

function phraseDe(issue: IssueADire, langue: 'fr' | 'en'): string {
  const mots = MOTS[langue]
  const types: Readonly<Record<string, string>> = mots.types
  const raisons: Readonly<Record<string, string>> = mots.raisons
  const attendu = types[issue.expected ?? ''] ?? mots.types.autre
  switch (issue.code) {
    case 'invalid_type':
      return remplir(estAbsent(issue) ? mots.absent : mots.type, { attendu })
    case 'unrecognized_keys':
      return remplir(mots.inconnu, { champs: (issue.keys ?? []).map(abreger).join(', ') })
    case 'invalid_value':
      return remplir(mots.choix, { choix: (issue.values ?? []).map(String).join(', ') })
    case 'too_small':
      return remplir(mots.minimum, { borne: String(issue.minimum) })
    case 'too_big':
      return remplir(mots.maximum, { borne: String(issue.maximum) })
    case 'invalid_format':
      return mots.format
    case 'invalid_union':
      return mots.union
    default:
      return raisons[issue.message] ?? mots.autre
  }
}

/** A name that somebody made up may be as long as the whole input. */
function abreger(nom: PropertyKey): string {
  const dit = String(nom)
  return dit.length > NOM_MAX ? `${dit.slice(0, NOM_MAX)}…` : dit
}

/** Zod does not keep the input of an issue; its own English words tell a field that is not there. */
const estAbsent = ({ input, message }: IssueADire): boolean =>
  input === undefined && message.endsWith('received undefined')
