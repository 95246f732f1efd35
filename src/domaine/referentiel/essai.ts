import type { Element, GenreElement, Lien, Referentiel } from './referentiel.ts'

/** For tests: an element of a kind, with everything unknown. */
export function elementEssai(
  id: string,
  genre: GenreElement,
  {
    parent = null,
    ordre = 0,
    libelle = `Libellé ${id}`,
  }: { parent?: string | null; ordre?: number; libelle?: string } = {},
): Element {
  const base = { id, code: null, libelle, parent, ordre, reperes: [] }
  switch (genre) {
    case 'bloc':
      return { ...base, genre, facultatif: null, validation: null }
    case 'evaluation':
      return { ...base, genre, natures: [], consigne: null, modalites: [] }
    case 'critere':
      return { ...base, genre, poids: null, niveaux: [] }
    case 'unite':
    case 'epreuve':
      return { ...base, genre, facultatif: null, coefficient: null, modalites: [] }
    default:
      return { ...base, genre }
  }
}

/** For tests: nothing yet. */
export const VIDE: Referentiel = { intitule: 'Essai', certification: null, fondements: [], elements: [], liens: [] }

/** For tests: a canonical référentiel of `nombre` elements, with the shape of real ones: 10 blocs, activities, links. */
export function grandEssai(nombre: number): Referentiel {
  const elements: Element[] = []
  const liens: Lien[] = []
  const poser = (id: string, genre: GenreElement, parent: string | null, ordre: number): void => {
    const libelle = `${genre} ${id} : préparer, conduire et rendre compte d’une intervention courante de son métier`
    elements.push({
      ...elementEssai(id, genre, { parent, ordre, libelle }),
      code: id,
      reperes: [{ rang: 1, debut: 0, fin: 9 }],
    })
  }
  for (let b = 0; elements.length < nombre; b += 1) {
    poser(`b${b}`, 'bloc', null, b)
    for (let c = 0; c < nombre / 40 && elements.length < nombre; c += 1) {
      const competence = `b${b}c${c}`
      poser(competence, 'competence', `b${b}`, c)
      for (let k = 0; k < 3 && elements.length < nombre; k += 1) {
        poser(`${competence}k${k}`, 'critere', competence, k)
        liens.push({ genre: 'evalue', de: `${competence}k${k}`, vers: competence })
      }
    }
  }
  liens.sort((a, b) => (a.de < b.de ? -1 : 1))
  return { intitule: 'Grand essai', certification: 'RNCP1', fondements: [], elements, liens }
}
