import { fold } from '#socle/texte.ts'
import type { Morceau } from './morceaux.ts'
import type { Colonne } from './passages.ts'

/** Headings of the three columns: the words of article L6113-1, which certifiers print above each column. */
const FORMULES = [
  'référentiel d’activités décrit les situations de travail et les activités exercées, les métiers ou emplois visés',
  'référentiel de compétences identifie les compétences et les connaissances, y compris transversales, qui en découlent',
  'référentiel de compétences identifie les compétences et les connaissances, y compris transversales, qui découlent du référentiel d’activités',
  'référentiel d’évaluation définit les critères et les modalités d’évaluation des acquis',
  'modalités d’évaluation critères d’évaluation',
  'référentiel d’activités référentiel de compétences référentiel d’évaluation',
].map((formule) => compacter(formule))
const OUVERTURE = /^(?:referentiel(?:d|s)|modalitesdevaluation|criteresdevaluation)/
const LIGNE_MAX = 200

/** Letters only, folded. */
function compacter(texte: string): string {
  return fold(texte).replace(/[^a-z]+/gu, '')
}

/** The pieces that print the headings of the columns in a text without cells, wherever lines are cut. */
export function entetesDuTexte(morceaux: readonly Morceau[]): Set<Morceau> {
  const entetes = new Set<Morceau>()
  let dedans = false
  for (const morceau of morceaux) {
    const lettres = morceau.texte.length > LIGNE_MAX ? '' : compacter(morceau.texte)
    const formule = lettres.length > 2 && FORMULES.some((une) => une.includes(lettres))
    dedans = formule && (dedans || OUVERTURE.test(lettres))
    if (dedans) entetes.add(morceau)
  }
  return entetes
}

const MOTS_COLONNES: readonly (readonly [Colonne, RegExp])[] = [
  ['blocs', /\bblocs?\b|\bcertificats? de competences\b/],
  ['activites', /\bactivites?\b|\btaches?\b|\bsituations? de travail\b|\bmissions?\b/],
  ['competences', /\bcompetences?\b|\bcapacites?\b|\bsavoir-faire\b/],
  ['evaluation', /\bevaluations?\b/],
  ['modalites', /\bmodalites?\b|\bepreuves?\b|\bmises? en situation\b/],
  ['criteres', /\bcriteres?\b|\bindicateurs?\b|\battendus?\b/],
]
const TETE_MAX = 400
/** A heading names its column from the start. */
const PLACE_MAX = 30

/**
 * The column that a heading cell names, told by the first word of the trade in it (« référentiel d'évaluation définit
 * les critères… » is evaluation; « critères d'évaluation » criteria); null when it names none.
 */
export function colonneDeTete(texte: string): Colonne | null {
  if (texte.length > TETE_MAX) return null
  const plie = fold(texte)
  const places = MOTS_COLONNES.map(([colonne, motif]) => ({ colonne, place: plie.search(motif) }))
    .filter(({ place }) => place >= 0)
    .sort((a, b) => a.place - b.place)
  const premiere = places[0] && places[0].place <= PLACE_MAX ? places[0].colonne : null
  const nomme = (colonne: Colonne): boolean => places.some((une) => une.colonne === colonne)
  const melange = nomme('modalites') && nomme('criteres') && (premiere === 'modalites' || premiere === 'criteres')
  return melange ? 'evaluation' : premiere
}
