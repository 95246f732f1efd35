import type { Confiance, Reference, Regle } from '#droit/regle.ts'
import type { CleTexte } from '#droit/textes.ts'
import { calculer, constante, juger, type Trace } from '#droit/trace.ts'
import { evaluerAuJour } from '../version.ts'
import type { Contrat } from './faits.ts'

/**
 * First day of the contracts that our tables govern: those concluded since the law of 5 September 2018 applies. Before,
 * the ages, the least duration and the free termination were others, which we do not hold.
 */
const DEPUIS = '2019-01-01'

export type RegleContrat = Regle<Contrat>

interface Cadre {
  readonly confiance?: Confiance
  readonly du?: string
}

/** A rule of the contract, in force for the contracts concluded since 1 January 2019 unless said otherwise. */
export const declarer = (
  id: string,
  references: readonly Reference[],
  evaluer: (contrat: Contrat) => Trace,
  { confiance = 'lue', du = DEPUIS }: Cadre = {},
): RegleContrat => ({ id, famille: id, references, du, au: null, reference: 'conclusion', confiance, evaluer })

/** A text and the place in it. */
export const ref = (texte: CleTexte, paragraphe: string | null = null): Reference => ({ texte, paragraphe })

/** The version of a family that governs the day, applied; unknown, and said so, when our tables hold none. */
export function appliquer<F>(versions: readonly Regle<F>[], jour: string, faits: F): Trace {
  const reference = versions[0]?.references[0]
  if (reference === undefined) throw new RangeError('a family without rule or reference')
  return evaluerAuJour(versions, jour, faits, reference.texte)
}

/** Whether a fact of a closed list is that code of it; `texte` is the article that tells it apart. */
export const est = (code: string, valeur: Trace, mot: string, texte: CleTexte): Trace =>
  juger(code, 'egal', [valeur, constante('contrat.mot', mot, 'mot', { texte })], { texte })

/** An answer with what is worth showing beside it: the value is that of the answer, the rest comes along in its trace. */
export const accompagner = (code: string, reponse: Trace, contexte: readonly Trace[]): Trace =>
  calculer(code, 'reprise', [reponse, ...contexte], { unite: reponse.unite })
