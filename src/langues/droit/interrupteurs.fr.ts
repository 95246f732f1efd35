import type { PhrasesDroit } from './phrases.ts'

export const INTERRUPTEURS_FR = {
  regles: {},
  traces: {
    'interrupteur.qualite.mise-a-jour': {
      phrase: 'Âge permis de l’information au public, dont le guide ne parle pas : {valeur}',
    },
    'interrupteur.habilitation.ancienne': {
      phrase: 'Fin d’une habilitation au CCF donnée avant 2024, quand la décision n’en dit rien : {valeur}',
    },
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
