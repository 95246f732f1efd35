import { equivalencesDe, type FicheRegistre } from '#domaine/certification/index.ts'
import type { Element } from '../referentiel.ts'
import { codeCourt } from './elements-compares.ts'

/** One side of a comparison, as the register may know it. */
export interface CoteOfficiel {
  /** null: the number of its certification is unknown. */
  readonly numero: string | null
  readonly elements: readonly Element[]
  /** null: the register does not hold it. */
  readonly fiche: FicheRegistre | null
}

/** A link that the register itself states. */
export interface LienOfficiel {
  /** equivalent: CORRESPONDANCES; remplace: former and new certifications. */
  readonly type: 'equivalent' | 'remplace'
  /** `vers-de`: it is the first side that takes the place of the second. */
  readonly sens: 'de-vers' | 'vers-de'
  /** Element of each side; null: the whole certification, or a bloc that this side does not hold. */
  readonly de: string | null
  readonly vers: string | null
  /** Codes as declared; null: the whole certification. */
  readonly codeDe: string | null
  readonly codeVers: string | null
  /** Record that states it. */
  readonly declareePar: string
}

/** Links between two certifications that the register states, whichever side declares them; nothing is deduced. */
export function liensOfficiels(a: CoteOfficiel, b: CoteOfficiel): LienOfficiel[] {
  if (a.numero === null || b.numero === null || a.numero === b.numero) return []
  const fiches = [a.fiche, b.fiche].flatMap((fiche) => fiche ?? [])
  const liens = equivalencesDe(a.numero, fiches)
    .filter(({ autreNumero }) => autreNumero === b.numero)
    .flatMap(({ blocs, autresBlocs, declareePar }) =>
      ouEntiere(blocs).flatMap((codeDe) =>
        ouEntiere(autresBlocs).map(
          (codeVers): LienOfficiel => ({
            type: 'equivalent',
            sens: 'de-vers',
            de: trouver(a.elements, codeDe),
            vers: trouver(b.elements, codeVers),
            codeDe,
            codeVers,
            declareePar,
          }),
        ),
      ),
    )
  const vus = new Set<string>()
  return [...successions(a, b), ...liens].filter(({ type, sens, codeDe, codeVers }) => {
    const cle = JSON.stringify([type, sens, codeDe, codeVers])
    return vus.has(cle) ? false : vus.add(cle)
  })
}

const ouEntiere = (codes: readonly string[]): readonly (string | null)[] => (codes.length === 0 ? [null] : codes)

function trouver(elements: readonly Element[], code: string | null): string | null {
  const cherche = codeCourt(code)
  if (cherche === null) return null
  return elements.find((element) => element.genre === 'bloc' && codeCourt(element.code) === cherche)?.id ?? null
}

function successions(a: CoteOfficiel, b: CoteOfficiel): LienOfficiel[] {
  const entier = { type: 'remplace', de: null, vers: null, codeDe: null, codeVers: null } as const
  const suit = (ancienne: CoteOfficiel, nouvelle: CoteOfficiel): string | null => {
    if (nouvelle.numero !== null && ancienne.fiche?.nouvelles.includes(nouvelle.numero)) return ancienne.numero
    return ancienne.numero !== null && nouvelle.fiche?.anciennes.includes(ancienne.numero) ? nouvelle.numero : null
  }
  const [aller, retour] = [suit(a, b), suit(b, a)]
  return [
    ...(aller === null ? [] : [{ ...entier, sens: 'de-vers', declareePar: aller } as const]),
    ...(retour === null ? [] : [{ ...entier, sens: 'vers-de', declareePar: retour } as const]),
  ]
}
