import { type Conclusion, conclureControle } from '#droit/conclusion.ts'
import { type Interrupteurs, tracerChoix } from '#droit/interrupteurs.ts'
import type { Regle, RegleDeclaree } from '#droit/regle.ts'
import { auMoinsUne, calculer, constante, fait, juger, saufSi, type Trace, toutes } from '#droit/trace.ts'
import { multiplier } from '#socle/rationnel.ts'
import { evaluerAuJour } from '../version.ts'
import type { MesureAmenagement } from './dossier.ts'

/** Plan under which a simplified request may be made. */
export type PlanAccompagnement = 'PPS' | 'PAI' | 'PAP' | 'aucun'

/** A request for accommodations. Nothing here says why: the medical part never enters a computation. */
export interface FaitsAmenagement {
  readonly jour: string
  readonly interrupteurs: Interrupteurs
  /** Length of the exam part, in minutes; null: no part is looked at. */
  readonly dureeMinutes: number | null
  /** Extra minutes asked for; null: one third. */
  readonly minutesDemandees: number | null
  readonly mesures: readonly MesureAmenagement[]
  /** The doctor gave reasons for an exceptional situation. */
  readonly situationExceptionnelle: boolean | null
  readonly demandeeLe: string | null
  readonly finInscriptions: string | null
  readonly reveleApres: boolean | null
  readonly procedure: 'complete' | 'simplifiee' | null
  /** The opinion comes from a doctor designated by the CDAPH. */
  readonly avisMedecinDesigne: boolean | null
  readonly plan: PlanAccompagnement | null
  /** The PAP follows a neuro-developmental disorder, as the plan itself states. */
  readonly papNeuroDeveloppemental: boolean | null
  readonly coherenteAvecLePlan: boolean | null
  readonly decisionNotifiee: boolean | null
}

/** Length of time in whole units. */
export interface DureeEpreuve {
  readonly heures: number
  readonly minutes: number
  readonly secondes: number
}

/** Time granted and what is to be looked at; null: no part was given, or facts are missing. */
export interface Amenagement {
  readonly tempsSupplementaire: DureeEpreuve | null
  readonly dureeTotale: DureeEpreuve | null
  readonly dansLesDelais: boolean | null
  readonly procedureSimplifieeOuverte: boolean | null
}

const MESURES = 'code-de-l-education.D351-27'
const PROCEDURE = 'code-de-l-education.D351-28'
const SIMPLIFIEE = 'code-de-l-education.D351-28-1'
const TROIS = constante('parcours.amenagement.tiers', 3, 'nombre', { texte: MESURES, paragraphe: '2°' })
const AUCUN_TEMPS = constante('parcours.amenagement.aucun-temps', 0, 'minutes', { texte: MESURES, paragraphe: '2°' })
const mot = (valeur: string): Trace => constante('parcours.mot', valeur, 'mot', { texte: SIMPLIFIEE })
const COMPLETE = mot('complete')
const PPS = mot('PPS')
const PAI = mot('PAI')
const PAP = mot('PAP')
const DES_LE_TIERS = mot('des-le-tiers')

const epreuveDe = ({ dureeMinutes }: FaitsAmenagement): Trace =>
  fait('parcours.amenagement.duree', dureeMinutes, 'minutes', 'duree_minutes')

const tiersDe = (faits: FaitsAmenagement): Trace =>
  calculer('parcours.amenagement.un-tiers', 'quotient', [epreuveDe(faits), TROIS], { unite: 'minutes', texte: MESURES })

/** Extra time: what is asked for, one third when the request does not say; none without that measure. */
function tempsDe(faits: FaitsAmenagement): Trace {
  if (!faits.mesures.includes('temps-majore')) return AUCUN_TEMPS
  const demande = fait('parcours.amenagement.demande', faits.minutesDemandees, 'minutes', 'minutes_demandees')
  return calculer('parcours.amenagement.temps', 'a-defaut', [demande, tiersDe(faits)], { unite: 'minutes' })
}

const dansLeTiers = (faits: FaitsAmenagement): Trace =>
  juger('parcours.amenagement.dans-le-tiers', 'au-plus', [tempsDe(faits), tiersDe(faits)], { texte: MESURES })

/** Whether there is a time to compare with one third: the part is known, or more than nothing is asked for. */
const compareTemps = ({ mesures, dureeMinutes, minutesDemandees }: FaitsAmenagement): boolean =>
  mesures.includes('temps-majore') && (dureeMinutes !== null || minutesDemandees !== null)

/** D351-27 2° : le temps majoré ne dépasse pas le tiers, sauf situation exceptionnelle motivée par le médecin. */
const REGLE_TEMPS: Regle<FaitsAmenagement> = {
  id: 'parcours.amenagement.tiers-temps',
  famille: 'parcours.amenagement.tiers-temps',
  references: [{ texte: MESURES, paragraphe: '2°' }],
  du: null,
  au: null,
  reference: 'jour',
  confiance: 'lue',
  evaluer: (faits) => {
    const motif = fait(
      'parcours.amenagement.exception',
      faits.situationExceptionnelle,
      'oui-non',
      'situation_exceptionnelle',
    )
    return auMoinsUne('parcours.amenagement.temps-permis', [dansLeTiers(faits), motif], MESURES)
  },
}

/** D351-28 : la demande se fait avant la fin des inscriptions, sauf handicap révélé après. */
const REGLE_DELAI: Regle<FaitsAmenagement> = {
  id: 'parcours.amenagement.delai',
  famille: 'parcours.amenagement.delai',
  references: [{ texte: PROCEDURE, paragraphe: null }],
  du: null,
  au: null,
  reference: 'jour',
  confiance: 'lue',
  evaluer: ({ demandeeLe, finInscriptions, reveleApres }) => {
    const demande = fait('parcours.amenagement.demandee-le', demandeeLe, 'jour', 'demandee_le')
    const fin = fait('parcours.amenagement.fin-inscriptions', finInscriptions, 'jour', 'fin_inscriptions')
    const revele = fait('parcours.amenagement.revele-apres', reveleApres, 'oui-non', 'revele_apres')
    const avant = juger('parcours.amenagement.avant-la-fin', 'au-plus', [demande, fin], { texte: PROCEDURE })
    return saufSi('parcours.amenagement.dans-les-delais', avant, revele, PROCEDURE)
  },
}

const lectureStricte = ({ interrupteurs }: FaitsAmenagement): Trace =>
  juger('parcours.amenagement.lecture-stricte', 'egal', [
    tracerChoix(interrupteurs, 'amenagement.tiers-temps'),
    DES_LE_TIERS,
  ])

/**
 * The extra time that shuts the simplified path: over one third, or from one third on, as the switch says. A request
 * that names no time is for one third.
 */
function tempsFerme(faits: FaitsAmenagement): Trace {
  const desLeTiers = lectureStricte(faits)
  if (!compareTemps(faits)) return desLeTiers
  const atteint = juger('parcours.amenagement.tiers-atteint', 'au-moins', [tempsDe(faits), tiersDe(faits)])
  const depasse = juger('parcours.amenagement.tiers-depasse', 'plus-que', [tempsDe(faits), tiersDe(faits)])
  return juger('parcours.amenagement.temps-ferme', 'selon', [desLeTiers, atteint, depasse], { texte: SIMPLIFIEE })
}

function simplifieeOuverte(faits: FaitsAmenagement): Trace {
  const plan = fait('parcours.amenagement.plan', faits.plan, 'mot', 'plan')
  const pap = toutes('parcours.amenagement.pap', [
    juger('parcours.amenagement.est-pap', 'egal', [plan, PAP]),
    fait('parcours.amenagement.pap-neuro', faits.papNeuroDeveloppemental, 'oui-non', 'pap_neuro_developpemental'),
  ])
  const suivi = auMoinsUne('parcours.amenagement.plan-admis', [
    juger('parcours.amenagement.pps-ou-pai', 'parmi', [plan, PPS, PAI]),
    pap,
  ])
  const coherente = fait(
    'parcours.amenagement.coherente',
    faits.coherenteAvecLePlan,
    'oui-non',
    'coherente_avec_le_plan',
  )
  const ouvert = faits.mesures.includes('temps-majore')
    ? [juger('parcours.amenagement.temps-admis', 'non', [tempsFerme(faits)])]
    : []
  return toutes('parcours.amenagement.simplifiee', [suivi, coherente, ...ouvert], SIMPLIFIEE)
}

/**
 * D351-28 : un médecin désigné par la CDAPH donne son avis. D351-28-1 : la demande va droit à l’autorité si elle s’accorde
 * avec un PPS, un PAI ou un PAP pour trouble du neuro-développement, sauf pour le temps majoré que le texte exclut.
 */
const REGLE_PROCEDURE: Regle<FaitsAmenagement> = {
  id: 'parcours.amenagement.procedure',
  famille: 'parcours.amenagement.procedure',
  references: [
    { texte: PROCEDURE, paragraphe: null },
    { texte: SIMPLIFIEE, paragraphe: null },
  ],
  du: '2020-12-07',
  au: null,
  reference: 'jour',
  confiance: 'interpretation',
  evaluer: (faits) => {
    const procedure = fait('parcours.amenagement.procedure', faits.procedure, 'mot', 'procedure')
    const complete = juger('parcours.amenagement.complete', 'egal', [procedure, COMPLETE])
    const avis = fait('parcours.amenagement.avis', faits.avisMedecinDesigne, 'oui-non', 'avis_medecin_designe')
    return juger('parcours.amenagement.voie', 'selon', [complete, avis, simplifieeOuverte(faits)], { texte: PROCEDURE })
  },
}

/** Avant le 7 décembre 2020, seule la demande avec l’avis d’un médecin désigné existait. */
const REGLE_PROCEDURE_ANCIENNE: Regle<FaitsAmenagement> = {
  ...REGLE_PROCEDURE,
  id: 'parcours.amenagement.procedure-ancienne',
  references: [{ texte: PROCEDURE, paragraphe: null }],
  du: null,
  au: '2020-12-06',
  evaluer: ({ procedure, avisMedecinDesigne }) =>
    toutes(
      'parcours.amenagement.voie-unique',
      [
        juger('parcours.amenagement.complete', 'egal', [
          fait('parcours.amenagement.procedure', procedure, 'mot', 'procedure'),
          COMPLETE,
        ]),
        fait('parcours.amenagement.avis', avisMedecinDesigne, 'oui-non', 'avis_medecin_designe'),
      ],
      PROCEDURE,
    ),
}

/** D351-28 : l’autorité qui organise l’examen décide et notifie sa décision. */
const REGLE_DECISION: Regle<FaitsAmenagement> = {
  id: 'parcours.amenagement.decision',
  famille: 'parcours.amenagement.decision',
  references: [{ texte: PROCEDURE, paragraphe: null }],
  du: null,
  au: null,
  reference: 'jour',
  confiance: 'lue',
  evaluer: ({ decisionNotifiee }) =>
    fait('parcours.amenagement.notifiee', decisionNotifiee, 'oui-non', 'decision_notifiee'),
}

/** Checks a request for accommodations and computes the time of the exam part, exactly (one third of 50 min is 16 min 40 s). */
export function verifierAmenagement(faits: FaitsAmenagement): Conclusion<Amenagement> {
  const { jour } = faits
  const delai = evaluerAuJour([REGLE_DELAI], jour, faits, PROCEDURE)
  const temps = tempsDe(faits)
  const total = calculer('parcours.amenagement.duree-totale', 'somme', [epreuveDe(faits), temps], {
    unite: 'minutes',
    texte: MESURES,
  })
  const trace = toutes('parcours.amenagement', [
    ...(compareTemps(faits) ? [evaluerAuJour([REGLE_TEMPS], jour, faits, MESURES)] : []),
    delai,
    evaluerAuJour([REGLE_PROCEDURE_ANCIENNE, REGLE_PROCEDURE], jour, faits, SIMPLIFIEE),
    evaluerAuJour([REGLE_DECISION], jour, faits, PROCEDURE),
  ])
  const ouverte = simplifieeOuverte(faits).valeur
  return conclureControle(trace, {
    tempsSupplementaire: faits.dureeMinutes === null ? null : decomposer(temps),
    dureeTotale: decomposer(total),
    dansLesDelais: typeof delai.valeur === 'boolean' ? delai.valeur : null,
    procedureSimplifieeOuverte: typeof ouverte === 'boolean' ? ouverte : null,
  })
}

const SECONDES = 60
/** Minutes as hours, minutes and seconds: a third of a whole number of minutes is a whole number of seconds. */
function decomposer({ valeur }: Trace): DureeEpreuve | null {
  if (valeur === null || typeof valeur === 'boolean' || typeof valeur === 'string') return null
  const secondes = multiplier(valeur, SECONDES)
  if (typeof secondes !== 'number') throw new RangeError(`not whole seconds: ${secondes.n}/${secondes.d}`)
  return {
    heures: Math.floor(secondes / 3600),
    minutes: Math.floor((secondes % 3600) / SECONDES),
    secondes: secondes % SECONDES,
  }
}

/** The rules on accommodations. */
export const REGLES_AMENAGEMENT: readonly RegleDeclaree[] = [
  REGLE_TEMPS,
  REGLE_DELAI,
  REGLE_PROCEDURE_ANCIENNE,
  REGLE_PROCEDURE,
  REGLE_DECISION,
]
