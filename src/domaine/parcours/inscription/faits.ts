import type { Habilitation, TypeEnregistrement } from '#domaine/certification/index.ts'

/** Days of one registration, as the register and the order that abolishes a diploma state them; null: not stated. */
export interface FaitsEnregistrement {
  readonly type: TypeEnregistrement | null
  readonly effet: string | null
  readonly decision: string | null
  /** Last day of entries, inclusive. */
  readonly fin: string | null
  /** Last day of delivery, inclusive. */
  readonly limiteDelivrance: string | null
  /** Year of the last exam session, set by the order that abolishes a diploma. */
  readonly derniereSession: number | null
  /** First day of a withdrawal or suspension; null: none is stated. */
  readonly retraitLe: string | null
}

/** Answer given to a request for receivability; `aucune`: none came. */
export type ReponseRecevabilite = 'recevable' | 'irrecevable' | 'aucune'

/** A request to enter by validation of experience. */
export interface FaitsRecevabilite {
  readonly demandeeLe: string | null
  readonly reponse: ReponseRecevabilite | null
  /** Day of the answer. */
  readonly reponduLe: string | null
}

/** The line of the record on which the training body stands. */
export interface FaitsOrganismeHabilite {
  readonly role: 'certificateur' | 'partenaire' | 'absent' | null
  readonly habilitation: Habilitation | null
  readonly actif: boolean | null
  /** For a body that the record does not name: whether the certifier says that it may prepare. */
  readonly confirmation: boolean | null
}

/** One person before one registration on one day. */
export interface FaitsInscription {
  readonly jour: string
  readonly enregistrement: FaitsEnregistrement
  /** Day on which the training began or will begin; null: it would begin on `jour`. */
  readonly debutFormation: string | null
  /** null: the person does not come by validation of experience. */
  readonly vae: FaitsRecevabilite | null
  /** Year of the session; only the last session of an abolished diploma asks for it. */
  readonly session: number | null
  /** null: the question is not asked of a body. */
  readonly organisme: FaitsOrganismeHabilite | null
}
