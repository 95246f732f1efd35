import { type Interrupteurs, tracerChoix } from '#droit/interrupteurs.ts'
import { calculer, constante, fait, feuille, juger, type Trace, toutes } from '#droit/trace.ts'

/**
 * Leave to assess by contrôle en cours de formation, given by the recteur to a CFA, or to a public establishment of
 * continuing training for everything (`integrale`). Days; null everywhere: unknown.
 */
export interface HabilitationCcf {
  /** Whether the establishment was given it. */
  readonly accordee: boolean | null
  /** Whether it covers the whole exam. */
  readonly integrale: boolean | null
  /** First day. */
  readonly du: string | null
  /** Last day, as the decision states it. */
  readonly au: string | null
}

const ARRETE = { texte: 'arrete.2020-06-17.ccf' } as const
const CINQ_ANS = constante('evaluation.habilitation-duree', 5, 'annees', ARRETE)
/** Five years from a day end on the eve of the anniversary. */
const UNE_VEILLE = constante('evaluation.veille', -1, 'jours', ARRETE)
const CLE = 'habilitation.ancienne'
/** Day from which the five years are taken for granted (I-11). */
const CINQ_ANS_CERTAINS = feuille(
  'evaluation.habilitation-regle-depuis',
  '2024-01-01',
  { unite: 'jour' },
  { genre: 'interrupteur', interrupteur: CLE },
)
const INCONNUE = feuille('evaluation.mot', 'inconnue', { unite: 'mot' }, { genre: 'interrupteur', interrupteur: CLE })

/**
 * Whether the habilitation holds on a civil day (a leaf, null: unknown): given, begun, and not over. Its end is what
 * the decision states; failing that five years from its first day (order of 17 June 2020, known second-hand), unless
 * it is older than that rule and the switch `habilitation.ancienne` leaves it unknown.
 */
export function verifierHabilitation(
  { accordee, du, au }: HabilitationCcf,
  jour: Trace,
  interrupteurs: Interrupteurs,
): Trace {
  const premier = fait('evaluation.habilitation-du', du, 'jour', 'habilitation.du')
  const ecrit = fait('evaluation.habilitation-au', au, 'jour', 'habilitation.au')
  const fin = calculer('evaluation.habilitation-fin', 'a-defaut', [ecrit, finSansDate(premier, ecrit, interrupteurs)], {
    unite: 'jour',
  })
  return toutes(
    'evaluation.habilitation-valable',
    [
      fait('evaluation.habilitation-accordee', accordee, 'oui-non', 'habilitation.accordee'),
      juger('evaluation.habilitation-commencee', 'au-plus', [premier, jour]),
      juger('evaluation.habilitation-en-cours', 'au-plus', [jour, fin]),
    ],
    ARRETE.texte,
  )
}

/** Whether it covers everything on that day: only a public establishment of continuing training can have that one. */
export function verifierIntegrale(habilitation: HabilitationCcf, jour: Trace, interrupteurs: Interrupteurs): Trace {
  const integrale = fait(
    'evaluation.habilitation-integrale',
    habilitation.integrale,
    'oui-non',
    'habilitation.integrale',
  )
  return toutes('evaluation.integrale-valable', [integrale, verifierHabilitation(habilitation, jour, interrupteurs)])
}

/** Last day of an habilitation whose decision states none. */
function finSansDate(premier: Trace, ecrit: Trace, interrupteurs: Interrupteurs): Trace {
  const ancienne = toutes('evaluation.habilitation-fin-incertaine', [
    juger('evaluation.habilitation-ancienne', 'moins-que', [premier, CINQ_ANS_CERTAINS]),
    juger('evaluation.habilitation-ancienne-inconnue', 'egal', [tracerChoix(interrupteurs, CLE), INCONNUE]),
  ])
  const anniversaire = calculer('evaluation.habilitation-anniversaire', 'ajouter-annees', [premier, CINQ_ANS], {
    unite: 'jour',
  })
  const veille = calculer('evaluation.habilitation-cinq-ans', 'ajouter-jours', [anniversaire, UNE_VEILLE], {
    unite: 'jour',
    ...ARRETE,
  })
  return calculer('evaluation.habilitation-fin-par-defaut', 'selon', [ancienne, ecrit, veille], { unite: 'jour' })
}
