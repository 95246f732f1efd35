export {
  calculerAttestationIntermediaire,
  type FaitsAttestationIntermediaire,
  ISSUES_ATTESTATION,
  type IssueAttestation,
  type ResultatAttestationIntermediaire,
} from './attestation-intermediaire.ts'
export * from './blocs/acquis.ts'
export * from './blocs/choix.ts'
export { REGLES_BLOCS } from './blocs/droits.ts'
export * from './blocs/livret.ts'
export * from './deliberation.ts'
export * from './dossier.ts'
export { type ActeHarmonisation, appliquerHarmonisation } from './harmonisation.ts'
export { preparerDeliberation } from './preparer.ts'
export * from './regime.ts'
export { REGIMES, regimeAuJour } from './regimes/tous.ts'
export { type FaitsDeliberation, REGLES_DELIBERATION } from './regles.ts'
export type { Essais } from './simulation/essais.ts'
export * from './simulation/reponse.ts'
export { type CodeSeuil, SEUILS } from './simulation/seuils.ts'
export { preparerSimulation, type Simulateur } from './simulation/simuler.ts'
