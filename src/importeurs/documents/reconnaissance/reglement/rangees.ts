import { fold } from '#socle/texte.ts'
import type { CelluleLue, Grille } from '../grilles.ts'
import { alineasDe, type Morceau, texteDe } from '../passage.ts'
import { type Colonnes, type Entete, nommeLesColonnes } from './entete.ts'

/** One line of meaning of the table: an épreuve, a unit, a heading of group, or a note. */
export interface RangeeLue {
  readonly genre: 'epreuve' | 'sous-epreuve' | 'unite' | 'groupe' | 'note'
  /** `E11`, as printed but without spaces. */
  readonly code: string | null
  readonly libelle: string
  readonly unite: string | null
  readonly coefficient: string
  readonly facultative: boolean
  readonly morceaux: {
    readonly libelle: readonly Morceau[]
    readonly unite: readonly Morceau[]
    readonly coefficient: readonly Morceau[]
    /** By category of the heading. */
    readonly modalites: readonly (readonly Morceau[])[]
    /** Duration told once for every category. */
    readonly duree: readonly Morceau[]
  }
}

const CODE = /^(?:(?:sous[- ]?)?[eé]preuve\s*:?)?\s*(e[pgfc]?) ?(\d{1,3})(?![\d,.])(?: ?\((?:\d|\*+)\))?\s*[-–—:.]*\s*/
const SOUS_EPREUVE = /^sous[- ]?epreuve/
const CODE_UNITE = /\b(u[pgfc]?) ?\.?(\d{1,3})(?![\d,.])|\b(uf)\b/i
/** A note under the table, by its mark. */
export const NOTE = /^(?:\(\d{1,2}\)|\(\*{1,4}\)|\*{1,4})\s*\S/
const FACULTATIF = /\bfacultati/
const GROUPE = /^(?:unites?|epreuves?|options?|enseignements?|domaines?|groupes?)\b/

/** Whether words open a row: code of an épreuve, sub-épreuve, heading of a group of units. */
export function annonceRangee(texte: string): boolean {
  const plie = fold(texte.slice(0, 200))
  return CODE.test(texte.slice(0, 200).toLowerCase()) || SOUS_EPREUVE.test(plie) || GROUPE.test(plie)
}

/** Whether words are the code of a unit and nothing else. */
export const estCodeUnite = (texte: string): boolean => /^u[a-z]? ?\.?\d{0,3}$/i.test(texte) && texte.length > 1

/** Rows under the headings, those that repeat the headings left out; stacked rows of one cell are told apart. */
export function lireRangees(grille: Grille, entete: Entete): RangeeLue[] {
  const dessus = new Set(grille.rangees.slice(0, entete.premiereRangee).map(cleDe))
  return grille.rangees
    .slice(entete.premiereRangee)
    .filter((rangee) => !nommeLesColonnes(rangee) && !dessus.has(cleDe(rangee)))
    .flatMap((rangee) => lireRangee(rangee, entete))
}

const cleDe = (rangee: readonly CelluleLue[]): string =>
  rangee.map((cellule) => fold(texteDe(cellule.morceaux))).join('|')

function lireRangee(rangee: readonly CelluleLue[], entete: Entete): RangeeLue[] {
  const pleines = rangee.filter((cellule) => cellule.morceaux.length > 0)
  const premiere = pleines[0]
  if (!premiere) return []
  const seule = pleines.length === 1 && premiere.colonne < entete.coefficient.debut
  if (seule && NOTE.test(texteDe(premiere.morceaux))) return notesDe(premiere)
  const cellules = repartir(pleines, entete)
  const parties = couperLibelle(cellules.libelle)
  return parties.map((libelle, rang) => {
    const derniere = rang === parties.length - 1
    const empiles = alineasDe(cellules.coefficient)
    const coefficient = empiles.length === parties.length ? (empiles[rang] ?? []) : derniere ? cellules.coefficient : []
    const reste = { unite: [], modalites: cellules.modalites.map(() => []), duree: [] }
    return rangeeDe({ ...cellules, ...(derniere ? {} : reste), libelle, coefficient })
  })
}

type Parties = RangeeLue['morceaux']

function notesDe(cellule: CelluleLue): RangeeLue[] {
  const notes: Morceau[][] = []
  for (const alinea of alineasDe(cellule.morceaux)) {
    const derniere = notes.at(-1)
    if (derniere && !NOTE.test(texteDe(alinea))) derniere.push(...alinea)
    else notes.push([...alinea])
  }
  const vide = { unite: [], coefficient: [], modalites: [], duree: [] }
  return notes.map((libelle) => ({
    genre: 'note',
    code: null,
    libelle: texteDe(libelle),
    unite: null,
    coefficient: '',
    facultative: false,
    morceaux: { ...vide, libelle },
  }))
}

/** Words of each cell under the heading that they stand below. */
function repartir(pleines: readonly CelluleLue[], entete: Entete): Parties {
  const dans = (colonnes: Colonnes | null): Morceau[] =>
    colonnes ? morceauxDe(pleines.filter((cellule) => commenceDans(cellule, colonnes))) : []
  const avant = pleines.filter((cellule) => cellule.colonne < (entete.unite ?? entete.coefficient).debut)
  return {
    libelle: morceauxDe(avant),
    unite: dans(entete.unite),
    coefficient: dans(entete.coefficient),
    modalites: entete.categories.map(dans),
    duree: dans(entete.dureeCommune),
  }
}

const commenceDans = ({ colonne }: CelluleLue, { debut, fin }: Colonnes): boolean => colonne >= debut && colonne < fin

/** Pieces of several cells, their paragraphs kept apart. */
function morceauxDe(cellules: readonly CelluleLue[]): Morceau[] {
  return cellules.flatMap((cellule, rang) =>
    cellule.morceaux.map((morceau) => ({ ...morceau, alinea: rang * 10_000 + morceau.alinea })),
  )
}

/** A cell that holds an épreuve and its first sub-épreuve, or a group and its first unit, holds two rows. */
function couperLibelle(libelle: readonly Morceau[]): Morceau[][] {
  const parties: Morceau[][] = []
  for (const alinea of alineasDe(libelle)) {
    const derniere = parties.at(-1)
    const plie = fold(texteDe(alinea))
    const avant = derniere ? fold(texteDe(derniere)) : ''
    const neuve = CODE.test(plie) || (FACULTATIF.test(avant) && GROUPE.test(avant) && !CODE.test(avant))
    if (derniere && !neuve) derniere.push(...alinea)
    else parties.push([...alinea])
  }
  return parties.length > 0 ? parties : [[]]
}

function rangeeDe(morceaux: Parties): RangeeLue {
  const libelle = texteDe(morceaux.libelle)
  const plie = fold(libelle)
  const code = CODE.exec(libelle.toLowerCase())
  const unite = CODE_UNITE.exec(texteDe(morceaux.unite))
  const vide = [morceaux.unite, morceaux.coefficient, ...morceaux.modalites, morceaux.duree].every(
    (m) => m.length === 0,
  )
  const sansCode = code ? libelle.slice(code[0].length) : libelle
  return {
    genre: genreDe(plie, code !== null, vide && !unite),
    code: code ? `${code[1] ?? ''}${code[2] ?? ''}`.toUpperCase() : null,
    libelle: sansCode === '' ? libelle : sansCode,
    unite: unite ? (unite[3] ?? `${unite[1] ?? ''}${unite[2] ?? ''}`).toUpperCase() : null,
    coefficient: texteDe(morceaux.coefficient),
    facultative: FACULTATIF.test(plie) || /^UF/i.test(unite?.[0] ?? ''),
    morceaux,
  }
}

function genreDe(plie: string, aCode: boolean, vide: boolean): RangeeLue['genre'] {
  if (SOUS_EPREUVE.test(plie)) return 'sous-epreuve'
  if (aCode) return 'epreuve'
  return vide && GROUPE.test(plie) ? 'groupe' : 'unite'
}
