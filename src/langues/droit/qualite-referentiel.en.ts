import type { PhrasesDroit } from './phrases.ts'

/** Words of the law, part qualite-referentiel, English. */
export const QUALITE_REFERENTIEL_EN = {
  regles: {},
  traces: {
    'qualite.indicateur-1': {
      phrase: 'Indicator 1, checked: inform the public',
      sinon: 'Indicator 1, evidence is missing: inform the public',
    },
    'qualite.indicateur-1.respecte': {
      phrase: 'Indicator 1: inform the public',
      sinon: 'Indicator 1, not in order: inform the public',
      faire: 'Read the list of evidence that is missing and complete the file.',
    },
    'qualite.indicateur-2': {
      phrase: 'Indicator 2, checked: publish results',
      sinon: 'Indicator 2, evidence is missing: publish results',
    },
    'qualite.indicateur-2.respecte': {
      phrase: 'Indicator 2: publish results',
      sinon: 'Indicator 2, not in order: publish results',
      faire: 'Read the list of evidence that is missing and complete the file.',
    },
    'qualite.indicateur-3': {
      phrase: 'Indicator 3, checked: inform on the certification',
      sinon: 'Indicator 3, evidence is missing: inform on the certification',
    },
    'qualite.indicateur-3.respecte': {
      phrase: 'Indicator 3: inform on the certification',
      sinon: 'Indicator 3, not in order: inform on the certification',
      faire: 'Read the list of evidence that is missing and complete the file.',
    },
    'qualite.indicateur-4': {
      phrase: 'Indicator 4, checked: analyse the need',
      sinon: 'Indicator 4, evidence is missing: analyse the need',
    },
    'qualite.indicateur-4.respecte': {
      phrase: 'Indicator 4: analyse the need',
      sinon: 'Indicator 4, not in order: analyse the need',
      faire: 'Read the list of evidence that is missing and complete the file.',
    },
    'qualite.indicateur-5': {
      phrase: 'Indicator 5, checked: set objectives that can be assessed',
      sinon: 'Indicator 5, evidence is missing: set objectives that can be assessed',
    },
    'qualite.indicateur-5.respecte': {
      phrase: 'Indicator 5: set objectives that can be assessed',
      sinon: 'Indicator 5, not in order: set objectives that can be assessed',
      faire: 'Read the list of evidence that is missing and complete the file.',
    },
    'qualite.indicateur-6': {
      phrase: 'Indicator 6, checked: set the content',
      sinon: 'Indicator 6, evidence is missing: set the content',
    },
    'qualite.indicateur-6.respecte': {
      phrase: 'Indicator 6: set the content',
      sinon: 'Indicator 6, not in order: set the content',
      faire: 'Read the list of evidence that is missing and complete the file.',
    },
    'qualite.indicateur-7': {
      phrase: 'Indicator 7, checked: match content and certification',
      sinon: 'Indicator 7, evidence is missing: match content and certification',
    },
    'qualite.indicateur-7.respecte': {
      phrase: 'Indicator 7: match content and certification',
      sinon: 'Indicator 7, not in order: match content and certification',
      faire: 'Read the list of evidence that is missing and complete the file.',
    },
    'qualite.indicateur-8': {
      phrase: 'Indicator 8, checked: position on entry',
      sinon: 'Indicator 8, evidence is missing: position on entry',
    },
    'qualite.indicateur-8.respecte': {
      phrase: 'Indicator 8: position on entry',
      sinon: 'Indicator 8, not in order: position on entry',
      faire: 'Read the list of evidence that is missing and complete the file.',
    },
    'qualite.indicateur-9': {
      phrase: 'Indicator 9, checked: state the conditions',
      sinon: 'Indicator 9, evidence is missing: state the conditions',
    },
    'qualite.indicateur-9.respecte': {
      phrase: 'Indicator 9: state the conditions',
      sinon: 'Indicator 9, not in order: state the conditions',
      faire: 'Read the list of evidence that is missing and complete the file.',
    },
    'qualite.indicateur-10': {
      phrase: 'Indicator 10, checked: adapt and support',
      sinon: 'Indicator 10, evidence is missing: adapt and support',
    },
    'qualite.indicateur-10.respecte': {
      phrase: 'Indicator 10: adapt and support',
      sinon: 'Indicator 10, not in order: adapt and support',
      faire: 'Read the list of evidence that is missing and complete the file.',
    },
    'qualite.indicateur-11': {
      phrase: 'Indicator 11, checked: assess the objectives',
      sinon: 'Indicator 11, evidence is missing: assess the objectives',
    },
    'qualite.indicateur-11.respecte': {
      phrase: 'Indicator 11: assess the objectives',
      sinon: 'Indicator 11, not in order: assess the objectives',
      faire: 'Read the list of evidence that is missing and complete the file.',
    },
    'qualite.indicateur-12': {
      phrase: 'Indicator 12, checked: prevent drop-outs',
      sinon: 'Indicator 12, evidence is missing: prevent drop-outs',
    },
    'qualite.indicateur-12.respecte': {
      phrase: 'Indicator 12: prevent drop-outs',
      sinon: 'Indicator 12, not in order: prevent drop-outs',
      faire: 'Read the list of evidence that is missing and complete the file.',
    },
    'qualite.indicateur-13': {
      phrase: 'Indicator 13, checked: work with the company',
      sinon: 'Indicator 13, evidence is missing: work with the company',
    },
    'qualite.indicateur-13.respecte': {
      phrase: 'Indicator 13: work with the company',
      sinon: 'Indicator 13, not in order: work with the company',
      faire: 'Read the list of evidence that is missing and complete the file.',
    },
    'qualite.indicateur-14': {
      phrase: 'Indicator 14, checked: support social and civic life',
      sinon: 'Indicator 14, evidence is missing: support social and civic life',
    },
    'qualite.indicateur-14.respecte': {
      phrase: 'Indicator 14: support social and civic life',
      sinon: 'Indicator 14, not in order: support social and civic life',
      faire: 'Read the list of evidence that is missing and complete the file.',
    },
    'qualite.indicateur-15': {
      phrase: 'Indicator 15, checked: inform on rights and safety',
      sinon: 'Indicator 15, evidence is missing: inform on rights and safety',
    },
    'qualite.indicateur-15.respecte': {
      phrase: 'Indicator 15: inform on rights and safety',
      sinon: 'Indicator 15, not in order: inform on rights and safety',
      faire: 'Read the list of evidence that is missing and complete the file.',
    },
    'qualite.indicateur-16': {
      phrase: 'Indicator 16, checked: present to the certification',
      sinon: 'Indicator 16, evidence is missing: present to the certification',
    },
    'qualite.indicateur-16.respecte': {
      phrase: 'Indicator 16: present to the certification',
      sinon: 'Indicator 16, not in order: present to the certification',
      faire: 'Read the list of evidence that is missing and complete the file.',
    },
    'qualite.indicateur-17': {
      phrase: 'Indicator 17, checked: gather the means',
      sinon: 'Indicator 17, evidence is missing: gather the means',
    },
    'qualite.indicateur-17.respecte': {
      phrase: 'Indicator 17: gather the means',
      sinon: 'Indicator 17, not in order: gather the means',
      faire: 'Read the list of evidence that is missing and complete the file.',
    },
    'qualite.indicateur-18': {
      phrase: 'Indicator 18, checked: coordinate contributors',
      sinon: 'Indicator 18, evidence is missing: coordinate contributors',
    },
    'qualite.indicateur-18.respecte': {
      phrase: 'Indicator 18: coordinate contributors',
      sinon: 'Indicator 18, not in order: coordinate contributors',
      faire: 'Read the list of evidence that is missing and complete the file.',
    },
    'qualite.indicateur-19': {
      phrase: 'Indicator 19, checked: offer resources',
      sinon: 'Indicator 19, evidence is missing: offer resources',
    },
    'qualite.indicateur-19.respecte': {
      phrase: 'Indicator 19: offer resources',
      sinon: 'Indicator 19, not in order: offer resources',
      faire: 'Read the list of evidence that is missing and complete the file.',
    },
    'qualite.indicateur-20': {
      phrase: 'Indicator 20, checked: name the referents of the CFA',
      sinon: 'Indicator 20, evidence is missing: name the referents of the CFA',
    },
    'qualite.indicateur-20.respecte': {
      phrase: 'Indicator 20: name the referents of the CFA',
      sinon: 'Indicator 20, not in order: name the referents of the CFA',
      faire: 'Read the list of evidence that is missing and complete the file.',
    },
    'qualite.indicateur-21': {
      phrase: 'Indicator 21, checked: check the competence of trainers',
      sinon: 'Indicator 21, evidence is missing: check the competence of trainers',
    },
    'qualite.indicateur-21.respecte': {
      phrase: 'Indicator 21: check the competence of trainers',
      sinon: 'Indicator 21, not in order: check the competence of trainers',
      faire: 'Read the list of evidence that is missing and complete the file.',
    },
    'qualite.indicateur-22': {
      phrase: 'Indicator 22, checked: keep the competence of trainers',
      sinon: 'Indicator 22, evidence is missing: keep the competence of trainers',
    },
    'qualite.indicateur-22.respecte': {
      phrase: 'Indicator 22: keep the competence of trainers',
      sinon: 'Indicator 22, not in order: keep the competence of trainers',
      faire: 'Read the list of evidence that is missing and complete the file.',
    },
    'qualite.indicateur-23': {
      phrase: 'Indicator 23, checked: watch the law',
      sinon: 'Indicator 23, evidence is missing: watch the law',
    },
    'qualite.indicateur-23.respecte': {
      phrase: 'Indicator 23: watch the law',
      sinon: 'Indicator 23, not in order: watch the law',
      faire: 'Read the list of evidence that is missing and complete the file.',
    },
    'qualite.indicateur-24': {
      phrase: 'Indicator 24, checked: watch the trades',
      sinon: 'Indicator 24, evidence is missing: watch the trades',
    },
    'qualite.indicateur-24.respecte': {
      phrase: 'Indicator 24: watch the trades',
      sinon: 'Indicator 24, not in order: watch the trades',
      faire: 'Read the list of evidence that is missing and complete the file.',
    },
    'qualite.indicateur-25': {
      phrase: 'Indicator 25, checked: watch innovation',
      sinon: 'Indicator 25, evidence is missing: watch innovation',
    },
    'qualite.indicateur-25.respecte': {
      phrase: 'Indicator 25: watch innovation',
      sinon: 'Indicator 25, not in order: watch innovation',
      faire: 'Read the list of evidence that is missing and complete the file.',
    },
    'qualite.indicateur-26': {
      phrase: 'Indicator 26, checked: welcome disability',
      sinon: 'Indicator 26, evidence is missing: welcome disability',
    },
    'qualite.indicateur-26.respecte': {
      phrase: 'Indicator 26: welcome disability',
      sinon: 'Indicator 26, not in order: welcome disability',
      faire: 'Read the list of evidence that is missing and complete the file.',
    },
    'qualite.indicateur-27': {
      phrase: 'Indicator 27, checked: control subcontracting',
      sinon: 'Indicator 27, evidence is missing: control subcontracting',
    },
    'qualite.indicateur-27.respecte': {
      phrase: 'Indicator 27: control subcontracting',
      sinon: 'Indicator 27, not in order: control subcontracting',
      faire: 'Read the list of evidence that is missing and complete the file.',
    },
    'qualite.indicateur-28': {
      phrase: 'Indicator 28, checked: keep a network of companies',
      sinon: 'Indicator 28, evidence is missing: keep a network of companies',
    },
    'qualite.indicateur-28.respecte': {
      phrase: 'Indicator 28: keep a network of companies',
      sinon: 'Indicator 28, not in order: keep a network of companies',
      faire: 'Read the list of evidence that is missing and complete the file.',
    },
    'qualite.indicateur-29': {
      phrase: 'Indicator 29, checked: help insertion',
      sinon: 'Indicator 29, evidence is missing: help insertion',
    },
    'qualite.indicateur-29.respecte': {
      phrase: 'Indicator 29: help insertion',
      sinon: 'Indicator 29, not in order: help insertion',
      faire: 'Read the list of evidence that is missing and complete the file.',
    },
    'qualite.indicateur-30': {
      phrase: 'Indicator 30, checked: gather opinions',
      sinon: 'Indicator 30, evidence is missing: gather opinions',
    },
    'qualite.indicateur-30.respecte': {
      phrase: 'Indicator 30: gather opinions',
      sinon: 'Indicator 30, not in order: gather opinions',
      faire: 'Read the list of evidence that is missing and complete the file.',
    },
    'qualite.indicateur-31': {
      phrase: 'Indicator 31, checked: handle complaints',
      sinon: 'Indicator 31, evidence is missing: handle complaints',
    },
    'qualite.indicateur-31.respecte': {
      phrase: 'Indicator 31: handle complaints',
      sinon: 'Indicator 31, not in order: handle complaints',
      faire: 'Read the list of evidence that is missing and complete the file.',
    },
    'qualite.indicateur-32': {
      phrase: 'Indicator 32, checked: improve',
      sinon: 'Indicator 32, evidence is missing: improve',
    },
    'qualite.indicateur-32.respecte': {
      phrase: 'Indicator 32: improve',
      sinon: 'Indicator 32, not in order: improve',
      faire: 'Read the list of evidence that is missing and complete the file.',
    },
  },
  mots: {},
} as const satisfies PhrasesDroit
