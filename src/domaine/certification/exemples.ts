import { type BlocCompetences, type FicheRegistre, VOIES_ACCES } from './fiche.ts'

/** A record that says as little as the type allows, for tests: everything unknown but what is given. */
export function ficheExemple(numero: string, connu: Partial<FicheRegistre> = {}): FicheRegistre {
  return {
    numero,
    repertoire: numero.startsWith('RS') ? 'RS' : 'RNCP',
    idFiche: null,
    intitule: `Certification ${numero}`,
    abrege: null,
    etat: 'PUBLIEE',
    actif: null,
    typeEnregistrement: null,
    niveau: null,
    niveauLibelle: null,
    formacodes: [],
    nsf: [],
    rome: [],
    idcc: [],
    ccn: [],
    certificateurs: [],
    existencePartenaires: null,
    partenaires: [],
    textes: TEXTES_ABSENTS,
    voies: VOIES_ACCES.map((voie) => ({ voie, ouverte: null, jury: null, modifieeLe: null })),
    nouvelleCaledonie: null,
    polynesieFrancaise: null,
    publicationsGeneral: [],
    publicationsCreation: [],
    publicationsAutre: [],
    dates: { effet: null, decision: null, fin: null, limiteDelivrance: null, publication: null, dernierJo: null },
    dureeEnregistrement: null,
    anneesPromotionsNiveau: [],
    statistiques: [],
    liensBruts: null,
    liens: [],
    blocs: [],
    dureeValidite: null,
    validationPartielle: null,
    anciennes: [],
    nouvelles: [],
    correspondances: [],
    codesDiplome: [],
    complements: null,
    ...connu,
  }
}

/** A bloc with its code and label, nothing else known. */
export function blocExemple(ordre: number, code: string, connu: Partial<BlocCompetences> = {}): BlocCompetences {
  return {
    ordre,
    code,
    codeNormalise: code,
    libelle: `Bloc ${ordre}`,
    facultatif: false,
    competences: null,
    evaluation: null,
    prerequisEntree: null,
    prerequisValidation: null,
    ...connu,
  }
}

const TEXTES_ABSENTS = {
  objectifs: null,
  activites: null,
  capacites: null,
  secteurs: null,
  emplois: null,
  reglementations: null,
  niveauMaitrise: null,
  renouvellement: null,
  prerequisEntree: null,
  prerequisValidation: null,
  validationPartiellePerimetre: null,
} as const
