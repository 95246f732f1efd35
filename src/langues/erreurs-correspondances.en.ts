/** Errors of crosswalks, in English. */
export const ERREURS_CORRESPONDANCES_EN = {
  'correspondance.source-invalide': {
    titre: 'Unreadable side',
    detail: '“{source}” names neither a version of a framework nor a record of the register.',
    quand: 'The address of the bench names a side in an unknown form.',
    faire: 'Choose both sides from the lists.',
  },
  'correspondance.memes-cotes': {
    titre: 'Twice the same side',
    detail: 'Both sides are the same version or the same record.',
    quand: 'A comparison needs two different contents.',
    faire: 'Change one of the two sides.',
  },
  'correspondance.trop-grand': {
    titre: 'Framework too large for the bench',
    detail: 'One side holds {elements} elements; the bench compares {max} at most.',
    quand: 'Looking for links in a larger content would hold the server.',
    faire: 'Cut the framework into several.',
  },
  'correspondance.rien-a-annuler': {
    titre: 'Nothing to undo',
    detail: 'Every decision of this crosswalk is already undone.',
    quand: 'Nothing was decided between these two sides, or everything was taken back.',
    faire: 'Go on deciding.',
  },
} as const
