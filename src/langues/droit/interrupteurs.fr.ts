import type { PhrasesDroit } from './phrases.ts'

export const INTERRUPTEURS_FR = {
  regles: {},
  traces: {
    'interrupteur.jury.annees': { phrase: 'Limite des années consécutives dans un jury : {valeur}' },
    'interrupteur.jury.vae-equilibre': { phrase: 'Équilibre entre femmes et hommes d’un jury de VAE : {valeur}' },
  },
  mots: {
    'texte-du-jury': 'seulement si le texte du jury la fixe',
    cinq: 'cinq ans partout, par précaution',
    'un-de-chaque': 'au moins une femme et un homme',
    parite: 'égalité, à une personne près',
  },
} as const satisfies PhrasesDroit
