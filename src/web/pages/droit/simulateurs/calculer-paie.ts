import { calculerRemuneration, controlerRemuneration } from '#domaine/remuneration/index.ts'
import type { Baremes } from '#droit/baremes/tous.ts'
import { lireContratSaisi } from './contrat.ts'
import type { Saisie } from './saisie.ts'

/** What is due, and its comparison with what is paid when something was entered. */
export type CalculRemuneration = ReturnType<typeof calculerPaie>

/** Reads the form, then computes with the scales in force. */
export function calculerPaie(saisie: Saisie, baremes: Baremes) {
  const { contrat, saisis, interrupteurs, erreurs } = lireContratSaisi(saisie)
  const compare = saisis.length > 0 || contrat.avantagesNature?.deduit != null
  return {
    contrat,
    erreurs,
    due: calculerRemuneration(contrat, baremes, interrupteurs),
    controle: compare ? controlerRemuneration(contrat, saisis, baremes, interrupteurs) : null,
  }
}
