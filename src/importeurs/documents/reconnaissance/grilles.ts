import type { DocumentSource, LigneDocument } from '#domaine/document/index.ts'
import { decouperFragments } from './fragments.ts'
import { cellulesHtml } from './grilles-html.ts'
import { type Morceau, morceauDeLigne } from './passage.ts'

/** One cell of a table, whatever way the document has of drawing it. Indexes from 0. */
export interface CelluleLue {
  readonly rangee: number
  readonly colonne: number
  readonly largeur: number
  readonly hauteur: number
  readonly morceaux: readonly Morceau[]
}

/** One table of a document. */
export interface Grille {
  /** Lines it covers, tags and rules of the table included. */
  readonly rangs: readonly number[]
  /** Lines of headings that the next page prints again. */
  readonly repetes: readonly number[]
  /** Cells of each row, from left to right. */
  readonly rangees: readonly (readonly CelluleLue[])[]
}

const LUES = new WeakMap<DocumentSource, readonly Grille[]>()

/** Tables of a document, read once for those who look and those who read. */
export function lireGrilles(document: DocumentSource): readonly Grille[] {
  const lues = LUES.get(document) ?? trouverGrilles(document)
  LUES.set(document, lues)
  return lues
}

/** Tables of a document: cells that the format marks, HTML or Markdown tables written in a text, tab-separated rows. */
function trouverGrilles(document: DocumentSource): Grille[] {
  const marquees = grillesMarquees(document.lignes)
  return marquees.length > 0 ? marquees : grillesDeTexte(document.lignes)
}

function grillesMarquees(lignes: readonly LigneDocument[]): Grille[] {
  const tables = new Map<string, LigneDocument[]>()
  for (const ligne of lignes) {
    if (ligne.cellule === null) continue
    const cle = `${ligne.feuille ?? ''}/${ligne.cellule.tableau}`
    const liste = tables.get(cle)
    if (liste) liste.push(ligne)
    else tables.set(cle, [ligne])
  }
  return [...tables.values()].map(lireMarquee)
}

interface CelluleMarquee {
  readonly place: Omit<CelluleLue, 'morceaux'>
  /** Lines of the cell, page by page. */
  readonly pages: Map<number | null, LigneDocument[]>
}

function lireMarquee(table: readonly LigneDocument[]): Grille {
  const cellules = new Map<string, CelluleMarquee>()
  for (const ligne of table) {
    if (ligne.cellule === null) continue
    const { rangee, colonne, largeur, hauteur } = ligne.cellule
    const cle = `${rangee}:${colonne}`
    const cellule = cellules.get(cle) ?? { place: { rangee, colonne, largeur, hauteur }, pages: new Map() }
    cellules.set(cle, cellule)
    const lignes = cellule.pages.get(ligne.page)
    if (lignes) lignes.push(ligne)
    else cellule.pages.set(ligne.page, [ligne])
  }
  const lues = [...cellules.values()].map(sansRepetition)
  return grilleDe(
    table,
    lues.map(({ cellule }) => cellule),
    lues.flatMap(({ repetes }) => repetes),
  )
}

/** A cell that the next page prints again word for word is a heading repeated; other words go on from it. */
function sansRepetition({ place, pages }: CelluleMarquee): {
  readonly cellule: CelluleLue
  readonly repetes: readonly number[]
} {
  const morceaux: Morceau[] = []
  const repetes: number[] = []
  const deja = new Set<string>()
  for (const lignes of pages.values()) {
    const mots = lignes.map((ligne) => ligne.texte.trim()).join(' ')
    for (const ligne of lignes) {
      if (deja.has(mots)) repetes.push(ligne.rang)
      else morceaux.push({ ...morceauDeLigne(ligne), alinea: morceaux.length })
    }
    deja.add(mots)
  }
  return { cellule: { ...place, morceaux }, repetes }
}

type Bornes = { readonly debut: number; readonly fin: number }

function grillesDeTexte(lignes: readonly LigneDocument[]): Grille[] {
  const grilles: Grille[] = []
  let rang = 0
  while (rang < lignes.length) {
    const lue = grilleA(lignes, rang)
    if (lue) grilles.push(lue.grille)
    rang = lue ? lue.fin : rang + 1
  }
  return grilles
}

/** The table that begins on that line, with the line after it. */
function grilleA(
  lignes: readonly LigneDocument[],
  rang: number,
): { readonly grille: Grille; readonly fin: number } | null {
  const texte = lignes[rang]?.texte ?? ''
  if (/<table\b/i.test(texte)) {
    const fin = finHtml(lignes, rang)
    const table = lignes.slice(rang, fin)
    return { grille: grilleDe(table, cellulesHtml(table)), fin }
  }
  for (const decouper of [cellulesTube, cellulesTabulees]) {
    if (decouper(texte) === null) continue
    let fin = rang + 1
    while (decouper(lignes[fin]?.texte ?? '') !== null) fin += 1
    const table = lignes.slice(rang, fin)
    return { grille: grilleDe(table, cellulesDeLignes(table, decouper)), fin }
  }
  return null
}

function finHtml(lignes: readonly LigneDocument[], debut: number): number {
  for (let rang = debut; rang < lignes.length; rang += 1) {
    if (/<\/table\s*>/i.test(lignes[rang]?.texte ?? '')) return rang + 1
  }
  return lignes.length
}

/** Cells of a Markdown row `| a | b |`; none for its rule `|---|---|`; null when the line is no row. */
function cellulesTube(texte: string): Bornes[] | null {
  const debut = texte.length - texte.trimStart().length
  const fin = texte.trimEnd().length
  if (fin - debut < 3 || texte[debut] !== '|' || texte[fin - 1] !== '|') return null
  if (/^[|:\s-]+$/.test(texte)) return []
  return bornesEntre(texte, '|', debut + 1, fin - 1)
}

function cellulesTabulees(texte: string): Bornes[] | null {
  return texte.includes('\t') && texte.trim() !== '' ? bornesEntre(texte, '\t', 0, texte.length) : null
}

function bornesEntre(texte: string, separateur: string, debut: number, fin: number): Bornes[] {
  const bornes: Bornes[] = []
  let depuis = debut
  while (depuis <= fin) {
    const suivant = texte.indexOf(separateur, depuis)
    const jusque = suivant === -1 || suivant > fin ? fin : suivant
    bornes.push({ debut: depuis, fin: jusque })
    depuis = jusque + 1
  }
  return bornes
}

function cellulesDeLignes(table: readonly LigneDocument[], decouper: (texte: string) => Bornes[] | null): CelluleLue[] {
  const cellules: CelluleLue[] = []
  let rangee = 0
  for (const ligne of table) {
    const bornes = decouper(ligne.texte) ?? []
    for (const [colonne, borne] of bornes.entries()) {
      cellules.push({ rangee, colonne, largeur: 1, hauteur: 1, morceaux: morceauxDeCellule(ligne, borne) })
    }
    if (bornes.length > 0) rangee += 1
  }
  return cellules
}

/** Pieces of one cell; a paragraph goes on while only bold cuts it. */
function morceauxDeCellule(ligne: LigneDocument, { debut, fin }: Bornes): Morceau[] {
  let alinea = 0
  return decouperFragments(ligne.texte.slice(debut, fin)).map((fragment) => {
    if (!fragment.suite) alinea += 1
    return { rang: ligne.rang, debut: debut + fragment.debut, fin: debut + fragment.fin, texte: fragment.texte, alinea }
  })
}

function grilleDe(
  table: readonly LigneDocument[],
  cellules: readonly CelluleLue[],
  repetes: readonly number[] = [],
): Grille {
  const rangees: CelluleLue[][] = []
  for (const cellule of cellules) {
    while (rangees.length <= cellule.rangee) rangees.push([])
    rangees[cellule.rangee]?.push(cellule)
  }
  for (const rangee of rangees) rangee.sort((a, b) => a.colonne - b.colonne)
  return { rangs: table.map((ligne) => ligne.rang), repetes, rangees }
}
