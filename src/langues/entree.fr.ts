/** What is wrong with one field of the input of a computation, in French. */
export const ENTREE_FR = {
  absent: 'ce champ manque : {attendu}',
  type: 'la valeur n’a pas la bonne forme : {attendu}',
  inconnu: 'ces champs n’existent pas ici : {champs}',
  choix: 'la valeur n’est pas dans la liste : {choix}',
  minimum: 'la valeur est trop petite : au moins {borne}',
  maximum: 'la valeur est trop grande : au plus {borne}',
  format: 'le texte n’a pas la forme voulue ; un jour s’écrit AAAA-MM-JJ',
  union: 'aucune des formes admises ne convient',
  autre: 'la valeur ne convient pas',
  racine: '(tout)',
  types: {
    string: 'un texte est attendu',
    number: 'un nombre est attendu',
    int: 'un nombre entier est attendu',
    boolean: 'oui ou non est attendu (true ou false)',
    array: 'une liste est attendue',
    object: 'un objet est attendu',
    record: 'un objet est attendu',
    autre: 'une valeur est attendue',
  },
  /** Reasons that the schemas give, by their own words. */
  raisons: {
    'two decimals at most': 'deux décimales au plus',
    '0 to 20': 'une note va de 0 à 20',
    '0 or more': 'zéro ou plus',
  },
} as const
