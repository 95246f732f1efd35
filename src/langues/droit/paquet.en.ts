import type { PhrasesDroit } from './phrases.ts'

export const PAQUET_EN = {
  regles: {},
  traces: {
    'paquet.complet': {
      phrase: 'The package is complete and agrees with the texts',
      sinon: 'The package cannot serve a jury',
      faire: 'Mend each red line, then run it dry again',
    },
    'paquet.regime': { phrase: 'Regime of deliberation', faire: 'Name a regime that Parchemin knows' },
    'paquet.regime-connu': {
      phrase: 'The regime of deliberation is known',
      sinon: 'The package names an unknown regime',
      faire: 'Choose the regime of the diploma on the day of the session',
    },
    'paquet.jour': { phrase: 'Day of the session' },
    'paquet.diplome': { phrase: 'Diploma of the regulation', faire: 'Say which diploma the regulation is for' },
    'paquet.regime-diplome': { phrase: 'Diploma of the regime' },
    'paquet.regime-du-diplome': {
      phrase: 'The regime is that of the diploma',
      sinon: 'The regime named is not that of this diploma',
      faire: 'Choose a regime of the same diploma as the regulation',
    },
    'paquet.regime-du': { phrase: 'First day of the regime' },
    'paquet.regime-au': { phrase: 'Last day of the regime' },
    'paquet.regime-commence': {
      phrase: 'The regime is already in force',
      sinon: 'The regime is not yet in force on {0}',
      faire: 'Choose the regime in force on the day of the session',
    },
    'paquet.regime-en-cours': {
      phrase: 'The regime is still in force',
      sinon: 'The regime no longer applies since {1}',
      faire: 'Choose the regime in force on the day of the session',
    },
    'paquet.session': { phrase: 'Session' },
    'paquet.premiere-session': { phrase: 'First session of the regulation' },
    'paquet.derniere-session': { phrase: 'Last session of the regulation' },
    'paquet.session-commencee': {
      phrase: 'The regulation already governs this session',
      sinon: 'Session {0} comes before the first of the regulation ({1})',
      faire: 'Take the regulation of the session, or change the session',
    },
    'paquet.session-encore-ouverte': {
      phrase: 'The regulation still governs this session',
      sinon: 'Session {0} comes after the last of the regulation ({1})',
      faire: 'Take the regulation that replaces it',
    },
    'paquet.code-unite': { phrase: 'Code of {unite}' },
    'paquet.bloc-unite': { phrase: 'Bloc of {unite}' },
    'paquet.codes-distincts': {
      phrase: 'Each code names one unit',
      sinon: 'One code names two units',
      faire: 'Give each unit its code, or remove the duplicate',
    },
    'paquet.blocs-distincts': {
      phrase: 'Each unit has its bloc',
      sinon: 'Two units bear the same bloc',
      faire: 'Give each unit its bloc de compétences',
    },
    'paquet.mode-unite': {
      phrase: 'Mode of {unite} for “{categorie}” candidates',
      faire: 'Read the mode in the exam regulation',
    },
    'paquet.mode-prevu': {
      phrase: 'The mode of {unite} is stated for “{categorie}” candidates',
      sinon: 'Nothing says how {unite} is sat by “{categorie}” candidates',
      faire: 'Take the mode from the annex of the order',
    },
    'paquet.zero': { phrase: 'Zero' },
    'paquet.vingt': { phrase: 'Highest mark' },
    'paquet.coefficient-unite': {
      phrase: 'Coefficient of {unite}',
      faire: 'Read the coefficient in the annex of the order and enter it: nobody can deliberate without it',
    },
    'paquet.coefficient-pose': {
      phrase: 'The coefficient of {unite} is set',
      sinon: 'The coefficient of {unite} is zero or negative',
      faire: 'Take the coefficient from the annex of the order',
    },
    'paquet.professionnelle-unite': {
      phrase: '{unite} is a professional épreuve',
      sinon: '{unite} is not a professional épreuve',
      faire: 'Say whether the unit counts in the professional mean',
    },
    'paquet.role-dit': {
      phrase: 'The role of {unite} is stated',
      sinon: 'Nothing says whether the unit is professional',
      faire: 'Say whether the unit counts in the professional mean',
    },
    'paquet.une-professionnelle': {
      phrase: 'One unit at least is professional',
      sinon: 'No unit is professional',
      faire: 'Mark the professional épreuves of the diploma',
    },
    'paquet.groupe': { phrase: 'Group of contrôle orals' },
    'paquet.controle-unite': { phrase: 'Group of orals of {unite}' },
    'paquet.dans-groupe': { phrase: 'The unit is in this group', sinon: 'The unit is not in this group' },
    'paquet.groupe-pourvu': {
      phrase: 'The group of orals “{groupe}” has a unit',
      sinon: 'The group of orals “{groupe}” has no unit',
      faire: 'Put in this group the units whose oral is possible',
    },
    'paquet.facultative-unite': { phrase: '{unite} is optional', sinon: '{unite} is compulsory' },
    'paquet.professionnelle-ou-facultative': {
      phrase: 'The unit is professional or optional',
      sinon: 'The unit is general and compulsory',
    },
    'paquet.oral-general': {
      phrase: 'The oral of {unite} bears on a general unit',
      sinon: '{unite} has a contrôle oral although it is professional or optional',
      faire: 'Take the unit out of the orals, or mend its role',
    },
    'paquet.facultative-generale': {
      phrase: '{unite}, optional, is not professional',
      sinon: '{unite} is both optional and professional',
      faire: 'Choose one of the two roles',
    },
    'paquet.seuil-enonce': { phrase: 'Threshold that the package states', faire: 'Take the threshold of the text' },
    'paquet.seuil-connu': { phrase: 'The threshold is stated', sinon: 'The threshold is not stated' },
    'paquet.seuil-manque': {
      phrase: 'The threshold “{seuil}” is stated',
      sinon: 'The threshold “{seuil}” is not stated',
      faire: 'Take the threshold of the text',
    },
    'paquet.seuil-sans-objet': {
      phrase: 'This regime has no threshold “{seuil}”',
      sinon: 'The package states a threshold “{seuil}” that this regime does not have',
      faire: 'Remove this threshold',
    },
    'paquet.seuil-du-texte': {
      phrase: 'The threshold “{seuil}” is that of the text',
      sinon: 'The threshold “{seuil}” is {0}; the text says {1}',
      faire: 'Take the threshold of the text',
    },
    'paquet.seuil-possible': {
      phrase: 'The threshold is a possible mark',
      sinon: 'The threshold is no possible mark',
      faire: 'Give a threshold from 0 to 20',
    },
    'paquet.seuil-positif': {
      phrase: 'The threshold “{seuil}” is not negative',
      sinon: 'The threshold “{seuil}” is negative',
      faire: 'Give a threshold from 0 to 20',
    },
    'paquet.seuil-sous-vingt': {
      phrase: 'The threshold “{seuil}” is not over 20',
      sinon: 'The threshold “{seuil}” is over 20',
      faire: 'Give a threshold from 0 to 20',
    },
    'paquet.arrondi-du-regime': { phrase: 'Rounding of the regime' },
    'paquet.arrondi-unite': { phrase: 'Rounding of {unite}' },
    'paquet.arrondi-du-texte': {
      phrase: '{unite} is rounded as the text wants',
      sinon: '{unite} is rounded otherwise than the text wants',
      faire: 'Take the rounding of the regime',
    },
    'paquet.exception-cible': { phrase: 'Unit and category of the exception' },
    'paquet.exception-porte-sur': { phrase: 'Unit of the exception' },
    'paquet.exception-unite': {
      phrase: 'The exception bears on a unit of the regulation',
      sinon: 'The exception bears on {unite}, which is not in the regulation',
      faire: 'Mend the code of the unit, or remove the exception',
    },
    'paquet.exception-source': {
      phrase: 'Source of the exception',
      faire: 'Say which text or letter allows the exception',
    },
    'paquet.exception-fondee': {
      phrase: 'The exception on {unite} says what allows it',
      sinon: 'Nothing allows the exception on {unite}',
      faire: 'Say which text or letter allows the exception',
    },
    'paquet.exceptions-distinctes': {
      phrase: 'No two exceptions contradict each other',
      sinon: 'Two exceptions bear on the same unit and category',
      faire: 'Keep one',
    },
    'paquet.grille-porte-sur': { phrase: 'Unit of the grid' },
    'paquet.grille-unite': {
      phrase: 'The grid bears on a unit of the regulation',
      sinon: 'The grid bears on {unite}, which is not in the regulation',
      faire: 'Mend the code of the unit, or remove the grid',
    },
    'paquet.grilles-distinctes': {
      phrase: 'Each unit has at most one grid',
      sinon: 'Two grids bear on the same unit',
      faire: 'Keep one',
    },
    'paquet.poids': { phrase: 'Weight of the indicator' },
    'paquet.indicateur-pese': {
      phrase: 'Indicator {indicateur} of {unite} weighs something',
      sinon: 'Indicator {indicateur} of {unite} weighs nothing',
      faire: 'Give the indicator a weight, or remove it',
    },
  },
  mots: {},
} as const satisfies PhrasesDroit
