import ExcelJS from 'exceljs'
import { describe, expect, it } from 'vitest'
import { cellules, docx, lire, places, refus, zipper } from './essai.ts'

const p = (texte: string, style = ''): string =>
  `<w:p>${style && `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`}<w:r><w:t xml:space="preserve">${texte}</w:t></w:r></w:p>`
const tc = (contenu: string, proprietes = ''): string => `<w:tc><w:tcPr>${proprietes}</w:tcPr>${contenu}</w:tc>`

describe('docx', () => {
  it('un numéro par paragraphe, les cellules et leurs fusions', async () => {
    const corps = [
      p('Référentiel', 'Heading1'),
      p('Un texte &amp; sa suite'),
      '<w:tbl>',
      `<w:tr>${tc(p('Bloc'), '<w:vMerge w:val="restart"/>')}${tc(p('Voies'), '<w:gridSpan w:val="2"/>')}</w:tr>`,
      `<w:tr>${tc(p(''), '<w:vMerge/>')}${tc(p('CCF') + p('oral'))}${tc(p('ponctuel'))}</w:tr>`,
      '</w:tbl>',
    ]
    const styles =
      '<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/></w:style></w:styles>'
    const { lignes, format } = await lire('a.docx', await docx(corps.join(''), { 'word/styles.xml': styles }))
    expect(format).toBe('docx')
    expect(places(lignes)).toEqual([
      '1:1 Référentiel',
      '2:1 Un texte & sa suite',
      '3:1 Bloc',
      '4:1 Voies',
      '5:1 CCF',
      '6:1 oral',
      '7:1 ponctuel',
    ])
    expect(cellules(lignes).slice(2)).toEqual([
      '0.0.0+1x2 Bloc',
      '0.0.1+2x1 Voies',
      '0.1.1 CCF',
      '0.1.1 oral',
      '0.1.2 ponctuel',
    ])
  })

  it('une macro n’empêche pas de lire et ne laisse rien', async () => {
    const octets = await docx(p('Bonjour'), { 'word/vbaProject.bin': 'Sub AutoOpen()' })
    expect((await lire('a.docm', octets)).lignes.map((ligne) => ligne.texte)).toEqual(['Bonjour'])
  })

  it.each([
    ['UTF-8', Buffer.from('<!DOCTYPE a [<!ENTITY x "boum">]><a>&x;</a>')],
    ['UTF-16', Buffer.from('\ufeff<!DOCTYPE a [<!ENTITY x "boum">]><a>&x;</a>', 'utf16le')],
  ])('une part qui déclare des entités (%s) n’atteint aucun analyseur', async (_nom, part) => {
    const octets = await zipper({ '[Content_Types].xml': '<Types/>', 'word/document.xml': part })
    expect(await refus('a.docx', octets)).toBe('document.illisible')
  })

  it('une bombe est refusée avant d’être dépliée', async () => {
    const octets = await zipper({ '[Content_Types].xml': '<Types/>', 'word/document.xml': Buffer.alloc(20_000_000) })
    expect(octets.length).toBeLessThan(100_000)
    expect(await refus('a.docx', octets)).toBe('document.demesure')
    // The same, whose directory says ten bytes.
    const menteuse = Buffer.from(octets)
    menteuse.writeUInt32LE(10, menteuse.lastIndexOf(Buffer.from('PK\u0001\u0002')) + 24)
    expect(await refus('a.docx', menteuse)).toBe('document.demesure')
  })

  it('coupé, il est illisible ; un autre zip est d’un format inconnu', async () => {
    const octets = await docx(p('Bonjour'))
    expect(await refus('a.docx', octets.subarray(0, octets.length - 40))).toBe('document.illisible')
    expect(await refus('a.zip', await zipper({ 'a.txt': 'a' }))).toBe('document.format-inconnu')
  })

  it('un document vide n’a pas de texte', async () => {
    expect(await refus('a.docx', await docx(p('')))).toBe('document.sans-texte')
  })
})

describe('xlsx', () => {
  it('lit ce qu’un autre logiciel a écrit : jours, nombres, fusions, feuilles', async () => {
    const classeur = new ExcelJS.Workbook()
    const un = classeur.addWorksheet('Référentiel')
    un.getCell('A1').value = 'Type'
    un.getCell('B1').value = 'Libellé'
    un.mergeCells('B1:C2')
    un.getCell('A3').value = new Date(Date.UTC(2026, 8, 1))
    un.getCell('A3').numFmt = 'dd/mm/yyyy'
    un.getCell('B3').value = 1450.5
    un.getCell('C3').value = { richText: [{ text: 'Régler ' }, { text: 'la bride', font: { bold: true } }] }
    un.getCell('D3').value = { formula: 'B3*2', result: 2901 }
    classeur.addWorksheet('Liens').getCell('B2').value = 'fin'
    const { lignes, format } = await lire('a.xlsx', new Uint8Array(await classeur.xlsx.writeBuffer()))
    expect(format).toBe('xlsx')
    expect(lignes.map((ligne) => ligne.feuille)).toEqual([...Array(6).fill('Référentiel'), 'Liens'])
    expect(places(lignes)).toEqual([
      '1:1 Type',
      '1:2 Libellé',
      '3:1 2026-09-01',
      '3:2 1450.5',
      '3:3 Régler la bride',
      '3:4 2901',
      '2:2 fin',
    ])
    expect(cellules(lignes)[1]).toBe('0.0.1+2x2 Libellé')
    // The place is that of the sheet, the column counts from the first one filled.
    expect(cellules(lignes)[6]).toBe('1.1.0 fin')
  })
})
