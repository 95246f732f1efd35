import type { Changement } from '#api/contrat/registre.ts'

/** Changes of one group: the record itself, or one bloc. */
export interface GroupeChangements {
  /** null for the record. */
  readonly bloc: string | null
  readonly changements: readonly Changement[]
}

/** The record's own changes first, then those of each bloc, in the order in which blocs come. */
export function groupChangements(changements: readonly Changement[]): GroupeChangements[] {
  const parBloc = new Map<string | null, Changement[]>()
  for (const changement of changements) {
    const bloc = changement.chemin[0] === 'blocs' ? (changement.chemin[1] ?? null) : null
    parBloc.set(bloc, [...(parBloc.get(bloc) ?? []), changement])
  }
  return [...parBloc]
    .map(([bloc, groupe]) => ({ bloc, changements: groupe }))
    .sort((a, b) => Number(a.bloc !== null) - Number(b.bloc !== null) || (a.bloc ?? '').localeCompare(b.bloc ?? ''))
}

/** Any value as lines a person can read: one per element of a list, `field = value` for a group of fields. */
export function listLignes(valeur: unknown, nommer: (champ: string) => string): string[] {
  if (valeur === null || valeur === undefined) return []
  if (Array.isArray(valeur)) return valeur.map((un) => listLignes(un, nommer).join(', '))
  if (typeof valeur === 'boolean') return [nommer(valeur ? 'oui' : 'non')]
  if (typeof valeur !== 'object') return [String(valeur)]
  return Object.entries(valeur)
    .filter(([, un]) => un !== null && un !== '' && !(Array.isArray(un) && un.length === 0))
    .map(([champ, un]) => `${nommer(champ)} = ${listLignes(un, nommer).join(', ')}`)
}
