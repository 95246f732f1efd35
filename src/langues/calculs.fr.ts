/** What each computation answers, in French, by its name. */
export const CALCULS_FR = {
  deliberation: 'Délibération : moyennes, décision, mentions, blocs acquis',
  remuneration: 'Rémunération minimale d’un apprenti ou d’un contrat de professionnalisation, mois par mois',
  mode: 'Mode d’évaluation de chaque unité : contrôle en cours de formation ou épreuve ponctuelle',
  heures: 'Heures minimales de formation selon le diplôme et la durée',
  jury: 'Composition d’un jury : ce qui est régulier, ce qui ne l’est pas',
  contrat: 'Contrat d’apprentissage : âge, durée, dates, maître, aides, prise en charge',
  inscription: 'Inscription : cette personne peut-elle entrer, passer, être certifiée ce jour-là ?',
} as const satisfies Readonly<Record<string, string>>
