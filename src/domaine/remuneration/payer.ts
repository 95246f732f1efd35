import type { Trace } from '#droit/trace.ts'
import { situerTranche } from './age.ts'
import { payerApprentissage } from './apprentissage.ts'
import { lireMinimum, lireSmic } from './base.ts'
import type { Cadre } from './cadre.ts'
import type { Paie } from './paie.ts'
import { payerProfessionnalisation } from './professionnalisation.ts'

/** What is due for a whole month of a period, from its first day to its last. */
export function payer(cadre: Cadre, jour: Trace, dernier: string): Paie {
  const lus = {
    smic: lireSmic(cadre.contrat, cadre.baremes, dernier),
    tranche: situerTranche(cadre.ages, jour),
    minimum: lireMinimum(cadre.contrat, dernier),
  }
  return cadre.contrat.type === 'professionnalisation'
    ? payerProfessionnalisation(cadre, lus)
    : payerApprentissage(cadre, jour, lus)
}
