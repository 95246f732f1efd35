import type { PhrasesDroit } from './phrases.ts'
import { QUALITE_CONTROLE_EN } from './qualite-controle.en.ts'
import { QUALITE_DONNEES_EN } from './qualite-donnees.en.ts'
import { QUALITE_INDICATEURS_EN } from './qualite-indicateurs.en.ts'
import { QUALITE_PREUVES_EN } from './qualite-preuves.en.ts'
import { QUALITE_REFERENTIEL_EN } from './qualite-referentiel.en.ts'

/** Words of the law on quality and personal data, English. */
export const QUALITE_EN = {
  regles: {
    ...QUALITE_CONTROLE_EN.regles,
    ...QUALITE_PREUVES_EN.regles,
    ...QUALITE_INDICATEURS_EN.regles,
    ...QUALITE_REFERENTIEL_EN.regles,
    ...QUALITE_DONNEES_EN.regles,
  },
  traces: {
    ...QUALITE_CONTROLE_EN.traces,
    ...QUALITE_PREUVES_EN.traces,
    ...QUALITE_INDICATEURS_EN.traces,
    ...QUALITE_REFERENTIEL_EN.traces,
    ...QUALITE_DONNEES_EN.traces,
  },
  mots: {
    ...QUALITE_CONTROLE_EN.mots,
    ...QUALITE_PREUVES_EN.mots,
    ...QUALITE_INDICATEURS_EN.mots,
    ...QUALITE_REFERENTIEL_EN.mots,
    ...QUALITE_DONNEES_EN.mots,
  },
} as const satisfies PhrasesDroit
