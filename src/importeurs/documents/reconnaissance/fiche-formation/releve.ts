import type { Repere } from '#domaine/document/index.ts'
import { collapseSpaces } from '#socle/texte.ts'
import { joindre, type Passage, reperesDe } from '../passage.ts'
import type { Placement } from '../placement.ts'
import type { LigneNette } from './lignes-nettes.ts'
import type { CleRubrique } from './rubriques.ts'
import type { Section } from './sections.ts'

/** What every extractor works with: the sections of the sheet, and the bookkeeping of its lines. */
export interface Releve {
  readonly lignes: readonly LigneNette[]
  readonly sections: readonly Section[]
  /** Sections of these kinds, in the order of the kinds. */
  sectionsDe(...cles: readonly CleRubrique[]): Section[]
  /** Lines of every section of these kinds. */
  lignesDe(...cles: readonly CleRubrique[]): LigneNette[]
  /** First sense of a pattern in these lines read on, its place noted under the path. */
  chercher<Valeur>(
    chemin: string,
    lignes: readonly LigneNette[],
    lire: (texte: string) => Trouvaille<Valeur> | null,
  ): Valeur | null
  noter(chemin: string, reperes: readonly Repere[]): void
  noterLignes(chemin: string, lignes: readonly LigneNette[]): void
}

/** A value with the characters that say it. */
export interface Trouvaille<Valeur> {
  readonly valeur: Valeur
  readonly debut: number
  readonly fin: number
}

export function ouvrirReleve(
  lignes: readonly LigneNette[],
  sections: readonly Section[],
  placement: Placement,
): Releve {
  const parCle = new Map<CleRubrique, Section[]>()
  for (const section of sections) {
    const memes = parCle.get(section.cle)
    if (memes) memes.push(section)
    else parCle.set(section.cle, [section])
  }
  const sectionsDe = (...cles: readonly CleRubrique[]): Section[] => cles.flatMap((cle) => parCle.get(cle) ?? [])
  const noter = (chemin: string, reperes: readonly Repere[]): void => {
    if (reperes.length > 0) placement.noter(chemin, reperes)
  }
  return {
    lignes,
    sections,
    noter,
    noterLignes: (chemin, prises) => noter(chemin, reperesDe(prises.flatMap((ligne) => ligne.morceaux))),
    sectionsDe,
    lignesDe: (...cles) => sectionsDe(...cles).flatMap((section) => section.lignes),
    chercher(chemin, prises, lire) {
      const passage = passageDe(prises)
      const trouvee = lire(passage.texte.replace(/[\u00a0\u202f]/g, ' '))
      if (trouvee === null) return null
      noter(chemin, passage.reperes(trouvee.debut, trouvee.fin))
      return trouvee.valeur
    },
  }
}

/** Words of lines read on. */
export const passageDe = (lignes: readonly LigneNette[]): Passage => joindre(lignes.flatMap((ligne) => ligne.morceaux))

/** A value read in what a pattern captures; null when it is not there or says nothing. */
export function parMotif<Valeur>(motif: RegExp, lire: (lue: RegExpExecArray) => Valeur | null) {
  return (texte: string): Trouvaille<Valeur> | null => {
    const lue = motif.exec(texte)
    if (!lue) return null
    const valeur = lire(lue)
    return valeur === null ? null : { valeur, debut: lue.index, fin: lue.index + lue[0].length }
  }
}

/** Lines by paragraph: a blank line, a list item or a line that stands by itself begins one. */
export function paragraphesDe(lignes: readonly LigneNette[], parLigne = false): LigneNette[][] {
  const paragraphes: LigneNette[][] = []
  let ouvert = false
  for (const ligne of lignes) {
    const dernier = paragraphes.at(-1)
    if (ligne.texte === '') ouvert = false
    else if (ouvert && dernier && !ligne.puce && !ligne.saut && !parLigne) dernier.push(ligne)
    else {
      paragraphes.push([ligne])
      ouvert = true
    }
  }
  return paragraphes
}

/** Words of a section: one line per paragraph, list items behind a dash; null when it is empty. */
export function texteDeLignes(lignes: readonly LigneNette[], parLigne = false): string | null {
  const textes = paragraphesDe(lignes, parLigne).map((paragraphe) => {
    const texte = collapseSpaces(passageDe(paragraphe).texte)
    return paragraphe[0]?.puce ? `- ${texte}` : texte
  })
  return textes.length > 0 ? textes.join('\n') : null
}
