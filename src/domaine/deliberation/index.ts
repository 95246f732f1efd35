export * from './deliberation.ts'
export * from './dossier.ts'
export * from './regime.ts'
