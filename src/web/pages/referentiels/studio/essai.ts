import type { Element, GenreElement, Referentiel } from '#domaine/referentiel/index.ts'
import { createElement } from './gestes.ts'

/** An element of the tree of the tests. */
const poser = (genre: GenreElement, id: string, parent: string | null, ordre: number): Element => ({
  ...createElement(genre, id, parent, ordre),
  code: id,
  libelle: `Mots de ${id}`,
})

/** Two blocs; the first holds two activities, the first of which holds three competences and an assessment. */
export const PETIT: Referentiel = {
  intitule: 'Tourner un plateau',
  certification: null,
  fondements: [],
  elements: [
    poser('bloc', 'B1', null, 0),
    poser('activite', 'A1', 'B1', 0),
    poser('competence', 'C1', 'A1', 0),
    poser('competence', 'C2', 'A1', 1),
    poser('competence', 'C3', 'A1', 2),
    poser('evaluation', 'E1', 'A1', 3),
    poser('critere', 'K1', 'E1', 0),
    poser('activite', 'A2', 'B1', 1),
    poser('bloc', 'B2', null, 1),
  ],
  liens: [{ genre: 'evalue', de: 'E1', vers: 'C1' }],
}

/** The tree as one reads it: `A1(C1 C2)`. */
export function dessiner({ elements }: Referentiel, parent: string | null = null): string {
  return elements
    .filter((un) => un.parent === parent)
    .map(({ id }) => {
      const dessous = dessiner({ ...PETIT, elements }, id)
      return dessous === '' ? id : `${id}(${dessous})`
    })
    .join(' ')
}
