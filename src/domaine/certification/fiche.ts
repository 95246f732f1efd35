/** A record of the national register (RNCP or RS), as one export published it. */

export type Repertoire = 'RNCP' | 'RS'

/** The six ways to reach a certification, by the register's own codes. */
export const VOIES_ACCES = ['FI', 'CA', 'FC', 'CQ', 'CL', 'VAE'] as const
export type VoieAcces = (typeof VOIES_ACCES)[number]

export const TYPES_ENREGISTREMENT = ['DROIT', 'DEMANDE'] as const
/** DROIT: registered by right (ministries); DEMANDE: on request, after a decision. */
export type TypeEnregistrement = (typeof TYPES_ENREGISTREMENT)[number]

export const HABILITATIONS = ['FORMER', 'ORGANISER', 'ORGA_FORM'] as const
export type Habilitation = (typeof HABILITATIONS)[number]

export const ETATS_FICHE = ['PUBLIEE', 'DEPUBLIEE', 'A_VALIDER', 'A_VALIDER_MINISTERE'] as const
/** Editing state of the record; information only, never its status (quirk Q13). */
export type EtatFiche = (typeof ETATS_FICHE)[number]

/** Framework level 3 to 8; null when the record states none (RS, old CQP): unknown, not zero. */
export type NiveauQualification = 3 | 4 | 5 | 6 | 7 | 8

/** A code with the label that the record gives to it. */
export interface CodeLibelle {
  readonly code: string
  readonly libelle: string | null
}

export interface CertificateurFiche {
  readonly nom: string
  readonly siret: string | null
  readonly actif: boolean | null
  readonly nomCommercial: string | null
  readonly siteInternet: string | null
  readonly etatModifieLe: string | null
}

export interface PartenaireFiche {
  readonly nom: string
  readonly siret: string | null
  readonly habilitation: Habilitation | null
  /** `SUPPRIME`: the habilitation was withdrawn; `INACTIF`: the record itself is inactive. */
  readonly etat: 'ACTIF' | 'INACTIF' | 'SUPPRIME' | null
  readonly actifDepuis: string | null
  readonly etatModifieLe: string | null
}

export interface VoieFiche {
  readonly voie: VoieAcces
  /** null: the record does not say. */
  readonly ouverte: boolean | null
  readonly jury: string | null
  readonly modifieeLe: string | null
}

export interface BlocCompetences {
  /** Position in the record, from 1. With the record's number it is the key: codes are not unique (Q3). */
  readonly ordre: number
  readonly code: string
  /** `RNCPnnnnnBCnn` when it can be rebuilt from the raw code, else null. */
  readonly codeNormalise: string | null
  readonly libelle: string
  /** Recognised by the label alone; the register has no flag. */
  readonly facultatif: boolean
  readonly competences: string | null
  readonly evaluation: string | null
  readonly prerequisEntree: string | null
  readonly prerequisValidation: string | null
}

export interface Publication {
  readonly titre: string
  readonly date: string | null
}

export interface StatistiquePromotion {
  readonly annee: number
  readonly certifies: number | null
  readonly certifiesVae: number | null
  /** Whole percentages, 0 to 100. */
  readonly insertionGlobale6Mois: number | null
  readonly insertionMetier6Mois: number | null
  readonly insertionMetier2Ans: number | null
}

/** An official equivalence; empty bloc lists mean the whole certification. */
export interface Correspondance {
  readonly blocs: readonly string[]
  readonly versNumero: string
  readonly versBlocs: readonly string[]
}

/** The four dates of a registration, as civil days `AAAA-MM-JJ`; null is unknown. */
export interface DatesEnregistrement {
  readonly effet: string | null
  readonly decision: string | null
  readonly fin: string | null
  readonly limiteDelivrance: string | null
  readonly publication: string | null
  readonly dernierJo: string | null
}

/** Rich texts, raw: paragraph breaks are runs of spaces (registre §4). */
export interface TextesFiche {
  readonly objectifs: string | null
  readonly activites: string | null
  readonly capacites: string | null
  readonly secteurs: string | null
  readonly emplois: string | null
  readonly reglementations: string | null
  readonly niveauMaitrise: string | null
  readonly renouvellement: string | null
  readonly prerequisEntree: string | null
  readonly prerequisValidation: string | null
  readonly validationPartiellePerimetre: string | null
}

export interface FicheRegistre {
  readonly numero: string
  readonly repertoire: Repertoire
  readonly idFiche: number | null
  readonly intitule: string
  readonly abrege: CodeLibelle | null
  readonly etat: EtatFiche | null
  /** The register's own status on the day of the export; null when absent. */
  readonly actif: boolean | null
  readonly typeEnregistrement: TypeEnregistrement | null
  readonly niveau: NiveauQualification | null
  readonly niveauLibelle: string | null
  readonly formacodes: readonly CodeLibelle[]
  readonly nsf: readonly CodeLibelle[]
  readonly rome: readonly CodeLibelle[]
  readonly idcc: readonly CodeLibelle[]
  readonly ccn: readonly CodeLibelle[]
  readonly certificateurs: readonly CertificateurFiche[]
  readonly existencePartenaires: boolean | null
  readonly partenaires: readonly PartenaireFiche[]
  readonly textes: TextesFiche
  /** Always six entries, in the order of `VOIES_ACCES`. */
  readonly voies: readonly VoieFiche[]
  readonly nouvelleCaledonie: boolean | null
  readonly polynesieFrancaise: boolean | null
  readonly publicationsGeneral: readonly Publication[]
  readonly publicationsCreation: readonly Publication[]
  readonly publicationsAutre: readonly Publication[]
  readonly dates: DatesEnregistrement
  /** Years, whole. */
  readonly dureeEnregistrement: number | null
  readonly anneesPromotionsNiveau: readonly string[]
  readonly statistiques: readonly StatistiquePromotion[]
  readonly liensBruts: string | null
  /** http(s) addresses found in `liensBruts` (Q9). */
  readonly liens: readonly string[]
  readonly blocs: readonly BlocCompetences[]
  readonly dureeValidite: string | null
  readonly validationPartielle: boolean | null
  readonly anciennes: readonly string[]
  readonly nouvelles: readonly string[]
  readonly correspondances: readonly Correspondance[]
  /** Codes of the diploma (CFD, 8 characters): not in the register, added by the starting catalogue. */
  readonly codesDiplome: readonly string[]
  readonly complements: ComplementsFiche | null
}

/** What the starting catalogue knows beyond the register, each datum with its source line. */
export interface ComplementsFiche {
  readonly source: string
  readonly unites: readonly UniteFiche[]
  readonly modesEvaluation: readonly ModeEvaluationBloc[]
  /** Field → where it was read, in words a person can follow. */
  readonly provenance: Readonly<Record<string, string>>
}

export interface UniteFiche {
  /** null when the source prints none (optional units). */
  readonly code: string | null
  readonly libelle: string
  readonly bloc: string | null
  readonly facultative: boolean
}

export const MODES_EVALUATION = [
  'CCF',
  'PONCTUEL_ECRIT',
  'PONCTUEL_ORAL',
  'PONCTUEL_PRATIQUE',
  'PONCTUEL_ECRIT_ORAL',
  'ORAL_ET_PRATIQUE',
  'PONCTUEL_ECRIT_PRATIQUE',
  'INCONNU',
] as const
export type ModeEvaluation = (typeof MODES_EVALUATION)[number]

/** How a bloc is assessed for one category of candidates, as the public sheet prints it. */
export interface ModeEvaluationBloc {
  readonly bloc: string
  /** HABILITE: public or state-contracted school, habilitated CFA; NON_HABILITE: others; FC_PUBLIC: continuing training in a habilitated public centre. */
  readonly categorie: 'HABILITE' | 'NON_HABILITE' | 'FC_PUBLIC'
  readonly mode: ModeEvaluation
  readonly source: string
}

/** Something a source says that the product could not take as it stands; never silently repaired. */
export interface Anomalie {
  /** `Q1`…`Q25` for the known quirks, else a dotted code. */
  readonly code: string
  readonly fiche: string | null
  /** Path of the element, or column name. */
  readonly lieu: string
  readonly brut: string
}
