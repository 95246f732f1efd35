import type { Constat, DocumentSource, Lecture, LigneDocument } from '#domaine/document/index.ts'
import type { ReglementExamen } from '#domaine/referentiel/index.ts'
import { fold } from '#socle/texte.ts'
import { lireDates } from '../dates-francaises.ts'
import { type Grille, lireGrilles } from '../grilles.ts'
import { mobilierDePages } from '../mobilier.ts'
import { type Morceau, morceauDeLigne, reperesDe, texteDe } from '../passage.ts'
import { ouvrirPlacement, type Placement } from '../placement.ts'
import { grillesALaSuite } from './cellules-a-la-suite.ts'
import { grillesAlignees } from './colonnes-alignees.ts'
import { construireEpreuves } from './construire.ts'
import { type Entete, lireEntete, nommeUnArrete, nommeUnDiplome, OPTION, TITRE_ANNEXE } from './entete.ts'
import { lireRangees, type RangeeLue } from './rangees.ts'

const NOTE = /^(\(\d{1,2}\)|\(\*{1,4}\)|\*{1,4}|\d{1,2}\))\s*(\S.*)$/s
const COEFFICIENT = /\bcoef/i
/** Foot of a page that counts its pages. */
const PIED = /\bpage \d{1,4} ?(?:\/|sur) ?\d{1,4}$/
const BALISES = /<[^<>]*>/g

interface Table {
  readonly grille: Grille
  readonly entete: Entete
  readonly rangees: readonly RangeeLue[]
}

/** Tables of a regulation; in a text that marks none, those that spaces or the order of the lines still show. */
function lireTables(document: DocumentSource): Table[] {
  const tables = lireGrilles(document).flatMap(tableDe)
  if (tables.length > 0 || document.format !== 'texte') return tables
  const alignees = grillesAlignees(document).flatMap(tableDe)
  return alignees.length > 0 ? alignees : grillesALaSuite(document).flatMap(tableDe)
}

function tableDe(grille: Grille): Table[] {
  const entete = lireEntete(grille)
  return entete ? [{ grille, entete, rangees: lireRangees(grille, entete) }] : []
}

/** How sure it is that the document is an exam regulation, 0 to 1: a table of units, coefficients and modes. */
export function ressembleReglement(document: DocumentSource): number {
  if (!document.lignes.some((ligne) => COEFFICIENT.test(ligne.texte))) return 0
  const annexe = document.lignes.some((ligne) => TITRE_ANNEXE.test(fold(ligne.texte.trim().slice(0, 200))))
  const tables = lireTables(document).filter(
    ({ entete }) => entete.unite !== null && (entete.categories.length > 0 || annexe),
  )
  if (tables.length === 0) return 0
  return tables.some(({ rangees }) => rangees.some((rangee) => rangee.unite !== null)) ? 0.95 : 0.7
}

/**
 * Reads the table of an order: épreuves, units, coefficients, and for each category of candidates the form, the nature
 * and the duration. What the table does not print stays null; durations that no figure tells are said as anomalies.
 */
export function reconnaitreReglement(document: DocumentSource): Lecture<'reglement', ReglementExamen> {
  const placement = ouvrirPlacement(document)
  const tables = lireTables(document)
  const categories = tables[0]?.entete.categories ?? []
  for (const [rang, categorie] of categories.entries()) noter(placement, `categories[${rang}]`, categorie.morceaux)
  const { epreuves, anomalies } = lireEpreuves(placement, tables)
  const libres = lignesLibres(document, tables)
  const titre = lireTitre(placement, tables, libres)
  const notes = lireNotes(placement, tables, libres)
  meubler(document, placement, tables)
  return {
    genre: 'reglement',
    donnees: { ...titre, categories: categories.map((categorie) => categorie.libelle), epreuves, notes },
    anomalies,
    ...placement.clore(),
  }
}

function noter(placement: Placement, chemin: string, morceaux: readonly Morceau[]): void {
  if (morceaux.length > 0) placement.noter(chemin, reperesDe(morceaux))
}

function lireEpreuves(placement: Placement, tables: readonly Table[]) {
  const epreuves: ReglementExamen['epreuves'][number][] = []
  const anomalies: Constat[] = []
  for (const { entete, rangees } of tables) {
    const morceauxOption = tables.length > 1 ? optionDe(entete) : []
    const option = morceauxOption.length > 0 ? texteDe(morceauxOption) : null
    const contexte = {
      option,
      morceauxOption,
      categories: categoriesCommunes(entete, tables[0]?.entete),
    }
    for (const construite of construireEpreuves(rangees, contexte)) {
      const base = `epreuves[${epreuves.length}]`
      epreuves.push(construite.epreuve)
      for (const [chemin, morceaux] of construite.notes) noter(placement, joindreChemin(base, chemin), morceaux)
      anomalies.push(...construite.ambigues.map(dureeAmbigue))
    }
  }
  return { epreuves, anomalies }
}

const estOption = (alinea: readonly Morceau[]): boolean => OPTION.test(fold(texteDe(alinea)))

/** What tells a table from the other tables of the same order. */
const optionDe = (entete: Entete): Morceau[] => entete.titre.filter(estOption).flat()

/** Names of the first table, columns of this one: options of one diploma share their categories. */
function categoriesCommunes(entete: Entete, premiere: Entete | undefined): Entete['categories'] {
  if (!premiere || premiere.categories.length !== entete.categories.length) return entete.categories
  return entete.categories.map((categorie, rang) => ({
    ...categorie,
    libelle: premiere.categories[rang]?.libelle ?? categorie.libelle,
  }))
}

const joindreChemin = (base: string, chemin: string): string => (chemin === '' ? base : `${base}.${chemin}`)

function dureeAmbigue(ambigue: {
  readonly unite: string | null
  readonly texte: string
  readonly morceaux: readonly Morceau[]
}): Constat {
  return {
    regle: 'lecture.duree-ambigue',
    gravite: 'information',
    donnees: { unite: ambigue.unite, texte: ambigue.texte },
    reperes: reperesDe(ambigue.morceaux),
    reparation: null,
    appuis: [],
  }
}

/** Non-blank lines outside the tables. */
function lignesLibres(document: DocumentSource, tables: readonly Table[]): LigneDocument[] {
  const dedans = new Set(tables.flatMap(({ grille }) => grille.rangs))
  return document.lignes.filter((ligne) => !dedans.has(ligne.rang) && ligne.texte.replace(BALISES, '').trim() !== '')
}

function lireTitre(
  placement: Placement,
  tables: readonly Table[],
  libres: readonly LigneDocument[],
): Pick<ReglementExamen, 'diplome' | 'arrete' | 'arreteDu'> {
  const avant = libres.filter((ligne) => ligne.rang < (tables[0]?.grille.rangs[0] ?? 0))
  const arrete = avant.find((ligne) => nommeUnArrete(fold(ligne.texte)))
  const dates = arrete ? lireDates(arrete.texte) : []
  const hors = avant.find((ligne) => ligne !== arrete && nommeUnDiplome(fold(ligne.texte)))
  const dedans = (tables[0]?.entete.titre ?? []).filter((alinea) => tables.length === 1 || !estOption(alinea)).flat()
  const diplome = dedans.length > 0 || !hors ? dedans : [morceauDeLigne(hors)]
  noter(placement, 'diplome', diplome)
  if (arrete) noter(placement, 'arrete', [morceauDeLigne(arrete)])
  return {
    diplome: diplome.length > 0 ? sansCroisillon(texteDe(diplome)) : null,
    arrete: arrete ? sansCroisillon(texteDe([morceauDeLigne(arrete)])) : null,
    arreteDu: dates.find((date) => date.valeur.length === 10)?.valeur ?? null,
  }
}

const sansCroisillon = (texte: string): string => texte.replace(/^#+\s*/, '')

/** Notes of the last rows, then those under the tables; a line without a mark goes on from the note before it. */
function lireNotes(
  placement: Placement,
  tables: readonly Table[],
  libres: readonly LigneDocument[],
): ReglementExamen['notes'] {
  const apres = libres.filter((ligne) => ligne.rang > (tables[0]?.grille.rangs[0] ?? Number.POSITIVE_INFINITY))
  const passages = [
    ...tables.flatMap(({ rangees }) => rangees.filter((r) => r.genre === 'note').map((r) => [...r.morceaux.libelle])),
    ...regrouperNotes(apres),
  ]
  return passages.flatMap((morceaux, rang) => {
    const lue = NOTE.exec(texteDe(morceaux))
    noter(placement, `notes[${rang}]`, morceaux)
    return lue ? [{ marque: lue[1] ?? '', texte: lue[2] ?? '' }] : []
  })
}

function regrouperNotes(lignes: readonly LigneDocument[]): Morceau[][] {
  const notes: Morceau[][] = []
  let precedente: LigneDocument | null = null
  for (const ligne of lignes) {
    const morceau = morceauDeLigne(ligne)
    const ouverte = notes.at(-1)
    if (NOTE.test(morceau.texte)) notes.push([morceau])
    else if (ouverte && precedente && poursuit(precedente, ligne)) ouverte.push(morceau)
    else continue
    precedente = ligne
  }
  return notes
}

/** Whether a line goes on from the note above: near enough, no heading, words. */
function poursuit(note: LigneDocument, ligne: LigneDocument): boolean {
  if (ligne.titre !== null || ligne.rang - note.rang > 2 || !/\p{L}/u.test(ligne.texte)) return false
  if (!note.boite || !ligne.boite) return true
  return note.page === ligne.page && ligne.boite.y - note.boite.y <= note.boite.hauteur * 2
}

/** Titles of the annex, headings of columns, tags and rules of tables, page furniture. */
function meubler(document: DocumentSource, placement: Placement, tables: readonly Table[]): void {
  placement.meubler(mobilierDePages(document))
  const lignes = document.lignes
  const vides = lignes.filter((ligne) => !/[\p{L}\p{N}]/u.test(ligne.texte.replace(BALISES, '')))
  const titres = lignes.filter((ligne) => TITRE_ANNEXE.test(fold(ligne.texte.trim())))
  const pieds = lignes.filter((ligne) => ligne.cellule === null && PIED.test(ligne.texte.trimEnd()))
  placement.meubler([...vides, ...titres, ...pieds].map((ligne) => ligne.rang))
  for (const { grille, entete } of tables) {
    placement.meubler(grille.repetes)
    const cles = new Set<string>()
    for (const [rang, rangee] of grille.rangees.entries()) {
      const cle = rangee.map((cellule) => fold(texteDe(cellule.morceaux))).join('|')
      const repetee = rang >= entete.premiereRangee && cles.has(cle)
      if (rang < entete.premiereRangee) cles.add(cle)
      else if (!repetee) continue
      placement.meubler(rangee.flatMap((cellule) => cellule.morceaux.map((morceau) => morceau.rang)))
    }
  }
}
