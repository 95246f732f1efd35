import type { PhrasesDroit } from './phrases.ts'

export const INTERRUPTEURS_FR = {
  regles: {},
  traces: {
    'interrupteur.note.correspondance': {
      phrase: 'Note d’une ancienne certification et table de correspondance : {valeur}',
    },
    'interrupteur.note.fenetre': { phrase: 'Fin des cinq ans d’une note gardée : {valeur}' },
    'interrupteur.facultatif.coefficient': {
      phrase: 'Coefficient d’une unité facultative quand le règlement se tait : {valeur}',
    },
    'interrupteur.projet.diviseur': { phrase: 'Diviseur de la moyenne avec un projet : {valeur}' },
    'interrupteur.absence.recours': { phrase: 'Absence justifiée et moyenne de 8 à 10 : {valeur}' },
    'interrupteur.majoration.plafond': {
      phrase: 'Plafond des quinze points quand le salaire de la branche dépasse le SMIC : {valeur}',
    },
    'interrupteur.age.initial': {
      phrase: 'Tranche d’âge au début quand l’anniversaire tombe dans le premier mois : {valeur}',
    },
    'interrupteur.mois.prorata': { phrase: 'Mois coupé par un changement : {valeur}' },
    'interrupteur.remuneration.arrondi': { phrase: 'Centimes d’un salaire : {valeur}' },
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
    reportee: 'la note passe par la table',
    'dispense-seule': 'la table ne sert qu’aux dispenses',
    date: 'au jour près',
    session: 'toute la session de la cinquième année',
    un: 'un',
    inconnu: 'inconnu',
    inchange: 'inchangé',
    augmente: 'augmenté du coefficient du projet',
    'les-deux': 'contrôle et remplacement',
    remplacement: 'remplacement seul',
    taux: 'le plafond porte sur le taux',
    montant: 'le plafond porte sur le montant',
    'premier-jour': 'âge au premier jour',
    'fin-de-mois': 'âge à la fin du mois',
    calendaire: 'par jours du calendrier',
    trentiemes: 'par trentièmes',
    proche: 'au plus proche',
    haut: 'au centime supérieur',
    'texte-du-jury': 'seulement si le texte du jury la fixe',
    cinq: 'cinq ans partout, par précaution',
    'un-de-chaque': 'au moins une femme et un homme',
    parite: 'égalité, à une personne près',
  },
} as const satisfies PhrasesDroit
