/** What may be granted (Code de l’éducation, D351-27); lengths and marks are elsewhere. */
export const MESURES_AMENAGEMENT = [
  'conditions-materielles',
  'aide-technique',
  'aide-humaine',
  'temps-majore',
  'notes-conservees',
  'etalement',
  'epreuve-adaptee',
  'dispense',
] as const
export type MesureAmenagement = (typeof MESURES_AMENAGEMENT)[number]

/** The medical part of a file: read by the doctor and the deciding authority alone. */
export interface MotifSante {
  readonly avis: string
  readonly plan: string | null
}

/** A measure that was granted, with its length when it is a time. */
export interface MesureAccordee {
  readonly mesure: MesureAmenagement
  readonly minutesSupplementaires: number | null
}

/** The whole file of one person. */
export interface DossierAmenagement {
  readonly numeroCandidat: string
  readonly mesures: readonly MesureAccordee[]
  readonly motif: MotifSante
}

/** What the chair of a jury is told: an anonymous number and the measures. There is no place for a cause (D351-31). */
export interface AmenagementPourJury {
  readonly numeroCandidat: string
  readonly mesures: readonly MesureAccordee[]
}

/** The part of a file that a jury may read: what was granted, never why (Code de l’éducation, D351-31). */
export const direAuJury = ({ numeroCandidat, mesures }: DossierAmenagement): AmenagementPourJury => ({
  numeroCandidat,
  mesures: mesures.map(({ mesure, minutesSupplementaires }) => ({ mesure, minutesSupplementaires })),
})
