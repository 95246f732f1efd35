import { buffer } from 'node:stream/consumers'
import ExcelJS from 'exceljs'
import { ZipFile } from 'yazl'
import { type Case, etaler, type Matiere, motsDeCase } from './matiere.ts'

const MOT = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const TYPES = 'http://schemas.openxmlformats.org/package/2006/content-types'
const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const TYPE_MOT = 'application/vnd.openxmlformats-officedocument.wordprocessingml'
const echapper = (texte: string): string => texte.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

/** A Word document, from the raw parts of its archive: heading styles, numbered lists, merged cells. */
export async function enDocx(matieres: readonly Matiere[]): Promise<Buffer> {
  const corps = matieres.map((matiere) => {
    if (matiere.genre === 'titre') return p(matiere.texte, `<w:pStyle w:val="Titre${matiere.niveau}"/>`)
    if (matiere.genre === 'paragraphe') return p(matiere.texte)
    if (matiere.genre === 'liste') return matiere.lignes.map((ligne) => puce(ligne)).join('')
    return `<w:tbl>${etaler(matiere.rangees).map(rangeeMot).join('')}</w:tbl>`
  })
  const styles = [1, 2, 3].map(
    (n) => `<w:style w:type="paragraph" w:styleId="Titre${n}"><w:name w:val="heading ${n}"/></w:style>`,
  )
  return await zipper({
    '[Content_Types].xml': `<Types xmlns="${TYPES}"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${TYPE_MOT}.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="${TYPE_MOT}.styles+xml"/><Override PartName="/word/numbering.xml" ContentType="${TYPE_MOT}.numbering+xml"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="${RELATIONS}"><Relationship Id="r1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/_rels/document.xml.rels': `<Relationships xmlns="${RELATIONS}"><Relationship Id="r1" Type="${OFFICE}/styles" Target="styles.xml"/><Relationship Id="r2" Type="${OFFICE}/numbering" Target="numbering.xml"/></Relationships>`,
    'word/styles.xml': `<w:styles xmlns:w="${MOT}">${styles.join('')}</w:styles>`,
    'word/numbering.xml': `<w:numbering xmlns:w="${MOT}"><w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num></w:numbering>`,
    'word/document.xml': `<?xml version="1.0" encoding="UTF-8"?><w:document xmlns:w="${MOT}"><w:body>${corps.join('')}</w:body></w:document>`,
  })
}

const p = (texte: string, proprietes = ''): string =>
  `<w:p><w:pPr>${proprietes}</w:pPr><w:r><w:t xml:space="preserve">${echapper(texte)}</w:t></w:r></w:p>`

const puce = (ligne: string): string =>
  p(ligne.replace(/^- /, ''), '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>')

const rangeeMot = (rangee: readonly Case[]): string =>
  `<w:tr>${rangee
    .filter(({ premiereColonne }) => premiereColonne)
    .map(caseMot)
    .join('')}</w:tr>`

function caseMot({ cellule: { lignes, largeur = 1, hauteur = 1 }, premiereRangee }: Case): string {
  const span = largeur > 1 ? `<w:gridSpan w:val="${largeur}"/>` : ''
  const fusion = hauteur > 1 ? `<w:vMerge${premiereRangee ? ' w:val="restart"' : ''}/>` : ''
  const contenu = premiereRangee ? lignes.map((ligne) => (ligne.startsWith('- ') ? puce(ligne) : p(ligne))) : []
  return `<w:tc><w:tcPr>${span}${fusion}</w:tcPr>${contenu.length > 0 ? contenu.join('') : '<w:p/>'}</w:tc>`
}

async function zipper(parts: Readonly<Record<string, string>>): Promise<Buffer> {
  const zip = new ZipFile()
  for (const [nom, contenu] of Object.entries(parts)) zip.addBuffer(Buffer.from(contenu), nom)
  zip.end()
  return await buffer(zip.outputStream)
}

/** Where people begin a sheet: not always in A1. */
export interface CoinFeuille {
  /** Empty rows and columns before the first word. */
  readonly rangees: number
  readonly colonnes: number
}

/** A workbook of one sheet: everything one under another, an empty row between, tables with their merged cells. */
export async function enXlsx(matieres: readonly Matiere[], coin: CoinFeuille): Promise<Buffer> {
  const classeur = new ExcelJS.Workbook()
  const feuille = classeur.addWorksheet('Feuille 1')
  const colonne = coin.colonnes + 1
  let suivante = coin.rangees + 1
  for (const matiere of matieres) {
    const lignes = matiere.genre === 'liste' ? matiere.lignes : matiere.genre === 'table' ? [] : [matiere.texte]
    for (const ligne of lignes) feuille.getCell(suivante++, colonne).value = ligne
    if (matiere.genre === 'table') suivante = ecrireTable(feuille, etaler(matiere.rangees), suivante, colonne)
    suivante += 1
  }
  return Buffer.from(await classeur.xlsx.writeBuffer())
}

function ecrireTable(
  feuille: ExcelJS.Worksheet,
  cases: readonly (readonly Case[])[],
  haut: number,
  gauche: number,
): number {
  for (const [rang, rangee] of cases.entries()) {
    for (const [colonne, une] of rangee.entries()) {
      const { largeur = 1, hauteur = 1 } = une.cellule
      const mots = motsDeCase(une)
      const [ligne, place] = [haut + rang, gauche + colonne]
      const nombre = mots.length === 1 && /^\d+$/.test(mots[0] ?? '') && (mots[0] ?? '').length < 4
      if (mots.length > 0) feuille.getCell(ligne, place).value = nombre ? Number(mots[0]) : mots.join('\n')
      if (une.premiereColonne && une.premiereRangee && largeur * hauteur > 1)
        feuille.mergeCells(ligne, place, ligne + hauteur - 1, place + largeur - 1)
    }
  }
  return haut + cases.length
}

/** A table of text as spreadsheets save it, in Windows-1252: lines in quotes, merged cells lost. */
export function enCsv(matieres: readonly Matiere[], separateur: ';' | '\t'): Buffer {
  const rangees = matieres.flatMap((matiere): string[][] => {
    if (matiere.genre === 'liste') return matiere.lignes.map((ligne) => [ligne])
    if (matiere.genre !== 'table') return [[matiere.texte]]
    return etaler(matiere.rangees).map((rangee) => rangee.map((une) => motsDeCase(une).join('\n')))
  })
  const largeur = Math.max(...rangees.map((rangee) => rangee.length))
  const champ = (texte: string): string => (/[";\t\n]/.test(texte) ? `"${texte.replaceAll('"', '""')}"` : texte)
  const lignes = rangees.map((rangee) => Array.from({ length: largeur }, (_, rang) => champ(rangee[rang] ?? '')))
  return enWindows1252(`${lignes.map((ligne) => ligne.join(separateur)).join('\r\n')}\r\n`)
}

/** Signs of Windows-1252 that Latin-1 has not. */
const SIGNES: Readonly<Record<string, number>> = {
  '’': 0x92,
  '–': 0x96,
  '—': 0x97,
  '•': 0x95,
  '…': 0x85,
  œ: 0x9c,
  Œ: 0x8c,
  '€': 0x80,
}

const enWindows1252 = (texte: string): Buffer =>
  Buffer.from([...texte].map((signe) => SIGNES[signe] ?? signe.charCodeAt(0)))
