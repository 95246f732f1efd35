import { randomFillSync } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import { afterAll, describe, expect, it } from 'vitest'
import {
  bombeFlate,
  celluleXlsx,
  docx,
  mentirTailles,
  paragraphe,
  pdf,
  pdfBrut,
  pdfScanne,
  xlsx,
  zipper,
} from './fabriquer-essai.ts'
import { openLecteur } from './lecteur.ts'

const pannes: string[] = []
const lecteur = openLecteur({ signaler: (detail) => pannes.push(detail) })
afterAll(async () => {
  await lecteur.fermer()
})

const SAIN = Buffer.from('Fiche saine\nUne seconde ligne\n')
const CHIFFRE = `/Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <${'a1'.repeat(32)}> /U <${'b2'.repeat(32)}> >> /ID [<${'00'.repeat(16)}> <${'00'.repeat(16)}>]`
const ENTITES = `<!DOCTYPE x [<!ENTITY lu SYSTEM "file:///etc/passwd"><!ENTITY % d SYSTEM "http://127.0.0.1:9/x.dtd"> %d;]>`
const RIRES = `<!DOCTYPE x [<!ENTITY a "ha">${[...'bcdefghijk'].map((c, i) => `<!ENTITY ${c} "${`&${'abcdefghij'[i]};`.repeat(10)}">`).join('')}]>`
const IMAGE_LIEE = `<w:p><w:r><w:drawing><wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"><a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData uri="x"><pic:pic xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:blipFill><a:blip r:link="rImage"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>`
const RELATION_LIEE = `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rImage" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="file:///etc/passwd" TargetMode="External"/></Relationships>`
const rangees = (nombre: number): string =>
  `<sheetData>${Array.from({ length: nombre }, (_, i) => `<row r="${i + 1}"/>`).join('')}</sheetData>`

interface Cas {
  readonly nom: string
  readonly octets: () => Buffer | Promise<Buffer>
  /** Code of the refusal, or a text that the reading must hold. */
  readonly attendu: string | RegExp | { readonly contient: string }
}

const CAS: readonly Cas[] = [
  { nom: 'vide.pdf', octets: () => Buffer.alloc(0), attendu: 'document.vide' },
  { nom: 'blanc.txt', octets: () => Buffer.from(' \n\t\n '), attendu: 'document.sans-texte' },
  { nom: 'hasard.bin', octets: () => randomFillSync(Buffer.alloc(200_000)), attendu: 'document.format-inconnu' },
  {
    nom: 'ancien.doc',
    octets: () => Buffer.from(`d0cf11e0a1b11ae1${'00'.repeat(5000)}`, 'hex'),
    attendu: 'document.format-inconnu',
  },
  { nom: 'texte.gz', octets: () => gzipSync('un texte'), attendu: 'document.format-inconnu' },
  {
    nom: 'extension.docx',
    octets: () => pdf(['Un PDF sous un faux nom']),
    attendu: { contient: 'Un PDF sous un faux nom' },
  },
  { nom: 'extension.pdf', octets: () => Buffer.from('Du texte sous un faux nom'), attendu: { contient: 'faux nom' } },
  { nom: 'chiffre.pdf', octets: () => pdfBrut({ final: CHIFFRE }), attendu: 'document.chiffre' },
  { nom: 'scanne.pdf', octets: pdfScanne, attendu: 'document.sans-texte' },
  {
    nom: 'coupe.pdf',
    octets: async () => (await pdf(['Une ligne'], ['Deux lignes'])).subarray(0, 400),
    attendu: 'document.illisible',
  },
  {
    nom: 'pages.pdf',
    octets: () => pdf(...Array.from({ length: 2001 }, (_, i) => [`Page ${i}`])),
    attendu: 'document.trop-de-pages',
  },
  {
    nom: 'bombe.pdf',
    octets: () => pdfBrut({ contenu: ['/Filter [/FlateDecode /FlateDecode]', bombeFlate(400, 2)] }),
    attendu: /^document\.(?:demesure|memoire)$/,
  },
  {
    nom: 'actif.pdf',
    octets: () =>
      pdfBrut({
        catalogue:
          '/OpenAction 6 0 R /Names << /EmbeddedFiles << /Names [(x) 7 0 R] >> /JavaScript << /Names [(y) 6 0 R] >> >>',
        objets: [
          '<< /S /JavaScript /JS (for \\(;;\\) {} app.launchURL\\("http://127.0.0.1:9/"\\)) >>',
          '<< /Type /Filespec /F (x.exe) /EF << /F 8 0 R >> >>',
          '<< /Type /EmbeddedFile /Length 2 >>\nstream\nMZ\nendstream',
        ],
      }),
    attendu: { contient: 'Une ligne de texte' },
  },
  {
    nom: 'boucle.pdf',
    octets: () => pdfBrut({ objets: ['6 0 R'], catalogue: '/Outlines 6 0 R' }),
    attendu: { contient: 'Une ligne de texte' },
  },
  {
    nom: 'corps.pdf',
    octets: () =>
      pdfBrut({
        contenu: [
          '',
          Buffer.from('BT /F1 12 Tf 50 700 Td (Une ligne de texte) Tj /F1 99999999999999 Tf 0 -99 Td (Immense) Tj ET'),
        ],
      }),
    attendu: { contient: 'Une ligne de texte' },
  },
  {
    nom: 'bombe.docx',
    octets: () => docx(paragraphe('x'), { autres: { 'word/media/a.xml': 900 } }),
    attendu: 'document.demesure',
  },
  {
    nom: 'menteur.docx',
    octets: async () => mentirTailles(await docx(paragraphe('x'), { autres: { 'word/styles.xml': 900 } }), 1000),
    attendu: 'document.demesure',
  },
  {
    nom: 'poupees.docx',
    octets: async () => zipper({ 'a.zip': await zipper({ 'b.zip': await zipper({ 'c.txt': 50 }) }) }),
    attendu: 'document.format-inconnu',
  },
  { nom: 'entites.docx', octets: () => docx(paragraphe('&lu;'), { avant: ENTITES }), attendu: 'document.illisible' },
  { nom: 'rires.docx', octets: () => docx(paragraphe('&k;'), { avant: RIRES }), attendu: 'document.illisible' },
  {
    nom: 'macros.docx',
    octets: () => docx(paragraphe('Avec macros'), { autres: { 'word/vbaProject.bin': 'Sub AutoOpen()' } }),
    attendu: { contient: 'Avec macros' },
  },
  {
    nom: 'image-liee.docx',
    octets: () =>
      docx(paragraphe('Avec image') + IMAGE_LIEE, { autres: { 'word/_rels/document.xml.rels': RELATION_LIEE } }),
    attendu: { contient: 'Avec image' },
  },
  {
    nom: 'profond.docx',
    octets: () =>
      docx(`${'<w:sdt><w:sdtContent>'.repeat(100_000)}${paragraphe('x')}${'</w:sdtContent></w:sdt>'.repeat(100_000)}`),
    attendu: 'document.illisible',
  },
  {
    nom: 'dimension.xlsx',
    octets: () =>
      xlsx(`<dimension ref="A1:XFD1048576"/><sheetData><row r="1">${celluleXlsx('A1', 'Seule')}</row></sheetData>`),
    attendu: { contient: 'Seule' },
  },
  {
    nom: 'immense.xlsx',
    octets: () =>
      xlsx(
        `<dimension ref="A1:XFD1048576"/><sheetData><row r="1">${celluleXlsx('A1', 'Seule')}</row><row r="1048576">${celluleXlsx('XFD1048576', 'Coin')}</row></sheetData>`,
      ),
    attendu: 'document.illisible',
  },
  { nom: 'rangees.xlsx', octets: () => xlsx(rangees(1_000_000)), attendu: 'document.sans-texte' },
  {
    nom: 'bombe.xlsx',
    octets: () => xlsx('<sheetData/>', { autres: { 'xl/sharedStrings.xml': 900 } }),
    attendu: 'document.demesure',
  },
  {
    nom: 'entites.xlsx',
    octets: () => xlsx(`<sheetData><row r="1">${celluleXlsx('A1', '&lu;')}</row></sheetData>`, { avant: ENTITES }),
    attendu: 'document.illisible',
  },
  {
    nom: 'rires.xlsx',
    octets: () => xlsx(`<sheetData><row r="1">${celluleXlsx('A1', '&k;')}</row></sheetData>`, { avant: RIRES }),
    attendu: 'document.illisible',
  },
  {
    nom: 'profond.html',
    octets: () => Buffer.from(`<!doctype html>${'<div>'.repeat(200_000)}Au fond`),
    attendu: 'document.illisible',
  },
  {
    nom: 'liens.html',
    octets: () =>
      Buffer.from(
        '<!doctype html><script src="http://127.0.0.1:9/x.js"></script><iframe src="file:///etc/passwd"></iframe><p>Le texte</p>',
      ),
    attendu: { contient: 'Le texte' },
  },
  { nom: 'enorme.csv', octets: () => Buffer.alloc(50e6, 'a;'), attendu: 'document.trop-gros' },
  { nom: 'enorme.txt', octets: () => Buffer.alloc(30e6, 'a'), attendu: 'document.trop-gros' },
  {
    nom: 'ligne.csv',
    octets: () => Buffer.concat([Buffer.from('a;b\nc;d\n'), Buffer.alloc(24e6, 'a;')]),
    attendu: /^document\.(?:demesure|memoire)$/,
  },
  { nom: 'ligne.txt', octets: () => Buffer.alloc(24e6, 'a'), attendu: 'document.demesure' },
  { nom: 'lignes.txt', octets: () => Buffer.alloc(24e6, 'a\n'), attendu: 'document.trop-de-pages' },
]

describe('un fichier hostile donne un refus clair ou une lecture, pendant qu’un fichier sain se lit à côté', () => {
  it.each(CAS)('$nom', async ({ nom, octets, attendu }) => {
    const fichier = { nom, octets: await octets() }
    const debut = performance.now()
    const [lu, voisin] = await Promise.all([lecteur.lire(fichier), lecteur.lire({ nom: 'sain.txt', octets: SAIN })])
    const duree = performance.now() - debut
    const { picMo } = lecteur.mesurer()
    console.log(`${nom}: ${lu.ok ? 'read' : lu.refus.code}, ${Math.round(duree)} ms, peak ${Math.round(picMo)} MB`)
    expect(voisin.ok).toBe(true)
    if (typeof attendu === 'string') expect(lu).toMatchObject({ ok: false, refus: { code: attendu } })
    else if (attendu instanceof RegExp) expect(lu.ok ? 'lu' : lu.refus.code).toMatch(attendu)
    else {
      const textes = lu.ok ? lu.valeur.document.lignes.map((ligne) => ligne.texte).join('\n') : JSON.stringify(lu)
      expect(textes).toContain(attendu.contient)
      expect(textes).not.toMatch(/root:.*:0:0/)
    }
    expect(pannes).toEqual([])
    expect(duree).toBeLessThan(20_000)
    // The watch looks every 40 ms: a little more may be taken in between.
    expect(picMo).toBeLessThan(600 + 250)
  })
})
