import type { RegleDeclaree } from '#droit/regle.ts'
import { REGLES_AGE_INITIAL, REGLES_CHANGEMENT_AGE, REGLES_CHANGEMENT_AGE_PRO } from './age.ts'
import { REGLE_ARRONDI } from './arrondi.ts'
import { REGLES_AVANTAGES, REGLES_AVANTAGES_PRO } from './avantages.ts'
import { REGLES_BASE } from './base.ts'
import { REGLE_CONTROLE } from './comparer.ts'
import { REGLE_MOIS_COUPE } from './mois.ts'
import { REGLES_PRECEDENT } from './precedent.ts'
import { REGLES_MONTANT_PRO, REGLES_TAUX_PRO } from './professionnalisation.ts'
import {
  REGLES_ANNEE_RQTH,
  REGLES_DUREE_ALLONGEE,
  REGLES_DUREE_REDUITE,
  REGLES_LICENCE,
  REGLES_PROLONGATION_ECHEC,
  REGLES_SPORTIF,
} from './regles-annee.ts'
import { REGLES_GRILLE, REGLES_MAJORATION, REGLES_MAJORATION_RQTH, REGLES_PLAFOND } from './taux.ts'

/** Every rule of pay, in the order in which a contract meets them. */
export const REGLES_REMUNERATION: readonly RegleDeclaree[] = [
  ...REGLES_AGE_INITIAL,
  ...REGLES_CHANGEMENT_AGE,
  ...REGLES_DUREE_REDUITE,
  ...REGLES_DUREE_ALLONGEE,
  ...REGLES_LICENCE,
  ...REGLES_SPORTIF,
  ...REGLES_PROLONGATION_ECHEC,
  ...REGLES_ANNEE_RQTH,
  ...REGLES_GRILLE,
  ...REGLES_MAJORATION,
  ...REGLES_MAJORATION_RQTH,
  ...REGLES_PLAFOND,
  ...REGLES_BASE,
  ...REGLES_PRECEDENT,
  ...REGLES_TAUX_PRO,
  ...REGLES_MONTANT_PRO,
  ...REGLES_CHANGEMENT_AGE_PRO,
  REGLE_MOIS_COUPE,
  REGLE_ARRONDI,
  ...REGLES_AVANTAGES,
  ...REGLES_AVANTAGES_PRO,
  REGLE_CONTROLE,
]
