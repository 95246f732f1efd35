/** What is wrong with one field of the input of a computation, in English. */
export const ENTREE_EN = {
  absent: 'this field is missing: {attendu}',
  type: 'the value has not the right shape: {attendu}',
  inconnu: 'these fields do not exist here: {champs}',
  choix: 'the value is not in the list: {choix}',
  minimum: 'the value is too small: at least {borne}',
  maximum: 'the value is too large: at most {borne}',
  format: 'the text has not the shape wanted; a day is written YYYY-MM-DD',
  union: 'none of the shapes allowed fits',
  autre: 'the value does not fit',
  racine: '(all)',
  types: {
    string: 'a text is expected',
    number: 'a number is expected',
    int: 'a whole number is expected',
    boolean: 'yes or no is expected (true or false)',
    array: 'a list is expected',
    object: 'an object is expected',
    record: 'an object is expected',
    autre: 'a value is expected',
  },
  /** Reasons that the schemas give, by their own words. */
  raisons: {
    'two decimals at most': 'two decimals at most',
    '0 to 20': 'a mark goes from 0 to 20',
    '0 or more': 'zero or more',
  },
} as const
