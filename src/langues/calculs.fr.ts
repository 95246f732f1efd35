/** What each computation answers, in French, by its name. */
export const CALCULS_FR = {
  deliberation: 'Délibération : moyennes, décision, mentions, blocs acquis',
  remuneration: 'Rémunération minimale d’un apprenti ou d’un contrat de professionnalisation, mois par mois',
  mode: 'Mode d’évaluation de chaque unité : contrôle en cours de formation ou épreuve ponctuelle',
  heures: 'Heures minimales de formation selon le diplôme et la durée',
  jury: 'Composition d’un jury : ce qui est régulier, ce qui ne l’est pas',
  contrat: 'Contrat d’apprentissage : âge, durée, dates, maître, aides, prise en charge',
  inscription: 'Inscription : cette personne peut-elle entrer, passer, être certifiée ce jour-là ?',
  recevabilite: 'Demande de VAE : recevable ou non, et dans les limites de l’année',
  certificateur: 'Délais du certificateur : transmission au CPF, habilitations, durée d’enregistrement',
  presentation: 'Baccalauréat professionnel : peut-on se présenter à cette session, sous cette forme ?',
  pfmp: 'Semaines en entreprise : suffisantes, à rattraper, dérogation',
  amenagement: 'Aménagement d’examen : tiers-temps, délai et voie de la demande',
  qualiopi: 'Les 32 indicateurs Qualiopi sur une offre et un parcours',
  information: 'Information due avant l’inscription, et taux à publier chaque année',
  conservation: 'Jusqu’à quand garder un document',
  communication: 'Ces données personnelles peuvent-elles être transmises à ce destinataire ?',
} as const satisfies Readonly<Record<string, string>>
