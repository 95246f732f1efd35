export type { ArrondiNote, CategorieCandidat, Reglement, UniteReglement } from './reglement.ts'
