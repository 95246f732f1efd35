import type { FicheRegistre, FicheRegistreLue } from '#domaine/certification/index.ts'
import type { Constat, DocumentSource, Sources } from '#domaine/document/index.ts'
import type { FicheFormation } from '#domaine/offre/index.ts'
import type { Element, Lien, Referentiel, ReglementExamen } from '#domaine/referentiel/index.ts'
import type { Connaissances, DocumentLu } from './lecture-document.ts'
import { verifierDocument } from './verifier.ts'

/** Built documents for the tests of rules: everything that is due is said, so that one fault is one finding. */
export function documentExemple(lignes: readonly string[] = [], nom = 'essai.txt'): DocumentSource {
  return {
    nom,
    format: 'texte',
    empreinte: `${nom}:${lignes.join('|')}`,
    taille: 1,
    pages: [],
    lignes: lignes.map((texte, rang) => ({
      rang,
      page: null,
      feuille: null,
      numero: rang + 1,
      colonne: 1,
      texte,
      boite: null,
      cellule: null,
      titre: null,
    })),
  }
}

/** Knows nothing but the day. */
export const RIEN: Connaissances = { aujourdhui: '2026-11-22', fiches: new Map(), voisins: [] }

/** Knows these records too. */
export const connaissant = (...fiches: readonly FicheRegistre[]): Connaissances => ({
  ...RIEN,
  fiches: new Map(fiches.map((fiche) => [fiche.numero, fiche])),
})

const COMMUN = { anomalies: [], mobilier: [], nonPlaces: [] } as const

/** A training sheet that says all it must, changed as told. */
export function formationExemple(connu: Partial<FicheFormation> = {}, sources: Sources = {}): DocumentLu {
  return {
    document: documentExemple([], 'formation.txt'),
    lecture: { genre: 'fiche-formation', donnees: { ...FORMATION, ...connu }, sources, ...COMMUN },
  }
}

/** The public sheet of a record, with what only the page prints. */
export function feuilleExemple(
  fiche: FicheRegistre,
  connu: Partial<Omit<FicheRegistreLue, 'fiche'>> = {},
  source: { readonly lignes: readonly string[]; readonly sources: Sources } = { lignes: [], sources: {} },
): DocumentLu {
  const donnees: FicheRegistreLue = {
    fiche,
    modalitesEvaluation: null,
    capitalisation: null,
    prerequisDistinctsParBloc: null,
    validiteComposantes: null,
    aucuneCorrespondance: false,
    anterieures: [],
    lienReferentiel: null,
    ...connu,
  }
  return {
    document: documentExemple(source.lignes, 'feuille.txt'),
    lecture: { genre: 'fiche-registre', donnees, sources: source.sources, ...COMMUN },
  }
}

/** A référentiel of those elements. */
export function referentielExemple(elements: readonly Element[], liens: readonly Lien[] = []): DocumentLu {
  const donnees: Referentiel = { intitule: 'Monteur de décors', certification: null, fondements: [], elements, liens }
  return {
    document: documentExemple([], 'referentiel.txt'),
    lecture: { genre: 'referentiel', donnees, sources: {}, ...COMMUN },
  }
}

/** An exam regulation changed as told. */
export function reglementExemple(connu: Partial<ReglementExamen> = {}): DocumentLu {
  const donnees: ReglementExamen = {
    diplome: 'Monteur de décors',
    arrete: null,
    arreteDu: null,
    categories: [],
    epreuves: [],
    notes: [],
    ...connu,
  }
  return {
    document: documentExemple([], 'reglement.txt'),
    lecture: { genre: 'reglement', donnees, sources: {}, ...COMMUN },
  }
}

/** Findings of one rule. */
export const constatsDe = (regle: string, lu: DocumentLu, connaissances: Connaissances = RIEN): Constat[] =>
  verifierDocument(lu, connaissances).filter((constat) => constat.regle === regle)

const FORMATION: FicheFormation = {
  intitule: 'BAC PRO Monteur de décors',
  numeroFiche: 'RNCP99001',
  codeDiplome: '40025001',
  niveauEntree: 'Niveau 3',
  niveauSortie: 4,
  certificateur: null,
  enregistreeLe: null,
  miseAJour: '2026-06',
  ageMin: 16,
  ageMax: 29,
  alternance: true,
  duree: { mois: 36, heuresCentre: 1850, heuresParAn: null, semainesCentreParAn: null, groupes: [] },
  validationParBlocs: true,
  personnalisation: true,
  controleContinu: null,
  ccf: null,
  epreuvesTerminales: null,
  unites: [],
  blocs: [],
  inscriptions: {
    ouvertesDepuis: null,
    entreeDe: '09',
    entreeA: '11',
    permanente: false,
    contratMoisAvant: null,
    contratMoisApres: null,
    texte: null,
  },
  gratuite: true,
  tarif: null,
  indicateurs: [
    { nature: 'reussite', valeur: 92, annee: 2025, source: null },
    { nature: 'insertion', valeur: 71, annee: 2025, source: null },
  ],
  remuneration: null,
  organisme: 'CFA des Trois Ponts',
  siret: '18510906300031',
  lieux: [],
  contacts: [{ libelle: null, telephone: '01 99 00 12 34', courriel: null, site: null }],
  referentHandicap: 'Référente : A. Martin',
  textes: {
    objectifs: 'Monter des décors.',
    contenu: null,
    prerequis: 'Aucun.',
    public: null,
    validation: null,
    modalitesEvaluation: 'Contrôle en cours de formation.',
    modalitesPedagogiques: null,
    methodes: 'Ateliers.',
    moyens: null,
    intervenants: null,
    duree: null,
    rythme: null,
    effectif: null,
    financement: null,
    poursuite: 'BTS.',
    debouches: 'Monteur.',
    accessibilite: null,
    positionnement: null,
  },
}
