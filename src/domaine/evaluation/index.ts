export { calculerGrille } from './calculer-grille.ts'
export {
  type FaitsCategorie,
  GENRES_ETABLISSEMENT,
  type GenreEtablissement,
  VOIES_ACCES,
  type VoieAcces,
} from './categorie.ts'
export { type CommentaireGrille, type Polarite, type SaisieSignee, verifierCoherence } from './coherence.ts'
export { REGLES_MINIMUM, verifierReglement } from './conditions.ts'
export {
  type IdentiteReglement,
  type ReglementLu,
  reconnaitreCategorie,
  reglementDepuisExamen,
} from './depuis-examen.ts'
export {
  type CompetenceGrille,
  type Grille,
  type IndicateurGrille,
  type NiveauGrille,
  NON_EVALUE,
  type ParametreGrille,
  type ResultatGrille,
  type SaisieGrille,
} from './grille.ts'
export type { HabilitationCcf } from './habilitation-ccf.ts'
export { type FaitsEpreuves, type MesEpreuves, type MonEpreuve, mesEpreuves } from './mes-epreuves.ts'
export { CATEGORIES, MODES_EXAMEN, type MotMode, modaliteDuMot, motDuMode } from './mode.ts'
export type {
  ArrondiNote,
  CategorieCandidat,
  EcartFiche,
  GenreDiplome,
  Reglement,
  UniteEvaluee,
} from './reglement.ts'
export { REGLEMENTS, trouverReglement } from './reglements/tous.ts'
export { REGLES_CATEGORIE, regleCategorie } from './regles-categorie.ts'
