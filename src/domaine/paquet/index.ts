export { inventerCohorte } from './cohorte.ts'
export { comparerPaquets, type EcartPaquet } from './comparer-paquets.ts'
export { type ExceptionPaquet, type Paquet, SEUILS_PAQUET, type SeuilPaquet } from './paquet.ts'
export { proposerPaquet } from './proposer.ts'
export {
  type CandidatRepete,
  type ChangementCandidat,
  type IssueCandidat,
  type Mouvement,
  type PremierEcart,
  type Repetition,
  repeter,
} from './repeter.ts'
export { seuilsAEnoncer } from './seuils.ts'
export { type ActePaquet, type EtatPaquet, etatDuPaquet, peutModifier, retirer, signer } from './signatures.ts'
export { regimeDuPaquet, reglementApplique, verifierPaquet } from './verifier-paquet.ts'
