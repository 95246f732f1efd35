import { baremesFr } from './baremes.fr.ts'
import { BLOCS_FR } from './droit/blocs.fr.ts'
import { CONTRAT_FR } from './droit/contrat.fr.ts'
import { DELIBERATION_FR } from './droit/deliberation.fr.ts'
import { EVALUATION_FR } from './droit/evaluation.fr.ts'
import { INTERRUPTEURS_FR } from './droit/interrupteurs.fr.ts'
import { JURY_FR } from './droit/jury.fr.ts'
import { PAQUET_FR } from './droit/paquet.fr.ts'
import { PARCOURS_FR } from './droit/parcours.fr.ts'
import type { PhrasesDroit } from './droit/phrases.ts'
import { QUALITE_FR } from './droit/qualite.fr.ts'
import { REMUNERATION_FR } from './droit/remuneration.fr.ts'
import { SIMULATION_FR } from './droit/simulation.fr.ts'
import { motsBaremes } from './mots-baremes.ts'

const PARTIES: readonly PhrasesDroit[] = [
  BLOCS_FR,
  CONTRAT_FR,
  DELIBERATION_FR,
  EVALUATION_FR,
  INTERRUPTEURS_FR,
  JURY_FR,
  PAQUET_FR,
  PARCOURS_FR,
  QUALITE_FR,
  REMUNERATION_FR,
  SIMULATION_FR,
]

/** Every word of the law. */
export const DROIT_FR: PhrasesDroit = {
  regles: Object.assign({}, ...PARTIES.map(({ regles }) => regles)),
  traces: Object.assign({}, ...PARTIES.map(({ traces }) => traces)),
  mots: Object.assign({}, motsBaremes(baremesFr), ...PARTIES.map(({ mots }) => mots)),
}
