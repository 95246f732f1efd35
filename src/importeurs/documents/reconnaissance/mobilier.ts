import type { DocumentSource, LigneDocument } from '#domaine/document/index.ts'
import { collapseSpaces, fold } from '#socle/texte.ts'

/** Share of the page, from each edge, where headers and footers stand. */
const MARGE = 0.16
/** Non-blank lines looked at from each edge of a page without geometry. */
const LIGNES_BORD = 3
/** Points within which two lines of two pages stand at the same place. */
const ECART = 3
const REPETITIONS = 3

const NUMERO_DE_PAGE = /^[-–—|• ]*(?:page|p\.) ?\d{1,4}(?: ?(?:\/|sur|de|of) ?\d{1,4})?[-–—|• ]*$/
const NUMERO_NU = /^[-–—|• ]*\d{1,4}(?: ?(?:\/|sur) ?\d{1,4})?[-–—|• ]*$/
const FIN_PAGINEE = /(?:\bpage|\bp\.|[-–—|/•]) ?\d{1,4}(?: ?(?:\/|sur|de|of) ?\d{1,4})?$/

type Bord = 'tete' | 'pied'

interface Candidat {
  readonly ligne: LigneDocument
  readonly page: number
  readonly bord: Bord
  readonly texte: string
}

/**
 * Ranks of the headers and footers that come back from page to page, of page numbers ("page 3/12"), and of the menus
 * of a web page, ascending.
 * A line of a table is never one: repeated column headings belong to whoever reads the table.
 */
export function mobilierDePages(document: DocumentSource): number[] {
  const rangs = new Set<number>()
  for (const ligne of document.lignes) {
    if (ligne.zone === 'navigation') rangs.add(ligne.rang)
    if (ligne.texte.length < 40 && NUMERO_DE_PAGE.test(normaliser(ligne.texte))) rangs.add(ligne.rang)
  }
  const candidats = candidatsDeBord(document)
  for (const groupe of grouper(candidats)) {
    for (const candidat of repetes(groupe, document.pages.length)) rangs.add(candidat.ligne.rang)
  }
  for (const rang of numerosNus(candidats)) rangs.add(rang)
  return [...rangs].sort((a, b) => a - b)
}

const normaliser = (texte: string): string => fold(collapseSpaces(texte))

/** Lines near the top or the bottom of their page. */
function candidatsDeBord(document: DocumentSource): Candidat[] {
  const pages = new Map<number, LigneDocument[]>()
  for (const ligne of document.lignes) {
    if (ligne.page === null || ligne.texte.trim() === '') continue
    const lignes = pages.get(ligne.page)
    if (lignes) lignes.push(ligne)
    else pages.set(ligne.page, [ligne])
  }
  const hauteurs = new Map(document.pages.map((page) => [page.numero, page.hauteur]))
  return [...pages].flatMap(([page, lignes]) => bordsDePage(page, lignes, hauteurs.get(page) ?? null))
}

function bordsDePage(page: number, lignes: readonly LigneDocument[], hauteur: number | null): Candidat[] {
  const candidats: Candidat[] = []
  for (const [indice, ligne] of lignes.entries()) {
    const bord = hauteur === null ? bordParOrdre(indice, lignes.length) : bordParPlace(ligne, hauteur)
    if (bord !== null && ligne.cellule === null) candidats.push({ ligne, page, bord, texte: normaliser(ligne.texte) })
  }
  return candidats
}

function bordParOrdre(indice: number, nombre: number): Bord | null {
  if (indice >= nombre - LIGNES_BORD) return 'pied'
  return indice < LIGNES_BORD ? 'tete' : null
}

function bordParPlace({ boite }: LigneDocument, hauteur: number): Bord | null {
  if (boite === null) return null
  if (boite.y + boite.hauteur <= hauteur * MARGE) return 'tete'
  return boite.y >= hauteur * (1 - MARGE) ? 'pied' : null
}

/** Candidates of the same words, numbers aside, at the same place of the page. */
function grouper(candidats: readonly Candidat[]): Candidat[][] {
  const groupes = new Map<string, Candidat[][]>()
  for (const candidat of candidats) {
    const cle = `${candidat.bord} ${candidat.texte.replace(/\d+/g, '#')}`
    const memes = groupes.get(cle) ?? []
    groupes.set(cle, memes)
    const voisins = memes.find((groupe) => memePlace(groupe[0], candidat))
    if (voisins) voisins.push(candidat)
    else memes.push([candidat])
  }
  return [...groupes.values()].flat()
}

function memePlace(premier: Candidat | undefined, second: Candidat): boolean {
  const [a, b] = [premier?.ligne.boite, second.ligne.boite]
  return !a || !b || Math.abs(a.y - b.y) <= ECART
}

/** Those of a group that are furniture: same words and same numbers, or a number that counts the pages. */
function repetes(groupe: readonly Candidat[], pages: number): readonly Candidat[] {
  const voulu = pages > REPETITIONS * 2 ? REPETITIONS : Math.max(2, Math.ceil(pages * 0.6))
  const parTexte = groupBy(groupe, (candidat) => candidat.texte)
  const memes = [...parTexte.values()].filter((liste) => pagesDe(liste) >= voulu).flat()
  if (pagesDe(groupe) < voulu || parTexte.size === 1) return memes
  const paginee = groupe.every(({ texte, bord }) => FIN_PAGINEE.test(texte) || (bord === 'pied' && /\d$/.test(texte)))
  return paginee && compteLesPages(groupe) ? groupe : memes
}

const pagesDe = (groupe: readonly Candidat[]): number => new Set(groupe.map((candidat) => candidat.page)).size

/** Every number of the line is the same from page to page, or moves with the page. */
function compteLesPages(groupe: readonly Candidat[]): boolean {
  const lignes = groupe.map(({ page, texte }) => ({ page, nombres: (texte.match(/\d+/g) ?? []).map(Number) }))
  const premiere = lignes[0]
  if (!premiere) return false
  return premiere.nombres.every((nombre, rang) => {
    const fixe = lignes.every(({ nombres }) => nombres[rang] === nombre)
    return fixe || lignes.every(({ page, nombres }) => (nombres[rang] ?? Number.NaN) - page === nombre - premiere.page)
  })
}

/** Bare numbers at the edge of pages, where at least two of them count the pages. */
function numerosNus(candidats: readonly Candidat[]): number[] {
  const nus = candidats.filter(({ texte }) => NUMERO_NU.test(texte))
  const parDecalage = groupBy(nus, ({ page, texte }) => Number(/\d+/.exec(texte)?.[0]) - page)
  return [...parDecalage.values()].filter((liste) => pagesDe(liste) >= 2).flatMap((l) => l.map((c) => c.ligne.rang))
}

function groupBy<Cle>(candidats: readonly Candidat[], cleDe: (candidat: Candidat) => Cle): Map<Cle, Candidat[]> {
  const groupes = new Map<Cle, Candidat[]>()
  for (const candidat of candidats) {
    const cle = cleDe(candidat)
    const groupe = groupes.get(cle)
    if (groupe) groupe.push(candidat)
    else groupes.set(cle, [candidat])
  }
  return groupes
}
