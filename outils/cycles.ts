/** Strongly connected groups of more than one file, and files that import themselves; each sorted, the list too (Tarjan). */
export function findCycles(graphe: ReadonlyMap<string, readonly string[]>): string[][] {
  const rangs = new Map<string, number>()
  const bas = new Map<string, number>()
  const pile: string[] = []
  const cycles: string[][] = []
  const visiter = (noeud: string): void => {
    const rang = rangs.size
    rangs.set(noeud, rang)
    bas.set(noeud, rang)
    pile.push(noeud)
    for (const voisin of graphe.get(noeud) ?? []) {
      if (!graphe.has(voisin)) continue
      if (!rangs.has(voisin)) {
        visiter(voisin)
        bas.set(noeud, Math.min(bas.get(noeud) ?? rang, bas.get(voisin) ?? rang))
      } else if (pile.includes(voisin)) {
        bas.set(noeud, Math.min(bas.get(noeud) ?? rang, rangs.get(voisin) ?? rang))
      }
    }
    if (bas.get(noeud) !== rang) return
    const groupe = pile.splice(pile.indexOf(noeud))
    if (groupe.length > 1 || graphe.get(noeud)?.includes(noeud)) cycles.push(groupe.sort())
  }
  for (const noeud of graphe.keys()) if (!rangs.has(noeud)) visiter(noeud)
  return cycles.sort()
}
