import type { droitPagesFr } from './droit-pages.fr.ts'

/** Pages of the law and explanations of an answer, in English. */
export const droitPagesEn: typeof droitPagesFr = {
  parties: {
    parcours: 'Enter, sit, be accommodated',
    contrat: 'Apprenticeship contract',
    heures: 'Hours of training',
    financement: 'Funding and aids',
    qualite: 'Quality and personal data',
    remuneration: 'Pay',
    evaluation: 'Exam modes and grids',
    deliberation: 'Deliberation',
    jury: 'Juries',
    blocs: 'Blocs acquired',
    paquet: 'Rule packages',
  },
  confiance: {
    lue: 'read in the text',
    'seconde-main': 'known from a secondary source, to be compared with the text',
    interpretation: 'our reading of a silent or ambiguous text',
  },
  reference: {
    session: 'the session',
    conclusion: 'the day the contract is concluded',
    debut: 'the first day',
    evaluation: 'the day of the assessment',
    nomination: 'the day of the appointment',
    jour: 'the day considered',
  },
  issue: {
    conforme: 'Compliant',
    'non-conforme': 'Not compliant',
    determine: 'Determined',
    indetermine: 'Undetermined',
  },
  reponse: {
    raisons: 'What is wrong',
    manquants: 'To know, this is missing',
    pourquoi: 'Why?',
    versions: 'Computed on {{jour}} by Parchemin {{version}}. None of your answers is kept.',
  },
  explication: {
    titre: 'Step by step explanation',
    parceQue: 'because',
    vrai: 'Yes',
    faux: 'No',
    inconnu: 'Not known',
    dejaDite: '(explained above)',
    toutOuvrir: 'Unfold all',
    toutFermer: 'Fold all',
    attente: 'Loading the words of the law…',
  },
}
