export { referentielDepuisFormation } from './en-referentiel.ts'
export * from './fiche-formation.ts'
