import type { ModeEvaluation, ModeEvaluationBloc } from '#domaine/certification/index.ts'
import type { Repere } from '#domaine/document/index.ts'
import { joindre } from '../passage.ts'
import type { Piece } from './elements.ts'
import { enAlineas } from './paragraphes.ts'

export interface ModeLu {
  readonly categorie: ModeEvaluationBloc['categorie']
  readonly mode: ModeEvaluation
  readonly reperes: readonly Repere[]
}

const DEBUT = /(?:candidats?\s+(?:de|par)\s+la\s+)?voie\s+(?:scolaire|de\s+la\s+formation)/giu
/** What only candidates without habilitation are told by, whatever else the text says. */
const NON_HABILITE =
  /non\s+habilit|hors\s+contrat|à\s+distance|ann[ée]es\s+d['’]activit|formation\s+professionnelle\s+continue\s+en\s+[ée]tablissement\s+priv/iu
/** Mark of the next item, left at the end of this one. */
const PUCE_SUIVANTE = /[\s\u2013\u2022\u00b7-]{1,8}$/u
const CCF = /\bccf\b|contr[ôo]le\s+en\s+cours/iu
const FORMES = [
  { forme: 'E', motif: /[ée]crit/iu },
  { forme: 'O', motif: /\boral/iu },
  { forme: 'P', motif: /\bpratique/iu },
] as const
/** Forms of the ad hoc exam, in the order writing, speaking, practice. */
const PONCTUELS: Readonly<Record<string, ModeEvaluation>> = {
  E: 'PONCTUEL_ECRIT',
  O: 'PONCTUEL_ORAL',
  P: 'PONCTUEL_PRATIQUE',
  EO: 'PONCTUEL_ECRIT_ORAL',
  EP: 'PONCTUEL_ECRIT_PRATIQUE',
  OP: 'ORAL_ET_PRATIQUE',
}

/**
 * How a bloc is assessed for each category of candidates, from the assessment column of the public sheet. A category
 * that the text does not name is absent; one named twice keeps its first passage; a mode that is not in the closed
 * list is `INCONNU`.
 */
export function lireModes(evaluation: readonly Piece[]): ModeLu[] {
  const passage = joindre(enAlineas(evaluation))
  const debuts = [...passage.texte.matchAll(DEBUT)].map((trouve) => trouve.index)
  const modes = new Map<ModeLu['categorie'], ModeLu>()
  for (const [rang, debut] of debuts.entries()) {
    const fin = debuts[rang + 1] ?? passage.texte.length
    const texte = passage.texte.slice(debut, fin).replace(PUCE_SUIVANTE, '')
    const categorie = lireCategorie(texte)
    if (modes.has(categorie)) continue
    modes.set(categorie, {
      categorie,
      mode: lireMode(texte),
      reperes: passage.reperes(debut, debut + texte.length),
    })
  }
  return [...modes.values()]
}

function lireCategorie(texte: string): ModeLu['categorie'] {
  if (/^\P{L}*(?:candidats?\s+(?:de|par)\s+la\s+)?voie\s+de\s+la\s+formation/iu.test(texte)) return 'FC_PUBLIC'
  return NON_HABILITE.test(texte) ? 'NON_HABILITE' : 'HABILITE'
}

/** The mode stands after the last colon; without one, nothing is guessed. */
function lireMode(texte: string): ModeEvaluation {
  const place = texte.lastIndexOf(':')
  const dit = place === -1 ? '' : texte.slice(place + 1)
  const ponctuel = /ponctuel/iu.test(dit)
  if (CCF.test(dit)) return ponctuel ? 'INCONNU' : 'CCF'
  const formes = FORMES.filter(({ motif }) => motif.test(dit)).map(({ forme }) => forme)
  const mode = PONCTUELS[formes.join('')] ?? 'INCONNU'
  return ponctuel || mode === 'ORAL_ET_PRATIQUE' ? mode : 'INCONNU'
}
