import type { CALCULS_FR } from './calculs.fr.ts'

/** What each computation answers, in English, by its name. */
export const CALCULS_EN = {
  deliberation: 'Deliberation: means, decision, honours, blocs acquired',
  remuneration: 'Least pay of an apprentice or of a contrat de professionnalisation, month by month',
  mode: 'How each unit is examined: during training (CCF) or by a single exam',
  heures: 'Least hours of training by diploma and length',
  jury: 'Composition of a jury: what is regular and what is not',
  contrat: 'Apprenticeship contract: age, length, dates, tutor, aids, funding',
  inscription: 'Registration: may this person enter, sit, be certified on that day?',
} as const satisfies Readonly<Record<keyof typeof CALCULS_FR, string>>
