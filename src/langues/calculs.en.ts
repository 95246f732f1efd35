import type { CALCULS_FR } from './calculs.fr.ts'

/** What each computation answers, in English, by its name. */
export const CALCULS_EN = {
  simulation: 'What is needed: least marks and points for each threshold, and what other marks change',
  blocs: 'What a person already holds: marks kept, exemptions, and what each choice gives',
  deliberation: 'Deliberation: means, decision, honours, blocs acquired',
  'attestation-intermediaire': 'Intermediate certificate at the end of the second year of a bac pro',
  'grille-remuneration': 'Pay grid of the apprentices on a day, in rates and in euros',
  remuneration: 'Least pay of an apprentice or of a contrat de professionnalisation, month by month',
  mode: 'How each unit is examined: during training (CCF) or by a single exam',
  heures: 'Least hours of training by diploma and length',
  jury: 'Composition of a jury: what is regular and what is not',
  contrat: 'Apprenticeship contract: age, length, dates, tutor, aids, funding',
  inscription: 'Registration: may this person enter, sit, be certified on that day?',
  recevabilite: 'Request of VAE: receivable or not, and within the limits of the year',
  certificateur: 'Delays of the certifying body: CPF, habilitations, length of a registration',
  presentation: 'Bac pro: may one sit at that session, in that form?',
  pfmp: 'Weeks in company: enough, to be made up, derogation',
  amenagement: 'Exam accommodations: extra time, delay and path of the request',
  qualiopi: 'The 32 Qualiopi indicators over an offer and a path',
  information: 'Information owed before enrolment, and rates to publish each year',
  conservation: 'Until when to keep a document',
  communication: 'May these personal data be sent to that recipient?',
  grille: 'Assessment grid: from levels to a mark, share assessed, adjustment, coherence',
  financement: 'Funding of a contract, instalments of the OPCO, hiring aid',
} as const satisfies Readonly<Record<keyof typeof CALCULS_FR, string>>
