export { calculerRemuneration, controlerRemuneration } from './calculer.ts'
export type { SalaireSaisi } from './comparer.ts'
export {
  type AvantagesNature,
  CONTRAT_SANS_FAIT,
  type ContratPrecedent,
  type ContratRemunere,
  type DiplomeAnterieur,
  type MinimumConventionnel,
  MOTIFS_PROLONGATION,
  type MotifProlongation,
  type ProlongationApprentissage,
  type TauxBranche,
  TYPES_CONTRAT,
  type TypeContratRemunere,
} from './contrat.ts'
export {
  type CelluleGrille,
  calculerGrille,
  type GrilleApprentis,
  type GrilleDuJour,
  lireGrilleDuJour,
  payerSelonGrille,
} from './grille.ts'
export { REGLES_REMUNERATION } from './regles.ts'
export type {
  AvertissementRemuneration,
  ComparaisonMois,
  LigneCerfa,
  MoisRemuneration,
  MotifRemuneration,
  PartDeMois,
  PeriodeRemuneration,
  Remuneration,
} from './resultat.ts'
