import { type Lecture, reperesDe } from '#domaine/document/index.ts'
import type { Referentiel } from './referentiel.ts'
import type { ReglementExamen } from './reglement.ts'
import { ouvrirSemis, type Semis } from './semis.ts'

/**
 * The référentiel that an exam regulation holds: épreuves and their units, with coefficients and the modality of each
 * category of candidates, each with its lines. A coefficient that the table does not print stays unknown.
 */
export function referentielDepuisReglement({ donnees, sources }: Lecture<'reglement', ReglementExamen>): Referentiel {
  const semis = ouvrirSemis()
  const groupes = new Map<string, string>()
  for (const [rang, epreuve] of donnees.epreuves.entries()) {
    const chemin = `epreuves[${rang}]`
    const parent = semis.poser({
      genre: 'epreuve',
      id: `epreuve-${rang + 1}`,
      code: epreuve.code,
      libelle: epreuve.libelle,
      parent: epreuve.groupe === null ? null : poserGroupe(semis, groupes, epreuve.groupe),
      facultatif: epreuve.facultative,
      coefficient: epreuve.coefficient,
      modalites: [],
      reperes: reperesDe(sources, `${chemin}.libelle`),
    })
    for (const [place, unite] of epreuve.unites.entries()) {
      semis.poser({
        genre: 'unite',
        id: `${parent}-unite-${place + 1}`,
        code: unite.code,
        libelle: unite.libelle,
        parent,
        facultatif: unite.facultative,
        coefficient: unite.coefficient,
        modalites: unite.modalites,
        reperes: reperesDe(sources, `${chemin}.unites[${place}].libelle`),
      })
    }
  }
  const intitule = donnees.diplome ?? donnees.arrete ?? ''
  return { intitule, certification: null, fondements: [], elements: semis.elements, liens: semis.liens }
}

/** The option or group of units that holds épreuves; one element for all of them. */
function poserGroupe(semis: Semis, groupes: Map<string, string>, libelle: string): string {
  const connu = groupes.get(libelle)
  if (connu !== undefined) return connu
  const id = semis.poser({
    genre: 'epreuve',
    id: `groupe-${groupes.size + 1}`,
    code: null,
    libelle,
    parent: null,
    facultatif: null,
    coefficient: null,
    modalites: [],
    reperes: [],
  })
  groupes.set(libelle, id)
  return id
}
