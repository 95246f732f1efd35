import { PARCOURS_AMENAGEMENT_EN } from './parcours-amenagement.en.ts'
import { PARCOURS_CERTIFICATEUR_EN } from './parcours-certificateur.en.ts'
import { PARCOURS_EXAMEN_EN } from './parcours-examen.en.ts'
import { PARCOURS_INSCRIPTION_EN } from './parcours-inscription.en.ts'
import type { PhrasesDroit } from './phrases.ts'

/** Words of the law on entering, sitting and accommodations, English. */
export const PARCOURS_EN = {
  regles: {
    ...PARCOURS_INSCRIPTION_EN.regles,
    ...PARCOURS_CERTIFICATEUR_EN.regles,
    ...PARCOURS_EXAMEN_EN.regles,
    ...PARCOURS_AMENAGEMENT_EN.regles,
  },
  traces: {
    ...PARCOURS_INSCRIPTION_EN.traces,
    ...PARCOURS_CERTIFICATEUR_EN.traces,
    ...PARCOURS_EXAMEN_EN.traces,
    ...PARCOURS_AMENAGEMENT_EN.traces,
  },
  mots: {
    ...PARCOURS_INSCRIPTION_EN.mots,
    ...PARCOURS_CERTIFICATEUR_EN.mots,
    ...PARCOURS_EXAMEN_EN.mots,
    ...PARCOURS_AMENAGEMENT_EN.mots,
  },
} as const satisfies PhrasesDroit
