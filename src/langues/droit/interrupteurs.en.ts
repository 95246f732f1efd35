import type { PhrasesDroit } from './phrases.ts'

export const INTERRUPTEURS_EN = {
  regles: {},
  traces: {
    'interrupteur.note.correspondance': {
      phrase: 'Mark of an earlier certification and table of correspondence: {valeur}',
    },
    'interrupteur.note.fenetre': { phrase: 'End of the five years of a mark kept: {valeur}' },
    'interrupteur.facultatif.coefficient': {
      phrase: 'Weight of an optional unit where the regulation is silent: {valeur}',
    },
    'interrupteur.projet.diviseur': { phrase: 'Divisor of the mean with a project: {valeur}' },
    'interrupteur.absence.recours': { phrase: 'Justified absence and a mean from 8 to 10: {valeur}' },
    'interrupteur.majoration.plafond': {
      phrase: 'Cap of the fifteen points when the wage of the branch is over the SMIC: {valeur}',
    },
    'interrupteur.age.initial': { phrase: 'Bracket at the start when the birthday falls in the first month: {valeur}' },
    'interrupteur.mois.prorata': { phrase: 'Month cut by a change: {valeur}' },
    'interrupteur.remuneration.arrondi': { phrase: 'Cents of a pay: {valeur}' },
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
    reportee: 'the mark passes through the table',
    'dispense-seule': 'the table serves exemptions only',
    date: 'to the day',
    session: 'the whole session of the fifth year',
    un: 'one',
    inconnu: 'unknown',
    inchange: 'unchanged',
    augmente: 'raised by the weight of the project',
    'les-deux': 'second chance and replacement',
    remplacement: 'replacement alone',
    taux: 'the cap bears on the rate',
    montant: 'the cap bears on the amount',
    'premier-jour': 'age on the first day',
    'fin-de-mois': 'age at the end of the month',
    calendaire: 'by calendar days',
    trentiemes: 'by thirtieths',
    proche: 'to the nearest cent',
    haut: 'up to the cent',
    'texte-du-jury': 'only where the text of the jury sets it',
    cinq: 'five years everywhere, as a precaution',
    'un-de-chaque': 'at least one woman and one man',
    parite: 'equality to one person',
  },
} as const satisfies PhrasesDroit
