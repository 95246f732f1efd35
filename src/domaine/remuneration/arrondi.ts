import { choisir, type Interrupteurs, tracerChoix } from '#droit/interrupteurs.ts'
import type { Regle } from '#droit/regle.ts'
import { calculer, type Trace } from '#droit/trace.ts'
import { CENTIME } from './constantes.ts'

interface FaitsArrondi {
  readonly montant: Trace
  readonly interrupteurs: Interrupteurs
}

/** To the nearest cent; or up to the cent, which no product ever exceeds (switch N-04). */
export const REGLE_ARRONDI: Regle<FaitsArrondi> = {
  id: 'remuneration.arrondi',
  famille: 'remuneration.arrondi',
  references: [{ texte: 'code-du-travail.D6222-26', paragraphe: null }],
  du: '2008-05-01',
  au: null,
  reference: 'conclusion',
  confiance: 'interpretation',
  evaluer: ({ montant, interrupteurs }) => {
    const haut = choisir(interrupteurs, 'remuneration.arrondi') === 'haut'
    const choix = tracerChoix(interrupteurs, 'remuneration.arrondi')
    return calculer('remuneration.au-centime', haut ? 'arrondi-haut' : 'arrondi-proche', [montant, CENTIME, choix], {
      unite: 'euros',
    })
  },
}

/** An amount in whole cents, by the switch N-04. */
export const arrondir = (montant: Trace, interrupteurs: Interrupteurs): Trace =>
  REGLE_ARRONDI.evaluer({ montant, interrupteurs })
