import type { PhrasesDroit } from './phrases.ts'

/** Words of the law, part parcours-inscription, English. */
export const PARCOURS_INSCRIPTION_EN = {
  regles: {
    'parcours.entree': {
      titre: 'Enter during the registration',
      enonce:
        'One may rely on a registration, once successful, when training began, or the VAE was declared receivable, while the certification was registered. After expiry, withdrawal or suspension nobody enters.',
    },
    'parcours.habilitation': {
      titre: 'Who may train',
      enonce:
        'The certifier trains, or a partner that it allows to train. A record by right that does not name a body does not shut it out: the certifier confirms.',
    },
    'parcours.delivrance': {
      titre: 'Until when the certification is delivered',
      enonce:
        'The certification is delivered until the limit that the register states; when it states none, we know it only during the registration.',
    },
    'parcours.derniere-session': {
      titre: 'Last session of an abolished diploma',
      enonce:
        'Whoever entered in time sits the exam until the last session that the order sets, even after the record has expired.',
    },
    'parcours.vae.silence': {
      titre: 'Silence on a request of VAE',
      enonce: 'Without an answer within two months, the request is receivable.',
    },
    'parcours.vae.demandes-annuelles': {
      titre: 'Requests of VAE in a year',
      enonce:
        'One dossier per certification and year, three different certifications at most; requests on blocs only do not count.',
    },
  },
  traces: {
    'parcours.version-inconnue': {
      phrase: 'The rules of that day are not in our tables',
      faire: 'Read the text as it stood on that day.',
    },
    'parcours.mot': { phrase: 'Word of the text: {valeur}' },
    'parcours.jour': { phrase: 'Day asked about' },
    'parcours.debut-formation': {
      phrase: 'First day of training',
      faire: 'Give the first day of classes or work, not the day of enrolment.',
    },
    'parcours.jour-entree': { phrase: 'Day of entry' },
    'parcours.session': { phrase: 'Year of the session', faire: 'Give the year of the session aimed at.' },
    'parcours.enregistrement.type': { phrase: 'Kind of registration' },
    'parcours.enregistrement.type-connu': {
      phrase: 'The kind of registration is known',
      sinon: 'The kind of registration is not known',
    },
    'parcours.enregistrement.est-demande': {
      phrase: 'The registration follows a request',
      sinon: 'The registration is by right',
    },
    'parcours.enregistrement.est-droit': {
      phrase: 'The registration is by right',
      sinon: 'The registration follows a request',
    },
    'parcours.enregistrement.sur-demande': {
      phrase: 'The registration runs from its decision',
      sinon: 'The registration runs from its day of effect',
    },
    'parcours.enregistrement.effet': {
      phrase: 'Day of effect',
      faire: 'Read on the record the day on which the registration takes effect.',
    },
    'parcours.enregistrement.decision': {
      phrase: 'Day of the decision',
      faire: 'Read on the record the day of the decision.',
    },
    'parcours.enregistrement.par-decision': { phrase: 'First day, by the decision' },
    'parcours.enregistrement.par-effet': { phrase: 'First day, by the effect' },
    'parcours.enregistrement.debut': { phrase: 'First day of the registration' },
    'parcours.enregistrement.fin': {
      phrase: 'Last day of entries',
      faire: 'Read the expiry on the record; when it is not there, ask the certifying body.',
    },
    'parcours.enregistrement.limite': {
      phrase: 'Last day of delivery',
      faire: 'The record does not say: ask the certifying body until when it delivers.',
    },
    'parcours.enregistrement.derniere-session': {
      phrase: 'Last session held',
      faire: 'Read the order that abolishes the diploma, or ask the exam office.',
    },
    'parcours.enregistrement.retrait': { phrase: 'First day of the withdrawal or suspension' },
    'parcours.entree.apres-debut': {
      phrase: 'Entry, on {0}, does not come before the registration, which begins on {1}',
      sinon: 'Entry, on {0}, comes before the registration, which begins on {1}',
      faire: 'Wait for the first day of the registration, or look for the record before it.',
    },
    'parcours.entree.avant-fin': {
      phrase: 'Entry, on {0}, is no later than the last day of entries, {1}',
      sinon: 'Entry, on {0}, comes after the last day of entries, {1}',
      faire: 'Enrol on the record that replaces this one: the continuity of the register names it.',
    },
    'parcours.entree.avant-retrait': {
      phrase: 'Entry, on {0}, comes before the withdrawal of {1}',
      sinon: 'Entry, on {0}, does not come before the withdrawal or suspension of {1}',
      faire: 'Ask the certifying body whether the registration will be restored, or look for another certification.',
    },
    'parcours.entree.avant-limite': {
      phrase: 'Entry, on {0}, comes before the end of deliveries, {1}',
      sinon: 'Entry, on {0}, comes after the end of deliveries, {1}',
      faire: 'Look for the record that replaces this one.',
    },
    'parcours.entrer': {
      phrase: 'One enters, or entered, during the registration',
      sinon: 'One does not enter during the registration',
    },
    'parcours.delivrance.limite': {
      phrase: 'On {0}, deliveries have not ended ({1})',
      sinon: 'On {0}, deliveries have ended since {1}',
      faire:
        'Ask the certifying body what it plans for those who entered in time, and look at the record that replaces this one.',
    },
    'parcours.delivrance.en-cours': {
      phrase: 'On {0}, the registration still runs ({1})',
      sinon: 'On {0}, the registration has been over since {1}',
    },
    'parcours.delivrance.limite-connue': {
      phrase: 'The record says until when the certification is delivered',
      sinon: 'The record does not say until when the certification is delivered',
    },
    'parcours.delivree': {
      phrase: 'The certification is still delivered on that day',
      sinon: 'The certification is no longer delivered on that day',
      faire: 'Ask the certifying body what it plans for those who entered in time.',
    },
    'parcours.session-tenue': {
      phrase: 'One may still sit the exam',
      sinon: 'One may no longer sit the exam',
      faire: 'Ask the exam office how to keep what is acquired on the certification that replaces this one.',
    },
    'parcours.se-presenter': { phrase: 'The person may sit the exam', sinon: 'The person may not sit the exam' },
    'parcours.etre-certifie': { phrase: 'The person may be certified', sinon: 'The person may not be certified' },
    'parcours.inscription': {
      phrase: 'Nothing stands in the way on that day',
      sinon: 'Something stands in the way on that day',
    },
    'parcours.organisme.role': {
      phrase: 'Place of the body on the record',
      faire: 'Look for the body among the certifiers and the partners of the record.',
    },
    'parcours.organisme.habilitation': {
      phrase: 'What the certifier lets the body do',
      faire: 'Read the line of the partner on the record.',
    },
    'parcours.organisme.actif': {
      phrase: 'Its line is active',
      sinon: 'Its line is no longer active',
      faire: 'Ask the certifying body about the habilitation.',
    },
    'parcours.organisme.confirmation': {
      phrase: 'The certifying body confirms that it may train',
      sinon: 'The certifying body does not confirm',
      faire: 'Ask the certifying body to confirm in writing.',
    },
    'parcours.organisme.est-certificateur': { phrase: 'The body is a certifier', sinon: 'The body is not a certifier' },
    'parcours.organisme.est-partenaire': { phrase: 'The body is a partner', sinon: 'The body is not a partner' },
    'parcours.organisme.est-absent': {
      phrase: 'The record does not name the body',
      sinon: 'The record names the body',
    },
    'parcours.organisme.peut-former': {
      phrase: 'Its habilitation covers training',
      sinon: 'Its habilitation does not cover training',
    },
    'parcours.organisme.certifie': { phrase: 'It is an active certifier', sinon: 'It is not an active certifier' },
    'parcours.organisme.partenaire-forme': {
      phrase: 'It is an active partner, allowed to train',
      sinon: 'It is not an active partner allowed to train',
    },
    'parcours.organisme.hors-fiche': {
      phrase: 'The record is by right, does not name it, and the certifier confirms',
      sinon: 'It is not a record by right whose certifier confirms the body',
    },
    'parcours.organisme-habilite': {
      phrase: 'The body may train for this certification',
      sinon: 'The body may not train for this certification',
      faire: 'Ask the certifier for a habilitation to train, or enrol with a body of the record.',
    },
    'parcours.vae.demandee-le': {
      phrase: 'Day of the request',
      faire: 'Give the day of the request for receivability.',
    },
    'parcours.vae.reponse': {
      phrase: 'Answer to the request',
      faire: 'Say whether the request is receivable, not receivable, or unanswered.',
    },
    'parcours.vae.repondu-le': { phrase: 'Day of the answer', faire: 'Give the day of the answer.' },
    'parcours.vae.delai': { phrase: 'Time to answer' },
    'parcours.vae.accord-tacite': { phrase: 'Day on which silence counts as a yes' },
    'parcours.vae.sans-reponse': { phrase: 'No answer came', sinon: 'An answer came' },
    'parcours.vae.recevable-le': { phrase: 'Day of receivability' },
    'parcours.vae.non-refusee': {
      phrase: 'The request is not refused',
      sinon: 'The request is refused',
      faire: 'Read the reason of the refusal, complete the request or make it for another certification.',
    },
    'parcours.vae.acquise': {
      phrase: 'Receivability, got on {0}, is got by {1}',
      sinon: 'By {1}, receivability is not got yet: it will be on {0}',
      faire: 'Wait for the answer, or for the end of the two months.',
    },
    'parcours.vae.recevable': {
      phrase: 'The request of VAE is receivable',
      sinon: 'The request of VAE is not receivable',
    },
    'parcours.vae.autres': {
      phrase: 'Other certifications asked for in the year',
      faire: 'Count the other certifications asked for this year.',
    },
    'parcours.vae.celle-ci': { phrase: 'This one' },
    'parcours.vae.total': { phrase: 'Certifications asked for in the year' },
    'parcours.vae.maximum-annuel': { phrase: 'Most in a year' },
    'parcours.vae.trois-au-plus': {
      phrase: '{0} certifications asked for, {1} at most',
      sinon: '{0} certifications asked for, over the {1} allowed',
      faire: 'Put a request off to the next year.',
    },
    'parcours.vae.sur-blocs': {
      phrase: 'The request bears on blocs only',
      sinon: 'The request bears on the whole certification',
      faire: 'Say whether the request bears on blocs only.',
    },
    'parcours.vae.limite': {
      phrase: 'The yearly number is respected, or the request bears on blocs',
      sinon: 'Too many certifications asked for this year',
      faire: 'Put a request off to the next year.',
    },
    'parcours.vae.meme-certification': {
      phrase: 'Another request bears on the same certification this year',
      sinon: 'No other request bears on the same certification this year',
      faire: 'Say whether another request exists for this certification this year.',
    },
    'parcours.vae.dossier-unique': {
      phrase: 'One dossier only for this certification this year',
      sinon: 'Another dossier exists this year for this certification',
      faire: 'Go on with the dossier already open.',
    },
    'parcours.vae.demandes': {
      phrase: 'The yearly limits are respected',
      sinon: 'The yearly limits are not respected',
    },
    'parcours.vae.demande': { phrase: 'The request of VAE holds', sinon: 'The request of VAE does not hold' },
  },
  mots: {
    DEMANDE: 'on request',
    DROIT: 'by right',
    certificateur: 'certifier',
    partenaire: 'partner',
    absent: 'not on the record',
    FORMER: 'train',
    ORGANISER: 'organise the assessment',
    ORGA_FORM: 'train and organise the assessment',
    recevable: 'receivable',
    irrecevable: 'not receivable',
    aucune: 'none',
  },
} as const satisfies PhrasesDroit
