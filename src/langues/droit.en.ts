import { baremesEn } from './baremes.en.ts'
import { BLOCS_EN } from './droit/blocs.en.ts'
import { CONTRAT_EN } from './droit/contrat.en.ts'
import { DELIBERATION_EN } from './droit/deliberation.en.ts'
import { EVALUATION_EN } from './droit/evaluation.en.ts'
import { INTERRUPTEURS_EN } from './droit/interrupteurs.en.ts'
import { JURY_EN } from './droit/jury.en.ts'
import { PAQUET_EN } from './droit/paquet.en.ts'
import { PARCOURS_EN } from './droit/parcours.en.ts'
import type { PhrasesDroit } from './droit/phrases.ts'
import { QUALITE_EN } from './droit/qualite.en.ts'
import { REMUNERATION_EN } from './droit/remuneration.en.ts'
import { SIMULATION_EN } from './droit/simulation.en.ts'
import { motsBaremes } from './mots-baremes.ts'

const PARTIES: readonly PhrasesDroit[] = [
  BLOCS_EN,
  CONTRAT_EN,
  DELIBERATION_EN,
  EVALUATION_EN,
  INTERRUPTEURS_EN,
  JURY_EN,
  PAQUET_EN,
  PARCOURS_EN,
  QUALITE_EN,
  REMUNERATION_EN,
  SIMULATION_EN,
]

/** Every word of the law. */
export const DROIT_EN: PhrasesDroit = {
  regles: Object.assign({}, ...PARTIES.map(({ regles }) => regles)),
  traces: Object.assign({}, ...PARTIES.map(({ traces }) => traces)),
  mots: Object.assign({}, motsBaremes(baremesEn), ...PARTIES.map(({ mots }) => mots)),
}
