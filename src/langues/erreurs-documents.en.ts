/** Refusals of a document that somebody drops, in English. */
export const ERREURS_DOCUMENTS_EN = {
  'document.vide': {
    titre: 'Empty file',
    detail: 'The file “{fichier}” holds nothing.',
    quand: 'The file dropped has no byte.',
    faire: 'Open the file to see whether it has a content, save it again, then drop it again.',
  },
  'document.trop-gros': {
    titre: 'File too large',
    detail: 'The file “{fichier}” weighs {taille} bytes; {maximum} at most are allowed.',
    quand: 'The file dropped is over the size allowed.',
    faire: 'Make the pictures of the document smaller, or split it into several files.',
  },
  'document.format-inconnu': {
    titre: 'Format not recognised',
    detail: 'The content of the file “{fichier}” is in no format read here.',
    quand: 'The bytes are neither a PDF, nor a Word or Excel document, nor text, Markdown, HTML or CSV.',
    faire: 'Save it as PDF, DOCX, XLSX or text, then drop that file.',
  },
  'document.illisible': {
    titre: 'Unreadable document',
    detail: 'The file “{fichier}” is damaged or incomplete.',
    quand: 'The file does not follow its own format: often a download that was cut.',
    faire: 'Download or export it again, check that it opens, then drop it again.',
  },
  'document.chiffre': {
    titre: 'Protected document',
    detail: 'The file “{fichier}” asks for a password.',
    quand: 'The document is encrypted.',
    faire: 'Save a copy without a password, then drop it.',
  },
  'document.sans-texte': {
    titre: 'Document without text',
    detail: 'The file “{fichier}” holds no text to read.',
    quand: 'The pages are pictures (a scanned document) or blank.',
    faire: 'Ask for the original document, or run character recognition on it before dropping it.',
  },
  'document.trop-de-pages': {
    titre: 'Document too long',
    detail: 'The file “{fichier}” has more than {maximum} pages or lines.',
    quand: 'The document is longer than what is read at once.',
    faire: 'Split it into several files.',
  },
  'document.demesure': {
    titre: 'Oversized archive',
    detail: 'The file “{fichier}” holds far more than its size announces; it was not opened.',
    quand: 'Once unpacked, the document is beyond measure: that is the shape of an attack.',
    faire: 'Check where the file comes from; if it is safe, export it again as PDF.',
  },
  'document.delai': {
    titre: 'Reading took too long',
    detail: 'Reading the file “{fichier}” took over {secondes} s; it was stopped.',
    quand: 'The document is very intricate, or made to be so.',
    faire: 'Try again; if the refusal comes back, drop a simpler version of the document, as text or PDF.',
  },
  'document.memoire': {
    titre: 'Reading asked for too much memory',
    detail: 'Reading the file “{fichier}” asked for more than {maximum} MB of memory; it was stopped.',
    quand: 'The document is very large, or made to exhaust the machine.',
    faire: 'Split it into several files.',
  },
  'document.interrompu': {
    titre: 'Reading interrupted',
    detail: 'Reading the file “{fichier}” stopped dead; nothing was kept.',
    quand: 'The program that reads documents stopped.',
    faire: 'Try again; if the refusal comes back, report the document.',
  },
  'document.occupe': {
    titre: 'Too many readings at once',
    detail: 'Too many documents are waiting to be read; “{fichier}” was not taken.',
    quand: 'Many documents were dropped at the same moment.',
    faire: 'Wait a few seconds, then drop this file again.',
  },
  'document.inconnu': {
    titre: 'Unknown document',
    detail: 'This document does not exist in this organisation.',
    quand: 'The identifier matches no document of the organisation.',
    faire: 'Go back to the list of documents.',
  },
  'document.non-reconnu': {
    titre: 'Document not recognised',
    detail: 'Nothing known was recognised in “{fichier}”: there are no data to take up.',
    quand: 'A référentiel is asked from a document whose kind is unknown.',
    faire: 'Create an empty référentiel and fill it beside the document; or drop another version of the document.',
  },
  'document.constat-inconnu': {
    titre: 'Unknown finding',
    detail: 'This finding is not in the document as it is read today.',
    quand: 'The reading of the document or the rules changed since they were shown.',
    faire: 'Load the findings again, then decide again.',
  },
  'document.rien-a-annuler': {
    titre: 'Nothing to take back',
    detail: 'There is no decision on this finding.',
    quand: 'The decision was already taken back, or never made.',
    faire: 'Load the findings again.',
  },
} as const
