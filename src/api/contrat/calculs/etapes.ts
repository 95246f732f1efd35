import type { EtapePublique } from './reponse.ts'

/** The source of a step under the names that the domain uses. */
function lireSource(source: EtapePublique['source']) {
  if (source === null || source.genre !== 'bareme') return source
  const { derniere_connue: derniereConnue, ...reste } = source
  return { ...reste, derniereConnue }
}

/** The steps of an answer under the names that the domain uses, to be told or computed again. */
export const lireEtapes = (trace: readonly EtapePublique[]) =>
  trace.map(({ source, ...etape }) => ({ ...etape, source: lireSource(source) }))
