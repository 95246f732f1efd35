import { describe, expect, it } from 'vitest'
import type { Lecture } from '#domaine/document/index.ts'
import { normaliserReferentiel } from '#domaine/referentiel/index.ts'
import { referentielDepuisFormation } from './en-referentiel.ts'
import type { BlocFormation, FicheFormation, UniteFormation } from './fiche-formation.ts'

const INCONNUS = {
  objectifs: null,
  contenu: null,
  prerequis: null,
  public: null,
  validation: null,
  modalitesEvaluation: null,
  modalitesPedagogiques: null,
  methodes: null,
  moyens: null,
  intervenants: null,
  rythme: null,
  financement: null,
  poursuite: null,
  debouches: null,
  accessibilite: null,
  positionnement: null,
  duree: null,
  effectif: null,
}

const fiche = (blocs: readonly BlocFormation[], unites: readonly UniteFormation[]): FicheFormation => ({
  intitule: 'Bac pro Facteur d’échasses',
  numeroFiche: 'RNCP91234',
  codeDiplome: null,
  niveauEntree: null,
  niveauSortie: 4,
  certificateur: null,
  enregistreeLe: null,
  miseAJour: null,
  ageMin: null,
  ageMax: null,
  alternance: null,
  duree: { mois: null, heuresCentre: null, heuresParAn: null, semainesCentreParAn: null, groupes: [] },
  validationParBlocs: null,
  personnalisation: null,
  controleContinu: null,
  ccf: null,
  epreuvesTerminales: null,
  unites,
  blocs,
  inscriptions: {
    ouvertesDepuis: null,
    entreeDe: null,
    entreeA: null,
    permanente: null,
    contratMoisAvant: null,
    contratMoisApres: null,
    texte: null,
  },
  gratuite: null,
  tarif: null,
  indicateurs: [],
  remuneration: null,
  organisme: null,
  siret: null,
  lieux: [],
  contacts: [],
  referentHandicap: null,
  textes: INCONNUS,
})

const lecture = (donnees: FicheFormation, sources = {}): Lecture<'fiche-formation', FicheFormation> => ({
  genre: 'fiche-formation',
  donnees,
  sources,
  anomalies: [],
  mobilier: [],
  nonPlaces: [],
})
const U2 = { code: 'U2', libelle: 'Taille des échasses', facultative: false }
const U31 = { code: 'U31', libelle: 'Marche en ville', facultative: false }
const LV = { code: null, libelle: 'Langue vivante', facultative: true }

describe('référentiel tiré d’une fiche formation', () => {
  it('une fiche sans bloc donne ses unités, facultatives comprises', () => {
    const referentiel = referentielDepuisFormation(
      lecture(fiche([], [U2, U31, LV]), { 'unites[1]': [{ rang: 40, debut: 0, fin: 8 }] }),
    )
    expect(referentiel.elements.map((un) => [un.id, un.code, un.ordre, un.reperes.map(({ rang }) => rang)])).toEqual([
      ['unite-1', 'U2', 0, []],
      ['unite-2', 'U31', 1, [40]],
      ['unite-3', null, 2, []],
    ])
    expect(referentiel).toMatchObject({ intitule: 'Bac pro Facteur d’échasses', certification: 'RNCP91234', liens: [] })
  })

  it('un bloc porte son activité, ses compétences, et correspond à son unité, qui n’est pas comptée deux fois', () => {
    const bloc: BlocFormation = {
      numero: '1',
      libelle: 'Tailler',
      activite: 'Atelier',
      competences: ['Choisir le bois', 'Poncer'],
      unite: U2,
    }
    const referentiel = referentielDepuisFormation(
      lecture(fiche([bloc, { ...bloc, numero: '2', activite: null, unite: null }], [U2]), {
        'blocs[0].competences[1]': [{ rang: 7, debut: 0, fin: 6 }],
        'blocs[1]': [{ rang: 9, debut: 0, fin: 6 }],
      }),
    )
    expect(referentiel.elements.map((un) => [un.id, un.parent, un.reperes.map(({ rang }) => rang)])).toEqual([
      ['bloc-1', null, []],
      ['bloc-1-activite', 'bloc-1', []],
      ['bloc-1-competence-1', 'bloc-1-activite', []],
      ['bloc-1-competence-2', 'bloc-1-activite', [7]],
      ['bloc-2', null, [9]],
      ['bloc-2-competence-1', 'bloc-2', [9]],
      ['bloc-2-competence-2', 'bloc-2', [9]],
      ['unite-1', null, []],
    ])
    expect(referentiel.liens).toEqual([{ genre: 'correspond', de: 'bloc-1', vers: 'unite-1' }])
    expect(normaliserReferentiel(referentiel)).toMatchObject({ ok: true })
  })
})
