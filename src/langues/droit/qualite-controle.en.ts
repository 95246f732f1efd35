import type { PhrasesDroit } from './phrases.ts'

/** Words of the law, part qualite-controle, English. */
export const QUALITE_CONTROLE_EN = {
  regles: {
    'qualite.certificat': { titre: 'Three years of certificate', enonce: 'The quality certificate holds three years.' },
  },
  traces: {
    'qualite.jour': { phrase: 'Day of the check' },
    'qualite.mot': { phrase: 'Word of the text: {valeur}' },
    'qualite.preuve-datee': { phrase: 'Day of the evidence' },
    'qualite.action.formation': {
      phrase: 'The body runs training actions',
      sinon: 'The body runs no training actions',
      faire: 'Say which actions the body runs.',
    },
    'qualite.action.bilan': {
      phrase: 'The body runs skills assessments',
      sinon: 'The body runs no skills assessments',
      faire: 'Say which actions the body runs.',
    },
    'qualite.action.vae': {
      phrase: 'The body supports VAE',
      sinon: 'The body supports no VAE',
      faire: 'Say which actions the body runs.',
    },
    'qualite.action.cfa': {
      phrase: 'The body is a CFA',
      sinon: 'The body is not a CFA',
      faire: 'Say whether the body is a CFA.',
    },
    'qualite.certifiante': {
      phrase: 'The action leads to a registered certification',
      sinon: 'The action leads to no registered certification',
      faire: 'Say whether the action leads to a certification.',
    },
    'qualite.alternance': {
      phrase: 'The action alternates with a company',
      sinon: 'The action does not alternate with a company',
      faire: 'Say whether the action alternates with a company.',
    },
    'qualite.sous-traitance': {
      phrase: 'Part of the action is subcontracted',
      sinon: 'Nothing is subcontracted',
      faire: 'Say whether a part is subcontracted.',
    },
    'qualite.champ-declare': {
      phrase: 'The body says that indicator 12 concerns it',
      sinon: 'The body says that indicator 12 does not concern it',
      faire: 'Read the scope of indicator 12 in the reading guide, then say it here: no source that we read states it.',
    },
    'qualite.champ': { phrase: 'One of the actions is in scope', sinon: 'None of the actions is in scope' },
    'qualite.concerne': { phrase: 'The indicator concerns the body', sinon: 'The indicator does not concern the body' },
    'qualite.hors-champ': {
      phrase: 'The indicator does not concern the body',
      sinon: 'The indicator concerns the body',
    },
    'qualite.fraicheur': { phrase: 'Age allowed for the information' },
    'qualite.mise-a-jour': {
      phrase: 'Last review of the public information',
      faire: 'Give the day of the last update of the sheet.',
    },
    'qualite.mise-a-jour.limite': { phrase: 'Day until which it counts' },
    'qualite.mise-a-jour.sans-delai': { phrase: 'No delay is kept', sinon: 'A delay of twelve months is kept' },
    'qualite.mise-a-jour.douze-mois': {
      phrase: 'Information reviewed less than twelve months ago ({1})',
      sinon: 'Information reviewed more than twelve months ago ({1})',
    },
    'qualite.mise-a-jour.recente': {
      phrase: 'The public information is recent',
      sinon: 'The public information is more than twelve months old',
      faire: 'Read the sheet again and date its update.',
    },
    'qualite.taux.reussite': {
      phrase: 'Rate of success published with its year and its size',
      sinon: 'Rate of success incomplete',
      faire: 'Publish the rate of success with the year and the number of people.',
    },
    'qualite.taux.satisfaction': {
      phrase: 'Rate of satisfaction published with its year and its size',
      sinon: 'Rate of satisfaction incomplete',
      faire: 'Publish the rate of satisfaction with the year and the number of people.',
    },
    'qualite.taux.valeur': { phrase: 'Percentage' },
    'qualite.taux.valeur-dit': { phrase: 'Percentage: stated', sinon: 'Percentage: not stated' },
    'qualite.taux.annee': { phrase: 'Year' },
    'qualite.taux.annee-dit': { phrase: 'Year: stated', sinon: 'Year: not stated' },
    'qualite.taux.effectif': { phrase: 'Number of people' },
    'qualite.taux.effectif-dit': { phrase: 'Number of people: stated', sinon: 'Number of people: not stated' },
    'qualite.resultats-publies': {
      phrase: 'The rates are published in full',
      sinon: 'The rates are not published in full',
    },
    'qualite.resultats': {
      phrase: 'Full results, or the statement that they mean nothing yet',
      sinon: 'Neither full results, nor the statement that they mean nothing yet',
      faire: 'Publish the rates with year and size, or write that they are not significant yet.',
    },
    'qualite.objectifs.total': { phrase: 'Number of objectives', faire: 'Count the objectives.' },
    'qualite.objectifs.faits': {
      phrase: 'Objectives linked to a skill',
      faire: 'Count the objectives linked to a skill.',
    },
    'qualite.objectifs': {
      phrase: '{0} objectives linked to a skill out of {1}',
      sinon: '{0} objectives linked to a skill out of {1}: some are left',
      faire: 'Deal with the objectives that are left.',
    },
    'qualite.criteres.total': { phrase: 'Number of criteria', faire: 'Count the criteria.' },
    'qualite.criteres.faits': { phrase: 'Criteria assessed', faire: 'Count the criteria assessed.' },
    'qualite.criteres': {
      phrase: '{0} criteria assessed out of {1}',
      sinon: '{0} criteria assessed out of {1}: some are left',
      faire: 'Deal with the criteria that are left.',
    },
    'qualite.heures.annoncees': { phrase: 'Announced length', faire: 'Give the announced hours.' },
    'qualite.heures.module': { phrase: 'Length of the module', faire: 'Give the hours of each module.' },
    'qualite.heures.total': { phrase: 'Total of the modules' },
    'qualite.heures': {
      phrase: 'The modules make {0} and the sheet announces {1}',
      sinon: 'The modules make {0} while the sheet announces {1}',
      faire: 'Correct the hours of the modules or the announced total.',
    },
    'qualite.bloc-couvert': {
      phrase: 'A module covers this bloc',
      sinon: 'No module covers this bloc',
      faire: 'Link a module to this bloc.',
    },
    'qualite.couverture': { phrase: 'Every bloc is covered by a module', sinon: 'One bloc is covered by no module' },
    'qualite.debut': { phrase: 'First day of training', faire: 'Give the first day of training.' },
    'qualite.positionnement-le': { phrase: 'Day of the positioning', faire: 'Give the day of the positioning.' },
    'qualite.positionnement': {
      phrase: 'Positioning on {0}, for an entry on {1}',
      sinon: 'Positioning on {0}, after the entry of {1}',
      faire: 'Position people before they enter.',
    },
    'qualite.entretien.delai': { phrase: 'Time to hold the interview' },
    'qualite.entretien-le': { phrase: 'Day of the interview' },
    'qualite.entretien.limite': { phrase: 'Last day for the interview' },
    'qualite.entretien.jour-compte': { phrase: 'Day that counts: that of the interview, else that of the check' },
    'qualite.entretien': {
      phrase: 'Interview of the first two months: {0} for {1}',
      sinon: 'Interview of the first two months too late: {0} for {1}',
      faire: 'Hold the interview with the company and the apprentice, and date it.',
    },
    'qualite.certificat.duree': { phrase: 'Length of the certificate' },
    'qualite.certificat.delivre-le': { phrase: 'Day of the certificate' },
    'qualite.certificat.fin': { phrase: 'Last day of the certificate' },
    'qualite.certificat-valide': {
      phrase: 'On {0}, the certificate still holds ({1})',
      sinon: 'On {0}, the certificate has expired ({1})',
      faire: 'Pass the audit of renewal.',
    },
    'qualite.guide-inconnu': {
      phrase: 'The reading guide of that day is not in our tables',
      faire: 'Take the reading guide in force on that day.',
    },
    'qualite.referentiel': { phrase: 'The thirty-two indicators are kept', sinon: 'An indicator is not kept' },
  },
  mots: {},
} as const satisfies PhrasesDroit
