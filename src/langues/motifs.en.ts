import type { CodeMotif, PhraseMotif } from './motifs.fr.ts'

/** The same reasons, in English. */
export const MOTIFS_EN: Readonly<Record<CodeMotif, PhraseMotif>> = {
  'certification.debut-inconnu': { phrase: 'The register does not say when the paths began.' },
  'certification.fin-inconnue': {
    phrase: 'The register does not say when the registration ends.',
    faire: 'Ask the certifier: a missing date does not mean “without end”.',
  },
  'certification.limite-delivrance-inconnue': {
    phrase: 'The register gives no last day of delivery.',
    faire: 'Ask the certifier until when it delivers: the register does not say, and we do not suppose.',
  },
  'certification.pas-commencee': { phrase: 'The registration begins on {debut}.' },
  'certification.entrees-ouvertes': { phrase: 'Entries are open until {fin} included.' },
  'certification.entrees-closes': {
    phrase: 'Entries have been closed since the evening of {fin} (Code du travail, article L6113-9).',
    faire: 'See what replaces it under continuity, below.',
  },
  'certification.entrees-closes-date-inconnue': {
    phrase: 'The record is inactive in the export, without an end date.',
    faire: 'See what replaces it under continuity, below.',
  },
  'certification.entrees-inconnues': {
    phrase: 'The dates of the register are not enough to tell whether entries are open.',
    faire: 'Check on the official page, or with the certifier.',
  },
  'certification.engages-a-temps': {
    phrase:
      'Whoever began training while the registration ran may, once certified, rely on it (Code du travail, article L6113-9).',
  },
  'certification.encore-delivree': {
    phrase: 'Whoever entered in time may still be certified until {limite} included.',
  },
  'certification.plus-delivree': { phrase: 'Delivery ended on {limite}.' },
  'certification.statut-contredit-par-export': {
    phrase: 'The dates of the record and its state in the export (active: {actif}) contradict each other on {jour}.',
    faire: 'Check on the official page before signing anything.',
  },
  'apprentissage.repertoire-rncp': { phrase: 'The certification is in the RNCP (Code du travail, article L6211-1).' },
  'apprentissage.repertoire-specifique': {
    phrase: 'A certification of the specific register is never prepared by apprenticeship (article L6211-1).',
  },
  'apprentissage.voie-ouverte': { phrase: 'The apprenticeship route is open.' },
  'apprentissage.voie-fermee': {
    phrase: 'The apprenticeship route is closed.',
    faire: 'The certifier may ask France compétences to open it.',
  },
  'apprentissage.voie-inconnue': {
    phrase: 'The record does not say whether the apprenticeship route is open.',
    faire: 'Ask the certifier.',
  },
  'habilitation.fiche-inactive': { phrase: 'The record is inactive: nobody trains or assesses for new entries.' },
  'habilitation.activite-inconnue': { phrase: 'The export does not say whether the record is active.' },
  'habilitation.certificateur-actif': { phrase: 'This body is a certifier (SIRET {siret}).' },
  'habilitation.certificateur-inactif': { phrase: 'This body was a certifier and no longer is (SIRET {siret}).' },
  'habilitation.certificateur-etat-inconnu': {
    phrase: 'The export does not say whether this certifier is still active (SIRET {siret}).',
  },
  'habilitation.partenaire-actif': { phrase: 'The habilitation of this body is active (SIRET {siret}).' },
  'habilitation.partenaire-inactif': { phrase: 'The habilitation of this body is inactive (SIRET {siret}).' },
  'habilitation.partenaire-supprime': {
    phrase: 'The habilitation of this body was withdrawn (SIRET {siret}).',
    faire: 'Ask the certifier whether a new one is under way.',
  },
  'habilitation.partenaire-etat-inconnu': { phrase: 'The state of the habilitation is not given (SIRET {siret}).' },
  'habilitation.partenaire-autre-acte': { phrase: 'This body is habilitated, but not for that (SIRET {siret}).' },
  'habilitation.aucun-partenaire-de-droit': {
    phrase:
      'For this diploma registered by right, the certifier declares no partner: not being listed is not a refusal.',
    faire: 'Ask the education authority or the certifying ministry.',
  },
  'habilitation.enregistrement-inconnu': {
    phrase: 'The export does not say whether it is registered by right: not being listed is not a refusal.',
    faire: 'Ask the certifier for the list.',
  },
  'habilitation.ligne-sans-siret': {
    phrase: 'Some bodies are named without a SIRET: this one may be among them.',
    faire: 'Ask the certifier for the list.',
  },
  'habilitation.absent': {
    phrase: 'This body is not among the partners.',
    faire: 'Ask the certifier for the habilitation.',
  },
}
