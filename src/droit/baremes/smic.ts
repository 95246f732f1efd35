import { addJours } from '#socle/date-civile.ts'
import type { Bareme } from '../bareme.ts'

/** One value of the minimum wage and its first day. */
export interface ValeurSmic {
  /** First day, AAAA-MM-JJ. */
  readonly depuis: string
  /** Gross for a month at 35 hours, in cents. */
  readonly mensuel: number
  /** Gross for an hour, in cents. */
  readonly horaire: number
}

/** A period and the value that held during it. */
export interface PeriodeSmic extends ValeurSmic {
  /** Last day, AAAA-MM-JJ; null: no later value is known to us. */
  readonly jusque: string | null
}

/**
 * Last day on which the table was compared with its source (the open parameters of OpenFisca France,
 * `smic_b_mensuel` and `smic_b_horaire`). A change after that day is unknown to us. Mayotte has its own value, not here.
 */
export const SMIC_VERIFIE_LE = '2026-07-23'

const LIGNES: readonly (readonly [string, number, number])[] = [
  ['2019-01-01', 152122, 1003],
  ['2020-01-01', 153942, 1015],
  ['2021-01-01', 155458, 1025],
  ['2021-10-01', 158947, 1048],
  ['2022-01-01', 160312, 1057],
  ['2022-05-01', 164558, 1085],
  ['2022-08-01', 167895, 1107],
  ['2023-01-01', 170928, 1127],
  ['2023-05-01', 174720, 1152],
  ['2024-01-01', 176692, 1165],
  ['2024-11-01', 180180, 1188],
  ['2026-01-01', 182303, 1202],
  ['2026-06-01', 186702, 1231],
]

/** The minimum wage, without Mayotte which has its own: `mensuel` at 35 hours, `horaire` for an hour, gross, in cents. */
export const SMIC: Bareme<'mensuel' | 'horaire'> = {
  id: 'smic',
  colonnes: { mensuel: 'euros', horaire: 'euros' },
  verifieLe: SMIC_VERIFIE_LE,
  lignes: LIGNES.map(([depuis, mensuel, horaire]) => ({
    depuis,
    valeurs: { mensuel, horaire },
    texte: null,
    origine: 'OpenFisca France, smic_b_mensuel, smic_b_horaire',
  })),
}

const PERIODES: readonly PeriodeSmic[] = LIGNES.map(([depuis, mensuel, horaire], rang) => {
  const suivante = LIGNES[rang + 1]
  return { depuis, mensuel, horaire, jusque: suivante === undefined ? null : addJours(suivante[0], -1) }
})

/** Minimum wage on a civil day (last known value after `SMIC_VERIFIE_LE`); null before 1 January 2019. */
export function smicAuJour(jour: string): PeriodeSmic | null {
  return PERIODES.findLast((periode) => periode.depuis <= jour) ?? null
}

/** Period whose monthly value is that amount of cents; null when the amount was never the minimum wage since 2019. */
export function periodeDuSmic(mensuel: number): PeriodeSmic | null {
  return PERIODES.find((periode) => periode.mensuel === mensuel) ?? null
}
