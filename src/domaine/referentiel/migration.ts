import { type Resultat, refuser, reussir } from '#socle/resultat.ts'
import type { JugementSitue, SortJugement } from './jugement.ts'
import type { Element, Referentiel } from './referentiel.ts'

export const ECARTS_ELEMENT = ['parent', 'code', 'libelle'] as const
/** What differs between an element and the one that stands for it in another version. */
export type EcartElement = (typeof ECARTS_ELEMENT)[number]

/** What a person says of one element of the old version: its equivalents in the new one; none when empty. */
export interface DecisionMigration {
  readonly element: string
  readonly vers: readonly string[]
}

/** What becomes of one judged element, with how many judgements and learners that touches. */
export interface LigneMigration {
  readonly element: string
  readonly sort: SortJugement
  readonly vers: readonly string[]
  readonly ecarts: readonly EcartElement[]
  readonly jugements: number
  readonly apprenants: number
}

/** What becomes of one judgement. */
export interface ReprisePrevue {
  readonly jugement: string
  readonly sort: SortJugement
  readonly elements: readonly string[]
}

/** A migration before it is made: by element for people, by judgement for the store. Every judgement is in it once. */
export interface PlanMigration {
  /** In the order of the old version. */
  readonly lignes: readonly LigneMigration[]
  readonly reprises: readonly ReprisePrevue[]
  /** Judgements by what becomes of them. */
  readonly comptes: Readonly<Record<SortJugement, number>>
  readonly apprenants: number
}

interface Destin {
  readonly sort: SortJugement
  readonly vers: readonly string[]
  readonly ecarts: readonly EcartElement[]
}

/**
 * What would become of judgements that stand on `de` if they were taken up on `vers`. An element of the same id and
 * kind is its own equivalent; a decision of a person replaces that; without either the judgement is dropped, that is,
 * stays on its version. Refusals `referentiel.element-inconnu`, `referentiel.genre-different` (a decision that joins
 * two kinds), `referentiel.identifiant-double` (two decisions on one element).
 */
export function preparerMigration(
  de: Referentiel,
  vers: Referentiel,
  jugements: readonly JugementSitue[],
  decisions: readonly DecisionMigration[] = [],
): Resultat<PlanMigration> {
  const avant = new Map(de.elements.map((element) => [element.id, element]))
  const apres = new Map(vers.elements.map((element) => [element.id, element]))
  const dites = lireDecisions(decisions, avant, apres)
  if (!dites.ok) return dites
  const cibles = (element: Element): readonly string[] => {
    const dite = dites.valeur.get(element.id)
    if (dite !== undefined) return dite
    return apres.get(element.id)?.genre === element.genre ? [element.id] : []
  }
  const sources = compterSources(de.elements, cibles)
  const destins = new Map<string, Destin>()
  for (const { elements } of jugements)
    for (const id of elements) {
      const element = avant.get(id)
      if (element === undefined) throw new Error(`judgement on an element that its version does not have: ${id}`)
      if (!destins.has(id)) destins.set(id, choisirDestin(element, cibles(element), { sources, apres }))
    }
  return reussir(dresserPlan(de, jugements, destins))
}

function lireDecisions(
  decisions: readonly DecisionMigration[],
  avant: ReadonlyMap<string, Element>,
  apres: ReadonlyMap<string, Element>,
): Resultat<ReadonlyMap<string, readonly string[]>> {
  const dites = new Map<string, readonly string[]>()
  for (const { element: id, vers } of decisions) {
    const element = avant.get(id)
    if (element === undefined) return refuser('referentiel.element-inconnu', { id })
    if (dites.has(id)) return refuser('referentiel.identifiant-double', { id })
    for (const cible of vers) {
      const trouve = apres.get(cible)
      if (trouve === undefined) return refuser('referentiel.element-inconnu', { id: cible })
      if (trouve.genre !== element.genre)
        return refuser('referentiel.genre-different', { id: cible, genre: element.genre })
    }
    dites.set(id, [...new Set(vers)])
  }
  return reussir(dites)
}

/** How many elements of the old version each element of the new one stands for. */
function compterSources(
  elements: readonly Element[],
  cibles: (element: Element) => readonly string[],
): ReadonlyMap<string, number> {
  const sources = new Map<string, number>()
  for (const element of elements) for (const id of cibles(element)) sources.set(id, (sources.get(id) ?? 0) + 1)
  return sources
}

function choisirDestin(
  element: Element,
  vers: readonly string[],
  { sources, apres }: { sources: ReadonlyMap<string, number>; apres: ReadonlyMap<string, Element> },
): Destin {
  const [seule, ...autres] = vers
  if (seule === undefined) return { sort: 'abandonne', vers, ecarts: [] }
  if (autres.length > 0) return { sort: 'scinde', vers, ecarts: [] }
  const trouve = apres.get(seule)
  const ecarts = ECARTS_ELEMENT.filter((champ) => trouve?.[champ] !== element[champ])
  if ((sources.get(seule) ?? 0) > 1 && seule !== element.id) return { sort: 'fusionne', vers, ecarts }
  return { sort: seule === element.id && ecarts.length === 0 ? 'garde' : 'deplace', vers, ecarts }
}

function dresserPlan(
  de: Referentiel,
  jugements: readonly JugementSitue[],
  destins: ReadonlyMap<string, Destin>,
): PlanMigration {
  const comptes = { garde: 0, deplace: 0, scinde: 0, fusionne: 0, abandonne: 0 }
  const touches = new Map<string, { jugements: number; apprenants: Set<string> }>()
  const reprises = jugements.map(({ id, apprenant, elements }): ReprisePrevue => {
    for (const element of elements) {
      const touche = touches.get(element) ?? { jugements: 0, apprenants: new Set<string>() }
      touche.jugements += 1
      touche.apprenants.add(apprenant)
      touches.set(element, touche)
    }
    const reprise = { jugement: id, ...reunir(elements.flatMap((element) => destins.get(element) ?? [])) }
    comptes[reprise.sort] += 1
    return reprise
  })
  const lignes = de.elements.flatMap(({ id }): LigneMigration[] => {
    const [destin, touche] = [destins.get(id), touches.get(id)]
    if (destin === undefined || touche === undefined) return []
    return [{ element: id, ...destin, jugements: touche.jugements, apprenants: touche.apprenants.size }]
  })
  return { lignes, reprises, comptes, apprenants: new Set(jugements.map(({ apprenant }) => apprenant)).size }
}

/** One destiny for a judgement that stands on several elements, since it was split before. */
function reunir(destins: readonly Destin[]): { sort: SortJugement; elements: readonly string[] } {
  const elements = [...new Set(destins.flatMap(({ vers }) => vers))]
  const [seul, ...autres] = destins
  if (seul !== undefined && autres.length === 0) return { sort: seul.sort, elements }
  if (elements.length === 0) return { sort: 'abandonne', elements }
  return { sort: elements.length > 1 ? 'scinde' : 'fusionne', elements }
}
