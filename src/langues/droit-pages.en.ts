import type { droitPagesFr } from './droit-pages.fr.ts'

/** Pages of the law and explanations of an answer, in English. */
export const droitPagesEn: typeof droitPagesFr = {
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
