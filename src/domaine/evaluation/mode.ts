import { calculer, constante, feuille, juger, type Trace } from '#droit/trace.ts'
import type { FormeExamen, Modalite, NatureEpreuve } from '../referentiel/index.ts'
import type { CategorieCandidat, Reglement, UniteEvaluee } from './reglement.ts'

/** How a unit is sat, as one word: its form then its natures (`ponctuel-ecrit-oral`), or why it is not sat. */
export type MotMode = string

/** Every way a unit may be sat, as people write it in a regulation; `non-offerte`: closed to the category. */
export const MODES_EXAMEN = [
  'ccf',
  'ponctuel',
  'ponctuel-ecrit',
  'ponctuel-oral',
  'ponctuel-pratique',
  'ponctuel-ecrit-oral',
  'ponctuel-ecrit-pratique',
  'ponctuel-oral-pratique',
  'ponctuel-ecrit-oral-pratique',
  'ecrit',
  'oral',
  'pratique',
  'ecrit-oral',
  'ecrit-pratique',
  'oral-pratique',
  'ecrit-oral-pratique',
  'non-offerte',
] as const satisfies readonly MotMode[]

/** The three categories of a national regulation, in its order. */
export const CATEGORIES: readonly CategorieCandidat[] = ['mixte', 'ponctuel', 'ccf-integral']

const ORDRE: readonly NatureEpreuve[] = ['ecrit', 'oral', 'pratique']
const PREVUES: Readonly<Record<CategorieCandidat, Trace>> = {
  mixte: prevoir('mixte'),
  ponctuel: prevoir('ponctuel'),
  'ccf-integral': prevoir('ccf-integral'),
}
const SANS_EPREUVE = constante('evaluation.categorie-prevue', 'sans-epreuve', 'mot', {
  texte: 'code-de-l-education.D337-67',
})

/** The word of a modality; null when the regulation does not say (`undefined`), `non-offerte` when it closes the unit. */
export function motDuMode(modalite: Modalite | null | undefined): MotMode | null {
  if (modalite === undefined) return null
  if (modalite === null) return 'non-offerte'
  const natures = ORDRE.filter((nature) => modalite.natures.includes(nature))
  const mots = [...(modalite.forme === null ? [] : [modalite.forme]), ...natures]
  return mots.length === 0 ? null : mots.join('-')
}

/** What a word says: its form and its natures, in the order writing, speaking, practice. */
export function lireMode(mot: MotMode): {
  readonly forme: FormeExamen | null
  readonly natures: readonly NatureEpreuve[]
} {
  const mots = mot.split('-')
  const forme = mots[0] === 'ccf' || mots[0] === 'ponctuel' ? mots[0] : null
  return { forme, natures: ORDRE.filter((nature) => mots.includes(nature)) }
}

/** A word back to a modality of the category; `minutes` belong to what is not CCF. */
export function modaliteDuMot(mot: MotMode, candidats: string, minutes: number | null): Modalite | null {
  if (mot === 'non-offerte') return null
  const lu = lireMode(mot)
  const duree = lu.forme === 'ccf' ? null : minutes
  return { candidats, ...lu, dureeMin: duree, dureeMax: duree, brut: mot }
}

/** How the regulation has one category sit the unit, as a leaf: unknown when it does not say. */
function prevoirMode(reglement: Reglement, unite: UniteEvaluee, categorie: CategorieCandidat): Trace {
  return feuille(
    'evaluation.mode-prevu',
    motDuMode(unite.modes[categorie]),
    { unite: 'mot', details: { unite: unite.code }, ...(reglement.texte === null ? {} : { texte: reglement.texte }) },
    { genre: 'reglement', reglement: reglement.id, chemin: `unites.${unite.code}.modes.${categorie}` },
  )
}

/** How a candidate of that category (a step) sits the unit: a step whose value is a `MotMode`, unknown with the category. */
export function lireModeUnite(reglement: Reglement, unite: UniteEvaluee, categorie: Trace): Trace {
  const est = (prevue: Trace): Trace => juger('evaluation.categorie-est', 'egal', [categorie, prevue])
  // Once the category is known, what the regulation says or leaves out for the others does not matter.
  const utiles = CATEGORIES.filter((une) => categorie.valeur === null || categorie.valeur === une)
  const branches = utiles.flatMap((une) => [est(PREVUES[une]), prevoirMode(reglement, unite, une)])
  return calculer('evaluation.mode', 'selon', [...branches, est(SANS_EPREUVE), SANS_EPREUVE, SANS_EPREUVE], {
    unite: 'mot',
    texte: 'code-de-l-education.D337-82',
    details: { unite: unite.code },
  })
}

function prevoir(categorie: CategorieCandidat): Trace {
  return constante('evaluation.categorie-prevue', categorie, 'mot', { texte: 'code-de-l-education.D337-82' })
}
