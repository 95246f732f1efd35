import type { UniteFormation } from '#domaine/offre/index.ts'
import { collapseSpaces } from '#socle/texte.ts'
import { joindre, type Morceau, type Passage } from '../passage.ts'
import type { LigneNette } from './lignes-nettes.ts'
import type { Releve } from './releve.ts'

/** `U31 : Titre`, `Unité 31 – Titre`, `UF1 Titre`. */
const UNITE = /^(?:(U[A-Z]?)\s?(\d{1,3}[a-z]?)|unité\s*(?:n ?°\s*)?(U?)(\d{1,3}))(?![\d.,])\s*[:–—-]*\s*/i
const FACULTATIVES = /^(?:unités?|épreuves?|options?)\s+facultatives?\s*:?\s*/i

/** A unit written at the head of words: its code and where its label begins; null when they begin otherwise. */
export function lireCodeUnite(texte: string): { readonly code: string; readonly suite: number } | null {
  const lue = UNITE.exec(texte)
  if (!lue) return null
  const code = lue[1] ? `${lue[1]}${lue[2]}` : `U${lue[4]}`
  return { code: code.toUpperCase(), suite: lue[0].length }
}

interface Ouverte {
  readonly chemin: 'unite' | 'facultatives'
  readonly morceaux: Morceau[]
}

/** Units of the diploma, compulsory then optional, as the sheet lists them; a label may run over several lines. */
export function lireUnites(releve: Releve): UniteFormation[] {
  const unites: UniteFormation[] = []
  const sections = releve.sectionsDe('unites', 'modalitesEvaluation', 'validation')
  for (const { chemin, morceaux } of sections.flatMap((section) => regrouper(section.lignes))) {
    const passage = joindre(morceaux)
    const lues = chemin === 'unite' ? [uniteDe(passage)] : facultativesDe(passage)
    for (const { unite, debut, fin } of lues) {
      releve.noter(`unites[${unites.length}]`, passage.reperes(debut, fin))
      unites.push(unite)
    }
  }
  return unites
}

/** Lines of each unit; a line that begins no unit goes on from the one above, until a blank line. */
function regrouper(lignes: readonly LigneNette[]): Ouverte[] {
  const unites: Ouverte[] = []
  let ouverte: Ouverte | null = null
  for (const ligne of lignes) {
    const code = lireCodeUnite(ligne.texte)
    if (code || FACULTATIVES.test(ligne.texte)) {
      ouverte = { chemin: code ? 'unite' : 'facultatives', morceaux: [...ligne.morceaux] }
      unites.push(ouverte)
    } else if (ligne.texte === '' || ligne.puce) ouverte = null
    else ouverte?.morceaux.push(...ligne.morceaux)
  }
  return unites
}

interface UniteLue {
  readonly unite: UniteFormation
  readonly debut: number
  readonly fin: number
}

function uniteDe({ texte }: Passage): UniteLue {
  const { code, suite } = lireCodeUnite(texte) ?? { code: null, suite: 0 }
  const libelle = collapseSpaces(texte.slice(suite))
  const facultative = /^UF/.test(code ?? '') || /\bfacultati(?:f|ve)\b/i.test(libelle)
  return { unite: { code, libelle, facultative }, debut: 0, fin: texte.length }
}

/** "Unités facultatives : a, b, c": one unit per name, without a code. */
function facultativesDe({ texte }: Passage): UniteLue[] {
  const lues: UniteLue[] = []
  let debut = FACULTATIVES.exec(texte)?.[0].length ?? 0
  for (const partie of texte.slice(debut).split(/[,;]/)) {
    const libelle = collapseSpaces(partie).replace(/\.$/, '')
    const blancs = partie.length - partie.trimStart().length
    if (libelle !== '') {
      lues.push({
        unite: { code: null, libelle, facultative: true },
        debut: debut + blancs,
        fin: debut + partie.trimEnd().length,
      })
    }
    debut += partie.length + 1
  }
  return lues
}
