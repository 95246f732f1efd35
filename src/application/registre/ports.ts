import type {
  Anomalie,
  Entrees,
  EtatEnregistrement,
  FaitsStatut,
  FicheRegistre,
  LiensFiche,
  PassageFiche,
  Repertoire,
} from '#domaine/certification/index.ts'

/** Where a content comes from; an export outweighs the starting catalogue, which outweighs a CSV pack. */
export const ORIGINES_FICHE = ['csv', 'catalogue', 'export'] as const
export type OrigineFiche = (typeof ORIGINES_FICHE)[number]

/** A record read from a file, ready to be stored. */
export interface FicheLue {
  readonly fiche: FicheRegistre
  /** sha-256 of the canonical content, 32 bytes. */
  readonly empreinte: Buffer
  /** Canonical JSON, repeated texts replaced by references. */
  readonly json: string
  /** Texts referred to: hexadecimal sha-256 → text. */
  readonly textes: ReadonlyMap<string, string>
  readonly anomalies: readonly Anomalie[]
}

/** What a load writes about its file. */
export interface EnteteExport {
  readonly repertoire: Repertoire
  readonly dateExport: string
  readonly origine: OrigineFiche
  readonly versionFlux: string | null
  readonly nom: string
  readonly sha256: Buffer
}

/** Counts of a load, compared with what the base held before. */
export interface BilanChargement {
  readonly lues: number
  readonly nouvelles: number
  readonly modifiees: number
  readonly inchangees: number
  /** In the previous export of this register and not in this one. */
  readonly disparues: number
  readonly changementsEtat: number
  /** Records of the previous export of this register; null when there is none. */
  readonly avant: number | null
}

/** A run of export days with the source that published it. */
export interface PassageOrigine extends PassageFiche {
  readonly origine: OrigineFiche
}

/** What lists show of a record. */
export interface ResumeFiche extends FaitsStatut, LiensFiche {
  readonly repertoire: Repertoire
  readonly intitule: string
  readonly abrege: string | null
  readonly niveau: number | null
  readonly certificateurs: readonly string[]
}

/** An imported file, as the catalogue states its sources. */
export interface ExportConnu {
  readonly repertoire: Repertoire
  readonly dateExport: string
  readonly origine: OrigineFiche
  readonly nom: string
  readonly fiches: number
}

/** An equivalence that another record declares towards the one asked. */
export interface CorrespondanceEntrante {
  readonly numero: string
  readonly blocs: readonly string[]
  readonly versBlocs: readonly string[]
}

/** What use cases read of the register. Implemented by `stockage/depots/registre-lecture.ts`. */
export interface DepotRegistre {
  passages(numero: string): Promise<readonly PassageOrigine[]>
  /** The record as one content states it; null when the content is unknown. */
  contenu(numero: string, empreinte: string): Promise<FicheRegistre | null>
  resumes(numeros: readonly string[]): Promise<ReadonlyMap<string, ResumeFiche>>
  /** Every record connected to this one by replacement links, at most `maximum`. */
  groupe(numero: string, maximum: number): Promise<{ readonly liens: readonly LiensFiche[]; readonly tronque: boolean }>
  correspondancesVers(numero: string): Promise<readonly CorrespondanceEntrante[]>
  blocsNommes(numeros: readonly string[]): Promise<ReadonlyMap<string, readonly { code: string; libelle: string }[]>>
  echeances(criteres: CriteresEcheances): Promise<{ readonly total: number; readonly numeros: readonly string[] }>
  exports(): Promise<readonly ExportConnu[]>
  compter(): Promise<number>
}

/** Which registrations to list by the end of their entries; both days included. */
export interface CriteresEcheances {
  readonly du: string
  readonly au: string
  readonly repertoires: readonly Repertoire[]
  /** Empty: every record. */
  readonly numeros: readonly string[]
  readonly page: number
  readonly parPage: number
}

/** State of a record in a list; `entrees` tells what is known of an INCONNU one. */
export interface EtatResume {
  readonly resume: ResumeFiche
  readonly etat: EtatEnregistrement
  readonly entrees: Entrees
}
