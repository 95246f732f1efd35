import { type Interrupteurs, tracerChoix } from '#droit/interrupteurs.ts'
import { calculer, fait, feuille, juger, type Trace } from '#droit/trace.ts'
import type { Session } from '../dossier.ts'
import type { ConservationNotes } from '../regime.ts'

/** How long a mark counts: whether this session is in time, and the last day or the last session. */
export interface FenetreBenefice {
  readonly ouverte: Trace
  /** Last day, when days decide (switch `note.fenetre`). */
  readonly fin: Trace
  /** Year of the last session, when sessions decide. */
  readonly derniereSession: Trace
  readonly choix: Trace
}

interface DemandeFenetre {
  readonly session: Session
  readonly obtenueLe: Trace
  readonly conservation: ConservationNotes
  readonly interrupteurs: Interrupteurs
}

/**
 * A mark is valid a number of years from the day it was obtained (D337-69): to the day, or through the whole session of
 * the last year, as the switch `note.fenetre` says.
 */
export function ouvrirFenetre({ session, obtenueLe, conservation, interrupteurs }: DemandeFenetre): FenetreBenefice {
  const { annees, texte } = conservation
  const choix = tracerChoix(interrupteurs, 'note.fenetre')
  const fin = calculer('blocs.fin', 'ajouter-annees', [obtenueLe, annees], { unite: 'jour', texte })
  const obtenueEn = calculer('blocs.session-obtention', 'annee', [obtenueLe], { unite: 'nombre' })
  const derniereSession = calculer('blocs.derniere-session', 'somme', [obtenueEn, annees], { unite: 'nombre', texte })
  const jour = juger('blocs.avant-la-fin', 'au-plus', [jourDe(session), fin], { texte })
  const annee = juger('blocs.avant-la-derniere-session', 'au-plus', [anneeDe(session), derniereSession], { texte })
  const parJour = juger('blocs.fenetre-par-jour', 'egal', [choix, MOT_DATE])
  return { ouverte: juger('blocs.fenetre', 'selon', [parJour, jour, annee], { texte }), fin, derniereSession, choix }
}

const MOT_DATE = feuille(
  'blocs.choix-date',
  'date',
  { unite: 'mot' },
  {
    genre: 'interrupteur',
    interrupteur: 'note.fenetre',
  },
)
const jourDe = ({ jour }: Session): Trace => fait('blocs.session-jour', jour, 'jour', 'session.jour')
const anneeDe = ({ annee }: Session): Trace => fait('blocs.session-annee', annee, 'nombre', 'session.annee')
