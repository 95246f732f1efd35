import type { PhrasesDroit } from './phrases.ts'

/** Words of the law, part qualite-donnees, English. */
export const QUALITE_DONNEES_EN = {
  regles: {
    'qualite.information-prealable': {
      titre: 'Inform before the final enrolment',
      enonce:
        'Objectives, contents, trainers, hours, assessment, contact and internal rules are given before the final enrolment.',
    },
    'qualite.taux-annuels': {
      titre: 'Publish rates each year',
      enonce:
        'CFAs and lycées publish each year success, continuation, interruption, insertion and added value; a CFA adds broken contracts.',
    },
    'qualite.conservation': {
      titre: 'Keep documents',
      enonce:
        'Each document is kept for the time that its text sets. Only the year during which a copy may be consulted was read, second-hand: all is to be confirmed before anything is destroyed.',
    },
    'qualite.communication.nir': {
      titre: 'No social security number to the CPF',
      enonce:
        'What goes to the system of the CPF does not hold the social security number. A version of the text in force since 1 January 2025 changes the list of those data: it was not read, the rule is still to be confirmed.',
    },
    'qualite.communication.sante': {
      titre: 'The cause of an accommodation stays secret',
      enonce: 'The jury knows the accommodation granted, never its cause; no datum on health reaches it.',
    },
    'qualite.communication.secret-vae': {
      titre: 'Secrecy of dossiers of VAE',
      enonce: 'Whoever learns something from a dossier of VAE is bound by professional secrecy.',
    },
    'qualite.communication.necessite': {
      titre: 'Ask only for what is needed',
      enonce: 'A person is asked only for what has a direct and necessary link with the training.',
    },
  },
  traces: {
    'qualite.conservation.depuis': {
      phrase: 'Day on which the length begins',
      faire: 'Give the last day of the session, of the contract or of the path.',
    },
    'qualite.conservation.duree': {
      phrase: 'Length of retention',
      faire: 'Read the length in the annex of the text, with the archives, before anything is destroyed.',
    },
    'qualite.conservation': { phrase: 'To be kept until' },
    'qualite.conservation.echue': { phrase: 'The length has passed', sinon: 'The length still runs' },
    'qualite.destinataire': { phrase: 'Recipient', faire: 'Say who receives the data.' },
    'qualite.destinataire-est': { phrase: 'The recipient is: {1}', sinon: 'The recipient is not: {1}' },
    'qualite.autre-destinataire': {
      phrase: 'This rule aims at another recipient',
      sinon: 'This rule aims at this recipient',
    },
    'qualite.ni-jury-ni-public': { phrase: 'Neither a jury nor the public', sinon: 'A jury or the public' },
    'qualite.contient-nir': {
      phrase: 'The data hold the social security number',
      sinon: 'The data hold no social security number',
      faire: 'Say whether the social security number is in what is sent.',
    },
    'qualite.sans-nir': { phrase: 'Without social security number', sinon: 'With the social security number' },
    'qualite.nir-tu': {
      phrase: 'The social security number does not go to the system of the CPF',
      sinon: 'The social security number goes to the system of the CPF',
      faire:
        'Take the social security number out of what is sent, or read the 2025 version of the article, which was not read here.',
    },
    'qualite.contient-sante': {
      phrase: 'The data touch on health',
      sinon: 'The data do not touch on health',
      faire: 'Say whether it speaks of health or of the cause of an accommodation.',
    },
    'qualite.sans-sante': { phrase: 'Without datum on health', sinon: 'With a datum on health' },
    'qualite.sante-tue': {
      phrase: 'No datum on health goes to a jury or to the public',
      sinon: 'A datum on health goes to a jury or to the public',
      faire: 'Send only the accommodation granted, without its cause.',
    },
    'qualite.vient-de-vae': {
      phrase: 'The data come from a dossier of VAE',
      sinon: 'The data do not come from a dossier of VAE',
      faire: 'Say whether the data come from a dossier of VAE.',
    },
    'qualite.hors-dossier-vae': { phrase: 'Outside a dossier of VAE', sinon: 'Taken from a dossier of VAE' },
    'qualite.secret-vae': {
      phrase: 'The secrecy of the dossier of VAE is kept',
      sinon: 'A dossier of VAE is made public',
      faire: 'Publish nothing from a dossier of VAE.',
    },
    'qualite.necessaire': {
      phrase: 'Every datum is necessary to the training',
      sinon: 'One datum is not necessary to the training',
      faire: 'Read the request again: keep only what serves the training.',
    },
    'qualite.strict-necessaire': {
      phrase: 'The body asks only for what is needed',
      sinon: 'The body asks for more than is needed',
      faire: 'Take out what has no direct and necessary link with the training.',
    },
    'qualite.communication': { phrase: 'It may be sent', sinon: 'It may not be sent as it is' },
    'qualite.information.objectifs': {
      phrase: 'Objectives: given',
      sinon: 'Objectives: not given',
      faire: 'Give before enrolment: objectives.',
    },
    'qualite.information.contenus': {
      phrase: 'Contents: given',
      sinon: 'Contents: not given',
      faire: 'Give before enrolment: contents.',
    },
    'qualite.information.formateurs': {
      phrase: 'List of trainers: given',
      sinon: 'List of trainers: not given',
      faire: 'Give before enrolment: list of trainers.',
    },
    'qualite.information.horaires': {
      phrase: 'Hours: given',
      sinon: 'Hours: not given',
      faire: 'Give before enrolment: hours.',
    },
    'qualite.information.modalites_evaluation': {
      phrase: 'Assessment: given',
      sinon: 'Assessment: not given',
      faire: 'Give before enrolment: assessment.',
    },
    'qualite.information.contact': {
      phrase: 'Contact: given',
      sinon: 'Contact: not given',
      faire: 'Give before enrolment: contact.',
    },
    'qualite.information.reglement_interieur': {
      phrase: 'Internal rules: given',
      sinon: 'Internal rules: not given',
      faire: 'Give before enrolment: internal rules.',
    },
    'qualite.information.remise-le': { phrase: 'Day on which it was given', faire: 'Give that day.' },
    'qualite.information.inscription-le': {
      phrase: 'Day of the final enrolment',
      faire: 'Give the day of the final enrolment.',
    },
    'qualite.information.avant-inscription': {
      phrase: 'Information given on {0}, enrolment on {1}',
      sinon: 'Information given on {0}, after the enrolment of {1}',
      faire: 'Give the information before the final enrolment.',
    },
    'qualite.information-prealable': {
      phrase: 'The information beforehand is complete',
      sinon: 'The information beforehand is not complete',
    },
    'qualite.taux-annuel.obtention': {
      phrase: 'Success rate: published',
      sinon: 'Success rate: not published',
      faire: 'Publish: success rate.',
    },
    'qualite.taux-annuel.poursuite': {
      phrase: 'Continuation rate: published',
      sinon: 'Continuation rate: not published',
      faire: 'Publish: continuation rate.',
    },
    'qualite.taux-annuel.interruption': {
      phrase: 'Interruption rate: published',
      sinon: 'Interruption rate: not published',
      faire: 'Publish: interruption rate.',
    },
    'qualite.taux-annuel.insertion': {
      phrase: 'Insertion rate: published',
      sinon: 'Insertion rate: not published',
      faire: 'Publish: insertion rate.',
    },
    'qualite.taux-annuel.valeur_ajoutee': {
      phrase: 'Added value: published',
      sinon: 'Added value: not published',
      faire: 'Publish: added value.',
    },
    'qualite.taux-annuel.rupture': {
      phrase: 'Rate of broken contracts: published',
      sinon: 'Rate of broken contracts: not published',
      faire: 'Publish: rate of broken contracts.',
    },
    'qualite.hors-cfa': { phrase: 'The body is not a CFA', sinon: 'The body is a CFA' },
    'qualite.taux-annuels.rupture': {
      phrase: 'A CFA publishes broken contracts too',
      sinon: 'The CFA does not publish broken contracts',
      faire: 'Publish the rate of broken contracts.',
    },
    'qualite.taux-annuels.rythme': { phrase: 'Rhythm of publication' },
    'qualite.taux-annuels.publies-le': {
      phrase: 'Day of the last publication',
      faire: 'Give the day of the last publication.',
    },
    'qualite.taux-annuels.jusqu-au': { phrase: 'Day of the next publication' },
    'qualite.taux-annuels.a-jour': {
      phrase: 'The rates are less than a year old ({1})',
      sinon: 'The rates are more than a year old ({1})',
      faire: 'Publish the rates of the year.',
    },
    'qualite.taux-annuels': {
      phrase: 'The rates of the year are published',
      sinon: 'The rates of the year are not all published',
    },
    'qualite.information': { phrase: 'The duties of information are kept', sinon: 'A duty of information is not kept' },
  },
  mots: {
    'caisse-des-depots': 'Caisse des dépôts',
    jury: 'jury',
    organisme: 'training body',
    'grand-public': 'public',
    'sans-delai': 'no delay',
    'douze-mois': 'twelve months',
  },
} as const satisfies PhrasesDroit
