import { parse } from 'csv-parse/sync'
import { type Demande, lireSous } from './bornes.ts'
import { type Contenu, ouvrirEcrivain } from './ecrivain.ts'

const SEPARATEURS = [';', '\t', ','] as const
/** Lines looked at to tell the separator. */
const LIGNES_VUES = 30
const SIGNES_VUS = 65_536

/**
 * The separator with which the first lines all have the same number of fields, at least two: the one that gives the
 * most fields. null when no separator does, so that this text is no table.
 */
export function guessSeparator(texte: string): string | null {
  let mieux: { readonly separateur: string; readonly champs: number } | null = null
  for (const separateur of SEPARATEURS) {
    const champs = champsConstants(texte, separateur)
    if (champs > (mieux?.champs ?? 1)) mieux = { separateur, champs }
  }
  return mieux?.separateur ?? null
}

function champsConstants(texte: string, separateur: string): number {
  const debut = texte.slice(0, SIGNES_VUS).split('\n').slice(0, LIGNES_VUES).join('\n')
  try {
    const nombres = analyser(debut, separateur).map((rangee) => rangee.champs.length)
    const premier = nombres[0] ?? 0
    return nombres.length > 1 && nombres.every((nombre) => nombre === premier) ? premier : 0
  } catch {
    return 0
  }
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
  for (const [rangee, { champs, fin }] of rangees.entries()) {
    const numero = fin - sautsDans(champs)
    for (const [colonne, valeur] of champs.entries()) {
      if (valeur.trim() === '') continue
      const cellule = { tableau: 0, rangee, colonne, largeur: 1, hauteur: 1 }
      ecrivain.ecrire({ numero, colonne: colonne + 1, texte: valeur, cellule })
    }
  }
  return { pages: [], lignes: ecrivain.lignes }
}

const sautsDans = (champs: readonly string[]): number =>
  champs.reduce((somme, valeur) => somme + valeur.split('\n').length - 1, 0)

/** For a table whose rows differ in length: the separator seen most often. */
function separateurFrequent(texte: string): string {
  const nombre = (separateur: string): number => texte.split(separateur).length
  return SEPARATEURS.reduce((mieux, autre) => (nombre(autre) > nombre(mieux) ? autre : mieux))
}
