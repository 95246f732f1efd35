export { adresseRegistre, numeroDepuisAdresse } from './adresse.ts'
export {
  CODES_MOTIF_APPRENTISSAGE,
  type CodeMotifApprentissage,
  type FaitsApprentissage,
  faitsApprentissageDe,
  peutEtrePrepareeParApprentissage,
  voieApprentissageDe,
} from './apprentissage.ts'
export { type Changement, comparerFiches, type ObjetCompare, type ValeurComparee } from './comparaison.ts'
export {
  type AreteContinuite,
  ancetresDe,
  anciennesDe,
  construireGraphe,
  descendantesDe,
  type GrapheContinuite,
  groupeDe,
  type LiensFiche,
  mesurerGraphe,
  nouvellesDe,
  type StatistiquesContinuite,
  type SuccesseurActuel,
  successeursActuels,
} from './continuite.ts'
export { type EquivalenceBlocs, equivalencesDe, equivalencesDuBloc } from './correspondances.ts'
export { type DispositionGroupe, disposerGroupe } from './disposition.ts'
export { comparerSuites, comparerTextes, type EcartParagraphe } from './ecart-texte.ts'
export { decoderEntites } from './entites.ts'
export * from './fiche.ts'
export type { FicheRegistreLue } from './fiche-lue.ts'
export {
  type ActeHabilite,
  CODES_MOTIF_HABILITATION,
  type CodeMotifHabilitation,
  peutAgirPour,
  type Reconnaissance,
  type VerdictHabilitation,
} from './habilitation.ts'
export type * from './recherche.ts'
export {
  CODES_MOTIF_STATUT,
  type CodeMotifStatut,
  debutEnregistrement,
  type Entrees,
  ETATS_ENREGISTREMENT,
  type EtatEnregistrement,
  entreesAuJour,
  etatAuJour,
  type FaitsStatut,
  faitsStatutDe,
  peutEncoreEntrer,
  peutEncoreEtreCertifie,
  type StatutEnregistrement,
  statutAuJour,
} from './statut.ts'
export { type BlocTexte, decouperTexte } from './texte-riche.ts'
export { listerVersions, type PassageFiche, passageAuJour, type VersionFiche } from './versions.ts'
