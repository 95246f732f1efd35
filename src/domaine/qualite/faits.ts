/** The four kinds of actions of the Référentiel national qualité. */
export const ACTIONS_QUALIOPI = ['formation', 'bilan', 'vae', 'cfa'] as const
export type ActionQualiopi = (typeof ACTIONS_QUALIOPI)[number]

/** What an auditor asks to see, by name. */
export const PREUVES_QUALITE = [
  'prerequis',
  'objectifs',
  'duree',
  'modalites_acces',
  'delais_acces',
  'tarifs',
  'contacts',
  'methodes',
  'evaluation',
  'accessibilite',
  'contact_handicap',
  'resultats_non_significatifs',
  'numero_registre',
  'blocs',
  'lien_fiche',
  'validation_par_blocs',
  'debouches',
  'analyse_besoin',
  'programme',
  'positionnement_consigne',
  'calendrier',
  'lieu',
  'regles_remises',
  'plan_individuel',
  'suivi_pedagogique',
  'grilles_conservees',
  'suivi_absences',
  'actions_abandon',
  'tuteur_nomme',
  'visites',
  'livret_partage',
  'accompagnement_citoyen',
  'regles_signees',
  'visite_information',
  'formation_securite',
  'inscription_examen',
  'calendrier_examen',
  'resultats_dans_les_delais',
  'salles',
  'equipements',
  'equipe',
  'roles',
  'ressources_par_module',
  'referent_mobilite',
  'referent_handicap',
  'conseil_perfectionnement',
  'cv_formateurs',
  'formations_formateurs',
  'veille_legale',
  'veille_metiers',
  'veille_innovation',
  'amenagements',
  'contrats_sous_traitance',
  'reseau_entreprises',
  'actions_insertion',
  'taux_publies',
  'appreciations_parties',
  'registre_reclamations',
  'actions_amelioration',
] as const
export type PreuveQualite = (typeof PREUVES_QUALITE)[number]

/** true: shown; false: looked for and not there; a day: dated that day; absent: nobody looked. */
export type Preuves = Readonly<Partial<Record<PreuveQualite, boolean | string>>>

/** A published rate; null in a field: the sheet does not state it. */
export interface TauxPublie {
  readonly valeur: number | null
  readonly annee: number | null
  readonly effectif: number | null
}

/** How many there are, and how many are in order. */
export interface Compte {
  readonly total: number
  readonly faits: number
}

/** An offer and a path before the 32 indicators, on a day. null: not told. */
export interface FaitsQualite {
  readonly jour: string
  readonly actions: readonly ActionQualiopi[] | null
  readonly certifiante: boolean | null
  readonly alternance: boolean | null
  readonly sousTraitance: boolean | null
  /** Whether indicator 12 concerns the body: its scope was not found in a source. */
  readonly indicateur12: boolean | null
  readonly preuves: Preuves
  readonly miseAJourLe: string | null
  readonly reussite: TauxPublie | null
  readonly satisfaction: TauxPublie | null
  /** Objectives, and those linked to a competence or a criterion. */
  readonly objectifs: Compte | null
  /** Criteria of assessment, and those that were assessed. */
  readonly criteres: Compte | null
  /** Announced length and modules, in minutes. */
  readonly minutesAnnoncees: number | null
  readonly minutesModules: readonly number[] | null
  /** Blocs of the certification, each with whether a module covers it. */
  readonly blocs: readonly { readonly code: string; readonly couvert: boolean }[] | null
  readonly positionnementLe: string | null
  readonly debutLe: string | null
  readonly entretienLe: string | null
  /** Day of issue of the certificate; null: not asked. */
  readonly certificatLe: string | null
}
