import type { Cellule } from '#domaine/document/index.ts'
import { fold } from '#socle/texte.ts'
import { lireEntetes } from './colonnes-page.ts'
import { colonneDeTete, entetesDuTexte } from './entetes.ts'
import type { Morceau } from './morceaux.ts'
import type { Colonne, Passage } from './passages.ts'

/** The pieces of one cell, pages joined. */
interface Case {
  readonly cellule: Cellule
  readonly morceaux: Morceau[]
}
type Rangee = readonly Case[]
type Colonnes = Map<number, Colonne>

/** Rows beyond which a merged cell is no longer followed. */
const HAUTEUR_MAX = 500
const OUVRANTS = new Set<Morceau['classe']['genre']>(['activite', 'competence', 'critere', 'tiret', 'candidat'])

/**
 * Gives each piece of a table the column that its heading names, row by row. Headings, also those printed again on
 * each page, are furniture; what stands between tables keeps its place in the order.
 */
export function placerTableaux(morceaux: readonly Morceau[]): {
  readonly passages: Passage[]
  readonly entetes: readonly Morceau[]
} {
  const tables = grouper(morceaux)
  const passages: Passage[] = []
  const entetes: Morceau[] = []
  let colonnes: Colonnes = new Map()
  let bords: Bords = []
  const faites = new Set<number>()
  const hors = morceaux.filter(({ cellule }) => cellule === null)
  const horsTables = new Set([...entetesDuTexte(hors), ...lireEntetes(hors)])
  for (const morceau of morceaux) {
    const tableau = morceau.cellule?.tableau
    if (horsTables.has(morceau)) entetes.push(morceau)
    else if (tableau === undefined) passages.push(horsTable(morceau, passages.at(-1), bords))
    else if (!faites.has(tableau)) {
      faites.add(tableau)
      const lu = lireTable(tables.get(tableau) ?? [], colonnes, entetes)
      colonnes = lu.colonnes
      bords = bordsDe(lu.passages)
      passages.push(...lu.passages)
      entetes.push(...lu.entetes)
    }
  }
  return { passages, entetes }
}

/** Left edges of the columns of a table, in points. */
type Bords = readonly { readonly x: number; readonly colonne: Colonne; readonly rangees: readonly string[] }[]

/** Points by which a line may stand off the edge of its column. */
const ECART_BORD = 6

/** The edges of the table just read, with the row that its last page left open. */
function bordsDe(passages: readonly Passage[]): Bords {
  const bords = new Map<Colonne, { x: number; colonne: Colonne; rangees: readonly string[] }>()
  for (const { colonne, morceau, rangees } of passages) {
    const x = morceau.ligne.boite?.x
    if (colonne === null || colonne === 'blocs' || x === undefined) continue
    bords.set(colonne, { x: Math.min(x, bords.get(colonne)?.x ?? x), colonne, rangees })
  }
  return [...bords.values()]
}

/**
 * A line outside every cell: a heading above a table, which may run over lines, or the end of a cell alone on its
 * page, which no gutter shows any more but which stands at the edge of its column.
 */
function horsTable(morceau: Morceau, precedent: Passage | undefined, bords: Bords): Passage {
  const { classe, ligne, ecart } = morceau
  const passage = { morceau, rangees: [], tete: false, incertain: false }
  const suite = precedent?.colonne === 'blocs' && ecart === 0 && classe.genre === 'texte'
  if (classe.genre === 'bloc' || suite) return { ...passage, colonne: 'blocs' }
  if (classe.genre === 'activite') return { ...passage, colonne: 'activites' }
  if (classe.genre === 'validation') return { ...passage, colonne: 'modalites' }
  const x = ligne.boite?.x
  const bord = x === undefined ? undefined : bords.find((un) => Math.abs(un.x - x) <= ECART_BORD)
  const coupe = bord && (precedent?.colonne === bord.colonne || morceau.saut)
  return coupe ? { ...passage, colonne: bord.colonne, rangees: bord.rangees } : { ...passage, colonne: null }
}

/** Tables, then rows, then cells from left to right. */
function grouper(morceaux: readonly Morceau[]): Map<number, Rangee[]> {
  const tables = new Map<number, Map<number, Map<number, Case>>>()
  for (const morceau of morceaux) {
    const { cellule } = morceau
    if (!cellule) continue
    const rangees = ranger(tables, cellule.tableau, () => new Map<number, Map<number, Case>>())
    const cases = ranger(rangees, cellule.rangee, () => new Map<number, Case>())
    ranger(cases, cellule.colonne, () => ({ cellule, morceaux: [] })).morceaux.push(morceau)
  }
  const trier = <Valeur>(table: Map<number, Valeur>): Valeur[] =>
    [...table].sort(([a], [b]) => a - b).map(([, valeur]) => valeur)
  return new Map([...tables].map(([tableau, rangees]) => [tableau, trier(rangees).map(trier)]))
}

function ranger<Valeur>(table: Map<number, Valeur>, cle: number, creer: () => Valeur): Valeur {
  const valeur = table.get(cle) ?? creer()
  table.set(cle, valeur)
  return valeur
}

function lireTable(rangees: readonly Rangee[], precedentes: Colonnes, titres: readonly Morceau[]) {
  const tetes = rangees.map(lireTete)
  const nommees: Colonnes = new Map(tetes.flatMap((tete) => [...(tete ?? [])]))
  const colonnes = nommees.size > 0 ? nommees : colonnesSousTitres(rangees, titres, precedentes)
  const premiere = tetes.findIndex((tete) => tete !== null)
  const passages = rangees.flatMap((rangee, rang) => {
    if (tetes[rang]) return []
    // One cell above the headings is the title of the sheet, or a running head in its box.
    return lireRangee(rangee, rang < premiere && rangee.length === 1 ? new Map() : colonnes)
  })
  const entetes = rangees.filter((_, rang) => tetes[rang]).flatMap((rangee) => rangee.flatMap((une) => une.morceaux))
  return { colonnes, entetes, passages }
}

/** Columns that a row of headings names; null when the row says something else. */
function lireTete(rangee: Rangee): Colonnes | null {
  const colonnes: Colonnes = new Map()
  const nommees = new Set<Colonne>()
  for (const { cellule, morceaux } of rangee) {
    if (/^:?-{2,}:?$/u.test(morceaux[0]?.texte ?? '')) continue
    const nom = colonneDeTete(texteDeTete(morceaux))
    if (nom === null || morceaux.some(({ classe }) => OUVRANTS.has(classe.genre))) return null
    nommees.add(nom)
    for (let rang = 0; rang < Math.min(cellule.largeur, 50); rang += 1) colonnes.set(cellule.colonne + rang, nom)
  }
  return nommees.size > 1 || (colonnes.size === 0 && rangee.length > 0) ? colonnes : null
}

/** A heading printed again on each page stands several times in its cell. */
const texteDeTete = (morceaux: readonly Morceau[]): string =>
  morceaux
    .filter(({ page }) => page === morceaux[0]?.page)
    .map(({ texte }) => texte)
    .join(' ')

/** Headings that stand above the table, outside of it, name the columns that begin under them. */
function colonnesSousTitres(rangees: readonly Rangee[], titres: readonly Morceau[], precedentes: Colonnes): Colonnes {
  const colonnes: Colonnes = new Map()
  for (const { cellule, morceaux } of rangees.flat()) {
    const x = morceaux[0]?.ligne.boite?.x
    if (x === undefined || cellule.largeur > 1) continue
    const dessus = titres.filter(({ ligne }) => Math.abs((ligne.boite?.x ?? Number.NaN) - x) <= ECART_BORD)
    const nom = dessus.map(({ texte }) => colonneDeTete(texte)).findLast((nom) => nom !== null)
    if (nom && !colonnes.has(cellule.colonne)) colonnes.set(cellule.colonne, nom)
  }
  return colonnes.size > 1 ? colonnes : memesColonnes(rangees, precedentes)
}

/** Without headings: those of the table before, else what the cells look like. */
function memesColonnes(rangees: readonly Rangee[], precedentes: Colonnes): Colonnes {
  const nombre = Math.max(0, ...rangees.flat().map(({ cellule }) => cellule.colonne + 1))
  return precedentes.size === nombre ? precedentes : deviner(rangees)
}

function deviner(rangees: readonly Rangee[]): Colonnes {
  const vus = new Map<number, Map<Colonne, number>>()
  for (const { cellule, morceaux } of rangees.flat()) {
    const comptes = ranger(vus, cellule.colonne, () => new Map<Colonne, number>())
    for (const { classe } of morceaux) {
      const colonne = COLONNE_DE_CLASSE[classe.genre]
      if (colonne) comptes.set(colonne, (comptes.get(colonne) ?? 0) + 1)
    }
  }
  const colonnes: Colonnes = new Map()
  for (const [rang, comptes] of vus) {
    const plus = [...comptes].sort((a, b) => b[1] - a[1])[0]?.[0]
    if (plus) colonnes.set(rang, plus)
  }
  // Without a column of its own, a criterion can only stand below its modality.
  const seules = ![...colonnes.values()].includes('criteres')
  for (const [rang, colonne] of colonnes) {
    if (colonne === 'modalites' && seules) colonnes.set(rang, 'evaluation')
  }
  return colonnes
}

const COLONNE_DE_CLASSE: Partial<Record<Morceau['classe']['genre'], Colonne>> = {
  activite: 'activites',
  competence: 'competences',
  nature: 'modalites',
  titre: 'modalites',
  candidat: 'criteres',
  critere: 'criteres',
}

function lireRangee(rangee: Rangee, colonnes: Colonnes): Passage[] {
  return rangee.flatMap(({ cellule, morceaux }) => {
    const hauteur = Math.min(cellule.hauteur, HAUTEUR_MAX)
    const rangees = Array.from({ length: hauteur }, (_, rang) => `${cellule.tableau}:${cellule.rangee + rang}`)
    let colonne = rangee.length === 1 && cellule.largeur > 1 ? null : (colonnes.get(cellule.colonne) ?? null)
    return morceaux.map((morceau, rang) => {
      colonne = colonneOuverte(morceau, rang, colonne)
      return { colonne, morceau, rangees, tete: rang === 0, incertain: false }
    })
  })
}

/** A heading across the table has its own column, up to the next opening. */
function colonneOuverte({ classe, texte }: Morceau, rang: number, colonne: Colonne | null): Colonne | null {
  if (classe.genre === 'bloc') return 'blocs'
  if (colonne !== null && !(colonne === 'blocs' && rang > 0 && classe.genre === 'activite')) return colonne
  if (classe.genre === 'activite') return 'activites'
  return fold(texte).startsWith('la validation') ? 'modalites' : colonne
}
