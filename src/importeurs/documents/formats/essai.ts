import { once } from 'node:events'
import { buffer } from 'node:stream/consumers'
import { ZipFile } from 'yazl'
import type { DocumentSource, LigneDocument } from '#domaine/document/index.ts'
import { readDocument } from './lire.ts'

/** Reads bytes or a text that must be readable. */
export async function lire(nom: string, contenu: string | Uint8Array): Promise<DocumentSource> {
  const lu = await readDocument({ nom, octets: typeof contenu === 'string' ? Buffer.from(contenu) : contenu })
  if (!lu.ok) throw new Error(`${lu.refus.code} ${JSON.stringify(lu.refus.donnees)}`)
  return lu.valeur
}

/** Code of the refusal of bytes that must be refused. */
export async function refus(nom: string, contenu: string | Uint8Array): Promise<string> {
  const lu = await readDocument({ nom, octets: typeof contenu === 'string' ? Buffer.from(contenu) : contenu })
  return lu.ok ? 'lu' : lu.refus.code
}

/** `line:column text`, for literal expectations. */
export const places = (lignes: readonly LigneDocument[]): string[] =>
  lignes.map(({ numero, colonne, texte }) => `${numero}:${colonne} ${texte}`)

/** `table.row.column(+columns x rows when merged) text`; `-` outside tables. */
export const cellules = (lignes: readonly LigneDocument[]): string[] =>
  lignes.map(({ cellule, texte }) => {
    if (cellule === null) return `- ${texte}`
    const { tableau, rangee, colonne, largeur, hauteur } = cellule
    const fusion = largeur > 1 || hauteur > 1 ? `+${largeur}x${hauteur}` : ''
    return `${tableau}.${rangee}.${colonne}${fusion} ${texte}`
  })

/** A zip of these parts. */
export async function zipper(parts: Readonly<Record<string, string | Buffer>>): Promise<Buffer> {
  const zip = new ZipFile()
  for (const [nom, contenu] of Object.entries(parts)) zip.addBuffer(Buffer.from(contenu), nom)
  const octets = buffer(zip.outputStream)
  zip.end()
  await once(zip.outputStream, 'end').catch(() => undefined)
  return await octets
}

/** A small Word document around this body, in raw XML. */
export const docx = async (corps: string, autres: Readonly<Record<string, string>> = {}): Promise<Buffer> =>
  await zipper({
    '[Content_Types].xml':
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    '_rels/.rels':
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    'word/document.xml': `<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${corps}</w:body></w:document>`,
    ...autres,
  })
