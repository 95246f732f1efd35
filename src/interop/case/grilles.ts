import type { ElementCritere } from '#domaine/referentiel/index.ts'
import { type Chantier, renvoyer } from './chantier.ts'
import type { GrilleCase } from './paquet.ts'

/** What the rubrics of a package say of one criterion. */
export type PoidsEtNiveaux = Pick<ElementCritere, 'poids' | 'niveaux'>

/** A rubric for each element that holds criteria whose weight or levels are known. */
export function ecrireGrilles(chantier: Chantier): GrilleCase[] {
  const { referentiel, cles, adresse, lastChangeDateTime } = chantier
  const parParent = new Map<string | null, ElementCritere[]>()
  for (const element of referentiel.elements) {
    if (element.genre !== 'critere' || (element.poids === null && element.niveaux.length === 0)) continue
    const freres = parParent.get(element.parent)
    if (freres === undefined) parParent.set(element.parent, [element])
    else freres.push(element)
  }
  return [...parParent].map(([parent, criteres]) => {
    const identifier = cles.autre(`grille/${parent === null ? '' : cles.element(parent)}`)
    const titre = renvoyer(chantier, chantier.elementDe(parent)).title
    return {
      identifier,
      uri: adresse('CFRubrics', identifier),
      title: titre,
      lastChangeDateTime,
      CFRubricCriteria: criteres.map((critere) => ecrireCritere(chantier, identifier, critere)),
    }
  })
}

function ecrireCritere(
  chantier: Chantier,
  rubricId: string,
  critere: ElementCritere,
): NonNullable<GrilleCase['CFRubricCriteria']>[number] {
  const { cles, adresse, lastChangeDateTime } = chantier
  const identifier = cles.autre(`grille/critere/${cles.element(critere.id)}`)
  return {
    identifier,
    uri: adresse('CFRubrics', rubricId),
    CFItemURI: renvoyer(chantier, critere),
    ...(critere.poids === null ? {} : { weight: critere.poids }),
    position: critere.ordre + 1,
    rubricId,
    lastChangeDateTime,
    CFRubricCriterionLevels: critere.niveaux.map((quality, rang) => ({
      identifier: cles.autre(`grille/niveau/${cles.element(critere.id)}/${rang}`),
      uri: adresse('CFRubrics', rubricId),
      quality,
      position: rang + 1,
      rubricCriterionId: identifier,
      lastChangeDateTime,
    })),
  }
}

/** Weight and levels of the items that rubrics speak of, by identifier. */
export function lireGrilles(grilles: readonly GrilleCase[]): ReadonlyMap<string, PoidsEtNiveaux> {
  const lus = new Map<string, PoidsEtNiveaux>()
  for (const { CFRubricCriteria = [] } of grilles) {
    for (const { CFItemURI, weight, CFRubricCriterionLevels = [] } of CFRubricCriteria) {
      if (CFItemURI === undefined) continue
      const niveaux = [...CFRubricCriterionLevels]
        .sort((a, b) => (a.position ?? 0) - (b.position ?? 0))
        .map(({ quality = '' }) => quality)
      lus.set(CFItemURI.identifier, { poids: weight ?? null, niveaux })
    }
  }
  return lus
}
