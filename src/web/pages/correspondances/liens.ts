import type { Reponse } from '../../donnees/api.ts'

export type ReponseBanc = Reponse<'bancCorrespondances'>
export type Lien = ReponseBanc['liens'][number]
export type ElementCote = ReponseBanc['de']['elements'][number]
export type TypeLien = Lien['type']
export type EtatLien = Lien['etat']

export const TYPES: readonly TypeLien[] = ['equivalent', 'partiel', 'remplace', 'proche', 'dispense']
export const ETATS: readonly EtatLien[] = ['propose', 'confirme', 'refuse']
export const FAMILLES = ['structure', 'activite', 'tache', 'competence', 'connaissance'] as const
export const PAR_PAGE = 100

/** A link with its two elements; one of them may have left the draft since. */
export interface LienSitue {
  readonly cle: string
  readonly lien: Lien
  readonly de: ElementCote
  readonly vers: ElementCote
  /** Record of the register that states it; null: none. */
  readonly officiel: string | null
}

export const cleLien = ({ de, vers }: { readonly de: string; readonly vers: string }): string => `${de}\n${vers}`

/** Links with their elements, in the order of the server; those of elements that are gone are left out. */
export function situerLiens({ de, vers, liens, officiels }: ReponseBanc): LienSitue[] {
  const gauche = new Map(de.elements.map((element) => [element.id, element]))
  const droite = new Map(vers.elements.map((element) => [element.id, element]))
  const declares = new Map(
    officiels.flatMap((un) =>
      un.de === null || un.vers === null ? [] : [[cleLien({ de: un.de, vers: un.vers }), un.declaree_par] as const],
    ),
  )
  return liens.flatMap((lien): LienSitue[] => {
    const [a, b] = [gauche.get(lien.de), droite.get(lien.vers)]
    const cle = cleLien(lien)
    return a === undefined || b === undefined
      ? []
      : [{ cle, lien, de: a, vers: b, officiel: declares.get(cle) ?? null }]
  })
}

/** Linkable elements of each side, of one kind when given, that no link, unless refused, touches. */
export function listerSeuls(
  { de, vers, liens }: ReponseBanc,
  famille?: string,
): { de: ElementCote[]; vers: ElementCote[] } {
  const tenus = liens.filter(({ etat }) => etat !== 'refuse')
  const [gauche, droite] = [new Set(tenus.map((un) => un.de)), new Set(tenus.map((un) => un.vers))]
  const seul = (pris: ReadonlySet<string>) => (element: ElementCote) =>
    (famille === undefined ? element.famille !== null : element.famille === famille) && !pris.has(element.id)
  return { de: de.elements.filter(seul(gauche)), vers: vers.elements.filter(seul(droite)) }
}

/** Links still to decide from a score on, to confirm at once. */
export const listerSurs = (liens: readonly LienSitue[], seuil: number): LienSitue[] =>
  liens.filter(({ lien }) => lien.etat === 'propose' && (lien.suggestion?.score ?? 0) >= seuil)

export const nomElement = ({ code, libelle }: Pick<ElementCote, 'code' | 'libelle'>): string =>
  code === null ? libelle : `${code} ${libelle}`

export const centieme = (part: number): number => Math.round(part * 100)

/** Word for a score, beside its number. */
export const forceDe = (score: number): 'fort' | 'moyen' | 'faible' =>
  score >= 0.75 ? 'fort' : score >= 0.5 ? 'moyen' : 'faible'
