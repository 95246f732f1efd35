import type { PhrasesDroit } from './phrases.ts'

/** Words of the law, part qualite-indicateurs, English. */
export const QUALITE_INDICATEURS_EN = {
  regles: {
    'qualite.indicateur-1': {
      titre: 'Indicator 1: inform the public',
      enonce:
        'The sheet states prerequisites, objectives, length, access and its delays, fees, contacts, methods, assessment and accessibility; it is kept up to date.',
    },
    'qualite.indicateur-2': {
      titre: 'Indicator 2: publish results',
      enonce:
        'Rates of success and satisfaction appear with year and size, or it is written that they mean nothing yet.',
    },
    'qualite.indicateur-3': {
      titre: 'Indicator 3: inform on the certification',
      enonce: 'For a certifying action: register number, blocs, link, validation by blocs, jobs.',
    },
    'qualite.indicateur-4': {
      titre: 'Indicator 4: analyse the need',
      enonce: 'The need analysis is written, dated and signed.',
    },
    'qualite.indicateur-5': {
      titre: 'Indicator 5: set objectives that can be assessed',
      enonce: 'Every objective is linked to a skill or a criterion.',
    },
    'qualite.indicateur-6': {
      titre: 'Indicator 6: set the content',
      enonce: 'A programme exists and the hours of the modules make the announced total.',
    },
    'qualite.indicateur-7': {
      titre: 'Indicator 7: match content and certification',
      enonce: 'Every bloc of the certification is covered by a module.',
    },
    'qualite.indicateur-8': {
      titre: 'Indicator 8: position on entry',
      enonce: 'Positioning comes before entry and its result is recorded.',
    },
    'qualite.indicateur-9': {
      titre: 'Indicator 9: state the conditions',
      enonce: 'Calendar, place and rules are given.',
    },
    'qualite.indicateur-10': {
      titre: 'Indicator 10: adapt and support',
      enonce: 'An individual plan and a follow-up exist.',
    },
    'qualite.indicateur-11': {
      titre: 'Indicator 11: assess the objectives',
      enonce: 'Every criterion is assessed and grids are kept.',
    },
    'qualite.indicateur-12': {
      titre: 'Indicator 12: prevent drop-outs',
      enonce: 'Absences followed and actions taken. No source that we read states whom it concerns: the body says so.',
    },
    'qualite.indicateur-13': {
      titre: 'Indicator 13: work with the company',
      enonce: 'In alternation: tutor named, visits, shared booklet, interview within the first two months.',
    },
    'qualite.indicateur-14': {
      titre: 'Indicator 14: support social and civic life',
      enonce: 'A CFA keeps a trace of social, educative and civic support.',
    },
    'qualite.indicateur-15': {
      titre: 'Indicator 15: inform on rights and safety',
      enonce: 'A CFA shows signed rules, the information visit and safety training.',
    },
    'qualite.indicateur-16': {
      titre: 'Indicator 16: present to the certification',
      enonce: 'Registration sent, calendar known, results sent in time.',
    },
    'qualite.indicateur-17': {
      titre: 'Indicator 17: gather the means',
      enonce: 'Rooms and equipment exist, those of assessment in training included.',
    },
    'qualite.indicateur-18': { titre: 'Indicator 18: coordinate contributors', enonce: 'Team and roles are written.' },
    'qualite.indicateur-19': { titre: 'Indicator 19: offer resources', enonce: 'Every module has its resources.' },
    'qualite.indicateur-20': {
      titre: 'Indicator 20: name the referents of the CFA',
      enonce: 'Mobility and disability referents named, council of improvement held.',
    },
    'qualite.indicateur-21': {
      titre: 'Indicator 21: check the competence of trainers',
      enonce: 'CVs are in the file.',
    },
    'qualite.indicateur-22': {
      titre: 'Indicator 22: keep the competence of trainers',
      enonce: 'Training followed is in the file.',
    },
    'qualite.indicateur-23': { titre: 'Indicator 23: watch the law', enonce: 'A dated watch of the law exists.' },
    'qualite.indicateur-24': { titre: 'Indicator 24: watch the trades', enonce: 'A dated watch of trades exists.' },
    'qualite.indicateur-25': { titre: 'Indicator 25: watch innovation', enonce: 'A dated watch of innovation exists.' },
    'qualite.indicateur-26': {
      titre: 'Indicator 26: welcome disability',
      enonce: 'A referent is named and arrangements are offered.',
    },
    'qualite.indicateur-27': {
      titre: 'Indicator 27: control subcontracting',
      enonce: 'When a part is subcontracted, contracts are in the file.',
    },
    'qualite.indicateur-28': {
      titre: 'Indicator 28: keep a network of companies',
      enonce: 'The network of companies is in the file.',
    },
    'qualite.indicateur-29': {
      titre: 'Indicator 29: help insertion',
      enonce: 'A CFA runs actions for insertion and publishes its rates.',
    },
    'qualite.indicateur-30': { titre: 'Indicator 30: gather opinions', enonce: 'Every party could give an opinion.' },
    'qualite.indicateur-31': { titre: 'Indicator 31: handle complaints', enonce: 'A register of complaints exists.' },
    'qualite.indicateur-32': { titre: 'Indicator 32: improve', enonce: 'Actions follow opinions and complaints.' },
  },
  traces: {},
  mots: {},
} as const satisfies PhrasesDroit
