import type { Rapprochement } from './rapprochement/rapprocher.ts'

export const TYPES_CORRESPONDANCE = ['equivalent', 'partiel', 'remplace', 'proche', 'dispense'] as const
/**
 * What a link between two référentiels says of its two ends. equivalent: the same thing; partiel: a part of it;
 * remplace: the second takes the place of the first; proche: akin; dispense: who holds the first is dispensed of the
 * second.
 */
export type TypeCorrespondance = (typeof TYPES_CORRESPONDANCE)[number]

/** Association of CASE 1.1 for each type of link. */
export const ASSOCIATIONS_CASE: Readonly<Record<TypeCorrespondance, string>> = {
  equivalent: 'exactMatchOf',
  partiel: 'isRelatedTo',
  remplace: 'replacedBy',
  proche: 'isPeerOf',
  dispense: 'ext:dispense',
}

export const ETATS_CORRESPONDANCE = ['propose', 'confirme', 'refuse'] as const
/** propose: nobody decided (or the decision was taken back). */
export type EtatCorrespondance = (typeof ETATS_CORRESPONDANCE)[number]

/** What somebody decided of one link between two elements. */
export interface DecisionCorrespondance {
  readonly de: string
  readonly vers: string
  readonly etat: EtatCorrespondance
  /** null unless confirmed. */
  readonly type: TypeCorrespondance | null
}

/** One act on one or several links, oldest first in their list. */
export interface ActeCorrespondances<D extends DecisionCorrespondance = DecisionCorrespondance> {
  readonly numero: number
  /** Number of the act that this one undoes; null for a decision. */
  readonly annule: number | null
  readonly decisions: readonly D[]
}

/** Key of a link: its two ends. */
export const cleCorrespondance = ({ de, vers }: { readonly de: string; readonly vers: string }): string =>
  `${de}\n${vers}`

/** Where each link stands after these acts, oldest first: its last decision. */
export function etatsCourants<D extends DecisionCorrespondance>(
  actes: readonly ActeCorrespondances<D>[],
): ReadonlyMap<string, D> {
  const courants = new Map<string, D>()
  for (const { decisions } of actes)
    for (const decision of decisions) courants.set(cleCorrespondance(decision), decision)
  return courants
}

/** The last act that can be undone and the decisions that put its links back where they stood; null: none. */
export function preparerAnnulation<D extends DecisionCorrespondance>(
  actes: readonly ActeCorrespondances<D>[],
): { readonly annule: number; readonly decisions: readonly DecisionCorrespondance[] } | null {
  const defaits = new Set(actes.map(({ annule }) => annule))
  const dernier = actes.findLast(({ numero, annule }) => annule === null && !defaits.has(numero))
  if (dernier === undefined) return null
  const avant = etatsCourants(actes.filter(({ numero }) => numero < dernier.numero))
  const decisions = dernier.decisions.map((decision): DecisionCorrespondance => {
    const { de, vers } = decision
    return avant.get(cleCorrespondance(decision)) ?? { de, vers, etat: 'propose', type: null }
  })
  return { annule: dernier.numero, decisions }
}

/** Type offered first for a suggested link; a person chooses. */
export const typePropose = ({ forme, score }: Pick<Rapprochement, 'forme' | 'score'>): TypeCorrespondance =>
  forme !== 'un-a-un' ? 'partiel' : score >= SEUIL_EQUIVALENT ? 'equivalent' : 'proche'

/** From here on the words are nearly the same. */
const SEUIL_EQUIVALENT = 0.85
