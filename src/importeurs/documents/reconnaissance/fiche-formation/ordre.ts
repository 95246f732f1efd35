import type { DocumentSource } from '#domaine/document/index.ts'
import type { LigneNette } from './lignes-nettes.ts'

/** Points within which two lines begin at the same edge. */
const ECART = 4
/** Share by which two columns must differ to be a side column and its page, not one text set on two columns. */
const DIFFERENCE = 0.15
const LIGNES_MIN = 6

/**
 * Lines in the order in which a person reads them: a narrow column that runs beside a wide one over several pages is
 * read to its end before the wide one. Two columns of one width are one text: they stay page by page, as given.
 */
export function ordonnerColonnes(document: DocumentSource, lignes: readonly LigneNette[]): LigneNette[] {
  const bord = document.pages.length > 1 ? bordDroite(lignes) : null
  if (bord === null) return [...lignes]
  const droite = (ligne: LigneNette): boolean => (ligne.ligne.boite?.x ?? 0) >= bord - ECART
  return [...lignes.filter((ligne) => !droite(ligne)), ...lignes.filter(droite)]
}

/** Left edge of the right column, when every line of the document stands in one of two columns of unlike widths. */
function bordDroite(lignes: readonly LigneNette[]): number | null {
  const boites = lignes.flatMap(({ ligne, texte }) => (ligne.boite && texte !== '' ? [ligne.boite] : []))
  if (boites.length < lignes.filter((ligne) => ligne.texte !== '').length || boites.length === 0) return null
  const bords = bordsDe(boites.map((boite) => boite.x))
  const [gauche, droite] = bords
  if (gauche === undefined || droite === undefined) return null
  const fin = boites.reduce((plus, boite) => Math.max(plus, boite.x + boite.largeur), 0)
  const debordent = boites.filter((boite) => boite.x < droite - ECART && boite.x + boite.largeur > droite + ECART)
  const largeurs = [droite - gauche, fin - droite] as const
  const ressemblance = Math.abs(largeurs[0] - largeurs[1]) / Math.max(...largeurs)
  return debordent.length <= 2 && ressemblance > DIFFERENCE ? droite : null
}

/** The two edges at which most lines begin, from left to right; fewer when one holds too few lines. */
function bordsDe(abscisses: readonly number[]): number[] {
  const comptes = new Map<number, number>()
  for (const x of abscisses) {
    const cle = Math.round(x)
    comptes.set(cle, (comptes.get(cle) ?? 0) + 1)
  }
  return [...comptes]
    .filter(([, nombre]) => nombre >= LIGNES_MIN)
    .sort((a, b) => b[1] - a[1])
    .slice(0, 2)
    .map(([x]) => x)
    .sort((a, b) => a - b)
}
