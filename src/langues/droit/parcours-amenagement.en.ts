import type { PhrasesDroit } from './phrases.ts'

/** Words of the law, part parcours-amenagement, English. */
export const PARCOURS_AMENAGEMENT_EN = {
  regles: {
    'parcours.amenagement.tiers-temps': {
      titre: 'A third of extra time',
      enonce:
        'The time of an exam part may be extended by a third; more only for an exceptional situation that the doctor explains.',
    },
    'parcours.amenagement.delai': {
      titre: 'Ask before registrations close',
      enonce: 'The request is made before registrations close, save a disability revealed later.',
    },
    'parcours.amenagement.procedure': {
      titre: 'Complete or simplified path',
      enonce:
        'A designated doctor gives an opinion. Whoever already follows a PPS, a PAI or a PAP for a neuro-developmental disorder, and asks for the same, goes straight to the authority, save for the extra time that the text excludes.',
    },
    'parcours.amenagement.procedure-ancienne': {
      titre: 'Path before December 2020',
      enonce: 'Before 7 December 2020 every request went through a designated doctor.',
    },
    'parcours.amenagement.decision': {
      titre: 'Decision notified',
      enonce:
        'The authority that runs the exam decides and notifies. The jury knows the accommodation, never its cause.',
    },
  },
  traces: {
    'parcours.amenagement.duree': { phrase: 'Length of the exam part' },
    'parcours.amenagement.tiers': { phrase: 'Divisor of the third' },
    'parcours.amenagement.un-tiers': { phrase: 'One third of the length' },
    'parcours.amenagement.aucun-temps': { phrase: 'No extra time' },
    'parcours.amenagement.demande': { phrase: 'Extra time asked for' },
    'parcours.amenagement.temps': { phrase: 'Extra time' },
    'parcours.amenagement.duree-totale': { phrase: 'Length with the extra time' },
    'parcours.amenagement.dans-le-tiers': {
      phrase: 'The time asked for, {0}, is no more than a third, {1}',
      sinon: 'The time asked for, {0}, is more than a third, {1}',
    },
    'parcours.amenagement.exception': {
      phrase: 'The doctor gives reasons for an exceptional situation',
      sinon: 'No exceptional situation with reasons',
      faire: 'Ask the doctor for an opinion with reasons.',
    },
    'parcours.amenagement.temps-permis': {
      phrase: 'The extra time is allowed',
      sinon: 'The extra time is more than a third without exceptional reasons',
      faire: 'Ask for a third at most, or for a medical opinion giving exceptional reasons.',
    },
    'parcours.amenagement.demandee-le': { phrase: 'Day of the request', faire: 'Give the day of the request.' },
    'parcours.amenagement.fin-inscriptions': {
      phrase: 'Last day of registrations',
      faire: 'Read the calendar of registrations of the académie.',
    },
    'parcours.amenagement.revele-apres': {
      phrase: 'The disability was revealed after the closing day',
      sinon: 'The disability was known before the closing day',
      faire: 'Say whether the disability was revealed after the closing day.',
    },
    'parcours.amenagement.avant-la-fin': {
      phrase: 'The request, on {0}, comes before the closing day, {1}',
      sinon: 'The request, on {0}, comes after the closing day, {1}',
    },
    'parcours.amenagement.dans-les-delais': {
      phrase: 'The request is in time',
      sinon: 'The request comes after the closing day',
      faire:
        'When the disability was revealed since, say so in the request; otherwise speak to the authority that runs the exam.',
    },
    'parcours.amenagement.procedure': {
      phrase: 'Path of the request',
      faire: 'Say whether the request follows the complete or the simplified path.',
    },
    'parcours.amenagement.complete': {
      phrase: 'The path is the complete one',
      sinon: 'The path is the simplified one',
    },
    'parcours.amenagement.avis': {
      phrase: 'A doctor designated by the CDAPH gave an opinion',
      sinon: 'No opinion of a doctor designated by the CDAPH',
      faire: 'Ask for the opinion of the designated doctor; the rectorat has the list.',
    },
    'parcours.amenagement.plan': {
      phrase: 'Plan followed at school',
      faire: 'Say whether a PPS, a PAI or a PAP exists.',
    },
    'parcours.amenagement.pps-ou-pai': {
      phrase: 'The plan is a PPS or a PAI',
      sinon: 'The plan is neither a PPS nor a PAI',
    },
    'parcours.amenagement.est-pap': { phrase: 'The plan is a PAP', sinon: 'The plan is not a PAP' },
    'parcours.amenagement.pap-neuro': {
      phrase: 'The PAP was granted for a neuro-developmental disorder',
      sinon: 'The PAP was granted for another reason',
    },
    'parcours.amenagement.pap': {
      phrase: 'The PAP opens the simplified path',
      sinon: 'The PAP does not open the simplified path',
    },
    'parcours.amenagement.plan-admis': {
      phrase: 'The plan opens the simplified path',
      sinon: 'No plan opens the simplified path',
      faire: 'Follow the complete path, with the opinion of the designated doctor.',
    },
    'parcours.amenagement.coherente': {
      phrase: 'The request agrees with the plan',
      sinon: 'The request does not agree with the plan',
      faire: 'Ask for what the plan already has, or follow the complete path.',
    },
    'parcours.amenagement.lecture-stricte': {
      phrase: 'The third itself shuts the simplified path',
      sinon: 'Only time over a third shuts the simplified path',
    },
    'parcours.amenagement.tiers-atteint': {
      phrase: 'The time asked for reaches a third',
      sinon: 'The time asked for is under a third',
    },
    'parcours.amenagement.tiers-depasse': {
      phrase: 'The time asked for is over a third',
      sinon: 'The time asked for is not over a third',
    },
    'parcours.amenagement.temps-ferme': {
      phrase: 'The time asked for shuts the simplified path',
      sinon: 'The time asked for leaves the simplified path open',
    },
    'parcours.amenagement.temps-admis': {
      phrase: 'The time asked for leaves the simplified path open',
      sinon: 'The time asked for shuts the simplified path',
      faire: 'Follow the complete path, with the opinion of the designated doctor.',
    },
    'parcours.amenagement.simplifiee': {
      phrase: 'The simplified path is open',
      sinon: 'The simplified path is not open',
    },
    'parcours.amenagement.voie': {
      phrase: 'The request follows an open path',
      sinon: 'The request does not follow an open path',
      faire: 'Follow the complete path, with the opinion of the designated doctor.',
    },
    'parcours.amenagement.voie-unique': {
      phrase: 'The complete path was followed, the only one then',
      sinon: 'The complete path was not followed',
    },
    'parcours.amenagement.notifiee': {
      phrase: 'The authority notified its decision',
      sinon: 'The authority notified no decision',
      faire: 'Ask the authority that runs the exam for its decision.',
    },
    'parcours.amenagement': {
      phrase: 'The request for accommodations is in order',
      sinon: 'The request for accommodations is not in order',
    },
  },
  mots: {
    complete: 'complete',
    simplifiee: 'simplified',
    PPS: 'PPS, schooling plan',
    PAI: 'PAI, health plan',
    PAP: 'PAP, support plan',
    aucun: 'none',
  },
} as const satisfies PhrasesDroit
