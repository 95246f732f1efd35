import { type Lecture, type Repere, reperesDe } from '#domaine/document/index.ts'
import { ouvrirSemis, type Referentiel, type Semis } from '#domaine/referentiel/index.ts'
import type { BlocFormation, FicheFormation, UniteFormation } from './fiche-formation.ts'

type LectureFormation = Lecture<'fiche-formation', FicheFormation>

/**
 * The référentiel that a training sheet lets see: its blocs with their activity and competences, its units, and which
 * bloc gives which unit. It is what the sheet says, not what the register says.
 */
export function referentielDepuisFormation({ donnees, sources }: LectureFormation): Referentiel {
  const semis = ouvrirSemis()
  const unites = new Map<string, string>()
  const poserUnite = (unite: UniteFormation, reperes: readonly Repere[]): string => {
    const cle = unite.code ?? unite.libelle
    const connue = unites.get(cle)
    if (connue !== undefined) return connue
    const id = semis.poser({
      genre: 'unite',
      id: `unite-${unites.size + 1}`,
      code: unite.code,
      libelle: unite.libelle,
      parent: null,
      facultatif: unite.facultative,
      coefficient: null,
      modalites: [],
      reperes,
    })
    unites.set(cle, id)
    return id
  }
  const blocs = donnees.blocs.map((bloc, rang) => poserBloc(semis, bloc, rang, sources))
  for (const [rang, unite] of donnees.unites.entries()) poserUnite(unite, reperesDe(sources, `unites[${rang}]`))
  for (const [rang, { unite }] of donnees.blocs.entries()) {
    const bloc = blocs[rang]
    if (unite !== null && bloc !== undefined)
      semis.lier('correspond', bloc, poserUnite(unite, reperesDe(sources, `blocs[${rang}].unite`)))
  }
  const { elements, liens } = semis
  return { intitule: donnees.intitule ?? '', certification: donnees.numeroFiche, fondements: [], elements, liens }
}

function poserBloc(semis: Semis, bloc: BlocFormation, rang: number, sources: LectureFormation['sources']): string {
  const chemin = `blocs[${rang}]`
  const id = semis.poser({
    genre: 'bloc',
    validation: null,
    id: `bloc-${rang + 1}`,
    code: bloc.numero,
    libelle: bloc.libelle,
    parent: null,
    facultatif: null,
    reperes: reperesDe(sources, `${chemin}.libelle`),
  })
  const porteur =
    bloc.activite === null
      ? id
      : semis.poser({
          genre: 'activite',
          id: `${id}-activite`,
          code: null,
          libelle: bloc.activite,
          parent: id,
          reperes: reperesDe(sources, `${chemin}.activite`),
        })
  for (const [place, libelle] of bloc.competences.entries()) {
    semis.poser({
      genre: 'competence',
      id: `${id}-competence-${place + 1}`,
      code: null,
      libelle,
      parent: porteur,
      reperes: reperesDe(sources, `${chemin}.competences[${place}]`),
    })
  }
  return id
}
