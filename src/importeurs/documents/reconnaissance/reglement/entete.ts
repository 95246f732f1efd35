import { fold } from '#socle/texte.ts'
import type { CelluleLue, Grille } from '../grilles.ts'
import { alineasDe, type Morceau, texteDe } from '../passage.ts'

/** Columns [debut, fin) of a table. */
export interface Colonnes {
  readonly debut: number
  readonly fin: number
}

export interface CategorieLue extends Colonnes {
  readonly libelle: string
  readonly morceaux: readonly Morceau[]
}

/** What the heading rows of a regulation say. */
export interface Entete {
  /** First row under the headings. */
  readonly premiereRangee: number
  readonly unite: Colonnes | null
  readonly coefficient: Colonnes
  readonly categories: readonly CategorieLue[]
  /** Column of a duration told once for every category. */
  readonly dureeCommune: Colonnes | null
  /** Paragraphs of the title that stands above the columns. */
  readonly titre: readonly (readonly Morceau[])[]
}

const RANGEES_ENTETE = 8
const EPREUVES =
  /^(?:(?:nature|intitule|designation|libelle)s? (?:des |de l')?)?(?:epreuves?|ep\.?)(?: et sous-epreuves?)?$/
const UNITES = /^(?:unites?|u\.?)$/
const COEFFICIENT = /^coef(?:f?\.?|ficients?)$/
const MODE = /^(?:modes?|formes?|modalites?|nature)(?: de l'epreuve)?$/
const DUREE = /^duree/
/** Heading of the annex itself, folded: it names no diploma. */
export const TITRE_ANNEXE = /^(?:#+ *)?(?:article )?(?:annexe\b.{0,20}|reglement d'examen.{0,40})$/
/** Paragraph of a title that names an option or a speciality. */
export const OPTION = /^(?:option|specialite|mention|dominante|champ)\b/

export type RoleColonne = 'epreuve' | 'unite' | 'coefficient' | 'mode' | 'duree'
const ROLES: readonly (readonly [RoleColonne, RegExp])[] = [
  ['epreuve', EPREUVES],
  ['unite', UNITES],
  ['coefficient', COEFFICIENT],
  ['mode', MODE],
  ['duree', DUREE],
]

/** What a column holds, by its folded name; null when the words name no column. */
export const roleDeColonne = (plie: string): RoleColonne | null =>
  ROLES.find(([, motif]) => motif.test(plie.replace(/ ?[:*]$/, '')))?.[0] ?? null

const ARRETE = /\barrete du /
const DIPLOME =
  /\b(?:baccalaureat|bac pro|certificat d'aptitude|brevet|cap|bts|bep|mention complementaire|titre professionnel)\b/
/** Whether folded words name an order. */
export const nommeUnArrete = (plie: string): boolean => ARRETE.test(plie)
/** Whether folded words name a diploma. */
export const nommeUnDiplome = (plie: string): boolean => DIPLOME.test(plie)
/** Whether folded words are a title above the table: the annex, the order, the diploma. */
export const estTitre = (plie: string): boolean =>
  TITRE_ANNEXE.test(plie) || nommeUnArrete(plie) || nommeUnDiplome(plie)

const plier = (cellule: CelluleLue): string => fold(texteDe(cellule.morceaux)).replace(/ ?[:*]$/, '')
const colonnesDe = ({ colonne, largeur }: CelluleLue): Colonnes => ({ debut: colonne, fin: colonne + largeur })
const chercher = (rangee: readonly CelluleLue[], motif: RegExp): CelluleLue | undefined =>
  rangee.find((cellule) => motif.test(plier(cellule)))

/** Whether a row is the one that names the columns: a coefficient, and the unit or the épreuve beside it. */
export function nommeLesColonnes(rangee: readonly CelluleLue[]): boolean {
  return (
    chercher(rangee, COEFFICIENT) !== undefined &&
    (chercher(rangee, UNITES) !== undefined || chercher(rangee, EPREUVES) !== undefined)
  )
}

/** Heading of a table that is a regulation; null for any other table. */
export function lireEntete(grille: Grille): Entete | null {
  const rang = grille.rangees.slice(0, RANGEES_ENTETE).findIndex(nommeLesColonnes)
  const rangee = grille.rangees[rang]
  const coefficient = rangee && chercher(rangee, COEFFICIENT)
  if (!rangee || !coefficient) return null
  const unite = chercher(rangee, UNITES)
  const premiere = Math.max(finDe(coefficient), unite ? finDe(unite) : 0)
  const dessus = grille.rangees.slice(0, rang).flat()
  const suite = rangee.filter((cellule) => cellule.colonne >= premiere && cellule.morceaux.length > 0)
  const sansNom = suite.filter((cellule) => !MODE.test(plier(cellule)) && !DUREE.test(plier(cellule)))
  const categories = sansNom.length > 0 ? sansNom.map(categorieDe) : categoriesDessus(dessus, suite, premiere)
  const commune = sansNom.length > 0 ? suite.find((cellule) => DUREE.test(plier(cellule))) : undefined
  return {
    premiereRangee: rang + 1,
    unite: unite ? colonnesDe(unite) : null,
    coefficient: colonnesDe(coefficient),
    categories,
    dureeCommune: commune ? colonnesDe(commune) : null,
    titre: titreDe(dessus, premiere),
  }
}

const finDe = (cellule: CelluleLue): number => cellule.colonne + cellule.largeur
const categorieDe = (cellule: CelluleLue): CategorieLue => ({
  ...colonnesDe(cellule),
  libelle: texteDe(cellule.morceaux),
  morceaux: cellule.morceaux,
})

/** Categories named above the columns: the lowest cell over each column, each reaching to the next one. */
function categoriesDessus(
  dessus: readonly CelluleLue[],
  suite: readonly CelluleLue[],
  premiere: number,
): CategorieLue[] {
  const nommees = dessus.filter(
    (cellule) => cellule.colonne >= premiere && cellule.morceaux.length > 0 && plier(cellule) !== 'candidats',
  )
  const basses = nommees.filter(
    (cellule) => !nommees.some((autre) => autre.rangee > cellule.rangee && recouvre(cellule, autre)),
  )
  const ordre = [...basses].sort((a, b) => a.colonne - b.colonne)
  if (ordre.length === 0) return suite.length > 0 ? [sansLibelle(suite)] : []
  const bout = plusLoin([...suite, ...ordre])
  return ordre.map((cellule, rang) => ({ ...categorieDe(cellule), fin: ordre[rang + 1]?.colonne ?? bout }))
}

const plusLoin = (cellules: readonly CelluleLue[]): number =>
  cellules.reduce((fin, cellule) => Math.max(fin, finDe(cellule)), 0)

const sansLibelle = (suite: readonly CelluleLue[]): CategorieLue => ({
  debut: suite[0]?.colonne ?? 0,
  fin: plusLoin(suite),
  libelle: '',
  morceaux: [],
})

const recouvre = (a: CelluleLue, b: CelluleLue): boolean => a.colonne < finDe(b) && b.colonne < finDe(a)

/** Paragraphs of the title of the table: what stands above the columns of épreuves, or over the whole width. */
function titreDe(dessus: readonly CelluleLue[], premiere: number): Morceau[][] {
  return dessus
    .filter((cellule) => cellule.colonne < premiere && !EPREUVES.test(plier(cellule)))
    .flatMap((cellule) => alineasDe(cellule.morceaux))
    .filter((alinea) => !TITRE_ANNEXE.test(fold(texteDe(alinea))))
}
