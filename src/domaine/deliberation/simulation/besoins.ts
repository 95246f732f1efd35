import { auMoinsUne, calculer, constante, juger, type Trace, toutes } from '#droit/trace.ts'
import type { PremierGroupe } from '../controle.ts'
import { NOTE_MAX } from '../plan.ts'
import type { Levier } from './leviers.ts'
import type { SeuilVise } from './seuils.ts'

/** The least mark that a lever needs for a threshold. */
export interface BesoinCalcule {
  readonly levier: Levier
  /** Exact. */
  readonly exacte: Trace
  /** Up to the step of the marks. */
  readonly note: Trace
  /** From the mark of today; null: there is none. */
  readonly changement: Trace | null
  /** Whether such a mark exists and is enough. */
  readonly possible: Trace
}

const NOTE = { unite: 'note' } as const
const POINTS = { unite: 'points' } as const
const NOTE_MIN = constante('simulation.note-min', 0, 'note', { texte: 'code-de-l-education.D337-78' })

/** Least mark for a threshold, or for what makes it needless when that asks for less. */
export function chercherBesoin(groupe: PremierGroupe, seuil: SeuilVise, levier: Levier): BesoinCalcule {
  const { exacte, possible } = chercherVoie(groupe, seuil, levier)
  const note = calculer('simulation.note-necessaire', 'arrondi-haut', [exacte, levier.pas], levier.forme)
  const changement = levier.note && calculer('simulation.changement', 'difference', [note, levier.note], NOTE)
  return { levier, exacte, note, changement, possible }
}

/** An exact mark, and whether it exists and is enough. */
interface Voie {
  readonly exacte: Trace
  readonly possible: Trace
}

function chercherVoie(groupe: PremierGroupe, seuil: SeuilVise, levier: Levier): Voie {
  const besoin = chercherNote(groupe, seuil, levier)
  if (seuil.mieux === null) return besoin
  const mieux = chercherNote(groupe, seuil.mieux, levier)
  const lesDeux = toutes('simulation.possible-des-deux-facons', [besoin.possible, mieux.possible])
  const moindre = calculer('simulation.moindre-note', 'minimum', [besoin.exacte, mieux.exacte], NOTE)
  const voies = [lesDeux, moindre, besoin.possible, besoin.exacte, mieux.exacte]
  return {
    exacte: calculer('simulation.note-exacte', 'selon', voies, NOTE),
    possible: auMoinsUne('simulation.possible-d-une-facon', [besoin.possible, mieux.possible]),
  }
}

/**
 * Closed form: (points to have − points of everything else) / coefficient, for the mean and, where it is asked, for the
 * professional mean; the greater of the two, never under 0; no mark goes over 20, and 20 is a step of every épreuve.
 */
function chercherNote(groupe: PremierGroupe, seuil: SeuilVise, levier: Levier): Voie {
  const exigences = [NOTE_MIN, pourMoyenne(seuil, levier)]
  const conditions: Trace[] = []
  if (seuil.professionnels !== null) {
    if (levier.professionnel === null) conditions.push(dejaProfessionnel(groupe, seuil.professionnels))
    else exigences.push(diviser('simulation.note-professionnelle', seuil.professionnels, levier.professionnel))
  }
  const exacte = calculer('simulation.note-exacte', 'maximum', exigences, NOTE)
  conditions.push(juger('simulation.note-possible', 'au-plus', [exacte, NOTE_MAX], levier.forme), ...seuil.autres)
  return { exacte, possible: toutes('simulation.possible', conditions) }
}

function diviser(
  code: string,
  necessaires: Trace,
  { acquis, coefficient }: { readonly acquis: Trace; readonly coefficient: Trace },
): Trace {
  const manque = calculer('simulation.points-a-apporter', 'difference', [necessaires, acquis], POINTS)
  return calculer(code, 'quotient', [manque, coefficient], NOTE)
}

/** An optional unit counts over 10 only: 10 and what is missing, or nothing when nothing is missing. */
function pourMoyenne({ necessaires }: SeuilVise, levier: Levier): Trace {
  const brute = diviser('simulation.note-pour-la-moyenne', necessaires, levier)
  if (levier.neutre === null) return brute
  const sansElle = juger('simulation.atteint-sans-elle', 'au-moins', [levier.acquis, necessaires])
  const audela = calculer('simulation.au-dela-de-dix', 'somme', [levier.neutre, brute], NOTE)
  return calculer('simulation.note-facultative', 'selon', [sansElle, NOTE_MIN, audela], NOTE)
}

const dejaProfessionnel = ({ pointsProfessionnels }: PremierGroupe, necessaires: Trace): Trace =>
  juger('simulation.professionnel-deja-atteint', 'au-moins', [pointsProfessionnels, necessaires])
