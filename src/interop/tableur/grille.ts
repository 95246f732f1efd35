import type { DocumentSource, LigneDocument } from '#domaine/document/index.ts'

/** One row of a sheet: texts by heading, folded by `titrer`. */
export type Rangee = ReadonlyMap<string, string>

/** A sheet whose first filled row holds headings. */
export interface Feuille {
  readonly nom: string
  readonly titres: ReadonlySet<string>
  readonly rangees: readonly Rangee[]
}

/** A heading without case, spaces nor signs: `Human Coding Scheme` and `humanCodingScheme` are the same. */
const titrer = (texte: string): string => texte.toLowerCase().replace(/[^a-z0-9]/g, '')

/** The sheets of a spreadsheet as a reader of documents gave them; a CSV is one sheet without a name. */
export function lireFeuilles({ lignes }: DocumentSource): Feuille[] {
  const tableaux = new Map<number, LigneDocument[]>()
  for (const ligne of lignes) {
    if (ligne.cellule === null) continue
    const memes = tableaux.get(ligne.cellule.tableau)
    if (memes === undefined) tableaux.set(ligne.cellule.tableau, [ligne])
    else memes.push(ligne)
  }
  return [...tableaux.values()].map(lireFeuille)
}

function lireFeuille(lignes: readonly LigneDocument[]): Feuille {
  const rangees = new Map<number, Map<number, string>>()
  for (const { cellule, texte } of lignes) {
    if (cellule === null) continue
    const rangee = rangees.get(cellule.rangee) ?? new Map<number, string>()
    rangees.set(cellule.rangee, rangee.set(cellule.colonne, texte))
  }
  const [tete = new Map<number, string>(), ...corps] = [...rangees]
    .sort(([a], [b]) => a - b)
    .map(([, rangee]) => rangee)
  const titres = new Map([...tete].map(([colonne, texte]) => [colonne, titrer(texte)]))
  return {
    nom: titrer(lignes[0]?.feuille ?? ''),
    titres: new Set(titres.values()),
    rangees: corps.map((rangee) => new Map([...rangee].map(([colonne, texte]) => [titres.get(colonne) ?? '', texte]))),
  }
}
