import { type Recherche, toEntier, toListe, toTexte } from './adresse.ts'

/** Facets that take several values, in the order of the page. */
export const FACETTES = [
  'etat',
  'repertoire',
  'niveau',
  'type',
  'voie',
  'apprentissage',
  'certificateur',
  'nsf',
  'rome',
] as const
export type NomFacette = (typeof FACETTES)[number]

export const TRIS = ['pertinence', 'echeance', 'intitule'] as const
export type Tri = (typeof TRIS)[number]

/** What the search page keeps in its address. */
export interface Criteres {
  readonly q?: string | undefined
  readonly etat?: string[] | undefined
  readonly repertoire?: string[] | undefined
  readonly niveau?: string[] | undefined
  readonly type?: string[] | undefined
  readonly voie?: string[] | undefined
  readonly apprentissage?: string[] | undefined
  readonly certificateur?: string[] | undefined
  readonly nsf?: string[] | undefined
  readonly rome?: string[] | undefined
  readonly expire?: number | undefined
  readonly tri?: Tri | undefined
  readonly page?: number | undefined
}

/** Criteria read from an address; what is not understood is left out. */
export function readCriteres(recherche: Recherche): Criteres {
  const tri = TRIS.find((un) => un === recherche.tri && un !== 'pertinence')
  const page = toEntier(recherche.page, 2, 10_000)
  const lus: Record<string, unknown> = {
    q: toTexte(recherche.q),
    expire: toEntier(recherche.expire, 0, 120),
    tri,
    page,
  }
  for (const facette of FACETTES) lus[facette] = toListe(recherche[facette])
  return Object.fromEntries(Object.entries(lus).filter(([, valeur]) => valeur !== undefined))
}

/** The same criteria with a value of a facet put or taken away; back to the first page. */
export function toggleFacette(criteres: Criteres, facette: NomFacette, valeur: string): Criteres {
  const avant = criteres[facette] ?? []
  const presente = avant.includes(valeur)
  // Yes and no exclude each other: the API takes one.
  const garde = facette === 'apprentissage' ? [] : avant
  const apres = presente ? avant.filter((une) => une !== valeur) : [...garde, valeur]
  return { ...criteres, [facette]: apres.length === 0 ? undefined : apres, page: undefined }
}

/** Active filters, one by one, for the chips. */
export function listFiltres(criteres: Criteres): { facette: NomFacette; valeur: string }[] {
  return FACETTES.flatMap((facette) => (criteres[facette] ?? []).map((valeur) => ({ facette, valeur })))
}
