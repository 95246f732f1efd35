import type { registreFr } from './registre.fr.ts'

/** Labels of the register's own values, in English; legal terms keep their French name in brackets. */
export const registreEn: typeof registreFr = {
  etat: {
    PAS_COMMENCEE: 'Not started',
    OUVERTE: 'Open to entries',
    FERMEE_ENCORE_DELIVREE: 'Closed, still delivered',
    PLUS_DELIVREE: 'No longer delivered',
    INCONNU: 'Cannot tell',
  },
  etatClose: 'Closed to entries, end of delivery not stated',
  reponse: { oui: 'Yes', non: 'No', indetermine: 'Cannot tell' },
  repertoire: { RNCP: 'RNCP', RS: 'Specific register (RS)' },
  repertoireLong: {
    RNCP: 'National register of vocational certifications (RNCP)',
    RS: 'Specific register (Répertoire spécifique)',
  },
  type: { DROIT: 'Registered by right (de droit)', DEMANDE: 'Registered on request (sur demande)' },
  niveau: { valeur: 'Level {{niveau}}', inconnu: 'No level stated' },
  etatFiche: {
    PUBLIEE: 'Published',
    DEPUBLIEE: 'Unpublished or archived',
    A_VALIDER: 'Changes to be validated',
    A_VALIDER_MINISTERE: 'Changes to be validated by the ministry',
  },
  voie: {
    FI: 'As a pupil or student (formation initiale)',
    CA: 'Apprenticeship contract',
    FC: 'Continuing training',
    CQ: 'Professionalisation contract',
    CL: 'Individual candidate',
    VAE: 'Validation of experience (VAE)',
  },
  habilitation: { FORMER: 'Train', ORGANISER: 'Assess', ORGA_FORM: 'Train and assess' },
  etatHabilitation: { ACTIF: 'Active', INACTIF: 'Inactive (record inactive)', SUPPRIME: 'Withdrawn' },
  categorie: {
    HABILITE: 'Habilitated centre (public, private under contract, habilitated CFA)',
    NON_HABILITE: 'Other centre, individual candidate, distance learning',
    FC_PUBLIC: 'Continuing training in a habilitated public centre',
  },
  mode: {
    CCF: 'Assessment during training (CCF)',
    PONCTUEL_ECRIT: 'Final exam, written',
    PONCTUEL_ORAL: 'Final exam, oral',
    PONCTUEL_ECRIT_ORAL: 'Final exam, written and oral',
    PONCTUEL_PRATIQUE: 'Final exam, practical',
    ORAL_ET_PRATIQUE: 'Oral and practical',
    PONCTUEL_ECRIT_PRATIQUE: 'Final exam, written and practical',
    INCONNU: 'Unknown',
  },
  origine: {
    export: 'Official export (XML)',
    catalogue: 'Starting catalogue of Parchemin',
    csv: 'Official export (CSV)',
  },
  champ: {
    code: 'the code',
    intitule: 'the title',
    certificateur: 'the certifier',
    bloc: 'a bloc',
    competence: 'a competence',
    texte: 'the text of the record',
  },
  apprentissage: { oui: 'Possible', non: 'Not possible', indetermine: 'To be checked' },
  inconnu: 'Unknown',
  oui: 'Yes',
  non: 'No',
}
