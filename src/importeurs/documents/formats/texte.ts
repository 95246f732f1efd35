import type { PageDocument } from '#domaine/document/index.ts'
import type { Demande } from './bornes.ts'
import { type Contenu, type Ecrivain, ouvrirEcrivain } from './ecrivain.ts'

const TITRE_MARKDOWN = /^ {0,3}(#{1,6})[ \t]+\S/

/**
 * Every line of a text, blank ones too, as an editor numbers them. A form feed begins a page without ending a line of
 * the file: what follows it keeps the number, at its own column. `markdown`: headings marked by # are told.
 */
export function readTexte(demande: Demande, texte: string, markdown: boolean): Contenu {
  const ecrivain = ouvrirEcrivain(demande)
  const pagine = texte.includes('\f')
  const lignes = texte.split(/\r\n|\n|\r/)
  if (lignes.at(-1) === '') lignes.pop()
  let page = 1
  for (const [indice, ligne] of lignes.entries()) {
    page = ecrireLigne(ecrivain, { ligne, numero: indice + 1, page, pagine, markdown })
  }
  const pages = pagine ? Array.from({ length: page }, (_, rang) => sansGeometrie(rang + 1)) : []
  return { pages, lignes: ecrivain.lignes }
}

interface Ligne {
  readonly ligne: string
  readonly numero: number
  readonly page: number
  readonly pagine: boolean
  readonly markdown: boolean
}

/** Writes the pieces of a line between its form feeds; gives the page on which the next line stands. */
function ecrireLigne(ecrivain: Ecrivain, { ligne, numero, page, pagine, markdown }: Ligne): number {
  const morceaux = ligne.split('\f')
  let colonne = 1
  for (const [rang, texte] of morceaux.entries()) {
    if (texte !== '' || morceaux.length === 1) {
      const titre = markdown ? (TITRE_MARKDOWN.exec(texte)?.[1]?.length ?? null) : null
      ecrivain.ecrire({ numero, colonne, texte, titre, page: pagine ? page + rang : null })
    }
    colonne += texte.length + 1
  }
  return page + morceaux.length - 1
}

const sansGeometrie = (numero: number): PageDocument => ({ numero, largeur: null, hauteur: null })
