import { inflateSync } from 'node:zlib'

/** What is read of a PDF printed by the browser. */
export interface LecturePdf {
  readonly titre: string
  /** Sizes of the pages, in points. */
  readonly formats: readonly (readonly [largeur: number, hauteur: number])[]
  /** Text of each page, spaces as drawn. */
  readonly pages: readonly string[]
}

/** Letters by code; codes are written on two digits or four, as the kind of font wants. */
interface Glyphes {
  readonly lettres: ReadonlyMap<string, string>
  readonly chiffres: number
}

const AUCUN: Glyphes = { lettres: new Map(), chiffres: 4 }

/** Reads the PDF that Chromium writes: plain objects, deflated streams, fonts named after their object. */
export function lirePdf(octets: Buffer): LecturePdf {
  const texte = octets.toString('latin1')
  const objets = new Map<string, string>()
  for (const [, numero = '', corps = ''] of texte.matchAll(/(\d+) 0 obj\n(.*?)\nendobj/gs)) objets.set(numero, corps)
  const polices = new Map<string, Glyphes>()
  for (const [numero, corps] of objets) {
    const renvoi = /\/ToUnicode (\d+) 0 R/.exec(corps)?.[1]
    if (renvoi !== undefined) polices.set(numero, lireGlyphes(decompresser(objets.get(renvoi) ?? '')))
  }
  const pages = [...objets.values()].filter((corps) => /\/Type \/Page\n/.test(corps))
  return {
    titre: lireTitre(texte),
    formats: pages.map((corps) => {
      const [, largeur, hauteur] = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(corps) ?? []
      return [Number(largeur), Number(hauteur)] as const
    }),
    pages: pages.map((corps) => {
      const renvoi = /\/Contents (\d+) 0 R/.exec(corps)?.[1] ?? ''
      return lireTexte(decompresser(objets.get(renvoi) ?? ''), polices)
    }),
  }
}

function decompresser(corps: string): string {
  const debut = corps.indexOf('stream\n')
  if (debut < 0) return ''
  return inflateSync(Buffer.from(corps.slice(debut + 7), 'latin1')).toString('latin1')
}

function lireTitre(texte: string): string {
  const hexa = /\/Title <([0-9A-Fa-f]+)>/.exec(texte)?.[1]
  if (hexa !== undefined) return Buffer.from(hexa, 'hex').subarray(2).swap16().toString('utf16le')
  return /\/Title \((.*?)\)\n/.exec(texte)?.[1] ?? ''
}

const enLettres = (hexa: string): string => Buffer.from(hexa, 'hex').swap16().toString('utf16le')

function lireGlyphes(table: string): Glyphes {
  const lettres = new Map<string, string>()
  const chiffres = /begincodespacerange\n<(\w+)>/.exec(table)?.[1]?.length ?? AUCUN.chiffres
  const cle = (code: number): string => code.toString(16).padStart(chiffres, '0').toUpperCase()
  for (const [, lignes = ''] of table.matchAll(/beginbfchar\n(.*?)endbfchar/gs))
    for (const [, code = '', lettre = ''] of lignes.matchAll(/<(\w+)> <(\w+)>/g)) lettres.set(code, enLettres(lettre))
  for (const [, lignes = ''] of table.matchAll(/beginbfrange\n(.*?)endbfrange/gs))
    for (const [, de = '', a = '', lettre = ''] of lignes.matchAll(/<(\w+)> <(\w+)> <(\w+)>/g))
      for (let code = Number.parseInt(de, 16), rang = 0; code <= Number.parseInt(a, 16); code += 1, rang += 1)
        lettres.set(cle(code), String.fromCharCode(Number.parseInt(lettre, 16) + rang))
  return { lettres, chiffres }
}

function lireTexte(dessin: string, polices: ReadonlyMap<string, Glyphes>): string {
  let glyphes = AUCUN
  let texte = ''
  for (const [, police, codes] of dessin.matchAll(/\/F(\d+) [\d.]+ Tf|<(\w+)> Tj/g)) {
    if (police !== undefined) glyphes = polices.get(police) ?? AUCUN
    for (let rang = 0; codes !== undefined && rang < codes.length; rang += glyphes.chiffres)
      texte += glyphes.lettres.get(codes.slice(rang, rang + glyphes.chiffres)) ?? ''
  }
  return texte
}
