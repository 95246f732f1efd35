import type { NatureEvaluation } from '#domaine/referentiel/index.ts'
import { collapseSpaces, fold } from '#socle/texte.ts'

const NATURES: readonly (readonly [NatureEvaluation, RegExp])[] = [
  ['mise-en-situation', /\bmises? en (?:situation|pratique)\b|\bcas pratiques?\b/],
  ['projet-ecrit', /\bprojets?\b/],
  ['dossier-ecrit', /\bdossiers?\b|\brapports?\b|\bmemoires?\b/],
  ['soutenance', /\bsoutenances?\b/],
  ['epreuve-integrative', /\bepreuves? integratives?\b/],
  ['epreuve-ecrite', /\b(?:epreuves?|examens?|controles?) ecrite?s?\b|\bquestionnaires?\b|\bqcm\b/],
  ['epreuve-orale', /\bepreuves? orales?\b|\bentretiens?\b|\boral\b|\bpresentations? orales?\b/],
  ['epreuve-pratique', /\b(?:epreuves?|travaux) pratiques?\b/],
]

const OUVERTURE =
  /^(?:mises? en (?:situation|pratique)\b|mises? en$|cas pratiques?\b|projets?\b|dossiers?\b|epreuves?\b|soutenances?\b|etudes? de cas\b|entretiens?\b|questionnaires?\b|qcm\b|examens?\b|rapports?\b|memoires?\b|presentations? orales?\b|oral\b|controle (?:continu|ponctuel)\b|travaux pratiques\b)/
const SUITE =
  /^(?:professionnelles?|reconstituees?|simulees?|ecrite?s?|orale?s?|integratives?|devant|situation|etudes? de cas)\b/

/** Kinds of assessment that the words name, in the order in which they come. */
export function naturesDe(texte: string): NatureEvaluation[] {
  const plie = fold(collapseSpaces(texte))
  return NATURES.map(([nature, motif]) => ({ nature, place: plie.search(motif) }))
    .filter(({ place }) => place >= 0)
    .sort((a, b) => a.place - b.place)
    .map(({ nature }) => nature)
}

/** Whether folded words open an assessment (« mise en situation… », « dossier… »). */
export const ouvreNature = (plie: string): boolean => OUVERTURE.test(plie)

/** Whether folded words may go on naming the kind of an assessment. */
export const poursuitNature = (plie: string): boolean => OUVERTURE.test(plie) || SUITE.test(plie)
