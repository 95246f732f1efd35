import { AMENAGEMENT } from './amenagement.ts'
import { ATTESTATION_INTERMEDIAIRE } from './attestation-intermediaire.ts'
import { BLOCS } from './blocs.ts'
import type { Calcul } from './calcul.ts'
import { CERTIFICATEUR } from './certificateur.ts'
import { COMMUNICATION } from './communication.ts'
import { CONSERVATION } from './conservation.ts'
import { CONTRAT } from './contrat.ts'
import { DELIBERATION } from './deliberation.ts'
import { FINANCEMENT } from './financement.ts'
import { GRILLE } from './grille.ts'
import { GRILLE_REMUNERATION } from './grille-remuneration.ts'
import { HEURES } from './heures.ts'
import { INFORMATION } from './information.ts'
import { INSCRIPTION } from './inscription.ts'
import { JURY } from './jury.ts'
import { MODE } from './mode.ts'
import { PFMP } from './pfmp.ts'
import { PRESENTATION } from './presentation.ts'
import { QUALIOPI } from './qualiopi.ts'
import { RECEVABILITE } from './recevabilite.ts'
import { REMUNERATION } from './remuneration.ts'
import { SIMULATION } from './simulation.ts'

/** Every computation, by the name that the command line and the API use. */
export const CALCULS: readonly Calcul[] = [
  ATTESTATION_INTERMEDIAIRE,
  DELIBERATION,
  SIMULATION,
  BLOCS,
  AMENAGEMENT,
  CERTIFICATEUR,
  COMMUNICATION,
  CONSERVATION,
  GRILLE,
  GRILLE_REMUNERATION,
  REMUNERATION,
  INFORMATION,
  INSCRIPTION,
  JURY,
  MODE,
  PFMP,
  PRESENTATION,
  QUALIOPI,
  RECEVABILITE,
  CONTRAT,
  FINANCEMENT,
  HEURES,
]
