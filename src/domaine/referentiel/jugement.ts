export const SORTS_JUGEMENT = ['garde', 'deplace', 'scinde', 'fusionne', 'abandonne'] as const
/**
 * What becomes of a judgement on another version. garde: same element, unchanged; deplace: same element, elsewhere or
 * otherwise worded, or one that a person named in its place; scinde: several elements replace it; fusionne: one element
 * replaces it together with others; abandonne: no equivalent, it stays readable on its own version.
 */
export type SortJugement = (typeof SORTS_JUGEMENT)[number]

/** What a person said of a learner about one element of a published version. Never changed, never erased. */
export interface JugementPorte {
  readonly id: string
  readonly apprenant: string
  readonly version: string
  readonly element: string
}

/** A judgement taken up on another version: the elements that stand for its own there; none when it has no equivalent. */
export interface RepriseJugement {
  readonly jugement: string
  readonly migration: string
  /** Version on which it is taken up. */
  readonly version: string
  readonly sort: SortJugement
  readonly elements: readonly string[]
}

/** A judgement seen from one version: the elements that it stands on there. */
export interface JugementSitue {
  readonly id: string
  readonly apprenant: string
  readonly elements: readonly string[]
}

/** One version on the way of a judgement; `sort` and `migration` are null where it was given. */
export interface EtapeJugement {
  readonly version: string
  readonly sort: SortJugement | null
  readonly migration: string | null
  readonly elements: readonly string[]
}

/** The versions that a judgement went through, the one where it was given first; `reprises`: its own, in their order. */
export const tracerJugement = (jugement: JugementPorte, reprises: readonly RepriseJugement[]): EtapeJugement[] => [
  { version: jugement.version, sort: null, migration: null, elements: [jugement.element] },
  ...reprises.map(({ version, sort, migration, elements }) => ({ version, sort, migration, elements })),
]

/**
 * The judgements that stand on version `de` and do not stand on version `vers` yet, with their elements on `de`.
 * `reprises` in the order in which they were made; a judgement dropped on `vers` may be taken up there later.
 */
export function situerJugements(
  jugements: readonly JugementPorte[],
  reprises: readonly RepriseJugement[],
  { de, vers }: { readonly de: string; readonly vers: string },
): JugementSitue[] {
  const surDe = new Map<string, readonly string[]>()
  const surVers = new Set<string>()
  for (const { jugement, version, elements } of reprises) {
    if (elements.length === 0) continue
    if (version === de) surDe.set(jugement, elements)
    if (version === vers) surVers.add(jugement)
  }
  return jugements.flatMap(({ id, apprenant, version, element }) => {
    const elements = version === de ? [element] : surDe.get(id)
    return elements === undefined || version === vers || surVers.has(id) ? [] : [{ id, apprenant, elements }]
  })
}
