import type { PhrasesDroit } from './phrases.ts'

export const INTERRUPTEURS_EN = {
  regles: {},
  traces: {
    'interrupteur.qualite.mise-a-jour': {
      phrase: 'Age allowed for the public information, of which the guide does not speak: {valeur}',
    },
    'interrupteur.habilitation.ancienne': {
      phrase: 'End of an habilitation to CCF given before 2024 whose decision states none: {valeur}',
    },
    'interrupteur.jury.annees': { phrase: 'Limit of consecutive years in a jury: {valeur}' },
    'interrupteur.jury.vae-equilibre': { phrase: 'Balance of women and men in a jury of VAE: {valeur}' },
  },
  mots: {
    'texte-du-jury': 'only where the text of the jury sets it',
    cinq: 'five years everywhere, as a precaution',
    'un-de-chaque': 'at least one woman and one man',
    parite: 'equality to one person',
  },
} as const satisfies PhrasesDroit
