import type { LigneDocument, PageDocument } from '#domaine/document/index.ts'
import { ErreurRefus } from '../../erreur-refus.ts'
import type { Demande } from './bornes.ts'

/** What a format gives: its pages, empty when it has none, and its lines in reading order. */
export interface Contenu {
  readonly pages: readonly PageDocument[]
  readonly lignes: readonly LigneDocument[]
}

/** One line with what its format knows of its place; what is left out does not apply. */
export type LigneLue = Pick<LigneDocument, 'numero' | 'texte'> & Partial<Omit<LigneDocument, 'rang'>>

export interface Ecrivain {
  readonly lignes: readonly LigneDocument[]
  /** Ranks the line. Throws ErreurRefus `document.trop-de-pages` (too many lines) or `document.demesure` (endless line). */
  ecrire(ligne: LigneLue): void
}

/** Collects the lines of one document within its bounds. */
export function ouvrirEcrivain({ nom, bornes }: Demande): Ecrivain {
  const lignes: LigneDocument[] = []
  return {
    lignes,
    ecrire({
      numero,
      texte,
      page = null,
      feuille = null,
      colonne = 1,
      boite = null,
      cellule = null,
      titre = null,
      ...marques
    }) {
      if (lignes.length >= bornes.lignes)
        throw new ErreurRefus('document.trop-de-pages', {
          fichier: nom,
          lignes: lignes.length + 1,
          maximum: bornes.lignes,
        })
      if (texte.length > bornes.longueur)
        throw new ErreurRefus('document.demesure', {
          fichier: nom,
          ligne: numero,
          taille: texte.length,
          maximum: bornes.longueur,
        })
      lignes.push({ rang: lignes.length, page, feuille, numero, colonne, texte, boite, cellule, titre, ...marques })
    },
  }
}
