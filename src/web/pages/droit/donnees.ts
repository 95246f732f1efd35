import type { Issue } from '#droit/conclusion.ts'
import { direTexte } from '#langues/source-droit.ts'
import type { ParolesDroit } from '#langues/valeur-droit.ts'
import { fold } from '#socle/texte.ts'
import donnees from './regles.json'

/** A rule as the pages show it: what it declares, and how the examples use it. */
export type RegleDite = (typeof donnees.regles)[number]
/** A worked example delivered with the product. */
export type ExempleNomme = (typeof donnees.exemples)[number]

export const REGLES: readonly RegleDite[] = donnees.regles
const EXEMPLES: ReadonlyMap<string, ExempleNomme> = new Map(donnees.exemples.map((un) => [un.nom, un]))

/** A rule by its id; undefined when this version has none. */
export const trouverRegle = (id: string): RegleDite | undefined => REGLES.find((regle) => regle.id === id)

/** The examples of these names. */
export const trouverExemples = (noms: readonly string[]): readonly ExempleNomme[] =>
  noms.flatMap((nom) => EXEMPLES.get(nom) ?? [])

/** Parts of the law in the order of the chain. */
export const PARTIES: readonly string[] = [...new Set(REGLES.map(({ partie }) => partie))]

/** Title of a rule; its id when no sentence tells it. */
export const titreDe = (id: string, { phrases }: ParolesDroit): string => phrases.regles[id]?.titre ?? id

/** The rules that hold every word looked for, in their title, statement, id or articles. */
export function filtrerRegles(recherche: string, paroles: ParolesDroit): readonly RegleDite[] {
  const mots = fold(recherche)
    .split(/\s+/)
    .filter((mot) => mot !== '')
  if (mots.length === 0) return REGLES
  return REGLES.filter((regle) => {
    const dite = paroles.phrases.regles[regle.id]
    const articles = regle.references.map(({ texte }) => direTexte(texte, null, paroles))
    const texte = fold([regle.id, dite?.titre ?? '', dite?.enonce ?? '', ...articles].join(' '))
    return mots.every((mot) => texte.includes(mot))
  })
}

interface ContenuExemple {
  readonly entree: unknown
  readonly attendu: { readonly issue?: Issue }
}

const CONTENUS = import.meta.glob<ContenuExemple>('../../../../exemples/*/*.json', { import: 'default' })

/** The input of an example, laid out to be read and changed. Rejects with `TypeError` when it cannot be fetched. */
export async function fetchEntree(nom: string): Promise<string> {
  const charger = CONTENUS[`../../../../exemples/${nom}.json`]
  if (charger === undefined) return '{}'
  const { entree } = await charger()
  return JSON.stringify(entree, null, 2)
}
