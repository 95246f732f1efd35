import { collapseSpaces, fold } from '#socle/texte.ts'
import { joindre, type Morceau } from '../passage.ts'
import type { LigneNette } from './lignes-nettes.ts'
import { ligneDe, morceauxDepuis } from './lignes-nettes.ts'
import { type CleRubrique, rubriqueDe } from './rubriques.ts'

/** A stretch of the sheet under one heading. */
export interface Section {
  readonly cle: CleRubrique
  /** Lines of the heading; empty before the first heading. */
  readonly titre: readonly LigneNette[]
  /** Lines below, the words that follow a colon in the heading first; blank lines kept. */
  readonly lignes: LigneNette[]
}

/** Lines that a heading may take. */
const LIGNES_TITRE = 4
const LIBELLE_MAX = 90
/** A line that goes on from another: no heading begins so. */
const MINUSCULE = /^\p{Ll}/u

interface TitreLu {
  readonly cle: CleRubrique
  readonly nombre: number
  readonly reste: readonly Morceau[]
}

/** Cuts the sheet at its headings. */
export function decouperSections(lignes: readonly LigneNette[]): Section[] {
  const sections: Section[] = [{ cle: 'autre', titre: [], lignes: [] }]
  let rang = 0
  while (rang < lignes.length) {
    const titre = lireTitre(lignes, rang)
    const ligne = lignes[rang]
    if (titre) {
      sections.push(ouvrir(titre, lignes.slice(rang, rang + titre.nombre)))
    } else if (ligne && titreInconnu(ligne)) {
      sections.push({ cle: 'autre', titre: [ligne], lignes: [] })
    } else if (ligne) {
      sections.at(-1)?.lignes.push(ligne)
    }
    rang += titre?.nombre ?? 1
  }
  return sections
}

function ouvrir({ cle, reste }: TitreLu, titre: readonly LigneNette[]): Section {
  const derniere = titre.at(-1)
  const suite =
    derniere && reste.length > 0 ? [ligneDe(derniere.ligne, reste, { marquee: false, puce: false, saut: false })] : []
  return { cle, titre, lignes: suite }
}

const titreInconnu = (ligne: LigneNette): boolean => ligne.ligne.titre !== null || /^#{1,6}\s/.test(ligne.ligne.texte)

/** The heading that begins on that line: the longest run of lines that the list knows, alone or before a colon. */
function lireTitre(lignes: readonly LigneNette[], rang: number): TitreLu | null {
  const premiere = lignes[rang]
  if (
    !premiere ||
    premiere.texte === '' ||
    premiere.puce ||
    premiere.ligne.texte.includes('\t') ||
    MINUSCULE.test(premiere.texte)
  )
    return null
  let lu: TitreLu | null = null
  const prises: LigneNette[] = []
  for (let nombre = 1; nombre <= LIGNES_TITRE; nombre += 1) {
    const ligne = lignes[rang + nombre - 1]
    if (!ligne || ligne.texte === '' || (nombre > 1 && ligne.puce)) break
    prises.push(ligne)
    lu = titreEntier(prises, premiere.marquee) ?? titreAvantDeuxPoints(prises) ?? lu
    if (joindre(prises.flatMap((prise) => prise.morceaux)).texte.length > LIBELLE_MAX) break
  }
  return lu
}

function titreEntier(prises: readonly LigneNette[], marquee: boolean): TitreLu | null {
  const texte = fold(collapseSpaces(joindre(prises.flatMap((prise) => prise.morceaux)).texte))
  const cle = rubriqueDe(texte, marquee && prises.length === 1)
  return cle ? { cle, nombre: prises.length, reste: [] } : null
}

/** "Durée : 2 ans", "Activités visées :": known words before the first colon. */
function titreAvantDeuxPoints(prises: readonly LigneNette[]): TitreLu | null {
  const morceaux = prises.flatMap((prise) => prise.morceaux)
  const texte = joindre(morceaux).texte
  const place = texte.indexOf(':')
  if (place === -1 || place > LIBELLE_MAX) return null
  const avant = joindre(prises.slice(0, -1).flatMap((prise) => prise.morceaux)).texte.length
  if (place < avant) return null
  const cle = rubriqueDe(fold(collapseSpaces(texte.slice(0, place))), false)
  return cle ? { cle, nombre: prises.length, reste: morceauxDepuis(morceaux, place + 1) } : null
}
