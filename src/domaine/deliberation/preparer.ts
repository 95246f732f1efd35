import type { Interrupteurs } from '#droit/interrupteurs.ts'
import type { Reglement } from '../evaluation/index.ts'
import type { Deliberation } from './deliberation.ts'
import type { DossierCandidat } from './dossier.ts'
import { delibererMoyenne } from './moyenne.ts'
import { etablirPlan } from './plan.ts'
import type { Regime } from './regime.ts'
import { delibererValidation } from './validation.ts'

/**
 * Compiles a regulation under a regime, once for all its candidates: what it returns decides one candidate, with the
 * whole trace. Marks and coefficients are hundredths; figures of the answer are exact.
 */
export function preparerDeliberation(
  reglement: Reglement,
  regime: Regime,
  interrupteurs: Interrupteurs = {},
): (dossier: DossierCandidat) => Deliberation {
  const { admission } = regime
  if (admission.genre === 'validation') return (dossier) => delibererValidation(reglement, regime, admission, dossier)
  const plan = etablirPlan(reglement, regime, admission, interrupteurs)
  return (dossier) => delibererMoyenne(plan, dossier)
}
