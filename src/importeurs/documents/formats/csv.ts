import { parse } from 'csv-parse/sync'
import { type Demande, lireSous } from './bornes.ts'
import { type Contenu, ouvrirEcrivain } from './ecrivain.ts'

const SEPARATEURS = [';', '\t', ','] as const
/** Records looked at to tell the separator. */
const RANGEES_VUES = 30
const SIGNES_VUS = 65_536

/**
 * The separator with which the first records all have the same number of fields, at least two: the one that gives the
 * most fields. null when no separator does, so that this text is no table.
 */
export function guessSeparator(texte: string): string | null {
  let mieux: { readonly separateur: string; readonly champs: number } | null = null
  for (const separateur of SEPARATEURS) {
    const nombres = compterChamps(texte, separateur)
    const [premier = 0] = nombres
    const constant = nombres.length > 1 && nombres.every((nombre) => nombre === premier)
    if (constant && premier > (mieux?.champs ?? 1)) mieux = { separateur, champs: premier }
  }
  return mieux?.separateur ?? null
}

/** Fields of each of the first records; a separator or a line end between quotes parts nothing. Linear. */
function compterChamps(texte: string, separateur: string): number[] {
  const nombres: number[] = []
  const fin = Math.min(texte.length, SIGNES_VUS)
  let champs = 1
  let [cite, debutChamp, vide] = [false, true, true]
  for (let rang = 0; rang < fin && nombres.length < RANGEES_VUES; rang += 1) {
    const signe = texte[rang]
    if (signe === '"' && (cite || debutChamp)) cite = !cite
    else if (!cite && signe === '\n') {
      if (!vide) nombres.push(champs)
      champs = 1
    } else if (!cite && signe === separateur) champs += 1
    debutChamp = !cite && (signe === separateur || signe === '\n')
    vide = signe === '\n' || (vide && signe === '\r')
  }
  if (!vide && fin === texte.length && nombres.length < RANGEES_VUES) nombres.push(champs)
  return nombres
}

interface Rangee {
  readonly champs: readonly string[]
  /** Line of the file on which the record ends. */
  readonly fin: number
}

const OPTIONS = { relax_column_count: true, relax_quotes: true, skip_empty_lines: true }

function analyser(texte: string, delimiter: string): Rangee[] {
  const rangees: Rangee[] = []
  const noter = (champs: string[], { lines }: { readonly lines: number }): null => {
    rangees.push({ champs, fin: lines })
    return null
  }
  parse(texte, { ...OPTIONS, delimiter, on_record: noter })
  return rangees
}

/** One line of document for each filled cell: row of the file, rank of the column. */
export async function readCsv(demande: Demande, texte: string): Promise<Contenu> {
  const ecrivain = ouvrirEcrivain(demande)
  const rangees = await lireSous(demande, () => analyser(texte, guessSeparator(texte) ?? separateurFrequent(texte)))
  const marge = rangees.reduce((plus, { champs }) => Math.min(plus, margeDe(champs)), Number.POSITIVE_INFINITY)
  for (const [rangee, { champs, fin }] of rangees.entries()) {
    const numero = fin - sautsDans(champs)
    for (const [colonne, valeur] of champs.entries()) {
      if (valeur.trim() === '') continue
      const cellule = { tableau: 0, rangee, colonne: colonne - marge, largeur: 1, hauteur: 1 }
      ecrivain.ecrire({ numero, colonne: colonne + 1, texte: valeur, cellule })
    }
  }
  return { pages: [], lignes: ecrivain.lignes }
}

/** Fields left empty before the first word of a row. */
function margeDe(champs: readonly string[]): number {
  const premier = champs.findIndex((valeur) => valeur.trim() !== '')
  return premier < 0 ? Number.POSITIVE_INFINITY : premier
}

const sautsDans = (champs: readonly string[]): number =>
  champs.reduce((somme, valeur) => somme + valeur.split('\n').length - 1, 0)

/** For a table whose rows differ in length: the separator seen most often. */
function separateurFrequent(texte: string): string {
  const nombres = new Map(SEPARATEURS.map((un) => [un, compterChamps(texte, un).reduce((a, b) => a + b, 0)]))
  return SEPARATEURS.reduce((mieux, autre) => ((nombres.get(autre) ?? 0) > (nombres.get(mieux) ?? 0) ? autre : mieux))
}
