export * from './deliberation.ts'
export * from './dossier.ts'
export * from './regime.ts'
export { REGIMES, regimeAuJour } from './regimes/tous.ts'
