/** The sheet by which a training body presents one offer. null and empty lists: the sheet does not say. */

export interface HeuresEnseignement {
  readonly libelle: string
  /** Hours, whole or with decimals. */
  readonly heures: number
}

/** One group of subjects with the total that the sheet announces for it. */
export interface GroupeHeures {
  readonly libelle: string
  readonly annoncees: number | null
  readonly matieres: readonly HeuresEnseignement[]
}

export interface DureeFormation {
  readonly mois: number | null
  /** Hours in the centre, as announced for the whole path. */
  readonly heuresCentre: number | null
  readonly heuresParAn: number | null
  readonly semainesCentreParAn: number | null
  readonly groupes: readonly GroupeHeures[]
}

export interface UniteFormation {
  readonly code: string | null
  readonly libelle: string
  readonly facultative: boolean
}

/** A bloc as the sheet numbers it, with the unit it gives. */
export interface BlocFormation {
  readonly numero: string | null
  readonly libelle: string
  readonly activite: string | null
  readonly competences: readonly string[]
  readonly unite: UniteFormation | null
}

/** One cell of a pay grid; amounts in cents a month, null when only a share is printed. */
export interface CelluleRemuneration {
  readonly annee: number
  /** Ages in full years, both included; `ageMax` null: no upper limit. */
  readonly ageMin: number
  readonly ageMax: number | null
  /** Percentage of the SMIC, 0 to 100. */
  readonly pourcentage: number | null
  readonly montant: number | null
}

export interface GrilleRemuneration {
  readonly cellules: readonly CelluleRemuneration[]
  /** Monthly SMIC printed by the sheet, in cents. */
  readonly smic: number | null
  readonly source: string | null
}

export interface IndicateurPublie {
  readonly nature: 'reussite' | 'insertion' | 'poursuite' | 'rupture' | 'satisfaction'
  /** Percentage, 0 to 100. */
  readonly valeur: number | null
  readonly annee: number | null
  readonly source: string | null
}

export interface LieuFormation {
  readonly nom: string | null
  readonly adresse: string | null
  readonly codePostal: string | null
  readonly commune: string | null
}

export interface ContactFormation {
  readonly libelle: string | null
  readonly telephone: string | null
  readonly courriel: string | null
  readonly site: string | null
}

/** When one may enter. Days or months as civil texts: `AAAA-MM-JJ`, `AAAA-MM` or `MM` (each year). */
export interface Inscriptions {
  readonly ouvertesDepuis: string | null
  readonly entreeDe: string | null
  readonly entreeA: string | null
  readonly permanente: boolean | null
  /** Months before and after the start of training within which the contract may begin. */
  readonly contratMoisAvant: number | null
  readonly contratMoisApres: number | null
  readonly texte: string | null
}

export interface TextesFormation {
  readonly objectifs: string | null
  readonly contenu: string | null
  readonly prerequis: string | null
  readonly public: string | null
  readonly validation: string | null
  readonly modalitesEvaluation: string | null
  readonly modalitesPedagogiques: string | null
  readonly methodes: string | null
  readonly moyens: string | null
  readonly intervenants: string | null
  readonly duree: string | null
  readonly rythme: string | null
  /** Number of participants, in the words of the sheet. */
  readonly effectif: string | null
  readonly financement: string | null
  readonly poursuite: string | null
  readonly debouches: string | null
  readonly accessibilite: string | null
  readonly positionnement: string | null
}

export interface FicheFormation {
  readonly intitule: string | null
  readonly numeroFiche: string | null
  /** CFD, 8 characters. */
  readonly codeDiplome: string | null
  readonly niveauEntree: string | null
  readonly niveauSortie: number | null
  readonly certificateur: string | null
  readonly enregistreeLe: string | null
  /** Last update that the sheet states for itself: `AAAA-MM-JJ` or `AAAA-MM`. */
  readonly miseAJour: string | null
  readonly ageMin: number | null
  readonly ageMax: number | null
  readonly alternance: boolean | null
  readonly duree: DureeFormation
  readonly validationParBlocs: boolean | null
  readonly personnalisation: boolean | null
  /** Continuous assessment, with or without CCF and final exams. */
  readonly controleContinu: boolean | null
  readonly ccf: boolean | null
  readonly epreuvesTerminales: boolean | null
  readonly unites: readonly UniteFormation[]
  readonly blocs: readonly BlocFormation[]
  readonly inscriptions: Inscriptions
  readonly gratuite: boolean | null
  readonly tarif: string | null
  readonly indicateurs: readonly IndicateurPublie[]
  readonly remuneration: GrilleRemuneration | null
  readonly organisme: string | null
  readonly siret: string | null
  readonly lieux: readonly LieuFormation[]
  readonly contacts: readonly ContactFormation[]
  readonly referentHandicap: string | null
  readonly textes: TextesFormation
}
