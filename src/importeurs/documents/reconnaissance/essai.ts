import type { DocumentSource, FormatDocument } from '#domaine/document/index.ts'

/** A text as the readers of formats give it, one line per line of the file: for the tests of recognisers. */
export function documentDe(texte: string, format: FormatDocument = 'texte'): DocumentSource {
  const lignes = texte.split('\n').map((ligne, rang) => ({
    rang,
    page: null,
    feuille: null,
    numero: rang + 1,
    colonne: 1,
    texte: ligne,
    boite: null,
    cellule: null,
    titre: format === 'markdown' ? (/^(#{1,6}) /.exec(ligne)?.[1]?.length ?? null) : null,
  }))
  return { nom: 'essai', format, empreinte: '', taille: texte.length, pages: [], lignes }
}
