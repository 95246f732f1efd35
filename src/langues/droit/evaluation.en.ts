import { EVALUATION_GRILLE_EN } from './evaluation-grille.en.ts'
import type { PhrasesDroit } from './phrases.ts'

/** Words of exam modes and of grids, English. */
export const EVALUATION_EN = {
  regles: {
    'evaluation.categorie-bac-pro-avant-2016': {
      titre: 'Assessment in the bac pro, before 2016',
      enonce: 'The version of the article before 2016 was not read: the answer is unknown.',
    },
    'evaluation.categorie-bac-pro-2016': {
      titre: 'Assessment in the bac pro, from 2016 to July 2021',
      enonce:
        'Partly by CCF for pupils of public and contracted schools, trainees of public establishments and apprentices of habilitated CFA; wholly by CCF in a public establishment of continuing training habilitated for it; terminal papers only for the others.',
    },
    'evaluation.categorie-bac-pro-2021': {
      titre: 'Assessment in the bac pro, from July to December 2021',
      enonce:
        'A decree of July 2021 changed the rule; the version that was read is the one of January 2022. Between both, the answer is unknown.',
    },
    'evaluation.categorie-bac-pro-2022': {
      titre: 'Assessment in the bac pro',
      enonce:
        'Partly by CCF for pupils of public and contracted schools, trainees of public establishments and apprentices of a CFA that is habilitated, of the sea, or carried by a public school, a GRETA or a GIP-FCIP where the whole training takes place; wholly by CCF in a public establishment of continuing training habilitated for it; terminal papers only for the others. The habilitation must hold on the day of each assessment.',
    },
    'evaluation.categorie-cap-avant-2021': {
      titre: 'Assessment in the CAP, before 2021',
      enonce: 'The version of the articles before 2021 was not read: the answer is unknown.',
    },
    'evaluation.categorie-cap-2021': {
      titre: 'Assessment in the CAP, from January to July 2021',
      enonce:
        'As in the bac pro: partly by CCF for pupils of public and contracted schools, apprentices of habilitated CFA and trainees of public establishments; wholly by CCF in a public establishment habilitated for it; terminal papers only for the others.',
    },
    'evaluation.categorie-cap-2021-940': {
      titre: 'Assessment in the CAP',
      enonce:
        'The same rule, and some CFA, public or of the sea, assess by CCF without asking for an habilitation, as the notice of the decree of July 2021 says.',
    },
    'evaluation.categorie-bp-avant-2020': {
      titre: 'Assessment in the brevet professionnel, before 2020',
      enonce: 'The version of the article in force before 2020 was not read: the answer is unknown.',
    },
    'evaluation.categorie-bp-2020': {
      titre: 'Assessment in the brevet professionnel, from 2020 to July 2021',
      enonce:
        'Partly by CCF for trainees of public establishments and apprentices of an habilitated CFA; wholly by CCF, with or without marks, in a public establishment of continuing training habilitated for it. The article that was read says nothing of the other candidates: for them, the answer is unknown.',
    },
    'evaluation.categorie-bp-2021-940': {
      titre: 'Assessment in the brevet professionnel',
      enonce:
        'The same rule, and some CFA, public or of the sea, assess by CCF without asking for an habilitation, as the notice of the decree of July 2021 says. The article that was read says nothing of the other candidates: for them, the answer is unknown.',
    },
    'evaluation.categorie-cs': {
      titre: 'Assessment in the certificat de spécialisation',
      enonce: 'The text was not read: the answer is unknown.',
    },
    'evaluation.categorie-bts-avant-2022': {
      titre: 'Assessment in the BTS, before June 2022',
      enonce: 'The version of the article in force before 5 June 2022 was not read: the answer is unknown.',
    },
    'evaluation.categorie-bts-2022': {
      titre: 'Assessment in the BTS',
      enonce:
        'At least three terminal papers and the rest by CCF if the regulation says so, for pupils of public and state-contracted schools, trainees of public establishments and apprentices of a CFA that is habilitated, or carried by a public lycée, a GRETA or a GIP-FCIP where the whole training takes place; wholly by CCF in a public establishment of continuing training habilitated for it, three months of silence of the recteur granting it; terminal papers only for the others.',
    },
    'evaluation.categorie-titre-professionnel': {
      titre: 'Assessment of a titre professionnel',
      enonce: 'The framework of the title sets its assessment: neither CCF nor terminal paper.',
    },
    'evaluation.categorie-titre-prive': {
      titre: 'Assessment of a private title',
      enonce: 'The certifying body sets the assessment declared to the register.',
    },
    'evaluation.minimum-bac-pro-2016': {
      titre: 'Share of CCF and of terminal papers in the bac pro, from 2016 to 2021',
      enonce: 'At least half of the compulsory units are assessed by CCF and at least two as terminal papers.',
    },
    'evaluation.minimum-bac-pro-2022': {
      titre: 'Share of CCF and of terminal papers in the bac pro',
      enonce: 'At least three compulsory units are assessed by CCF and at least three as terminal papers.',
    },
    'evaluation.minimum-cap-2021': {
      titre: 'Share of CCF in the CAP',
      enonce: 'At least four compulsory papers are assessed by CCF.',
    },
    'evaluation.minimum-bts': { titre: 'Terminal papers in the BTS', enonce: 'At least three papers are terminal.' },
  },
  traces: {
    ...EVALUATION_GRILLE_EN.traces,
    'evaluation.voie': {
      phrase: 'How the exam is prepared',
      faire:
        'Say how the exam is prepared: at school, as an apprentice, in continuing training, at a distance, from experience or by VAE',
    },
    'evaluation.etablissement': {
      phrase: 'Training establishment',
      faire: 'Give the establishment; for an apprentice, the body that carries the CFA, wherever lessons are given',
    },
    'evaluation.lieu-inattendu': {
      phrase: 'Establishment that goes with this way of preparing the exam',
      faire:
        'Check the establishment: it does not fit this route. An apprentice can ask the school which CFA carries the training',
    },
    'evaluation.jour': {
      phrase: 'Day of the assessment',
      faire: 'Ask the centre for the date of the assessed situation',
    },
    'evaluation.formation-entiere': {
      phrase: 'The whole training takes place in the establishment that carries the CFA',
      sinon: 'Part of the training takes place elsewhere',
      faire: 'Ask the CFA whether the whole training takes place in the establishment that carries it',
    },
    'evaluation.agricole': {
      phrase: 'The speciality belongs to the ministry of agriculture',
      sinon: 'The speciality does not belong to the ministry of agriculture',
      faire: 'See on the record of the diploma which ministry delivers it',
    },
    'evaluation.non-agricole': {
      phrase: 'The speciality does not belong to the ministry of agriculture',
      sinon: 'The speciality belongs to the ministry of agriculture: its CFA needs an habilitation of its own',
    },
    'evaluation.mot': { phrase: 'Word of the text' },
    'evaluation.diplome': {
      phrase: 'Diploma that this regulation governs',
      faire: 'Give the diploma: the rule depends on it',
    },
    'evaluation.categorie': {
      phrase: 'Category of the candidate',
      faire: 'Fill in what is missing: how the exam is prepared, the establishment, its habilitation',
    },
    'evaluation.categorie-prevue': { phrase: 'Category that the text provides' },
    'evaluation.categorie-est': {
      phrase: 'The candidate is in the category “{1}”',
      sinon: 'The candidate is not in the category “{1}”',
    },
    'evaluation.version-non-lue': {
      phrase: 'Version of the text in force on that day: it was not read',
      faire: 'Read on Légifrance the version of the article in force on the day of the assessment',
    },
    'evaluation.hors-article': {
      phrase: 'How this candidate is assessed: the article that was read says nothing of it',
      faire: 'Ask the exams office, or read the particular regulation of the diploma',
    },
    'evaluation.texte-non-lu': {
      phrase: 'Rule of this diploma: its text was not read',
      faire: 'Ask the examination office, or read the regulation of the diploma',
    },
    'evaluation.referentiel-du-titre': {
      phrase: 'Assessment that the framework of the title sets',
      faire: 'Ask the certifying body for the assessment it declared to the register',
    },
    'evaluation.voie-vae': {
      phrase: 'The diploma is sought by VAE: there is no paper to sit',
      sinon: 'The diploma is not sought by VAE',
    },
    'evaluation.voie-distance': {
      phrase: 'The exam is prepared at a distance, whatever the status',
      sinon: 'The exam is not prepared at a distance',
    },
    'evaluation.voie-experience': {
      phrase: 'The candidate sits the exam on experience, without training',
      sinon: 'The candidate does not sit the exam on experience',
    },
    'evaluation.voie-scolaire': { phrase: 'The candidate is a pupil', sinon: 'The candidate is not a pupil' },
    'evaluation.voie-continue': {
      phrase: 'The candidate is in continuing training or under a contrat de professionnalisation',
      sinon: 'The candidate is not in continuing training',
    },
    'evaluation.voie-apprentissage': {
      phrase: 'The candidate is an apprentice',
      sinon: 'The candidate is not an apprentice',
    },
    'evaluation.lieu-sous-contrat': {
      phrase: 'The school is public or contracted with the State',
      sinon: 'The school is neither public nor contracted with the State',
    },
    'evaluation.lieu-hors-contrat': {
      phrase: 'The school is private without contract',
      sinon: 'The school is not a private one without contract',
    },
    'evaluation.lieu-public': {
      phrase: 'The continuing training establishment is public',
      sinon: 'The continuing training establishment is not public',
    },
    'evaluation.lieu-prive': {
      phrase: 'The continuing training establishment is private',
      sinon: 'The continuing training establishment is not private',
    },
    'evaluation.lieu-cfa': { phrase: 'The body is a CFA', sinon: 'The body is not a CFA' },
    'evaluation.eleve-ccf': {
      phrase: 'Pupil of a public or contracted school: partly by CCF',
      sinon: 'Not a pupil of a public or contracted school',
    },
    'evaluation.eleve-hors-contrat': {
      phrase: 'Pupil of a school without contract: terminal papers only',
      sinon: 'Not a pupil of a school without contract',
    },
    'evaluation.stagiaire-prive': {
      phrase: 'Trainee of a private establishment: terminal papers only',
      sinon: 'Not a trainee of a private establishment',
    },
    'evaluation.stagiaire-integral': {
      phrase: 'Trainee of a public establishment habilitated to assess everything by CCF',
      sinon: 'Not a trainee of an establishment habilitated to assess everything by CCF',
    },
    'evaluation.stagiaire-public': {
      phrase: 'Trainee of a public establishment: partly by CCF',
      sinon: 'Not a trainee of a public establishment',
    },
    'evaluation.apprenti-ccf': {
      phrase: 'Apprentice of a CFA that may assess by CCF: partly by CCF',
      sinon: 'Not an apprentice of a CFA that may assess by CCF',
    },
    'evaluation.apprenti-sans-ccf': {
      phrase: 'Apprentice of a CFA that may not assess by CCF: terminal papers only',
      sinon: 'Not an apprentice of a CFA without CCF',
    },
    'evaluation.cfa-peut-ccf': {
      phrase: 'The CFA may assess by CCF on that day',
      sinon: 'The CFA may not assess by CCF on that day',
      faire: 'Ask the CFA for its habilitation to CCF, given by the recteur, and its dates',
    },
    'evaluation.cfa-de-droit': {
      phrase: 'The CFA assesses by CCF without asking for an habilitation',
      sinon: 'The CFA needs an habilitation',
    },
    'evaluation.cfa-reconnu': {
      phrase: 'The CFA is public with the whole training in house, or belongs to the sea ministry',
      sinon: 'The CFA is neither public with the whole training in house nor of the sea ministry',
    },
    'evaluation.cfa-public-entier': {
      phrase: 'The CFA is carried by a public establishment where the whole training takes place',
      sinon: 'The CFA is not carried by a public establishment where the whole training takes place',
    },
    'evaluation.cfa-public': {
      phrase: 'The CFA is carried by a public school, a GRETA or a GIP-FCIP',
      sinon: 'The CFA is not carried by a public school, a GRETA or a GIP-FCIP',
    },
    'evaluation.cfa-maritime': {
      phrase: 'The CFA belongs to the ministry of the sea',
      sinon: 'The CFA does not belong to the ministry of the sea',
    },
    'evaluation.habilitation-accordee': {
      phrase: 'The establishment is habilitated to assess by CCF',
      sinon: 'The establishment is not habilitated to assess by CCF',
      faire:
        'Ask the establishment for its decision of habilitation, or the rectorat whether it has one for this diploma',
    },
    'evaluation.habilitation-integrale': {
      phrase: 'The habilitation covers the whole exam',
      sinon: 'The habilitation does not cover the whole exam',
      faire: 'Ask the establishment whether its habilitation covers every paper',
    },
    'evaluation.habilitation-du': {
      phrase: 'First day of the habilitation',
      faire: 'Read the first day on the decision of habilitation',
    },
    'evaluation.habilitation-au': {
      phrase: 'Last day written on the decision of habilitation',
      faire: 'Read the last day on the decision of habilitation, if it states one',
    },
    'evaluation.habilitation-duree': { phrase: 'Length of an habilitation' },
    'evaluation.veille': { phrase: 'One day less, to end on the eve of the anniversary' },
    'evaluation.habilitation-regle-depuis': { phrase: 'Day from which five years are taken for granted' },
    'evaluation.habilitation-ancienne': {
      phrase: 'The habilitation is older than {1}',
      sinon: 'The habilitation dates from {1} or later',
    },
    'evaluation.habilitation-ancienne-inconnue': {
      phrase: 'The end of an old habilitation is left unknown',
      sinon: 'An old habilitation is counted five years',
    },
    'evaluation.habilitation-fin-incertaine': {
      phrase: 'The habilitation is old and its end is uncertain',
      sinon: 'The end of the habilitation can be worked out',
    },
    'evaluation.habilitation-anniversaire': { phrase: 'Fifth anniversary of the habilitation' },
    'evaluation.habilitation-cinq-ans': { phrase: 'Last day of the five years' },
    'evaluation.habilitation-fin-par-defaut': {
      phrase: 'End of the habilitation when the decision states none',
      faire: 'Read the last day on the decision of habilitation',
    },
    'evaluation.habilitation-fin': {
      phrase: 'Last day of the habilitation',
      faire: 'Read the last day on the decision of habilitation',
    },
    'evaluation.habilitation-commencee': {
      phrase: 'The habilitation had begun ({0}) on the day of the assessment ({1})',
      sinon: 'The habilitation had not begun ({0}) on the day of the assessment ({1})',
      faire: 'Have the terminal papers sat, or move the situation after the habilitation begins',
    },
    'evaluation.habilitation-en-cours': {
      phrase: 'The habilitation still holds on {0}: it ends on {1}',
      sinon: 'The habilitation no longer holds on {0}: it ended on {1}',
      faire: 'Ask the rectorat whether the habilitation was renewed',
    },
    'evaluation.habilitation-valable': {
      phrase: 'The habilitation holds on the day of the assessment',
      sinon: 'The habilitation does not hold on the day of the assessment',
    },
    'evaluation.integrale-valable': {
      phrase: 'The habilitation to assess everything by CCF holds on the day of the assessment',
      sinon: 'No habilitation to assess everything by CCF on the day of the assessment',
    },
    'evaluation.mode-prevu': {
      phrase: 'What the regulation provides for unit {unite}',
      faire: 'Read the examination regulation of the diploma for unit {unite}',
    },
    'evaluation.mode': {
      phrase: 'Assessment of unit {unite}',
      faire: 'Fill in what is missing to learn how {unite} is assessed',
    },
    'evaluation.unite-en-ccf': { phrase: '{unite} is assessed by CCF', sinon: '{unite} is not assessed by CCF' },
    'evaluation.unites-en-ccf': {
      phrase: 'Candidate: {categorie}. Number of units assessed by CCF',
      faire: 'Fill in what is missing to learn every paper',
    },
    'evaluation.ecart.public-pour-prive': {
      phrase:
        'The public sheet says “public” where the article says “without contract or without habilitation”: the rule follows the article',
      faire: 'Report the mistake of the sheet to the certifying body',
    },
  },
  mots: {
    scolaire: 'school',
    apprentissage: 'apprenticeship',
    'formation-continue': 'continuing training',
    'contrat-professionnalisation': 'contrat de professionnalisation',
    distance: 'at a distance',
    experience: 'occupational experience',
    vae: 'VAE',
    'lycee-public': 'public school',
    'lycee-prive-sous-contrat': 'private school contracted with the State',
    'lycee-prive-hors-contrat': 'private school without contract',
    'cfa-eple': 'CFA carried by a public school',
    greta: 'GRETA',
    'gip-fcip': 'GIP-FCIP',
    'cfa-mer': 'CFA of the sea ministry',
    'cfa-prive': 'private CFA',
    'formation-continue-publique': 'public establishment of continuing training',
    'formation-continue-privee': 'private establishment of continuing training',
    mixte: 'partly by CCF, the rest as terminal papers',
    ponctuel: 'terminal papers',
    'ccf-integral': 'wholly by CCF',
    'sans-epreuve': 'no paper to sit',
    'categorie-inconnue': 'unknown category',
    ccf: 'contrôle en cours de formation (CCF)',
    'non-offerte': 'not offered to this category',
    'non-evalue': 'not evaluated',
    positive: 'positive',
    negative: 'negative',
    nuancee: 'mixed',
    aucun: 'none',
    'demi-point-superieur': 'up to the half point',
    'demi-point-proche': 'to the nearest half point',
    inconnue: 'end left unknown',
    'cinq-ans': 'five years',
    'ponctuel-ecrit': 'terminal paper: written',
    ecrit: 'written',
    'ponctuel-oral': 'terminal paper: oral',
    oral: 'oral',
    'ponctuel-pratique': 'terminal paper: practical',
    pratique: 'practical',
    'ponctuel-ecrit-oral': 'terminal paper: written and oral',
    'ecrit-oral': 'written and oral',
    'ponctuel-ecrit-pratique': 'terminal paper: written and practical',
    'ecrit-pratique': 'written and practical',
    'ponctuel-oral-pratique': 'terminal paper: oral and practical',
    'oral-pratique': 'oral and practical',
    'ponctuel-ecrit-oral-pratique': 'terminal paper: written, oral and practical',
    'ecrit-oral-pratique': 'written, oral and practical',
  },
} as const satisfies PhrasesDroit
