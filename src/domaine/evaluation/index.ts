export type { ArrondiNote, CategorieCandidat, Reglement, UniteEvaluee } from './reglement.ts'
