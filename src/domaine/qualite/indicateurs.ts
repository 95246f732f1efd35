import type { CleTexte } from '#droit/textes.ts'
import type { ActionQualiopi, PreuveQualite } from './faits.ts'

/** What narrows an indicator beside the kinds of actions. */
export type ConditionIndicateur = 'certifiante' | 'alternance' | 'sous-traitance'

/** One indicator of the Référentiel national qualité as data: whom it concerns and what there is to show. */
export interface Indicateur {
  readonly numero: number
  readonly texte: CleTexte
  /** null: its scope was not found in a source; the body says. */
  readonly actions: readonly ActionQualiopi[] | null
  readonly condition: ConditionIndicateur | null
  readonly preuves: readonly PreuveQualite[]
}

const TOUTES: readonly ActionQualiopi[] = ['formation', 'bilan', 'vae', 'cfa']
const FORMATION_CFA: readonly ActionQualiopi[] = ['formation', 'cfa']
const SANS_BILAN: readonly ActionQualiopi[] = ['formation', 'vae', 'cfa']
const CFA: readonly ActionQualiopi[] = ['cfa']

interface Champ {
  readonly actions: readonly ActionQualiopi[] | null
  readonly condition?: ConditionIndicateur
}

const indicateur =
  (numero: number, texte: CleTexte, { actions, condition }: Champ) =>
  (...preuves: readonly PreuveQualite[]): Indicateur => ({
    numero,
    texte,
    actions,
    condition: condition ?? null,
    preuves,
  })

const tous = { actions: TOUTES }
const formationCfa = { actions: FORMATION_CFA }
const cfa = { actions: CFA }

/** The 32 indicators, as second-hand pages on the reading guide V9 (8 January 2024) name them. */
export const INDICATEURS: readonly Indicateur[] = [
  indicateur(1, 'qualiopi.1', tous)(
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
  ),
  indicateur(2, 'qualiopi.2', tous)(),
  indicateur(3, 'qualiopi.3', { actions: SANS_BILAN, condition: 'certifiante' })(
    'numero_registre',
    'blocs',
    'lien_fiche',
    'validation_par_blocs',
    'debouches',
  ),
  indicateur(4, 'qualiopi.4', tous)('analyse_besoin'),
  indicateur(5, 'qualiopi.5', tous)(),
  indicateur(6, 'qualiopi.6', tous)('programme'),
  indicateur(7, 'qualiopi.7', { actions: FORMATION_CFA, condition: 'certifiante' })(),
  indicateur(8, 'qualiopi.8', formationCfa)('positionnement_consigne'),
  indicateur(9, 'qualiopi.9', tous)('calendrier', 'lieu', 'regles_remises'),
  indicateur(10, 'qualiopi.10', tous)('plan_individuel', 'suivi_pedagogique'),
  indicateur(11, 'qualiopi.11', tous)('grilles_conservees'),
  indicateur(12, 'qualiopi.12', { actions: null })('suivi_absences', 'actions_abandon'),
  indicateur(13, 'qualiopi.13', { actions: FORMATION_CFA, condition: 'alternance' })(
    'tuteur_nomme',
    'visites',
    'livret_partage',
  ),
  indicateur(14, 'qualiopi.14', cfa)('accompagnement_citoyen'),
  indicateur(15, 'qualiopi.15', cfa)('regles_signees', 'visite_information', 'formation_securite'),
  indicateur(16, 'qualiopi.16', { actions: SANS_BILAN, condition: 'certifiante' })(
    'inscription_examen',
    'calendrier_examen',
    'resultats_dans_les_delais',
  ),
  indicateur(17, 'qualiopi.17', tous)('salles', 'equipements'),
  indicateur(18, 'qualiopi.18', tous)('equipe', 'roles'),
  indicateur(19, 'qualiopi.19', tous)('ressources_par_module'),
  indicateur(20, 'qualiopi.20', cfa)('referent_mobilite', 'referent_handicap', 'conseil_perfectionnement'),
  indicateur(21, 'qualiopi.21', tous)('cv_formateurs'),
  indicateur(22, 'qualiopi.22', tous)('formations_formateurs'),
  indicateur(23, 'qualiopi.23', tous)('veille_legale'),
  indicateur(24, 'qualiopi.24', tous)('veille_metiers'),
  indicateur(25, 'qualiopi.25', tous)('veille_innovation'),
  indicateur(26, 'qualiopi.26', tous)('referent_handicap', 'amenagements'),
  indicateur(27, 'qualiopi.27', { actions: TOUTES, condition: 'sous-traitance' })('contrats_sous_traitance'),
  indicateur(28, 'qualiopi.28', formationCfa)('reseau_entreprises'),
  indicateur(29, 'qualiopi.29', cfa)('actions_insertion', 'taux_publies'),
  indicateur(30, 'qualiopi.30', tous)('appreciations_parties'),
  indicateur(31, 'qualiopi.31', tous)('registre_reclamations'),
  indicateur(32, 'qualiopi.32', tous)('actions_amelioration'),
]
