/** Errors of computations of the law, in English. */
export const ERREURS_CALCULS_EN = {
  'calcul.inconnu': {
    titre: 'Unknown computation',
    detail: 'No computation is called “{nom}”. Known ones: {connus}.',
    quand: 'The name is misspelt, or this version has no such computation.',
    faire: 'Choose one of the known computations.',
  },
  'calcul.entree-invalide': {
    titre: 'Input of the computation malformed',
    detail: 'The input of “{calcul}” does not fit in {nombre} places; each is named with its reason.',
    quand: 'A field is missing, has the wrong shape, is out of bounds or does not exist.',
    faire: 'Correct the fields named; the schema of the computation tells what each expects.',
  },
} as const
