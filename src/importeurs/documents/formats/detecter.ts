import { extname } from 'node:path'
import { guessSeparator } from './csv.ts'

/** Families told by the first bytes; a text is looked at once decoded. */
export type Famille = 'pdf' | 'zip' | 'ole' | 'texte'
export type FormatTexte = 'texte' | 'markdown' | 'html' | 'csv'

const SIGNATURE_ZIP = [0x50, 0x4b, 0x03, 0x04]
const SIGNATURE_OLE = [0xd0, 0xcf, 0x11, 0xe0]
const DEBUT_PDF = 1024

/** Tells a family of formats by content alone. */
export function detectFamily(octets: Uint8Array): Famille {
  const commence = (signature: readonly number[]): boolean => signature.every((octet, rang) => octets[rang] === octet)
  if (commence(SIGNATURE_ZIP)) return 'zip'
  if (commence(SIGNATURE_OLE)) return 'ole'
  return Buffer.from(octets.subarray(0, DEBUT_PDF)).includes('%PDF-') ? 'pdf' : 'texte'
}

const DEBUT_HTML = /^\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--[^>]{0,500}>\s*)*<(?:!doctype html|html|head|body|table)\b/i
const TITRE_MARKDOWN = /^ {0,3}#{1,6}[ \t]+\S/m
const TABLEAU_MARKDOWN = /^ {0,3}\|? *:?-{3,}:? *\|[-:| ]*$/m

/** Tells which text it is: by content, the name deciding between plain text, Markdown and CSV. */
export function detectText(texte: string, nom: string): FormatTexte {
  if (DEBUT_HTML.test(texte.slice(0, 4096))) return 'html'
  const extension = extname(nom).toLowerCase()
  if (extension === '.csv' || extension === '.tsv') return 'csv'
  if (extension === '.md' || extension === '.markdown') return 'markdown'
  if (TITRE_MARKDOWN.test(texte) || TABLEAU_MARKDOWN.test(texte)) return 'markdown'
  return ressembleCsv(texte) ? 'csv' : 'texte'
}

/** At least three rows of at least three fields, and no blank line among the first ones. */
function ressembleCsv(texte: string): boolean {
  const lignes = texte.split('\n', 4)
  if (lignes.length < 4 || lignes.slice(0, 3).some((ligne) => ligne.trim() === '')) return false
  const separateur = guessSeparator(texte)
  return separateur !== null && lignes.slice(0, 3).every((ligne) => ligne.split(separateur).length > 2)
}
