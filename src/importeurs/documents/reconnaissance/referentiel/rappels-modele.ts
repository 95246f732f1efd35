import type { LigneDocument } from '#domaine/document/index.ts'
import { type Element, FEUILLES_MODELE, type Referentiel } from '#domaine/referentiel/index.ts'

/** Cells of a sheet by row, in the order of their columns. */
function parRangee(lignes: readonly LigneDocument[], feuille: string): LigneDocument[][] {
  const rangees = new Map<number, LigneDocument[]>()
  for (const ligne of lignes) {
    if (ligne.feuille !== feuille) continue
    const rangee = rangees.get(ligne.numero)
    if (rangee) rangee.push(ligne)
    else rangees.set(ligne.numero, [ligne])
  }
  return [...rangees.values()]
}

/**
 * Ranks of the lines that only repeat what the template says: its help, and the rows of its sheet of links that tell a
 * link it holds. A row that tells another one is left unplaced: somebody wrote it there.
 */
export function rappelsDuModele(lignes: readonly LigneDocument[], { elements, liens }: Referentiel): number[] {
  const parId = new Map(elements.map((element) => [element.id, element]))
  const bout = (element: Element | undefined): string =>
    `${element?.code ?? element?.id ?? ''}\n${element?.libelle ?? ''}`
  const dits = new Set(liens.map(({ de, vers }) => `${bout(parId.get(de))}\n${bout(parId.get(vers))}`))
  const [titres = [], ...rangees] = parRangee(lignes, FEUILLES_MODELE.liens)
  const redites = rangees.filter((rangee) => {
    const [codeDe = '', libelleDe = '', , codeVers = '', libelleVers = ''] = rangee.map(({ texte }) => texte)
    return dits.has([codeDe, libelleDe, codeVers, libelleVers].join('\n'))
  })
  return [titres, ...redites, ...parRangee(lignes, FEUILLES_MODELE.aide)].flat().map(({ rang }) => rang)
}
