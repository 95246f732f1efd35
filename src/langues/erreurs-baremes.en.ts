/** Errors of scales of the law, in English. */
export const ERREURS_BAREMES_EN = {
  'bareme.inconnu': {
    titre: 'Unknown scale',
    detail: 'No scale is called “{bareme}”.',
    quand: 'The name is misspelt, or this release has no such scale.',
    faire: 'Choose a scale of the list.',
  },
  'bareme.conflit': {
    titre: 'Scale changed meanwhile',
    detail: 'Someone acted on the scale “{bareme}” since you read it.',
    quand: 'Another person, or another tab, added a value or a check.',
    faire: 'Read the scale again, then write again if it is still useful.',
  },
  'bareme.source-manquante': {
    titre: 'Missing source',
    detail: 'The source of the value is missing or unreadable.',
    quand: 'A value without a source cannot be checked by somebody else.',
    faire: 'Write who publishes the value and where: a decree, an official page.',
  },
  'bareme.verification-invalide': {
    titre: 'Impossible day of check',
    detail: 'The day of the check does not exist or comes after {aujourdhui}.',
    quand: 'A value is checked today or earlier, never tomorrow.',
    faire: 'Give the day on which the source was read.',
  },
  'bareme.jour-invalide': {
    titre: 'Impossible day',
    detail: '“{jour}” is not a day, or it is more than two years ahead.',
    quand: 'The first day of the value is misspelt.',
    faire: 'Give the first day of the value, at most two years ahead.',
  },
  'bareme.texte-inconnu': {
    titre: 'Unknown text',
    detail: 'The text “{texte}” is not among those that the rules cite.',
    quand: 'The key of the text is misspelt.',
    faire: 'Leave the text empty and name it in the source.',
  },
  'bareme.colonne-inconnue': {
    titre: 'Unknown column',
    detail: 'This scale has no column “{colonne}”.',
    quand: 'A value is given for a column that does not exist.',
    faire: 'Give a value to each column of the scale, and to them only.',
  },
  'bareme.colonne-manquante': {
    titre: 'Forgotten column',
    detail: 'The column “{colonne}” has no value.',
    quand: 'Each column has a value, or is said to be unknown.',
    faire: 'Give the value, or say that it is unknown.',
  },
  'bareme.valeur-invalide': {
    titre: 'Impossible value',
    detail: '“{valeur}” cannot be the value of “{colonne}”.',
    quand: 'A value is a whole positive number in the unit of its column, and one at least is known.',
    faire: 'Correct the value.',
  },
  'bareme.rien-ne-change': {
    titre: 'Nothing changes',
    detail: 'These values already hold on {jour}.',
    quand: 'What was written repeats what the scale already says.',
    faire: 'Record a check rather than a value.',
  },
} as const
