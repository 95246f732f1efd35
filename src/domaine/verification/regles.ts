import type { Regle } from './regle.ts'
import { REGLES_CAPITALISATION } from './regles/capitalisation.ts'
import { REGLES_CLES } from './regles/cles.ts'
import { REGLES_CODES } from './regles/codes.ts'
import { REGLES_COMMUNES } from './regles/communes.ts'
import { REGLES_DATES } from './regles/dates.ts'
import { REGLES_DUREES } from './regles/durees.ts'
import { REGLES_INFORMATION } from './regles/information.ts'
import { REGLES_REGISTRE_FICHE } from './regles/registre-fiche.ts'
import { REGLES_REGISTRE_FORMATION } from './regles/registre-formation.ts'
import { REGLES_STATUT } from './regles/registre-statut.ts'
import { REGLES_REGLEMENT } from './regles/reglement.ts'
import { REGLES_REMUNERATION } from './regles/remuneration.ts'
import { REGLES_STRUCTURE } from './regles/structure.ts'
import { REGLES_VERBES } from './regles/verbes.ts'
import { REGLES_VERSIONS } from './regles/versions.ts'
import { REGLES_VOIES } from './regles/voies.ts'

/** Every rule of the linter. An id may come twice, for different kinds of documents. */
export const REGLES: readonly Regle[] = [
  ...REGLES_CODES,
  ...REGLES_STRUCTURE,
  ...REGLES_VERBES,
  ...REGLES_DUREES,
  ...REGLES_DATES,
  ...REGLES_CLES,
  ...REGLES_STATUT,
  ...REGLES_REGISTRE_FICHE,
  ...REGLES_REGISTRE_FORMATION,
  ...REGLES_VOIES,
  ...REGLES_CAPITALISATION,
  ...REGLES_REMUNERATION,
  ...REGLES_INFORMATION,
  ...REGLES_COMMUNES,
  ...REGLES_REGLEMENT,
  ...REGLES_VERSIONS,
]
