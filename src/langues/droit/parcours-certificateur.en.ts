import type { PhrasesDroit } from './phrases.ts'

/** Words of the law, part parcours-certificateur, English. */
export const PARCOURS_CERTIFICATEUR_EN = {
  regles: {
    'parcours.cpf': {
      titre: 'Send the holders to the CPF',
      enonce:
        'The certifier sends the identity of holders and what they obtained within three months of delivery, without the social security number.',
    },
    'parcours.habilitations.trois-mois': {
      titre: 'Declare a change of habilitation (three months)',
      enonce: 'Until the decree of 6 June 2025, a change among habilitated partners is declared within three months.',
    },
    'parcours.habilitations.deux-mois': {
      titre: 'Declare a change of habilitation (two months)',
      enonce: 'Since the decree of 6 June 2025, a change among habilitated partners is declared within two months.',
    },
    'parcours.insertion': {
      titre: 'Publish insertion every two years',
      enonce: 'For a certification registered on request, statistics of insertion appear at least every two years.',
    },
    'parcours.correspondances': {
      titre: 'Answer on correspondences',
      enonce: 'Asked to set correspondences with other certifications, the certifier has six months to answer.',
    },
    'parcours.mise-en-demeure': {
      titre: 'Sixty days after the formal notice',
      enonce:
        'No suspension or withdrawal comes less than sixty days after the formal notice; holders and enrolled people keep their rights.',
    },
    'parcours.duree-enregistrement.cinq-ans': {
      titre: 'Length of a registration',
      enonce: 'Five years at most; three years at most for an emerging trade.',
    },
    'parcours.duree-enregistrement.une-promotion': {
      titre: 'Length of a registration, requests since October 2025',
      enonce:
        'Five years at most; three years for an emerging trade, or for a first request resting on one cohort. Three refusals in five years may shut requests.',
    },
  },
  traces: {
    'parcours.cpf': {
      phrase: 'Holders sent to the system of the CPF in time: {0} for {1}',
      sinon: 'Holders sent to the system of the CPF too late: {0} for {1}',
      faire: 'Send the holders now: after the delay the certifier may receive a formal notice.',
    },
    'parcours.cpf.depuis': { phrase: 'Day of delivery', faire: 'Give that day.' },
    'parcours.cpf.fait-le': { phrase: 'Day of the sending' },
    'parcours.cpf.jour-compte': { phrase: 'Day that counts: when it was done, else the day asked about' },
    'parcours.cpf.echeance': { phrase: 'Last day to do it' },
    'parcours.habilitations': {
      phrase: 'Change of habilitation declared in time: {0} for {1}',
      sinon: 'Change of habilitation declared too late: {0} for {1}',
      faire: 'Declare the change to France compétences.',
    },
    'parcours.habilitations.depuis': { phrase: 'Day of the change', faire: 'Give that day.' },
    'parcours.habilitations.fait-le': { phrase: 'Day of the declaration' },
    'parcours.habilitations.jour-compte': { phrase: 'Day that counts: when it was done, else the day asked about' },
    'parcours.habilitations.echeance': { phrase: 'Last day to do it' },
    'parcours.insertion': {
      phrase: 'Statistics of insertion published in time: {0} for {1}',
      sinon: 'Statistics of insertion published too late: {0} for {1}',
      faire: 'Publish the statistics of insertion.',
    },
    'parcours.insertion.depuis': { phrase: 'Last publication', faire: 'Give that day.' },
    'parcours.insertion.fait-le': { phrase: 'Next publication' },
    'parcours.insertion.jour-compte': { phrase: 'Day that counts: when it was done, else the day asked about' },
    'parcours.insertion.echeance': { phrase: 'Last day to do it' },
    'parcours.correspondances': {
      phrase: 'Answer on correspondences given in time: {0} for {1}',
      sinon: 'Answer on correspondences given too late: {0} for {1}',
      faire: 'Answer France compétences.',
    },
    'parcours.correspondances.depuis': { phrase: 'Day of the notice', faire: 'Give that day.' },
    'parcours.correspondances.fait-le': { phrase: 'Day of the answer' },
    'parcours.correspondances.jour-compte': { phrase: 'Day that counts: when it was done, else the day asked about' },
    'parcours.correspondances.echeance': { phrase: 'Last day to do it' },
    'parcours.cpf.delai': { phrase: 'Time to send' },
    'parcours.habilitations.delai': { phrase: 'Time to declare' },
    'parcours.insertion.rythme': { phrase: 'Rhythm of publication' },
    'parcours.correspondances.delai': { phrase: 'Time to answer' },
    'parcours.mise-en-demeure.delai': { phrase: 'Time that the formal notice leaves' },
    'parcours.mise-en-demeure.depuis': {
      phrase: 'Day of the formal notice',
      faire: 'Give the day of the formal notice.',
    },
    'parcours.mise-en-demeure.fait-le': {
      phrase: 'Day of the suspension or withdrawal',
      faire: 'Give the day of the sanction.',
    },
    'parcours.mise-en-demeure.possible-le': { phrase: 'First possible day of a sanction' },
    'parcours.mise-en-demeure': {
      phrase: 'The sanction, on {0}, lets the delay pass, until {1}',
      sinon: 'The sanction, on {0}, comes before the end of the delay, {1}',
      faire: 'Contest the sanction: the delay of the notice had not passed.',
    },
    'parcours.registre.demande-le': {
      phrase: 'Day of the request',
      faire: 'Give the day of the request for registration.',
    },
    'parcours.registre.maximum': { phrase: 'Longest length' },
    'parcours.registre.maximum-emergent': { phrase: 'Longest length for an emerging trade' },
    'parcours.registre.maximum-promotion': { phrase: 'Longest length with one cohort only' },
    'parcours.registre.cinq-ans': {
      phrase: 'The registration, until {0}, is no longer than five years ({1})',
      sinon: 'The registration, until {0}, is longer than five years ({1})',
      faire: 'Bring the end of the registration back to the length allowed.',
    },
    'parcours.registre.cinq-ans.borne': { phrase: 'Last day allowed' },
    'parcours.registre.trois-ans': {
      phrase: 'The registration, until {0}, is no longer than three years ({1})',
      sinon: 'The registration, until {0}, is longer than three years ({1})',
      faire: 'Bring the end of the registration back to the length allowed.',
    },
    'parcours.registre.trois-ans.borne': { phrase: 'Last day allowed' },
    'parcours.registre.emergent': {
      phrase: 'The trade is emerging',
      sinon: 'The trade is not emerging',
      faire: 'Say whether the trade is on the list of emerging trades.',
    },
    'parcours.registre.ordinaire': { phrase: 'The trade is not emerging', sinon: 'The trade is emerging' },
    'parcours.registre.emergence': {
      phrase: 'Three years at most for an emerging trade',
      sinon: 'The registration of an emerging trade is longer than three years',
      faire: 'Bring the registration back to three years.',
    },
    'parcours.registre.une-promotion': {
      phrase: 'First request, with the data of one cohort only',
      sinon: 'The data bear on several cohorts, or it is not the first request',
      faire: 'Say how many cohorts the data bear on.',
    },
    'parcours.registre.plusieurs-promotions': {
      phrase: 'The data bear on several cohorts',
      sinon: 'The data bear on one cohort only',
    },
    'parcours.registre.premiere-demande': {
      phrase: 'Three years at most for a first request with one cohort',
      sinon: 'A first request with one cohort is longer than three years',
      faire: 'Bring the registration back to three years, or bring a second cohort.',
    },
    'parcours.registre.refus': {
      phrase: 'Earlier refusal',
      faire: 'Give the days of earlier refusals, or an empty list.',
    },
    'parcours.registre.fenetre-refus': { phrase: 'Time during which a refusal counts' },
    'parcours.registre.oubli': { phrase: 'Day on which the refusal no longer counts' },
    'parcours.registre.refus-recent': { phrase: 'This refusal still counts', sinon: 'This refusal no longer counts' },
    'parcours.registre.nombre-refus': { phrase: 'Refusals that count' },
    'parcours.registre.refus-maximum': { phrase: 'Refusals that open the ban' },
    'parcours.registre.refus-repetes': {
      phrase: '{0} refusals in five years, fewer than {1}',
      sinon: '{0} refusals in five years: requests may be banned for up to two years',
      faire: 'Wait until a refusal is more than five years old, or ask France compétences whether a ban was decided.',
    },
    'parcours.registre.duree': {
      phrase: 'The length of the registration is allowed',
      sinon: 'The length of the registration is not allowed',
    },
    'parcours.certificateur': {
      phrase: 'The certifier keeps its delays',
      sinon: 'A delay of the certifier is not kept',
    },
  },
  mots: {},
} as const satisfies PhrasesDroit
