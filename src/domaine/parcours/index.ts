import type { RegleDeclaree } from '#droit/regle.ts'
import { REGLES_AMENAGEMENT } from './amenagement/amenagement.ts'
import { REGLES_CONTRAT } from './contrat/controles.ts'
import { REGLES_FINANCEMENT } from './contrat/financement.ts'
import { REGLES_PFMP } from './examen/pfmp.ts'
import { REGLES_PRESENTATION } from './examen/presentation.ts'
import { REGLES_CERTIFICATEUR } from './inscription/certificateur.ts'
import { REGLES_ENTREE } from './inscription/entree.ts'
import { REGLES_DELIVRANCE } from './inscription/inscription.ts'
import { REGLES_VAE } from './inscription/recevabilite.ts'

export {
  type Amenagement,
  type DureeEpreuve,
  type FaitsAmenagement,
  type PlanAccompagnement,
  verifierAmenagement,
} from './amenagement/amenagement.ts'
export {
  type AmenagementPourJury,
  type DossierAmenagement,
  direAuJury,
  MESURES_AMENAGEMENT,
  type MesureAccordee,
  type MesureAmenagement,
  type MotifSante,
} from './amenagement/dossier.ts'
export { type EcheanceContrat, type ResultatContrat, verifierContrat } from './contrat/contrat.ts'
export { CONTROLES, type Controle, REGLES_CONTRAT } from './contrat/controles.ts'
export {
  type Cadre,
  type FaitsCalendrier,
  type FaitsContrat,
  MOTIFS_LICENCIEMENT,
  NATURES_CONTRAT,
  type Periode,
  VOIES_RUPTURE,
} from './contrat/faits.ts'
export {
  calculerFinancement,
  DEMANDES_FINANCEMENT,
  type DemandeFinancement,
  type FaitsFinancement,
  REGLES_FINANCEMENT,
  type ResultatFinancement,
  type Versement,
} from './contrat/financement.ts'
export { DIPLOMES_HEURES, type DiplomeHeures } from './contrat/heures.ts'
export {
  calculerHeures,
  type FaitsHeures,
  PLANCHERS,
  type Plancher,
  type ResultatHeures,
} from './contrat/planchers.ts'
export { type FaitsPfmp, type Pfmp, type StatutPfmp, type StatutPreparation, verifierPfmp } from './examen/pfmp.ts'
export {
  type FaitsPresentation,
  type FormePresentation,
  type Presentation,
  verifierPresentation,
} from './examen/presentation.ts'
export {
  DEVOIRS_CERTIFICATEUR,
  type DevoirCertificateur,
  type FaitsCertificateur,
  type FaitsDevoir,
  type ReponseDevoir,
  verifierCertificateur,
} from './inscription/certificateur.ts'
export type { FaitsDureeEnregistrement } from './inscription/duree.ts'
export type {
  FaitsEnregistrement,
  FaitsInscription,
  FaitsOrganismeHabilite,
  FaitsRecevabilite,
  ReponseRecevabilite,
} from './inscription/faits.ts'
export { type Inscription, type ReponseInscription, verifierInscription } from './inscription/inscription.ts'
export { type FaitsDemandeVae, type ReponseVae, verifierDemandeVae } from './inscription/recevabilite.ts'

/** Every rule on entering, sitting, accommodations, what certifiers owe, the contract of apprenticeship and its money. */
export const REGLES_PARCOURS: readonly RegleDeclaree[] = [
  ...REGLES_ENTREE,
  ...REGLES_DELIVRANCE,
  ...REGLES_VAE,
  ...REGLES_CERTIFICATEUR,
  ...REGLES_PRESENTATION,
  ...REGLES_PFMP,
  ...REGLES_AMENAGEMENT,
  ...REGLES_CONTRAT,
  ...REGLES_FINANCEMENT,
]
