import { PARCOURS_AMENAGEMENT_FR } from './parcours-amenagement.fr.ts'
import { PARCOURS_CERTIFICATEUR_FR } from './parcours-certificateur.fr.ts'
import { PARCOURS_EXAMEN_FR } from './parcours-examen.fr.ts'
import { PARCOURS_INSCRIPTION_FR } from './parcours-inscription.fr.ts'
import type { PhrasesDroit } from './phrases.ts'

/** Words of the law on entering, sitting and accommodations, French. */
export const PARCOURS_FR = {
  regles: {
    ...PARCOURS_INSCRIPTION_FR.regles,
    ...PARCOURS_CERTIFICATEUR_FR.regles,
    ...PARCOURS_EXAMEN_FR.regles,
    ...PARCOURS_AMENAGEMENT_FR.regles,
  },
  traces: {
    ...PARCOURS_INSCRIPTION_FR.traces,
    ...PARCOURS_CERTIFICATEUR_FR.traces,
    ...PARCOURS_EXAMEN_FR.traces,
    ...PARCOURS_AMENAGEMENT_FR.traces,
  },
  mots: {
    ...PARCOURS_INSCRIPTION_FR.mots,
    ...PARCOURS_CERTIFICATEUR_FR.mots,
    ...PARCOURS_EXAMEN_FR.mots,
    ...PARCOURS_AMENAGEMENT_FR.mots,
  },
} as const satisfies PhrasesDroit
