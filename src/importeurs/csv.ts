import { isUtf8 } from 'node:buffer'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { parse } from 'csv-parse'
import { parse as parseSync } from 'csv-parse/sync'
import { type Resultat, refuser, reussir } from '#socle/resultat.ts'
import { ErreurRefus } from './erreur-refus.ts'
import { DecodeurUtf8 } from './registre-xml/decodeur.ts'
import { decodeWindows1252 } from './windows-1252.ts'

/** One line of a table: column → value, blank values absent. Lines shorter or longer than the header are taken as they are. */
export type LigneTable = ReadonlyMap<string, string>

const OPTIONS = { delimiter: ';', bom: true, relax_column_count: true, relax_quotes: true, skip_empty_lines: true }

/** Comparable column name: accents, case, spaces and punctuation dropped (`Code Diplôme` = `CodeDiplome`). */
const plierColonne = (nom: string): string =>
  nom
    .normalize('NFD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase()

/** Lines of a UTF-8 table, streamed. Throws ErreurRefus `registre.encodage` or `registre.csv-invalide`. */
export async function* readTable(octets: AsyncIterable<Uint8Array>): AsyncGenerator<LigneTable> {
  const parser = parse(OPTIONS)
  // The failure of either side destroys the parser, whose reader then receives it.
  pipeline(Readable.from(decoder(octets)), parser).catch(() => undefined)
  let entete: string[] | null = null
  try {
    for await (const ligne of parser) {
      const cases: string[] = ligne
      if (entete === null) entete = cases.map(plierColonne)
      else yield enLigne(entete, cases)
    }
  } catch (erreur) {
    throw erreur instanceof ErreurRefus ? erreur : new ErreurRefus('registre.csv-invalide', { message: String(erreur) })
  }
}

/** Text of a table file: UTF-8 when its bytes are, else cp1252 as spreadsheets write. */
export const decoderTable = (octets: Uint8Array): string =>
  isUtf8(octets) ? new TextDecoder().decode(octets) : decodeWindows1252(octets)

/** Lines of a small table already decoded. Refusals: `registre.csv-invalide`, `registre.caractere-perdu` (Q25). */
export function parseTable(texte: string): Resultat<readonly LigneTable[]> {
  const perdu = texte.indexOf('\ufffd')
  if (perdu >= 0) return refuser('registre.caractere-perdu', { ligne: texte.slice(0, perdu).split('\n').length })
  try {
    const [entete = [], ...lignes] = parseSync(texte, OPTIONS)
    const colonnes = entete.map(plierColonne)
    return reussir(lignes.map((cases) => enLigne(colonnes, cases)))
  } catch (erreur) {
    return refuser('registre.csv-invalide', { message: String(erreur) })
  }
}

function enLigne(entete: readonly string[], cases: readonly string[]): LigneTable {
  const ligne = new Map<string, string>()
  for (const [rang, valeur] of cases.entries()) {
    const colonne = entete[rang]
    if (colonne !== undefined && colonne !== '' && valeur.trim() !== '') ligne.set(colonne, valeur)
  }
  return ligne
}

async function* decoder(octets: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decodeur = new DecodeurUtf8()
  for await (const morceau of octets) yield decodeur.decoder(morceau)
  if (decodeur.coupe) throw new ErreurRefus('registre.encodage', { octet: decodeur.octets })
}
