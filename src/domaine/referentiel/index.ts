export * from './operations.ts'
export * from './referentiel.ts'
export * from './reglement.ts'
