import type { Boite } from '#domaine/document/index.ts'
import { plusGrand, plusPetit } from './extremes.ts'
import type { LigneVisuelle, Morceau } from './modele.ts'

/** Share of the size within which two runs stand on one line. */
const ALIGNEMENT = 0.4
/** Share of the size from which a white between two runs is a space between words. */
const ESPACE = 0.14

/**
 * Runs of one column as visual lines, from top to bottom; words never joined across lines. `coupure`: a white wider
 * than that many times the size cuts a line in two.
 */
export function enLignes(morceaux: readonly Morceau[], coupure = Number.POSITIVE_INFINITY): LigneVisuelle[] {
  return enRangs(morceaux).flatMap((rang) => couper(rang, coupure).map(joindre))
}

/** Runs that stand on the same line, whatever lies between them. */
function enRangs(morceaux: readonly Morceau[]): Morceau[][] {
  const tries = [...morceaux].sort((a, b) => a.base - b.base)
  const rangs: { base: number; taille: number; morceaux: Morceau[] }[] = []
  for (const morceau of tries) {
    const rang = rangs.at(-1)
    if (rang && Math.abs(morceau.base - rang.base) <= ALIGNEMENT * Math.min(morceau.taille, rang.taille)) {
      rang.morceaux.push(morceau)
      // A superscript stands above its line: the line is that of the larger letters.
      if (morceau.taille > rang.taille) {
        rang.base = morceau.base
        rang.taille = morceau.taille
      }
    } else rangs.push({ base: morceau.base, taille: morceau.taille, morceaux: [morceau] })
  }
  return rangs.map((rang) => rang.morceaux.sort((a, b) => a.x - b.x))
}

function couper(rang: readonly Morceau[], coupure: number): Morceau[][] {
  const parts: Morceau[][] = []
  let fin = Number.NEGATIVE_INFINITY
  for (const morceau of rang) {
    const part = parts.at(-1)
    if (part && morceau.x - fin <= coupure * morceau.taille) part.push(morceau)
    else parts.push([morceau])
    fin = Math.max(fin, morceau.x + morceau.largeur)
  }
  return parts
}

function joindre(part: readonly Morceau[]): LigneVisuelle {
  let texte = ''
  let fin = Number.NEGATIVE_INFINITY
  for (const morceau of part) {
    const blanc = texte !== '' && morceau.x - fin > ESPACE * morceau.taille
    texte += (blanc ? ' ' : '') + morceau.texte
    fin = morceau.x + morceau.largeur
  }
  const grand = part.reduce((mieux, autre) => (autre.taille > mieux.taille ? autre : mieux))
  return { texte, boite: englober(part), base: grand.base, taille: grand.taille }
}

/** The smallest box around all of them. */
function englober(boites: readonly Boite[]): Boite {
  const x = plusPetit(boites.map((boite) => boite.x))
  const y = plusPetit(boites.map((boite) => boite.y))
  const droite = plusGrand(boites.map((boite) => boite.x + boite.largeur))
  const bas = plusGrand(boites.map((boite) => boite.y + boite.hauteur))
  return { x, y, largeur: droite - x, hauteur: bas - y }
}
