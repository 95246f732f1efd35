import type { Anomalie, FicheRegistre, Repertoire } from '#domaine/certification/index.ts'

/** Where a content comes from; on one day an export outweighs the starting catalogue, which outweighs a CSV pack. */
export type OrigineFiche = 'export' | 'catalogue' | 'csv'

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
