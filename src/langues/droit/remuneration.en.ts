import type { PhrasesDroit } from './phrases.ts'
import { REMUNERATION_TRACES_EN } from './remuneration-traces.en.ts'

/** Words of the law on pay, English. */
export const REMUNERATION_EN = {
  regles: {
    'remuneration.age-initial': {
      titre: 'Bracket at the start',
      enonce:
        'The first bracket is that of the age on the first day of the contract (our reading; a switch takes the last day of the month).',
    },
    'remuneration.changement-age': {
      titre: 'Change of age',
      enonce:
        'Pay rises on the first day of the month after the apprentice turns eighteen, twenty-one or twenty-six. Years already done count.',
    },
    'remuneration.changement-age.avant-2020-04': {
      titre: 'Change of age, contracts from 2019 to March 2020',
      enonce:
        'A birthday that changes the bracket falls during the contract. That old version was not read: what rests on it stays unknown.',
    },
    'remuneration.changement-age-professionnalisation': {
      titre: 'Change of age in a contrat de professionnalisation',
      enonce:
        'The rate of an age counts from the first day of the month after it is reached; we read the same for twenty-six.',
    },
    'remuneration.duree-reduite': {
      titre: 'Contract shorter than the cycle',
      enonce:
        'The apprentice is paid as if the whole cycle were done: the missing months are deemed done before the contract.',
    },
    'remuneration.duree-reduite.avant-2020-04': {
      titre: 'Contract shorter than the cycle, from 2019 to March 2020',
      enonce:
        'A contract as long as the cycle changes nothing. That old version was not read: what rests on it stays unknown.',
    },
    'remuneration.duree-allongee': {
      titre: 'Contract longer than the cycle',
      enonce: 'The added period is paid as the last year of the cycle.',
    },
    'remuneration.duree-allongee.avant-2020-04': {
      titre: 'Contract longer than the cycle, from 2019 to March 2020',
      enonce: 'The years of the cycle do not change. That old version was not read: what rests on it stays unknown.',
    },
    'remuneration.licence-professionnelle': {
      titre: 'Licence professionnelle',
      enonce: 'A licence professionnelle is paid as a second year, from the first day to the last.',
    },
    'remuneration.licence-professionnelle.avant-2020-04': {
      titre: 'Licence professionnelle, from 2019 to March 2020',
      enonce: 'The rule may have been another. That old version was not read: what rests on it stays unknown.',
    },
    'remuneration.sportif': {
      titre: 'High-level athlete',
      enonce: 'The fourth year of a high-level athlete is paid as the third.',
    },
    'remuneration.prolongation-echec': {
      titre: 'Prolongation after a failure',
      enonce:
        'After a failure, pay stays that of the last year before the prolongation; age still counts (our reading).',
    },
    'remuneration.prolongation-rqth.annee': {
      titre: 'Year of a prolonged contract of a disabled worker',
      enonce: 'The prolongation starts from the last year of the training.',
    },
    'remuneration.prolongation-rqth': {
      titre: 'Points of a prolonged disabled worker',
      enonce: 'The prolongation adds fifteen points to the rate of the last year.',
    },
    'remuneration.grille': {
      titre: 'Grid of the apprentices',
      enonce: 'The least pay is a percentage by age and year of execution; under sixteen, as at sixteen.',
    },
    'remuneration.grille.avant-2019': {
      titre: 'Grid of the apprentices before 2019',
      enonce:
        'Contracts concluded before 2019 follow another grid. That old version was not read: what rests on it stays unknown.',
    },
    'remuneration.majoration': {
      titre: 'Fifteen points more',
      enonce:
        'A contract of one year at most, for a diploma of the same level as the one held and in direct relation with it, adds fifteen points. Whoever comes from another route is deemed to have done the apprenticeship of that diploma. We never take a lower year than that of the contract (our reading).',
    },
    'remuneration.majoration.avant-2020-04': {
      titre: 'Fifteen points more, from 2019 to March 2020',
      enonce: 'Extra points are claimed. That old version was not read: what rests on it stays unknown.',
    },
    'remuneration.plafond': {
      titre: 'Cap of the points',
      enonce: 'Added points never lead over one hundred per cent.',
    },
    'remuneration.plafond.avant-2020-04': {
      titre: 'Cap of the points, from 2019 to March 2020',
      enonce:
        'A rate over one hundred per cent with the points. That old version was not read: what rests on it stays unknown.',
    },
    'remuneration.base': {
      titre: 'Base of the pay',
      enonce:
        'Under twenty-one, the SMIC alone; from twenty-one on, the least wage of the branch for the job when it is higher.',
    },
    'remuneration.contrat-precedent': {
      titre: 'Guarantee of the contract before',
      enonce:
        'After a contract that led to its diploma, never less than the pay received in the last year with the same employer, or than what could be claimed with another (our reading: the last rate, of the SMIC of the day).',
    },
    'remuneration.professionnalisation': {
      titre: 'Contrat de professionnalisation under twenty-six',
      enonce: 'A share of the SMIC by age, higher with at least a bac pro or a professional title of that level.',
    },
    'remuneration.professionnalisation-26-ans': {
      titre: 'Contrat de professionnalisation from twenty-six on',
      enonce: 'The SMIC, and not under 85% of the least wage of the branch.',
    },
    'remuneration.mois-coupe': {
      titre: 'Month cut by a change',
      enonce:
        'A month cut by an anniversary of the contract or a rise of the SMIC is paid by its days (no text says it; a switch takes thirtieths).',
    },
    'remuneration.arrondi': {
      titre: 'Cents',
      enonce: 'The pay of a month is rounded to the nearest cent; a switch rounds up.',
    },
    'remuneration.avantages': {
      titre: 'Benefits in kind',
      enonce:
        'They may be taken off the pay for 75% of their value at most, and for three quarters of the pay of the month at most.',
    },
    'remuneration.avantages.avant-2020-04': {
      titre: 'Benefits in kind, from 2019 to March 2020',
      enonce: 'Benefits in kind are stated. That old version was not read: what rests on it stays unknown.',
    },
    'remuneration.avantages-professionnalisation': {
      titre: 'Benefits in kind in a contrat de professionnalisation',
      enonce:
        'They may be taken off the pay for 75% of their value at most, and for three quarters of the pay of the month at most.',
    },
    'remuneration.controle': {
      titre: 'Check of the pay given',
      enonce: 'The pay given must reach the exact product of rate and base, down to the cent.',
    },
  },
  traces: REMUNERATION_TRACES_EN,
  mots: {
    'remuneration-age': 'age and year of execution',
    'remuneration-moins-de-16-ans': 'under sixteen: paid as at sixteen',
    'remuneration-changement-age': 'a birthday changed the bracket of age',
    'remuneration-duree-reduite': 'contract shorter than the cycle',
    'remuneration-duree-allongee': 'contract longer than the cycle',
    'remuneration-licence': 'licence professionnelle: second year',
    'remuneration-sportif': 'high-level athlete: third year',
    'remuneration-echec': 'prolongation after a failure',
    'remuneration-rqth': 'prolongation of a disabled worker',
    'remuneration-majoration': 'fifteen points more',
    'remuneration-plafond': 'points capped',
    'remuneration-minimum-conventionnel': 'wage of the branch over the SMIC',
    'remuneration-branche': 'better agreement of the branch',
    'remuneration-contrat-precedent': 'pay guaranteed by the contract before',
    'remuneration-professionnalisation': 'contrat de professionnalisation',
    'remuneration-smic-dernier-connu': 'The SMIC was not checked after that day: the last known value is used',
    'remuneration-grille-derniere-connue': 'The rates were not checked after that day: the last known ones are used',
    'remuneration-accord-de-branche':
      'An agreement of the branch may give more than the law: check the collective agreement',
  },
} as const satisfies PhrasesDroit
