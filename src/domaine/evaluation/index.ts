export type { ArrondiNote, CategorieCandidat, EcartFiche, GenreDiplome, Reglement, UniteEvaluee } from './reglement.ts'
export { REGLEMENTS, trouverReglement } from './reglements/tous.ts'
