import type { PhrasesDroit } from './phrases.ts'
import { QUALITE_CONTROLE_FR } from './qualite-controle.fr.ts'
import { QUALITE_DONNEES_FR } from './qualite-donnees.fr.ts'
import { QUALITE_INDICATEURS_FR } from './qualite-indicateurs.fr.ts'
import { QUALITE_PREUVES_FR } from './qualite-preuves.fr.ts'
import { QUALITE_REFERENTIEL_FR } from './qualite-referentiel.fr.ts'

/** Words of the law on quality and personal data, French. */
export const QUALITE_FR = {
  regles: {
    ...QUALITE_CONTROLE_FR.regles,
    ...QUALITE_PREUVES_FR.regles,
    ...QUALITE_INDICATEURS_FR.regles,
    ...QUALITE_REFERENTIEL_FR.regles,
    ...QUALITE_DONNEES_FR.regles,
  },
  traces: {
    ...QUALITE_CONTROLE_FR.traces,
    ...QUALITE_PREUVES_FR.traces,
    ...QUALITE_INDICATEURS_FR.traces,
    ...QUALITE_REFERENTIEL_FR.traces,
    ...QUALITE_DONNEES_FR.traces,
  },
  mots: {
    ...QUALITE_CONTROLE_FR.mots,
    ...QUALITE_PREUVES_FR.mots,
    ...QUALITE_INDICATEURS_FR.mots,
    ...QUALITE_REFERENTIEL_FR.mots,
    ...QUALITE_DONNEES_FR.mots,
  },
} as const satisfies PhrasesDroit
