import { type AreteContinuite, anciennesDe, type GrapheContinuite, groupeDe } from './continuite.ts'

/** A connected group laid out for display: columns from the oldest records to the newest. */
export interface DispositionGroupe {
  readonly colonnes: readonly (readonly string[])[]
  readonly aretes: readonly AreteContinuite[]
  /** Edges left out of the columns because they close a cycle; none in the real register. */
  readonly retours: readonly AreteContinuite[]
}

/**
 * Places the group of a record in columns: each record stands right of every record it replaced, in the first column
 * where that holds. A cycle, should one come, is cut at the edge that closes it.
 */
export function disposerGroupe(graphe: GrapheContinuite, numero: string): DispositionGroupe {
  const groupe = groupeDe(graphe, numero)
  const rangs = new Map<string, number>()
  const enCours = new Set<string>()
  const coupees = new Set<string>()
  const placer = (courant: string): number => {
    const connu = rangs.get(courant)
    if (connu !== undefined) return connu
    enCours.add(courant)
    let rang = 0
    for (const ancienne of anciennesDe(graphe, courant)) {
      if (enCours.has(ancienne)) coupees.add(`${ancienne}>${courant}`)
      else rang = Math.max(rang, placer(ancienne) + 1)
    }
    enCours.delete(courant)
    rangs.set(courant, rang)
    return rang
  }
  const colonnes: string[][] = []
  for (const membre of [...groupe].sort()) {
    const rang = placer(membre)
    while (colonnes.length <= rang) colonnes.push([])
    colonnes[rang]?.push(membre)
  }
  const aretes = groupe.flatMap((membre) => graphe.suivantes.get(membre) ?? [])
  const estRetour = (arete: AreteContinuite): boolean => coupees.has(`${arete.de}>${arete.vers}`)
  return { colonnes, aretes: aretes.filter((arete) => !estRetour(arete)), retours: aretes.filter(estRetour) }
}
