import type { PhrasesDroit } from './phrases.ts'

/** What a candidate needs, and what another mark would change, in English. */
export const SIMULATION_EN = {
  regles: {},
  traces: {
    'simulation.seuils-a-portee': { phrase: 'Number of results already reached or within reach' },
    'simulation.a-portee-certificat': {
      phrase: 'The certificate of end of studies is reached or within reach',
      sinon: 'The certificate of end of studies is out of reach',
      faire: 'No mark up to 20 is enough: talk with your trainers about the next session.',
    },
    'simulation.a-portee-controle': {
      phrase: 'The control exam is reached or within reach',
      sinon: 'The control exam is out of reach',
      faire: 'No mark up to 20 is enough: talk with your trainers about the next session.',
    },
    'simulation.a-portee-admis': {
      phrase: 'Admission is reached or within reach',
      sinon: 'Admission is out of reach',
      faire: 'One mark alone is not enough: points must be won in several units.',
    },
    'simulation.a-portee-assez-bien': {
      phrase: 'The mention assez bien is reached or within reach',
      sinon: 'The mention assez bien is out of reach',
      faire: 'One mark alone is not enough: points must be won in several units.',
    },
    'simulation.a-portee-bien': {
      phrase: 'The mention bien is reached or within reach',
      sinon: 'The mention bien is out of reach',
      faire: 'One mark alone is not enough: points must be won in several units.',
    },
    'simulation.a-portee-tres-bien': {
      phrase: 'The mention très bien is reached or within reach',
      sinon: 'The mention très bien is out of reach',
      faire: 'One mark alone is not enough: points must be won in several units.',
    },
    'simulation.points-necessaires': { phrase: 'Points needed: {0} × {1}' },
    'simulation.points-suffisants': {
      phrase: 'The {0} are enough ({1} needed)',
      sinon: 'The {0} are not enough ({1} needed)',
      faire: 'Look below for the mark that would be enough.',
    },
    'simulation.points-professionnels-suffisants': {
      phrase: 'The {0} of the professional units are enough ({1} needed)',
      sinon: 'The {0} of the professional units are not enough ({1} needed)',
      faire: 'Win points in a professional unit.',
    },
    'simulation.absences-justifiees': {
      phrase: 'Absences are justified',
      sinon: 'An absence is not justified: no mark leads to the diploma',
      faire: 'Give the proof to the exam office.',
    },
    'simulation.dispense-professionnelle': {
      phrase: 'All professional units are exempted',
      sinon: 'Not all professional units are exempted',
    },
    'simulation.seuil-atteint': { phrase: 'The threshold is reached', sinon: 'The threshold is not reached' },
    'simulation.seuil-ou-mieux': {
      phrase: 'The threshold is reached, or better',
      sinon: 'Neither the threshold nor better is reached',
    },
    'simulation.ecart': { phrase: 'Points missing (under zero: points to spare)' },
    'simulation.ecart-professionnel': {
      phrase: 'Points missing in the professional units (under zero: points to spare)',
    },
    'simulation.autres-points': { phrase: 'Points of everything else: {0} − {1}' },
    'simulation.autres-points-professionnels': {
      phrase: 'Points of the other professional units: {0} − {1}',
    },
    'simulation.points-connus': { phrase: 'Points already known' },
    'simulation.points-professionnels-connus': { phrase: 'Points of professional units already known' },
    'simulation.coefficients-a-passer': { phrase: 'Coefficients of what is still to be sat' },
    'simulation.coefficients-professionnels-a-passer': {
      phrase: 'Coefficients of the professional units still to be sat',
    },
    'simulation.points-a-apporter': { phrase: 'Points to bring: {0} − {1}' },
    'simulation.note-pour-la-moyenne': { phrase: 'Mark for the mean: {0} ÷ {1}' },
    'simulation.note-professionnelle': { phrase: 'Mark for the professional mean: {0} ÷ {1}' },
    'simulation.note-min': { phrase: 'Lowest mark' },
    'simulation.atteint-sans-elle': {
      phrase: 'The threshold is reached without the optional unit',
      sinon: 'The threshold is not reached without the optional unit',
    },
    'simulation.au-dela-de-dix': { phrase: 'Only the points over {0} count' },
    'simulation.note-facultative': { phrase: 'Mark at the optional unit' },
    'simulation.note-exacte': { phrase: 'Exact mark' },
    'simulation.moindre-note': { phrase: 'The lower of the two marks' },
    'simulation.note-necessaire': { phrase: '{unites}: mark needed' },
    'simulation.pas': { phrase: 'Step of the marks of the exam' },
    'simulation.pas-commun': { phrase: 'Step of the marks looked for' },
    'simulation.note-actuelle': { phrase: 'Mark of today' },
    'simulation.changement': { phrase: 'Change of mark (under zero: what can be lost)' },
    'simulation.note-possible': {
      phrase: '{unites}: {0} is not over {1}',
      sinon: '{unites}: {0} would be needed, more than {1}',
      faire: 'Look for points in another unit.',
    },
    'simulation.professionnel-deja-atteint': {
      phrase: 'The {0} of the professional units are already enough ({1} needed)',
      sinon: 'The {0} of the professional units are not enough ({1} needed)',
      faire: 'Win points in a professional unit.',
    },
    'simulation.possible': { phrase: 'This mark is enough', sinon: 'No mark is enough here' },
    'simulation.possible-d-une-facon': {
      phrase: 'This mark is enough, one way or the other',
      sinon: 'No mark is enough here',
    },
    'simulation.possible-des-deux-facons': {
      phrase: 'Both ways are possible',
      sinon: 'Both ways are not possible together',
    },
    'simulation.bloc-attestable': {
      phrase: 'The mark {0} attests the bloc',
      sinon: 'The mark {0} does not attest the bloc: {1} is needed',
      faire: '{1} is needed for the bloc to be attested.',
    },
    'simulation.resultat': { phrase: 'What would be needed, and what the marks tried give' },
    'simulation.gain': { phrase: 'Points of mean won (under zero: lost)' },
  },
  mots: {},
} as const satisfies PhrasesDroit
