import type { DocumentSource, LigneDocument } from '#domaine/document/index.ts'
import { fold } from '#socle/texte.ts'
import type { Grille } from '../grilles.ts'
import { nommeLesColonnes, roleDeColonne } from './entete.ts'
import { type Bout, grillePlate, morceauDe, type PiecePlate } from './grille-plate.ts'
import { annonceRangee, estCodeUnite, NOTE } from './rangees.ts'

/** Runs of words that one space parts at most: what a flattened page leaves of its cells. */
const BOUTS = /\S+(?: \S+)*/g
const LIGNES_AU_DESSUS = 10
const TROIS = 3
/** Beyond, a line is no heading. */
const COLONNES_MAX = 60
/** Characters by which centred words may stand off the middle of their columns. */
const ECART = 2

interface Ligne {
  readonly ligne: LigneDocument
  readonly bouts: readonly Bout[]
}

/**
 * Tables of a text where each line is a row and runs of spaces keep the columns apart, under a line that names them.
 * A line whose words stand under two names, or under none, is no row: it is left out.
 */
export function grillesAlignees(document: DocumentSource): Grille[] {
  const lignes = document.lignes.map((ligne) => ({ ligne, bouts: boutsDe(ligne) }))
  const reprises = lignesDeCategories(lignes)
  const grilles: Grille[] = []
  let rang = 0
  while (rang < lignes.length) {
    const tete = lignes[rang]
    const dessus = tete && estTete(tete) ? lireDessus(lignes, rang, tete.bouts) : null
    if (!tete || !dessus) {
      rang += 1
      continue
    }
    const corps = lireCorps(lignes, rang, reprises)
    grilles.push(grillePlate([dessus, enteteDe(tete.bouts), ...corps.rangees]))
    rang = corps.fin
  }
  return grilles
}

const boutsDe = (ligne: LigneDocument): Bout[] =>
  [...ligne.texte.matchAll(BOUTS)].map((trouve) => ({
    ligne,
    debut: trouve.index,
    fin: trouve.index + trouve[0].length,
    texte: trouve[0],
  }))

const enteteDe = (bouts: readonly Bout[]): PiecePlate[] =>
  bouts.map((bout, colonne) => ({ colonne, largeur: 1, morceaux: [morceauDe(bout)] }))

const estTete = ({ bouts }: Ligne): boolean =>
  bouts.length >= TROIS &&
  bouts.length <= COLONNES_MAX &&
  nommeLesColonnes(enteteDe(bouts).map((piece) => ({ ...piece, rangee: 0, hauteur: 1 }))) &&
  bouts.some(({ texte }) => roleDeColonne(fold(texte)) === 'mode')

/** Words one above another. */
interface Pile {
  debut: number
  fin: number
  readonly bouts: Bout[]
}

/** Names of the categories above the columns; null when they do not share the columns in equal parts. */
function lireDessus(lignes: readonly Ligne[], tete: number, entetes: readonly Bout[]): PiecePlate[] | null {
  const premiere = entetes.findIndex(({ texte }) => roleDeColonne(fold(texte)) === 'mode')
  const bord = entetes[premiere - 1]?.fin ?? 0
  const piles = empiler(lignes, tete, bord)
  const droite = piles.filter(({ debut }) => debut >= bord)
  const large = (entetes.length - premiere) / droite.length
  if (!Number.isInteger(large)) return null
  const pieces = droite.map(({ bouts }, rang) => ({
    colonne: premiere + rang * large,
    largeur: large,
    morceaux: bouts.map((bout) => morceauDe(bout)),
  }))
  const places = droite.every((pile, rang) =>
    surplombe(pile, entetes.slice(premiere + rang * large, premiere + (rang + 1) * large)),
  )
  if (!places) return null
  const gauche = piles.filter(({ debut }) => debut < bord)
  const titre = gauche.map(({ bouts }) => ({ colonne: 0, largeur: premiere, morceaux: bouts.map((b) => morceauDe(b)) }))
  return [...titre, ...pieces]
}

/** Whether words stand over their columns, and over no other. */
function surplombe({ debut, fin }: Pile, colonnes: readonly Bout[]): boolean {
  const milieu = (debut + fin) / 2
  const [premiere, derniere] = [colonnes[0], colonnes.at(-1)]
  if (!premiere || !derniere) return false
  return (
    (milieu >= premiere.debut - ECART && milieu <= derniere.fin + ECART) || Math.abs(debut - premiere.debut) <= ECART
  )
}

/** Stacks the words of the lines right above the names of the columns, from the bottom up. */
function empiler(lignes: readonly Ligne[], tete: number, bord: number): Pile[] {
  const piles: Pile[] = []
  for (let rang = tete - 1; rang >= Math.max(0, tete - LIGNES_AU_DESSUS); rang -= 1) {
    const bouts = lignes[rang]?.bouts ?? []
    if (bouts.length === 0 && rang === tete - 1) continue
    if (!bouts.some(({ fin }) => fin > bord)) break
    const dessous = bouts.map((bout) => piles.filter((pile) => bout.debut < pile.fin && pile.debut < bout.fin))
    if (dessous.some((prises) => prises.length > 1)) break
    for (const [indice, bout] of bouts.entries()) poserSur(piles, dessous[indice]?.[0], bout)
  }
  return piles.sort((a, b) => a.debut - b.debut)
}

function poserSur(piles: Pile[], pile: Pile | undefined, bout: Bout): void {
  if (!pile) {
    piles.push({ debut: bout.debut, fin: bout.fin, bouts: [bout] })
    return
  }
  pile.bouts.unshift(bout)
  pile.debut = Math.min(pile.debut, bout.debut)
  pile.fin = Math.max(pile.fin, bout.fin)
}

/** Rows under the names of the columns, up to a note or to other names; the same names again are a page break. */
function lireCorps(
  lignes: readonly Ligne[],
  tete: number,
  reprises: ReadonlySet<number>,
): { readonly rangees: PiecePlate[][]; readonly fin: number } {
  const rangees: PiecePlate[][] = []
  const premieres = lignes[tete]?.bouts ?? []
  let entetes = premieres
  for (let rang = tete + 1; rang < lignes.length; rang += 1) {
    const ligne = lignes[rang]
    if (!ligne || ligne.bouts.length === 0 || reprises.has(rang)) continue
    if (ligne.bouts.length === 1 && NOTE.test(ligne.bouts[0]?.texte ?? '')) return { rangees, fin: rang }
    if (estTete(ligne)) {
      if (motsDe(ligne.bouts) !== motsDe(premieres)) return { rangees, fin: rang }
      entetes = ligne.bouts
      rangees.push(enteteDe(entetes))
    } else recevoir(rangees, placer(ligne, entetes))
  }
  return { rangees, fin: lignes.length }
}

/** Lines right above names of columns: categories, printed again too, which no row may take for its own words. */
function lignesDeCategories(lignes: readonly Ligne[]): Set<number> {
  const reprises = new Set<number>()
  for (const [repetee, ligne] of lignes.entries()) {
    if (!estTete(ligne)) continue
    const bas = lignes[repetee - 1]?.bouts.length === 0 ? repetee - 2 : repetee - 1
    for (let rang = bas; rang >= Math.max(0, repetee - LIGNES_AU_DESSUS); rang -= 1) {
      const bouts = lignes[rang]?.bouts ?? []
      if (bouts.length === 0 || annonceRangee(bouts[0]?.texte ?? '') || bouts.some((b) => estCodeUnite(b.texte))) break
      reprises.add(rang)
    }
  }
  return reprises
}

const motsDe = (bouts: readonly Bout[]): string => bouts.map(({ texte }) => fold(texte)).join('|')

/** Words of a line under the names; null when one word stands under none, or under two. */
function placer({ bouts }: Ligne, entetes: readonly Bout[]): PiecePlate[] | null {
  const seul = bouts.length === 1 ? bouts[0] : undefined
  if (seul && annonceRangee(seul.texte)) return [{ colonne: 0, largeur: 1, morceaux: [morceauDe(seul)] }]
  const pieces: PiecePlate[] = []
  for (const bout of bouts) {
    const sous = entetes.flatMap((entete, rang) => (bout.debut < entete.fin && entete.debut < bout.fin ? [rang] : []))
    const libre = sous.length === 0 && bout.fin <= (entetes[1]?.debut ?? 0) ? [0] : sous
    const [colonne] = libre
    if (colonne === undefined || libre.length > 1) return null
    pieces.push({ colonne, largeur: 1, morceaux: [morceauDe(bout)] })
  }
  return pieces
}

/** Adds a row; a line that only goes on from the row above is joined to it; any other is left out. */
function recevoir(rangees: PiecePlate[][], pieces: PiecePlate[] | null): void {
  if (pieces === null) return
  const [premiere] = pieces
  const texte = premiere?.colonne === 0 ? (premiere.morceaux[0]?.texte ?? '') : ''
  const unite = pieces.some(({ colonne, morceaux }) => colonne > 0 && estCodeUnite(morceaux[0]?.texte ?? ''))
  const precedente = rangees.at(-1)
  if (unite || annonceRangee(texte)) rangees.push(pieces)
  else if (precedente && (texte === '' || /^\p{Ll}/u.test(texte)))
    for (const piece of pieces) continuer(precedente, piece)
}

function continuer(rangee: PiecePlate[], suite: PiecePlate): void {
  const rang = rangee.findIndex(({ colonne }) => colonne === suite.colonne)
  const piece = rangee[rang]
  if (piece) piece.morceaux.push(...suite.morceaux)
  else rangee.push(suite)
}
