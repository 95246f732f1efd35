/** Errors of rule packages, in English. */
export const ERREURS_PAQUETS_EN = {
  'paquet.inconnu': {
    titre: 'Unknown package',
    detail: 'There is no such rule package in this organisation.',
    quand: 'The identifier is that of no package, or of another organisation’s.',
    faire: 'Go back to the list of packages.',
  },
  'paquet.fige': {
    titre: 'Frozen package',
    detail: 'This package is signed or withdrawn: its content no longer changes.',
    quand: 'At least one person signed it, or it was withdrawn.',
    faire: 'Open a new package from this one.',
  },
  'paquet.conflit': {
    titre: 'Package changed meanwhile',
    detail: 'This package has changed since you read it.',
    quand: 'Another person, or another tab, changed it.',
    faire: 'Reload the page, read again, then start over.',
  },
  'paquet.deja-utilisable': {
    titre: 'Package already usable',
    detail: 'Two people have already signed this package.',
    quand: 'Two signatures are needed, and they are there.',
    faire: 'Nothing to do.',
  },
  'paquet.meme-signataire': {
    titre: 'Two signatures, two people',
    detail: 'You have already signed this package: the second signature is somebody else’s.',
    quand: 'The same person signs twice.',
    faire: 'Ask another manager to review and sign.',
  },
  'paquet.non-conforme': {
    titre: 'Package not compliant yet',
    detail: 'The check is not all green: this package cannot be signed.',
    quand: 'A datum is missing, or contradicts the texts.',
    faire: 'Correct each line that the check points at, then make a new dry run.',
  },
  'paquet.retire': {
    titre: 'Package withdrawn',
    detail: 'This package is withdrawn.',
    quand: 'Somebody withdrew it, and said why.',
    faire: 'Open a new package.',
  },
  'paquet.sans-motif': {
    titre: 'No reason',
    detail: 'A withdrawal must say why.',
    quand: 'The reason is empty.',
    faire: 'Write the reason of the withdrawal.',
  },
  'paquet.sans-repetition': {
    titre: 'No dry run',
    detail: 'This content has not been tried on a cohort yet.',
    quand: 'No dry run was made since the last change.',
    faire: 'Make a dry run, read who changes and why, then sign.',
  },
  'paquet.sans-regime': {
    titre: 'No rules for that session',
    detail: 'Parchemin does not know the rules of deliberation of that diploma for session {session}.',
    quand: 'The diploma of the regulation is not stated, or the session is before the known rules.',
    faire: 'State the diploma, or choose another session.',
  },
  'paquet.sans-reference': {
    titre: 'Nothing to compare with',
    detail: 'No delivered regulation bears the number of that certification.',
    quand: 'The package was not made from another one, and no reference was chosen.',
    faire: 'Choose the package to compare with.',
  },
  'paquet.reglement-inconnu': {
    titre: 'Unknown regulation',
    detail: 'No delivered regulation is called “{reglement}”.',
    quand: 'The name or number is not that of a delivered regulation.',
    faire: 'Choose a regulation of the list.',
  },
  'paquet.document-sans-reglement': {
    titre: 'No exam regulation in that document',
    detail: 'The document “{fichier}” was not recognised as the exam regulation of an order.',
    quand: 'The reading found neither units nor coefficients of an order.',
    faire: 'Choose another document, or start from a delivered regulation.',
  },
} as const
