import type { EquivalenceBlocs } from '../../certification/index.ts'

/**
 * What proves an acquired unit. note: a mark on a transcript; attestation: the attestation of blocs of the recteur (or
 * the certifier's, for a certification without marks); vae: units validated by experience; diplome: a diploma or title
 * held, the whole of it.
 */
export const ORIGINES_ACQUIS = ['note', 'attestation', 'vae', 'diplome'] as const
/** Proof of an acquired unit. */
export type OrigineAcquis = (typeof ORIGINES_ACQUIS)[number]

/** One line of the ledger of a person: a unit or bloc acquired once. null: unknown. */
export interface Acquis {
  /** Register number of the certification it was acquired on, `RNCP3632`. */
  readonly certification: string
  /** Code of the unit (`U31`) or of the bloc (`RNCP3632BC02`); null: the whole certification. */
  readonly unite: string | null
  readonly origine: OrigineAcquis
  /** Day it was obtained, `AAAA-MM-JJ`. */
  readonly obtenuLe: string | null
  /** Hundredths; null when no mark was given or when it is unknown. */
  readonly note: number | null
  /** Whether the person gave up the benefit of the mark: for good. */
  readonly renonce: boolean
}

/** Units of one certification; none: the whole certification. */
export interface ExtremiteCorrespondance {
  readonly certification: string
  readonly unites: readonly string[]
}

/** One line of an official table: who holds all of `de` is taken to hold all of `vers`. */
export interface CorrespondanceOfficielle {
  readonly de: ExtremiteCorrespondance
  readonly vers: ExtremiteCorrespondance
  /** Where it is written: an arrêté and its annex, the record that declares it. */
  readonly texte: string
}

/**
 * Lines of a target certification out of the register's equivalences: the register states an equivalence, which reads
 * from the other certification to this one.
 */
export const correspondancesDuRegistre = (
  equivalences: readonly EquivalenceBlocs[],
): readonly CorrespondanceOfficielle[] =>
  equivalences.map(({ numero, blocs, autreNumero, autresBlocs, declareePar }) => ({
    de: { certification: autreNumero, unites: autresBlocs },
    vers: { certification: numero, unites: blocs },
    texte: declareePar,
  }))
