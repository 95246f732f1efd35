import { addJours } from '#socle/date-civile.ts'

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

const VALEURS: readonly ValeurSmic[] = [
  { depuis: '2019-01-01', mensuel: 152122, horaire: 1003 },
  { depuis: '2020-01-01', mensuel: 153942, horaire: 1015 },
  { depuis: '2021-01-01', mensuel: 155458, horaire: 1025 },
  { depuis: '2021-10-01', mensuel: 158947, horaire: 1048 },
  { depuis: '2022-01-01', mensuel: 160312, horaire: 1057 },
  { depuis: '2022-05-01', mensuel: 164558, horaire: 1085 },
  { depuis: '2022-08-01', mensuel: 167895, horaire: 1107 },
  { depuis: '2023-01-01', mensuel: 170928, horaire: 1127 },
  { depuis: '2023-05-01', mensuel: 174720, horaire: 1152 },
  { depuis: '2024-01-01', mensuel: 176692, horaire: 1165 },
  { depuis: '2024-11-01', mensuel: 180180, horaire: 1188 },
  { depuis: '2026-01-01', mensuel: 182303, horaire: 1202 },
  { depuis: '2026-06-01', mensuel: 186702, horaire: 1231 },
]

const PERIODES: readonly PeriodeSmic[] = VALEURS.map((valeur, rang) => {
  const suivante = VALEURS[rang + 1]
  return { ...valeur, jusque: suivante === undefined ? null : addJours(suivante.depuis, -1) }
})

/** Minimum wage on a civil day (last known value after `SMIC_VERIFIE_LE`); null before 1 January 2019. */
export function smicAuJour(jour: string): PeriodeSmic | null {
  return PERIODES.findLast((periode) => periode.depuis <= jour) ?? null
}

/** Period whose monthly value is that amount of cents; null when the amount was never the minimum wage since 2019. */
export function periodeDuSmic(mensuel: number): PeriodeSmic | null {
  return PERIODES.find((periode) => periode.mensuel === mensuel) ?? null
}
