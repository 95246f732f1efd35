/** Pages of the law and explanations of an answer, in French. */
export const droitPagesFr = {
  issue: {
    conforme: 'Conforme',
    'non-conforme': 'Non conforme',
    determine: 'Déterminé',
    indetermine: 'Indéterminé',
  },
  reponse: {
    raisons: 'Ce qui ne va pas',
    manquants: 'Pour le savoir, il manque',
    pourquoi: 'Pourquoi ?',
    versions: 'Calculé le {{jour}} par Parchemin {{version}}. Aucune de vos réponses n’est gardée.',
  },
  explication: {
    titre: 'Explication pas à pas',
    parceQue: 'parce que',
    vrai: 'Oui',
    faux: 'Non',
    inconnu: 'On ne sait pas',
    dejaDite: '(expliqué plus haut)',
    toutOuvrir: 'Tout déplier',
    toutFermer: 'Tout replier',
    attente: 'Chargement des mots du droit…',
  },
}
