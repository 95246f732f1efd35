import { tracerChoix } from '#droit/interrupteurs.ts'
import { auMoinsUne, calculer, constante, feuille, juger, type Trace, toutes } from '#droit/trace.ts'
import type { Contrat } from './faits.ts'
import { declarer, ref } from './regle.ts'

const DEPOT = 'code-du-travail.D6224-1'
const REPONSE = 'code-du-travail.R6224-3'
const VISITE = 'code-du-travail.R6222-36'
const SUCCESSION = 'code-du-travail.L6222-15'
const EXAMEN = 'code-du-travail.L6222-35'
const MOBILITE = 'code-du-travail.L6222-42'

const CINQ_JOURS = constante('contrat.depot.cinq-jours', 5, 'jours', { texte: DEPOT })
const VINGT_JOURS = constante('contrat.depot.vingt-jours', 20, 'jours', { texte: REPONSE })
const DEUX_MOIS = constante('contrat.visite.deux-mois', 2, 'mois', { texte: VISITE })
const MAJORITE = constante('contrat.visite.majorite', 18, 'annees', { texte: VISITE })
/** How long before the hiring a minor must be seen: known by hearsay only, so unknown. */
const REGLE_DU_MINEUR = constante('contrat.visite.regle-mineur', null, 'oui-non', { texte: VISITE })
const DEUX_CONTRATS = constante('contrat.succession.deux', 2, 'nombre', { texte: SUCCESSION })
const CINQ_JOURS_DE_CONGE = constante('contrat.examen.cinq-jours', 5, 'jours', { texte: EXAMEN })
const MOIS_AVANT = constante('contrat.examen.mois-avant', -1, 'mois', { texte: EXAMEN })
const MOBILITE_AU_PLUS = constante('contrat.mobilite.au-plus', 12, 'mois', { texte: MOBILITE })
const EN_FRANCE_AU_MOINS = constante('contrat.mobilite.en-france', 6, 'mois', { texte: MOBILITE })

const JOURS_OUVRES = feuille(
  'contrat.depot.choix-ouvres',
  'ouvres',
  { unite: 'mot' },
  { genre: 'interrupteur', interrupteur: 'delai.jours' },
)

/** D6224-1: last day to send the contract, the fifth working day after it begins (switch: Saturdays count or not). */
export function limiteDepot({ fait, interrupteurs }: Contrat): Trace {
  const choix = tracerChoix(interrupteurs, 'delai.jours')
  const ouvres = juger('contrat.depot.en-jours-ouvres', 'egal', [choix, JOURS_OUVRES])
  return calculer('contrat.echeance.depot', 'ajouter-jours-ouvrables', [fait('debut'), CINQ_JOURS, ouvres], {
    unite: 'jour',
    texte: DEPOT,
  })
}

/** D6224-1: the employer sends the contract and its conventions within five working days of its beginning. */
const depot = (contrat: Contrat): Trace =>
  juger('contrat.depot', 'au-plus', [contrat.fait('depot'), limiteDepot(contrat)], { texte: DEPOT })

/** R6224-3 and following: the OPCO has twenty days; its silence is a refusal. */
export const reponseOpco = ({ fait }: Contrat): Trace =>
  calculer('contrat.echeance.reponse-opco', 'ajouter-jours', [fait('depot'), VINGT_JOURS], {
    unite: 'jour',
    texte: REPONSE,
  })

/** R6222-36: last day of the medical visit, two months after the hiring. */
export const limiteVisite = ({ fait }: Contrat): Trace =>
  calculer('contrat.echeance.visite', 'ajouter-mois', [fait('debut'), DEUX_MOIS], { unite: 'jour', texte: VISITE })

/** R6222-36: seen within two months of the hiring. What holds for a minor or for night work is not confirmed: unknown. */
function visite(contrat: Contrat): Trace {
  const { fait } = contrat
  const age = calculer('contrat.visite.age', 'age', [fait('naissance'), fait('debut')], { unite: 'annees' })
  const ordinaire = toutes('contrat.visite.ordinaire', [
    juger('contrat.visite.majeur', 'au-moins', [age, MAJORITE]),
    juger('contrat.visite.de-jour', 'non', [fait('travailDeNuit')]),
  ])
  const avant = juger('contrat.visite.avant-embauche', 'au-plus', [fait('visite'), fait('debut')])
  return toutes(
    'contrat.visite',
    [
      juger('contrat.visite.dans-deux-mois', 'au-plus', [fait('visite'), limiteVisite(contrat)], { texte: VISITE }),
      auMoinsUne('contrat.visite.mineur-ou-nuit', [ordinaire, avant, REGLE_DU_MINEUR]),
    ],
    VISITE,
  )
}

/** L6222-15: after two contracts of the same level, a third needs the leave of the director of the last CFA. */
const succession = ({ fait }: Contrat): Trace =>
  auMoinsUne(
    'contrat.succession',
    [
      juger('contrat.succession.moins-de-deux', 'moins-que', [fait('contratsMemeNiveau'), DEUX_CONTRATS]),
      fait('autorisationDirecteur'),
    ],
    SUCCESSION,
  )

/** L6222-35: five paid working days of leave in the month before the examination. */
const conge = ({ fait }: Contrat): Trace =>
  juger('contrat.examen', 'au-moins', [fait('congeExamen'), CINQ_JOURS_DE_CONGE], { texte: EXAMEN })

/** First day of the month in which the leave is taken. */
export const debutConge = ({ fait }: Contrat): Trace =>
  calculer('contrat.echeance.conge-examen', 'ajouter-mois', [fait('premierJourExamen'), MOIS_AVANT], {
    unite: 'jour',
    texte: EXAMEN,
  })

/** L6222-42: abroad for a year at most, and six months at least of the contract in France. */
const mobilite = ({ fait }: Contrat): Trace =>
  toutes(
    'contrat.mobilite',
    [
      juger('contrat.mobilite.un-an', 'au-plus', [fait('mobilite'), MOBILITE_AU_PLUS], { texte: MOBILITE }),
      juger('contrat.mobilite.six-mois', 'au-moins', [fait('moisEnFrance'), EN_FRANCE_AU_MOINS], { texte: MOBILITE }),
    ],
    MOBILITE,
  )

/** Filing with the OPCO. */
export const REGLES_DEPOT = [declarer('contrat.depot', [ref(DEPOT), ref(REPONSE)], depot)]
/** Medical visit. */
export const REGLES_VISITE = [declarer('contrat.visite', [ref(VISITE)], visite)]
/** Contracts one after the other. */
export const REGLES_SUCCESSION = [declarer('contrat.succession', [ref(SUCCESSION)], succession)]
/** Leave before the examination. */
export const REGLES_EXAMEN = [declarer('contrat.examen', [ref(EXAMEN), ref('code-du-travail.L6222-34')], conge)]
/** Periods abroad. */
export const REGLES_MOBILITE = [declarer('contrat.mobilite', [ref(MOBILITE)], mobilite)]
