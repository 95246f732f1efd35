import type { RegleDeclaree } from '#droit/regle.ts'
import { REGLES_COMMUNICATION } from './communication.ts'
import { REGLES_CONSERVATION } from './conservation.ts'
import { REGLES_INFORMATION } from './information.ts'
import { REGLES_QUALIOPI } from './qualiopi.ts'

export { DESTINATAIRES, type Destinataire, type FaitsCommunication, verifierCommunication } from './communication.ts'
export {
  type Conservation,
  calculerConservation,
  type FaitsConservation,
  GENRES_CONSERVATION,
  type GenreConservation,
  type LigneConservation,
  type Precaution,
  TABLE_CONSERVATION,
} from './conservation.ts'
export type { FaitsControle } from './controles.ts'
export { type LuDeLaFiche, lireFicheFormation } from './depuis-fiche.ts'
export {
  ACTIONS_QUALIOPI,
  type ActionQualiopi,
  type Compte,
  type FaitsQualite,
  PREUVES_QUALITE,
  type PreuveQualite,
  type Preuves,
  type TauxPublie,
} from './faits.ts'
export { type ConditionIndicateur, INDICATEURS, type Indicateur } from './indicateurs.ts'
export {
  type FaitsInformation,
  INFORMATIONS_PREALABLES,
  type InformationPrealable,
  TAUX_ANNUELS,
  type TauxAnnuel,
  verifierInformation,
} from './information.ts'
export { GUIDE_QUALIOPI, type Qualiopi, type ReponseIndicateur, verifierQualiopi } from './qualiopi.ts'

/** Every rule of this folder. */
export const REGLES_QUALITE: readonly RegleDeclaree[] = [
  ...REGLES_QUALIOPI,
  ...REGLES_INFORMATION,
  ...REGLES_CONSERVATION,
  ...REGLES_COMMUNICATION,
]
