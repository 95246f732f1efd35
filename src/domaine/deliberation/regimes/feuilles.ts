import type { CleTexte } from '#droit/textes.ts'
import { constante, type Trace } from '#droit/trace.ts'
import type { CodeDecision } from '../dossier.ts'
import type { MotsDecision } from '../regime.ts'

/** Place of a figure in its text. */
export interface Place {
  readonly texte: CleTexte
  readonly paragraphe?: string
}

/** A threshold, in whole marks out of 20. */
export const seuil = (nom: string, note: number, place: Place): Trace =>
  constante(`deliberation.${nom}`, note * 100, 'note', place)

/** A decision as a leaf. */
export const motDecision = (decision: CodeDecision, place: Place): Trace =>
  constante(`deliberation.mot-${decision.toLowerCase().replaceAll('_', '-')}`, decision, 'mot', place)

/** Decisions of a diploma: those that all state in one article, and those that another states. */
export function motsDecision(place: Place, autres: Partial<Record<keyof MotsDecision, Place>> = {}): MotsDecision {
  const mot = (cle: keyof MotsDecision, decision: CodeDecision): Trace => motDecision(decision, autres[cle] ?? place)
  return {
    admis: mot('admis', 'ADMIS'),
    admisApresControle: mot('admisApresControle', 'ADMIS'),
    controle: mot('controle', 'CONTROLE'),
    remplacement: mot('remplacement', 'REMPLACEMENT'),
    ajourne: mot('ajourne', 'AJOURNE'),
    absence: mot('absence', 'REFUSE_ABSENCE'),
    pfmp: mot('pfmp', 'REFUSE_PFMP'),
    enCours: mot('enCours', 'EN_COURS'),
  }
}

/** Zero given to a justified absence. */
export const noteAbsence = (place: Place): Trace => constante('deliberation.note-absence', 0, 'note', place)

/** At most so many optional units; null: the text that we read does not say. */
export const nombreFacultatives = (nombre: number | null, place: Place): Trace =>
  constante('deliberation.facultatives-max', nombre, 'nombre', place)

/** Years during which a mark may be kept. */
export const anneesConservation = (annees: number, place: Place): Trace =>
  constante('deliberation.annees-conservation', annees, 'annees', place)
