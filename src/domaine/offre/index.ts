export * from './fiche-formation.ts'
