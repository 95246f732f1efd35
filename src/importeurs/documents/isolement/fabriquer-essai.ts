import { Readable } from 'node:stream'
import { deflateSync, constants as zlib } from 'node:zlib'
import { PDFDocument, StandardFonts } from 'pdf-lib'
import { ZipFile } from 'yazl'

/** For the tests of hostile input: files made in code, so that nothing dangerous is kept in the project. */

const MO = 2 ** 20

/** An archive of these parts; a number stands for that many MB of spaces. */
export async function zipper(parts: Readonly<Record<string, Buffer | string | number>>): Promise<Buffer> {
  const archive = new ZipFile()
  for (const [nom, contenu] of Object.entries(parts)) {
    if (typeof contenu === 'number') archive.addReadStream(Readable.from(repeter(Buffer.alloc(MO, ' '), contenu)), nom)
    else archive.addBuffer(Buffer.from(contenu), nom)
  }
  archive.end()
  const morceaux: Buffer[] = []
  for await (const morceau of archive.outputStream) morceaux.push(Buffer.from(morceau))
  return Buffer.concat(morceaux)
}

function* repeter(bloc: Buffer, fois: number): Generator<Buffer> {
  for (let i = 0; i < fois; i++) yield bloc
}

const TYPES = `<?xml version="1.0" encoding="UTF-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="bin" ContentType="application/vnd.ms-office.vbaProject"/>`
const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const MOT = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'

const racineDe = (cible: string): string =>
  `<?xml version="1.0"?><Relationships xmlns="${RELATIONS}"><Relationship Id="r1" Type="${OFFICE}/officeDocument" Target="${cible}"/></Relationships>`

/** A Word file; `corps` is the XML of its body, `avant` what stands before the root element. */
export const docx = (
  corps: string,
  { avant = '', autres = {} }: { avant?: string; autres?: Readonly<Record<string, Buffer | string | number>> } = {},
): Promise<Buffer> =>
  zipper({
    '[Content_Types].xml': `${TYPES}<Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
    '_rels/.rels': racineDe('word/document.xml'),
    'word/document.xml': `<?xml version="1.0" encoding="UTF-8"?>${avant}<w:document xmlns:w="${MOT}" xmlns:r="${OFFICE}"><w:body>${corps}</w:body></w:document>`,
    ...autres,
  })

/** A paragraph of a Word file. */
export const paragraphe = (texte: string): string => `<w:p><w:r><w:t>${texte}</w:t></w:r></w:p>`

/** A workbook of one sheet; `feuille` is the XML inside its root element. */
export const xlsx = (
  feuille: string,
  { avant = '', autres = {} }: { avant?: string; autres?: Readonly<Record<string, Buffer | string | number>> } = {},
): Promise<Buffer> => {
  const espace = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml'
  return zipper({
    '[Content_Types].xml': `${TYPES}<Override PartName="/xl/workbook.xml" ContentType="${type}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${type}.worksheet+xml"/></Types>`,
    '_rels/.rels': racineDe('xl/workbook.xml'),
    'xl/_rels/workbook.xml.rels': `<?xml version="1.0"?><Relationships xmlns="${RELATIONS}"><Relationship Id="r1" Type="${OFFICE}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    'xl/workbook.xml': `<?xml version="1.0"?>${avant}<workbook xmlns="${espace}" xmlns:r="${OFFICE}"><sheets><sheet name="Feuille" sheetId="1" r:id="r1"/></sheets></workbook>`,
    'xl/worksheets/sheet1.xml': `<?xml version="1.0"?>${avant}<worksheet xmlns="${espace}">${feuille}</worksheet>`,
    ...autres,
  })
}

/** A cell of text in a workbook. */
export const celluleXlsx = (place: string, texte: string): string =>
  `<c r="${place}" t="inlineStr"><is><t>${texte}</t></is></c>`

/** A PDF of these pages, one line per text. */
export async function pdf(...pages: readonly (readonly string[])[]): Promise<Buffer> {
  const document = await PDFDocument.create()
  const police = await document.embedFont(StandardFonts.Helvetica)
  for (const lignes of pages) {
    const page = document.addPage([595, 842])
    for (const [i, ligne] of lignes.entries()) page.drawText(ligne, { x: 50, y: 780 - i * 16, size: 11, font: police })
  }
  return Buffer.from(await document.save())
}

/** A PDF whose only page is a picture: what a scanner gives. */
export async function pdfScanne(): Promise<Buffer> {
  const document = await PDFDocument.create()
  const gris = Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mOsr6//DwAFhQKAimKGqQAAAABJRU5ErkJggg==',
    'base64',
  )
  const image = await document.embedPng(gris)
  document.addPage([595, 842]).drawImage(image, { x: 0, y: 0, width: 595, height: 842 })
  return Buffer.from(await document.save())
}

interface PdfBrut {
  /** Entries of the catalogue and of the trailer, objects from number 6 on. */
  readonly catalogue?: string
  readonly final?: string
  readonly objets?: readonly (string | Buffer)[]
  /** Content stream of the page: its dictionary without length, and its bytes. */
  readonly contenu?: readonly [string, Buffer]
}

/** A PDF of one page written object by object, to say what no library would. */
export function pdfBrut({ catalogue = '', final = '', objets = [], contenu }: PdfBrut): Buffer {
  const [dictionnaire, flux] = contenu ?? ['', Buffer.from('BT /F1 12 Tf 50 700 Td (Une ligne de texte) Tj ET')]
  const tous: readonly (string | Buffer)[] = [
    `<< /Type /Catalog /Pages 2 0 R ${catalogue} >>`,
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    Buffer.concat([
      Buffer.from(`<< ${dictionnaire} /Length ${flux.length} >>\nstream\n`),
      flux,
      Buffer.from('\nendstream'),
    ]),
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    ...objets,
  ]
  const morceaux = [Buffer.from('%PDF-1.7\n')]
  const places: number[] = []
  let place = morceaux[0]?.length ?? 0
  for (const [i, objet] of tous.entries()) {
    places.push(place)
    const octets = Buffer.concat([Buffer.from(`${i + 1} 0 obj\n`), Buffer.from(objet), Buffer.from('\nendobj\n')])
    place += octets.length
    morceaux.push(octets)
  }
  const lignes = places.map((p) => `${String(p).padStart(10, '0')} 00000 n \n`).join('')
  const table = `xref\n0 ${tous.length + 1}\n0000000000 65535 f \n${lignes}`
  const fin = `trailer\n<< /Size ${tous.length + 1} /Root 1 0 R ${final} >>\nstartxref\n${place}\n%%EOF\n`
  return Buffer.concat([...morceaux, Buffer.from(table + fin)])
}

/** Spaces deflated `tours` times over themselves: a few kilobytes that unfold into `mo` MB. */
export function bombeFlate(mo: number, tours: number): Buffer {
  let octets: Buffer = Buffer.alloc(mo * MO, ' ')
  for (let i = 0; i < tours; i++) octets = deflateSync(octets, { level: i === 0 ? zlib.Z_BEST_SPEED : 9 })
  return octets
}

/** Writes false inflated sizes in the central directory of an archive: the header says `taille`, the data do not. */
export function mentirTailles(archive: Buffer, taille: number): Buffer {
  const copie = Buffer.from(archive)
  const signature = Buffer.from('PK\u0001\u0002', 'latin1')
  for (let i = copie.indexOf(signature); i !== -1; i = copie.indexOf(signature, i + 4))
    copie.writeUInt32LE(taille, i + 24)
  return copie
}
