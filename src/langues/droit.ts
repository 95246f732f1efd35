import { DROIT_EN } from './droit.en.ts'
import { DROIT_FR } from './droit.fr.ts'
import { EXPLICATION_EN } from './explication.en.ts'
import { EXPLICATION_FR } from './explication.fr.ts'
import type { ParolesDroit } from './valeur-droit.ts'

/** The words of the law in one language, for the server and the command line, which speak both. */
export const parolesDroit = (langue: 'fr' | 'en'): ParolesDroit =>
  langue === 'fr'
    ? { langue, phrases: DROIT_FR, mots: EXPLICATION_FR }
    : { langue, phrases: DROIT_EN, mots: EXPLICATION_EN }
