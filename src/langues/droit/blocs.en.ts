import type { PhrasesDroit } from './phrases.ts'

/** What a person already holds of a certification, in English. */
export const BLOCS_EN = {
  regles: {
    'blocs.note-conservee': {
      titre: 'Keeping a mark',
      enonce:
        'A mark of 10 or more can be kept for five years, on request; in the progressive form, a lower mark too. Giving up a mark is final.',
    },
    'blocs.dispense-attestation': {
      titre: 'Exemption by attestation of bloc',
      enonce:
        'Five years after the mark, the attestation of bloc lets its holder ask for exemption from the unit, without time limit, as long as the unit exists or an official table links it to another.',
    },
    'blocs.dispense-vae': {
      titre: 'Exemption by VAE',
      enonce: 'A unit validated by experience (VAE) exempts from the exam at once and for ever.',
    },
    'blocs.dispense-diplome': {
      titre: 'Exemption by a diploma',
      enonce: 'A title or diploma already held exempts from the units that an order names, and from those only.',
    },
    'blocs.bloc-definitif': {
      titre: 'Bloc acquired for ever',
      enonce:
        'A validated bloc does not expire. Outside the baccalauréat professionnel, the texts that we read do not say how it exempts: we read them alike.',
    },
  },
  traces: {
    'blocs.certification-acquise': { phrase: 'Certification on which the unit was acquired' },
    'blocs.unite-acquise': { phrase: 'Unit or bloc acquired' },
    'blocs.certification-visee': { phrase: 'Certification aimed at' },
    'blocs.unite-visee': { phrase: 'Unit aimed at' },
    'blocs.bloc-vise': { phrase: 'Bloc of the unit aimed at' },
    'blocs.meme-certification': {
      phrase: 'It is the same certification',
      sinon: 'It is not the same certification',
    },
    'blocs.meme-code': { phrase: 'It is the same unit', sinon: 'It is not the same unit' },
    'blocs.meme-unite': {
      phrase: 'What was acquired is this very unit',
      sinon: 'What was acquired is not this unit',
    },
    'blocs.table-connue': {
      phrase: 'An official table of correspondence was looked for',
      faire:
        'Look for the table of correspondence in the order of the diploma or on the register’s record, then copy its lines; if there is none, say so.',
    },
    'blocs.correspondance': {
      phrase: 'An official line links the two units ({table})',
      sinon: 'The official line does not apply ({table})',
      faire: 'Check that you hold all the units that the line joins.',
    },
    'blocs.ligne-de': { phrase: 'Certification where the line starts' },
    'blocs.ligne-de-certification': {
      phrase: 'The line starts from the certification acquired',
      sinon: 'The line starts from another certification',
    },
    'blocs.ligne-de-unite': {
      phrase: 'The line starts from the unit acquired',
      sinon: 'The line starts from another unit',
    },
    'blocs.ligne-vers': { phrase: 'Certification where the line ends' },
    'blocs.ligne-vers-certification': {
      phrase: 'The line leads to the certification aimed at',
      sinon: 'The line leads to another certification',
    },
    'blocs.ligne-vers-unite': {
      phrase: 'The line leads to the unit aimed at',
      sinon: 'The line leads to another unit',
    },
    'blocs.ligne-vers-code': { phrase: 'The line names {0}', sinon: 'The line does not name {0}' },
    'blocs.ligne-unite': { phrase: 'Unit named by the line' },
    'blocs.unite-reunie': {
      phrase: 'Unit {0}, which the line also asks for, is acquired',
      sinon: 'Unit {0}, which the line also asks for, is not acquired',
      faire: '{0} must be acquired too.',
    },
    'blocs.concerne': {
      phrase: 'What was acquired concerns this unit',
      sinon: 'What was acquired does not concern this unit',
    },
    'blocs.note-acquise': { phrase: 'Mark obtained', faire: 'State the mark: it is on the transcript.' },
    'blocs.note-des-unites-reunies': {
      phrase: 'Mark that stands for the joined units',
      faire:
        'The table joins several units without saying which mark is kept: ask the exam office, then add the mark on the unit aimed at.',
    },
    'blocs.obtenu-le': {
      phrase: 'Obtained on',
      faire: 'State the day: it is on the transcript or on the attestation.',
    },
    'blocs.session-jour': { phrase: 'Day of the jury', faire: 'State the day of the jury.' },
    'blocs.session-annee': { phrase: 'Session' },
    'blocs.session-obtention': { phrase: 'Session in which the mark was obtained' },
    'blocs.derniere-session': { phrase: 'Last session in which the mark counts' },
    'blocs.fin': { phrase: 'Last day on which the mark counts' },
    'blocs.avant-la-fin': {
      phrase: 'The jury meets on that day at the latest ({1})',
      sinon: 'The jury meets after that day ({1})',
    },
    'blocs.avant-la-derniere-session': {
      phrase: 'Session {0} is still in time',
      sinon: 'Session {0} comes too late',
    },
    'blocs.choix-date': { phrase: 'Reading that counts days' },
    'blocs.fenetre-par-jour': {
      phrase: 'The time runs from day to day',
      sinon: 'The time runs through the whole session of the last year',
    },
    'blocs.fenetre': {
      phrase: 'The mark is still in time',
      sinon: 'The time of the mark is over',
      faire: 'Sit the unit again, or ask for exemption with the attestation of bloc.',
    },
    'blocs.fenetre-fermee': {
      phrase: 'The time of the mark is over: the attestation takes over',
      sinon: 'The mark is still in time: it is what counts',
      faire: 'Ask to keep the mark; exemption will open when its time is over.',
    },
    'blocs.forme': { phrase: 'Form of the exam', faire: 'State the form: global or progressive.' },
    'blocs.forme-progressive': { phrase: 'Progressive form' },
    'blocs.est-progressive': {
      phrase: 'The exam is sat in the progressive form',
      sinon: 'The exam is sat in the global form',
    },
    'blocs.note-atteint': {
      phrase: 'The mark {0} reaches the least mark to keep ({1})',
      sinon: 'The mark {0} is under the least mark to keep ({1})',
    },
    'blocs.note-suffisante': {
      phrase: 'The mark is high enough to be kept',
      sinon: 'The mark is too low to be kept',
      faire: 'Sit the unit again.',
    },
    'blocs.note-facultative-suffisante': {
      phrase: 'The mark {0} is over {1}: it brings points',
      sinon: 'The mark {0} is not over {1}: it brings nothing',
    },
    'blocs.renonce': { phrase: 'The candidate gave up the mark' },
    'blocs.derniere-note': {
      phrase: 'No later mark at the same unit',
      sinon: 'A later mark at the same unit takes the place of this one',
      faire: 'Only the last mark may be kept.',
    },
    'blocs.benefice-garde': {
      phrase: 'The candidate has not given up the mark',
      sinon: 'The candidate gave up the mark',
      faire: 'Giving up is final: the unit is to be sat.',
    },
    'blocs.regime-a-notes': {
      phrase: 'This certification is decided with marks',
      sinon: 'This certification is decided without marks: there is no mark to keep',
    },
    'blocs.porte-une-note': {
      phrase: 'What was acquired bears a mark',
      sinon: 'What was acquired bears no mark',
    },
    'blocs.choix-reportee': { phrase: 'Reading that carries the mark' },
    'blocs.note-reportable': {
      phrase: 'The mark passes through the table of correspondence',
      sinon: 'The table of correspondence serves exemptions only',
      faire: 'Sit the unit, or ask for exemption with the attestation of bloc.',
    },
    'blocs.note-conservee': {
      phrase: 'The mark can be kept',
      sinon: 'The mark cannot be kept',
    },
    'blocs.origine': { phrase: 'Proof of what was acquired' },
    'blocs.origine-note': { phrase: 'Transcript' },
    'blocs.origine-attestation': { phrase: 'Attestation of bloc' },
    'blocs.origine-vae': { phrase: 'VAE' },
    'blocs.origine-diplome': { phrase: 'Diploma or title' },
    'blocs.est-d-origine': { phrase: 'The proof is: {1}', sinon: 'The proof is not: {1}' },
    'blocs.origine-dispense': {
      phrase: 'The proof lets its holder ask for exemption',
      sinon: 'A mark alone does not exempt',
      faire: 'Ask the exam office for the attestation of bloc.',
    },
    'blocs.titre-en-vigueur': {
      phrase: 'The title is still in force',
      sinon: 'The title is no longer in force',
      faire: 'Check on the register’s record that the title is still in force.',
    },
    'blocs.droit-anterieur': {
      phrase: 'Rule of earlier sessions',
      faire: 'The texts of those sessions were not read: ask the exam office.',
    },
    'blocs.dispense-attestation': {
      phrase: 'The attestation of bloc lets its holder ask for exemption',
      sinon: 'No attestation of bloc lets its holder ask for exemption',
    },
    'blocs.dispense-vae': {
      phrase: 'The VAE lets its holder ask for exemption',
      sinon: 'The VAE does not let its holder ask for exemption',
    },
    'blocs.dispense-diplome': {
      phrase: 'The diploma lets its holder ask for exemption',
      sinon: 'The diploma does not let its holder ask for exemption',
    },
    'blocs.note-gardee': { phrase: 'A mark can be kept', sinon: 'No mark can be kept' },
    'blocs.dispensee': { phrase: 'An exemption can be asked for', sinon: 'No exemption can be asked for' },
    'blocs.mot-note': { phrase: 'Mark kept' },
    'blocs.mot-dispense': { phrase: 'Exemption' },
    'blocs.mot-a-presenter': { phrase: 'To be sat' },
    'blocs.etat': { phrase: '{code}, {libelle}' },
    'blocs.acquise': {
      phrase: '{code}, {libelle}: acquired',
      sinon: '{code}, {libelle}: to be sat',
    },
    'blocs.acquises': { phrase: 'Units that need not be sat' },
  },
  mots: {
    NOTE_CONSERVEE: 'Mark kept',
    DISPENSE: 'Exempted',
    A_PRESENTER: 'To be sat',
    note: 'transcript',
    attestation: 'attestation of bloc',
    vae: 'VAE',
    diplome: 'diploma or title',
    'garder-la-note': 'Keep the mark',
    'demander-la-dispense': 'Ask for exemption',
    presenter: 'Sit the unit',
  },
} as const satisfies PhrasesDroit
