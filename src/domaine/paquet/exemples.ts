import { REGIMES } from '../deliberation/index.ts'
import { REGLEMENTS, type Reglement } from '../evaluation/index.ts'
import { inventerCohorte } from './cohorte.ts'
import type { Paquet } from './paquet.ts'
import type { CandidatRepete } from './repeter.ts'
import { seuilsAEnoncer } from './seuils.ts'

/** Coefficients of a test, not those of an order: nobody read the ones of the professional units. */
const COEFFICIENTS: Readonly<Record<string, number>> = { U2: 400, U31: 400, U32: 400, U33: 300 }

/** The regulation of MSPC, its unknown coefficients filled in for a test. */
function reglementEssai(): Reglement {
  const mspc = REGLEMENTS.find(({ id }) => id === 'mspc')
  if (mspc === undefined) throw new Error('no regulation mspc')
  const unites = mspc.unites.map((unite) => ({
    ...unite,
    coefficient: unite.coefficient ?? COEFFICIENTS[unite.code] ?? 100,
  }))
  return { ...mspc, unites }
}

/** A whole package for session 2026, whose coefficients are those of a test. */
export function paquetExemple(): Paquet {
  const regime = REGIMES.find(({ id }) => id === 'bac-pro.2022')
  if (regime === undefined) throw new Error('no regime bac-pro.2022')
  return {
    certification: 'RNCP35698',
    intitule: 'Maintenance des systèmes de production connectés',
    session: { annee: 2026, jour: '2026-07-03' },
    reglement: reglementEssai(),
    regime: regime.id,
    seuils: seuilsAEnoncer(regime),
    interrupteurs: {},
    exceptions: [],
    grilles: [],
  }
}

/** A past cohort for that package, always the same. */
export const cohorteExemple = (nombre: number): readonly CandidatRepete[] => inventerCohorte(paquetExemple(), nombre)
