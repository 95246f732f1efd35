/** Errors of exports and of what comes in from elsewhere, in English. */
export const ERREURS_EXPORTS_EN = {
  'case.illisible': {
    titre: 'CASE package not readable',
    detail: 'This file is no CASE package: “{chemin}” is missing or has another form.',
    quand: 'The JSON dropped is no CFPackage of versions 1.0 or 1.1, or it is cut.',
    faire: 'Export the framework again from its tool, as CASE (CFPackage), then drop that file.',
  },
  'export.cellule-trop-longue': {
    titre: 'Cell too long',
    detail: 'The column “{colonne}” of “{element}” holds {taille} characters; a spreadsheet takes {maximum} in a cell.',
    quand: 'An element carries so much text or so many links that no spreadsheet can write it.',
    faire: 'Shorten that element, or choose the CASE or Markdown export.',
  },
  'export.delai': {
    titre: 'Typesetting too long',
    detail: 'Typesetting did not end within {secondes} seconds.',
    quand: 'The framework is huge, or the machine is very busy.',
    faire: 'Try again later, or choose the Markdown export.',
  },
  'export.memoire': {
    titre: 'Typesetting too heavy',
    detail: 'Typesetting asks for more than {maximum} MB of memory.',
    quand: 'The framework is huge.',
    faire: 'Choose the Markdown export, or split the framework.',
  },
  'export.occupe': {
    titre: 'Typesetting busy',
    detail: 'Too many documents wait for their typesetting.',
    quand: 'Many people export at the same time.',
    faire: 'Try again in a minute.',
  },
  'export.interrompu': {
    titre: 'Typesetting interrupted',
    detail: 'Typesetting stopped before its end.',
    quand: 'The application stops, or its typesetting engine broke down.',
    faire: 'Try again; if it happens again, tell who runs the application.',
  },
} as const
