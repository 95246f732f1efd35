import { describe, expect, it } from 'vitest'
import type { FicheFormation } from '#domaine/offre/index.ts'
import { lireFicheFormation } from './depuis-fiche.ts'

const TEXTES = {
  objectifs: 'Marcher sur des échasses',
  contenu: null,
  prerequis: null,
  public: null,
  validation: null,
  modalitesEvaluation: 'Parcours chronométré',
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
const FICHE: FicheFormation = {
  intitule: 'Bac pro Facteur d’échasses',
  numeroFiche: 'RNCP91234',
  codeDiplome: null,
  niveauEntree: 'CAP',
  niveauSortie: 4,
  certificateur: null,
  enregistreeLe: null,
  miseAJour: '2026-03',
  ageMin: null,
  ageMax: null,
  alternance: true,
  duree: {
    mois: 24,
    heuresCentre: 1450,
    heuresParAn: null,
    semainesCentreParAn: null,
    groupes: [
      {
        libelle: 'Tout',
        annoncees: null,
        matieres: [
          { libelle: 'Bois', heures: 740 },
          { libelle: 'Marche', heures: 679.5 },
        ],
      },
    ],
  },
  validationParBlocs: null,
  personnalisation: null,
  controleContinu: null,
  ccf: null,
  epreuvesTerminales: null,
  unites: [],
  blocs: [],
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
  indicateurs: [{ nature: 'reussite', valeur: 88, annee: null, source: null }],
  remuneration: null,
  organisme: null,
  siret: null,
  lieux: [],
  contacts: [{ libelle: 'Accueil', telephone: '01 00 00 00 00', courriel: null, site: null }],
  referentHandicap: null,
  textes: TEXTES,
}

describe('ce qu’une fiche de formation montre des indicateurs', () => {
  it('présent ou absent, jamais supposé', () => {
    const { preuves, ...reste } = lireFicheFormation(FICHE)
    expect(preuves).toMatchObject({
      prerequis: true,
      objectifs: true,
      evaluation: true,
      contacts: true,
      programme: true,
      tarifs: false,
      accessibilite: false,
      contact_handicap: false,
      blocs: false,
      lieu: false,
    })
    expect(preuves.cv_formateurs).toBeUndefined()
    expect(reste).toEqual({
      miseAJourLe: '2026-03-01',
      reussite: { valeur: 88, annee: null, effectif: null },
      satisfaction: { valeur: null, annee: null, effectif: null },
      minutesAnnoncees: 87_000,
      minutesModules: [44_400, 40_770],
      alternance: true,
    })
  })
})
