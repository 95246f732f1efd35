import { enCsv, enDocx, enXlsx } from './en-bureautique.ts'
import { type Aplat, enHtml, enMarkdown, enTexte } from './en-texte.ts'
import type { Matiere } from './matiere.ts'

/** The file that each format makes of the same words; a spreadsheet begins in A1, another in B3. */
const FORMATS: Readonly<Record<string, (matieres: readonly Matiere[], aplat: Aplat) => Promise<Buffer>>> = {
  'page.html': async (matieres) => Buffer.from(enHtml(matieres)),
  'mot.docx': enDocx,
  'classeur.xlsx': (matieres) => enXlsx(matieres, { rangees: 0, colonnes: 0 }),
  'classeur-en-b3.xlsx': (matieres) => enXlsx(matieres, { rangees: 2, colonnes: 1 }),
  'points-virgules.csv': async (matieres) => enCsv(matieres, ';'),
  'tabulations.tsv': async (matieres) => enCsv(matieres, '\t'),
  'texte.md': async (matieres) => Buffer.from(enMarkdown(matieres)),
  'aplat.txt': async (matieres, aplat) => Buffer.from(enTexte(matieres, aplat)),
}

/** Names of the files that `ecrireEn` makes. */
export const NOMS_FICHIERS: readonly string[] = Object.keys(FORMATS)

/** Bytes of the file of that name; `aplat` tells how plain text prints tables. */
export async function ecrireEn(nom: string, matieres: readonly Matiere[], aplat: Aplat): Promise<Buffer> {
  const ecrire = FORMATS[nom]
  if (!ecrire) throw new Error(`no format writes ${nom}`)
  return await ecrire(matieres, aplat)
}
