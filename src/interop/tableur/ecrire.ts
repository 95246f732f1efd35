import { type CellStyle, writeXlsx } from 'hucre/xlsx'
import {
  ENTETES_MODELE,
  ecrireTableau,
  GENRES_ELEMENT,
  type GenreElement,
  type GenreLien,
  type Referentiel,
} from '#domaine/referentiel/index.ts'
import { type Resultat, refuser, reussir } from '#socle/resultat.ts'

type Champ = keyof typeof ENTETES_MODELE

/** Words of the workbook: they come from the catalogues. */
export interface MotsTableur {
  readonly feuilles: { readonly referentiel: string; readonly liens: string; readonly aide: string }
  /** Word of each kind; folded (no accent, lower case) it is the kind itself, which is how it is read back. */
  readonly genres: Readonly<Record<GenreElement, string>>
  readonly referentiel: string
  readonly liens: Readonly<Record<GenreLien, string>>
  readonly titresLiens: readonly string[]
  readonly erreurType: string
  /** Rows of the third sheet. */
  readonly aide: readonly (readonly string[])[]
}

/** Signs that a cell of a spreadsheet may hold. */
const CELLULE_MAX = 32_767
/** Rows on which the list of types is offered, beyond those that are filled. */
const RANGEES_LIBRES = 2_000
const LARGEURS: Readonly<Record<Champ, number>> = {
  identifiant: 14,
  type: 14,
  code: 16,
  libelle: 62,
  parent: 14,
  facultatif: 11,
  coefficient: 11,
  nature: 20,
  consigne: 46,
  modalites: 46,
  poids: 8,
  niveaux: 26,
  validation: 30,
  evalue: 16,
  mobilise: 16,
  correspond: 16,
}
const CHAMPS = Object.keys(ENTETES_MODELE).filter((champ): champ is Champ => champ in ENTETES_MODELE)
const CHIFFRES: ReadonlySet<Champ> = new Set<Champ>(['coefficient', 'poids'])

// Cells of text: what begins with `=` or `+` stays text, even after somebody edits it.
const TEXTE: CellStyle = { numFmt: '@', alignment: { vertical: 'top', wrapText: true } }
const NOMBRE: CellStyle = { alignment: { vertical: 'top' } }
const TETE: CellStyle = {
  font: { bold: true, color: { rgb: 'FFFFFF' } },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: '1F3A5F' } },
  alignment: { vertical: 'center', wrapText: true },
}

/**
 * The référentiel as a workbook: the template (one row an element), its links told in words, and how to fill it.
 * Read back by the reader of documents without loss (lines of the former source left aside). Refusal
 * `export.cellule-trop-longue` (element, colonne, taille, maximum).
 */
export async function versTableur(referentiel: Referentiel, mots: MotsTableur): Promise<Resultat<Uint8Array>> {
  const tableau = ecrireTableau(referentiel)
  const longue = trouverLongue(tableau)
  if (longue !== null) return longue
  const [, ...rangees] = tableau
  const rows = [CHAMPS.map((champ) => ENTETES_MODELE[champ]), ...rangees.map((rangee) => ecrireRangee(rangee, mots))]
  const classeur = await writeXlsx({
    properties: { title: referentiel.intitule },
    sheets: [
      {
        name: mots.feuilles.referentiel,
        columns: CHAMPS.map((champ) => ({ width: LARGEURS[champ], style: CHIFFRES.has(champ) ? NOMBRE : TEXTE })),
        rows,
        cells: ecrireTetes(CHAMPS.map((champ) => ENTETES_MODELE[champ])),
        freezePane: { rows: 1, columns: 4 },
        autoFilter: { range: `A1:${String.fromCharCode(64 + CHAMPS.length)}${rows.length}` },
        dataValidations: [listeTypes(mots, rows.length + RANGEES_LIBRES)],
        pageSetup: {
          orientation: 'landscape',
          fitToPage: true,
          fitToWidth: 1,
          fitToHeight: 0,
          printTitlesRow: '$1:$1',
        },
      },
      {
        name: mots.feuilles.liens,
        columns: [14, 50, 14, 14, 50].map((width) => ({ width, style: TEXTE })),
        rows: [[...mots.titresLiens], ...ecrireLiens(referentiel, mots)],
        cells: ecrireTetes(mots.titresLiens),
        freezePane: { rows: 1 },
      },
      {
        name: mots.feuilles.aide,
        columns: [24, 100].map((width) => ({ width, style: TEXTE })),
        rows: mots.aide.map((rangee) => rangee.map(proteger)),
      },
    ],
  })
  return reussir(classeur)
}

/** A text as the file format wants it: `_x0041_` would be read as the letter A. */
const proteger = (texte: string): string => texte.replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_')

function ecrireRangee(rangee: readonly string[], mots: MotsTableur): (string | number | null)[] {
  return rangee.map((texte, colonne) => {
    const champ = CHAMPS[colonne]
    if (texte === '') return null
    if (champ === 'type') return motDuType(texte, mots)
    return champ !== undefined && CHIFFRES.has(champ) ? Number(texte) : proteger(texte)
  })
}

function motDuType(texte: string, mots: MotsTableur): string {
  const genre = GENRES_ELEMENT.find((un) => un === texte)
  return genre === undefined ? mots.referentiel : mots.genres[genre]
}

const ecrireTetes = (tetes: readonly string[]) =>
  new Map(tetes.map((value, colonne) => [`0,${colonne}`, { value, type: 'string' as const, style: TETE }]))

const listeTypes = (mots: MotsTableur, derniere: number) => ({
  type: 'list' as const,
  values: [mots.referentiel, ...GENRES_ELEMENT.map((genre) => mots.genres[genre])],
  range: `B2:B${derniere}`,
  allowBlank: true,
  showErrorMessage: true,
  errorMessage: mots.erreurType,
})

function ecrireLiens({ elements, liens }: Referentiel, mots: MotsTableur): string[][] {
  const parId = new Map(elements.map((element) => [element.id, element]))
  const bout = (id: string): string[] => {
    const element = parId.get(id)
    return [element?.code ?? id, element?.libelle ?? ''].map((texte) => proteger(texte.slice(0, CELLULE_MAX / 8)))
  }
  return liens.map(({ genre, de, vers }) => [...bout(de), mots.liens[genre], ...bout(vers)])
}

function trouverLongue(tableau: readonly (readonly string[])[]): Resultat<never> | null {
  for (const rangee of tableau)
    for (const [colonne, texte] of rangee.entries())
      if (proteger(texte).length > CELLULE_MAX) {
        const champ = CHAMPS[colonne]
        const nom = champ === undefined ? '' : ENTETES_MODELE[champ]
        const donnees = {
          element: rangee[2] || rangee[0] || '',
          colonne: nom,
          taille: texte.length,
          maximum: CELLULE_MAX,
        }
        return refuser('export.cellule-trop-longue', donnees)
      }
  return null
}
