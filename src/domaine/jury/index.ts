export type {
  AjourneJury,
  College,
  DerogationEcrite,
  EtapeJury,
  ExigencesCertificateur,
  FaitsJury,
  FonctionJury,
  GenreJury,
  LienCandidat,
  MembreJury,
  PresenceJury,
  QualiteMembre,
  SecteurMembre,
} from './faits.ts'
export { REGLES_JURY, type ResultatJury, verifierJury } from './verifier.ts'
