import type { DocumentSource, LigneDocument } from '#domaine/document/index.ts'
import { fold } from '#socle/texte.ts'
import type { Grille } from '../grilles.ts'
import { estTitre, type RoleColonne, roleDeColonne } from './entete.ts'
import { type Bout, boutDeLigne, grillePlate, morceauDe, type PiecePlate } from './grille-plate.ts'
import { nommeUneDuree, nommeUnMode } from './modalite.ts'
import { annonceRangee, estCodeUnite, NOTE } from './rangees.ts'

const COEFFICIENT = /^\d{1,2}(?:[.,]\d{1,2})?$/
const LIGNES_AU_DESSUS = 24
const TROIS = 3
/** First words of the name of a category of candidates. */
const CATEGORIE =
  /^(?:candidate?s?|scolaires?|apprentie?s?|eleves?|stagiaires?|adultes?|voie|formation|etablissements?)\b/

interface Colonne {
  readonly role: RoleColonne
  readonly bout: Bout
}

/** A row being read: its words, then its unit, its coefficient, its modes each with its duration. */
interface Rangee {
  readonly libelle: Bout[]
  unite: Bout | null
  coefficient: Bout | null
  readonly modes: { readonly mode: Bout; readonly durees: Bout[] }[]
  /** A duration that follows no mode: modes and durations can no longer be told. */
  trouble: boolean
}

/**
 * Tables of a text that prints one cell a line, in reading order, under the names of the columns one a line. Codes of
 * units anchor the rows; modes are kept only where there are as many as categories of candidates.
 */
export function grillesALaSuite(document: DocumentSource): Grille[] {
  const bouts = document.lignes.filter((ligne: LigneDocument) => ligne.texte.trim() !== '').map(boutDeLigne)
  const grilles: Grille[] = []
  let rang = 0
  while (rang < bouts.length) {
    const colonnes = lireColonnes(bouts, rang)
    if (!colonnes) {
      rang += 1
      continue
    }
    const debut = rang + colonnes.length
    const fin = finDeTable(bouts, debut)
    grilles.push(
      construireGrille(
        colonnes,
        lireCategories(bouts.slice(Math.max(0, rang - LIGNES_AU_DESSUS), rang), colonnes),
        bouts.slice(debut, fin),
      ),
    )
    rang = fin
  }
  return grilles
}

/** Names of columns on lines that follow one another: the épreuve first, the unit and the coefficient among them. */
function lireColonnes(bouts: readonly Bout[], depart: number): Colonne[] | null {
  const colonnes: Colonne[] = []
  for (const bout of bouts.slice(depart, depart + LIGNES_AU_DESSUS)) {
    const role = roleDeColonne(fold(bout.texte.slice(0, 60)))
    if (role === null) break
    colonnes.push({ role, bout })
  }
  const a = (role: RoleColonne): boolean => colonnes.some((une) => une.role === role)
  const complete = colonnes.length >= TROIS && colonnes[0]?.role === 'epreuve' && a('unite') && a('coefficient')
  return complete ? colonnes : null
}

function finDeTable(bouts: readonly Bout[], debut: number): number {
  for (let rang = debut; rang < bouts.length; rang += 1) {
    if (NOTE.test(bouts[rang]?.texte ?? '') || lireColonnes(bouts, rang)) return rang
  }
  return bouts.length
}

/** As many names as there are modes, each from the line that begins like one; null when that does not come out even. */
function lireCategories(avant: readonly Bout[], colonnes: readonly Colonne[]): Bout[][] | null {
  const nombre = colonnes.filter(({ role }) => role === 'mode').length
  const categories: Bout[][] = []
  for (const bout of avant) {
    const plie = fold(bout.texte.slice(0, 120))
    if (estTitre(plie)) categories.length = 0
    else if (CATEGORIE.test(plie) && /^\p{Lu}/u.test(bout.texte)) categories.push([bout])
    else if (/^\p{Lu}/u.test(bout.texte)) categories.length = 0
    else categories.at(-1)?.push(bout)
  }
  return nombre > 0 && categories.length === nombre ? categories : null
}

function construireGrille(
  colonnes: readonly Colonne[],
  categories: readonly Bout[][] | null,
  corps: readonly Bout[],
): Grille {
  const gardees = categories ? colonnes : colonnes.filter(({ role }) => role !== 'mode' && role !== 'duree')
  const modes = gardees.flatMap(({ role }, rang) => (role === 'mode' ? [rang] : []))
  const noms = (categories ?? []).map((bouts, rang): PiecePlate => {
    const colonne = modes[rang] ?? 0
    const suivante = modes[rang + 1] ?? gardees.length
    return { colonne, largeur: suivante - colonne, morceaux: bouts.map((bout) => morceauDe(bout)) }
  })
  const entete = gardees.map(({ bout }, colonne) => ({ colonne, largeur: 1, morceaux: [morceauDe(bout)] }))
  const rangees = lireRangees(corps).map((rangee) => placer(rangee, gardees, modes))
  return grillePlate([noms, entete, ...rangees])
}

function placer(rangee: Rangee, colonnes: readonly Colonne[], modes: readonly number[]): PiecePlate[] {
  const rang = (role: RoleColonne): number => colonnes.findIndex((une) => une.role === role)
  const piece = (colonne: number, bouts: readonly Bout[]): PiecePlate[] =>
    bouts.length === 0 ? [] : [{ colonne, largeur: 1, morceaux: bouts.map((bout) => morceauDe(bout)) }]
  const fixes = [
    ...piece(rang('epreuve'), rangee.libelle),
    ...piece(rang('unite'), rangee.unite ? [rangee.unite] : []),
    ...piece(rang('coefficient'), rangee.coefficient ? [rangee.coefficient] : []),
  ]
  const sure = !rangee.trouble && rangee.modes.length === modes.length && rangee.modes.every((m) => m.durees.length < 2)
  if (!sure) return fixes
  return [...fixes, ...rangee.modes.flatMap(({ mode, durees }, indice) => piece(modes[indice] ?? 0, [mode, ...durees]))]
}

/** Rows in order; what stands in none of them is left out. */
function lireRangees(bouts: readonly Bout[]): Rangee[] {
  const rangees: Rangee[] = []
  let ouverte: Rangee | null = null
  for (const [rang, bout] of bouts.entries()) {
    if (commenceRangee(bouts, rang, ouverte)) {
      ouverte = { libelle: [bout], unite: null, coefficient: null, modes: [], trouble: false }
      rangees.push(ouverte)
    } else if (ouverte && !recevoir(ouverte, bout)) ouverte = null
  }
  return rangees
}

/** A code or the words of an épreuve; words without a code when the next line is a unit and the row above is full. */
function commenceRangee(bouts: readonly Bout[], rang: number, ouverte: Rangee | null): boolean {
  const texte = bouts[rang]?.texte ?? ''
  if (annonceRangee(texte)) return true
  const nue = !estCodeUnite(texte) && !COEFFICIENT.test(texte) && !nommeUnMode(texte) && !nommeUneDuree(texte)
  const pleine = ouverte === null || ouverte.unite !== null || !/\d/.test(ouverte.libelle[0]?.texte ?? '')
  return nue && pleine && estCodeUnite(bouts[rang + 1]?.texte ?? '')
}

/** Puts a line in the row; false when it has no place there, so that nothing after it has one either. */
function recevoir(rangee: Rangee, bout: Bout): boolean {
  const { texte } = bout
  const debut = rangee.unite === null && rangee.coefficient === null && rangee.modes.length === 0
  if (estCodeUnite(texte)) {
    if (!debut) return false
    rangee.unite = bout
  } else if (COEFFICIENT.test(texte)) {
    if (rangee.coefficient !== null || rangee.modes.length > 0) return false
    rangee.coefficient = bout
  } else if (nommeUnMode(texte)) rangee.modes.push({ mode: bout, durees: [] })
  else if (nommeUneDuree(texte)) {
    const dernier = rangee.modes.at(-1)
    if (dernier) dernier.durees.push(bout)
    else rangee.trouble = true
  } else {
    if (!debut) return false
    rangee.libelle.push(bout)
  }
  return true
}
