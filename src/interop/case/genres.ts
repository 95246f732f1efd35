import { GENRES_ELEMENT, type GenreElement, peutContenir } from '#domaine/referentiel/index.ts'
import { fold } from '#socle/texte.ts'
import { identifiantGenre } from './cles.ts'
import type { ItemCase } from './paquet.ts'

/** Words that other frameworks use for a type of item, folded; the first one found in the type decides. */
const MOTS: readonly (readonly [mot: string, genre: GenreElement])[] = [
  ['bloc', 'bloc'],
  ['block', 'bloc'],
  ['tache', 'tache'],
  ['task', 'tache'],
  ['activit', 'activite'],
  ['connaissance', 'connaissance'],
  ['savoir', 'connaissance'],
  ['knowledge', 'connaissance'],
  ['critere', 'critere'],
  ['criteri', 'critere'],
  ['indicateur', 'critere'],
  ['indicator', 'critere'],
  ['evaluation', 'evaluation'],
  ['assessment', 'evaluation'],
  ['epreuve', 'epreuve'],
  ['exam', 'epreuve'],
  ['unit', 'unite'],
  ['competenc', 'competence'],
  ['skill', 'competence'],
  ['standard', 'competence'],
]

const PAR_IDENTIFIANT = new Map(GENRES_ELEMENT.map((genre) => [identifiantGenre(genre), genre]))

/** The kind that an item states: ours by its identifier, others by their words; null when it states none we know. */
export function genreDit({ CFItemType, CFItemTypeURI }: ItemCase): GenreElement | null {
  const notre = PAR_IDENTIFIANT.get(CFItemTypeURI?.identifier ?? '')
  if (notre !== undefined) return notre
  const type = fold(CFItemType ?? '')
  return MOTS.find(([mot]) => type.includes(mot))?.[1] ?? null
}

/** Kinds tried in turn when what an item says cannot stand where it is. */
const REPLIS: readonly GenreElement[] = ['activite', 'competence', 'tache', 'connaissance', 'critere', 'unite', 'bloc']

/**
 * The kind of an element among those that may stand under `parent`: what it says when it may; else a bloc at the top,
 * an activity in the middle, a competence at the end of a branch; else the first kind that may.
 */
export function proposerGenre(
  dit: GenreElement | null,
  { parent, profondeur, porte }: { parent: GenreElement | null; profondeur: number; porte: boolean },
): GenreElement {
  const place: GenreElement = porte ? (profondeur === 0 ? 'bloc' : 'activite') : 'competence'
  const voulus = dit === null ? [place, ...REPLIS] : [dit, place, ...REPLIS]
  return voulus.find((genre) => peutContenir(parent, genre)) ?? 'connaissance'
}
