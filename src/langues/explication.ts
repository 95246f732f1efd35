import type { Issue } from '#droit/conclusion.ts'
import { entreesSuivies } from '#droit/entrees-suivies.ts'
import type { Unite, Valeur } from '#droit/trace.ts'
import { estJour, formatJour } from '#socle/date-civile.ts'
import { estRefus, porteRefus, type Signe, signeDe } from './signe.ts'
import { direSource, direTexte, type SourceADire } from './source-droit.ts'
import { remplir, typographier } from './typographie.ts'
import { direEnsemble, direMot, direValeur, type ParolesDroit } from './valeur-droit.ts'

/** A step as far as its sentences need it: a `Trace`, or what a written one was read back into. */
export interface TraceADire {
  readonly code: string
  readonly operation: string | null
  readonly valeur: Valeur
  readonly unite: Unite
  readonly entrees: readonly TraceADire[]
  readonly source: SourceADire | null
  readonly texte: string | null
  readonly details: Readonly<Record<string, string | number>>
}

/** A step of a written trace; `entrees` are ranks of earlier steps. */
export type EtapeADire = Omit<TraceADire, 'entrees'> & { readonly entrees: readonly number[] }

/** What a person reads of one step. */
export interface EtapeDite {
  readonly code: string
  /** Name of the value, or statement; the code itself when no sentence is known. */
  readonly phrase: string
  /** Value with its unit; null for a enonce, whose `jugement` tells. */
  readonly valeur: string | null
  /** For a statement: whether it holds; null: not known. Undefined for a value. */
  readonly jugement: boolean | null | undefined
  /** Where the value comes from, or the text that the step applies; null when it is only worked out. */
  readonly source: string | null
  /** What to do when the condition fails or the value is missing. */
  readonly faire: string | null
}

/** A step with the steps that it was made from. */
export interface Explication extends EtapeDite {
  readonly signe: Signe | null
  readonly enfants: readonly Explication[]
  /** The step was explained before: its inputs are not told a second time. */
  readonly dejaDite: boolean
}

const COMPARAISONS: ReadonlySet<string> = new Set(['au-moins', 'plus-que', 'au-plus', 'moins-que', 'egal'])

/** What a person reads of one step, without its inputs. */
export function direEtape(trace: TraceADire, paroles: ParolesDroit): EtapeDite {
  const { code, valeur, unite, source, texte } = trace
  const connue = paroles.phrases.traces[code]
  const dire = (modele: string): string => soigner(remplir(modele, figures(trace, paroles)), paroles)
  const enonce = unite === 'oui-non'
  const refusee = enonce && valeur === false
  const phrase = dire(connue?.phrase ?? code)
  const faire = connue?.faire !== undefined && (valeur === null || refusee) ? dire(connue.faire) : null
  const dite =
    source === null ? (texte === null ? null : direTexte(texte, null, paroles)) : direSource(source, trace, paroles)
  return {
    code,
    phrase: refusee
      ? connue?.sinon === undefined
        ? remplir(paroles.mots.faux, { phrase })
        : dire(connue.sinon)
      : phrase,
    valeur: enonce ? null : direValeur(trace, paroles),
    jugement: enonce ? estVrai(valeur) : undefined,
    source: dite === null ? null : soigner(dite, paroles),
    faire,
  }
}

const estVrai = (valeur: Valeur): boolean | null => (typeof valeur === 'boolean' ? valeur : null)

const soigner = (texte: string, { langue }: ParolesDroit): string => (langue === 'fr' ? typographier(texte) : texte)

/** The figures of a sentence: its value, its inputs by rank, its details. */
function figures(trace: TraceADire, paroles: ParolesDroit): Readonly<Record<string, string>> {
  const { entrees, operation, details } = trace
  const dites: Record<string, string> = { valeur: direValeur(trace, paroles) }
  for (const [rang, entree] of entrees.entries()) dites[rang] = direValeur(entree, paroles)
  const [une, autre] = entrees
  if (une !== undefined && autre !== undefined && operation !== null && COMPARAISONS.has(operation)) {
    const [a, b] = direEnsemble(une, autre, paroles)
    Object.assign(dites, { 0: a, 1: b })
  }
  for (const [nom, detail] of Object.entries(details)) dites[nom] = direDetail(detail, paroles)
  return dites
}

function direDetail(detail: string | number, paroles: ParolesDroit): string {
  if (typeof detail === 'number') return direValeur({ valeur: detail, unite: 'nombre' }, paroles)
  return estJour(detail) ? formatJour(detail, paroles.langue) : direMot(detail, paroles.phrases)
}

/** The inputs that a person needs to follow a step; the others are in the written trace. */
export const entreesDites = ({ operation, entrees }: TraceADire): readonly TraceADire[] =>
  entreesSuivies(operation, entrees)

/** A computation in plain words, from its answer down to its sources; a step met twice is explained once. */
export function expliquer(trace: TraceADire, paroles: ParolesDroit): Explication {
  const dites = new Set<TraceADire>()
  const descendre = (etape: TraceADire, refuse: boolean): Explication => {
    const dejaDite = dites.has(etape) && etape.entrees.length > 0
    dites.add(etape)
    const suivies = dejaDite ? [] : entreesDites(etape)
    const enfants = suivies.map((entree) => descendre(entree, porteRefus(entree, etape, refuse)))
    const signe = signeDe(etape, refuse)
    const dite = direEtape(etape, paroles)
    // What is merely not so asks nothing of anybody.
    return { ...dite, faire: signe === 'non' ? null : dite.faire, signe, enfants, dejaDite }
  }
  return descendre(trace, estRefus(trace))
}

/** The steps of a written trace, linked to each other again; null when it has none. */
export const relierEtapes = (etapes: readonly EtapeADire[]): TraceADire | null => relierToutes(etapes).at(-1) ?? null

/** Every step of a written trace, linked to those that it is made from. */
export function relierToutes(etapes: readonly EtapeADire[]): readonly TraceADire[] {
  const reliees: TraceADire[] = []
  for (const etape of etapes) reliees.push({ ...etape, entrees: etape.entrees.flatMap((rang) => reliees[rang] ?? []) })
  return reliees
}

/** A step in one phrase: "Moyenne générale : 10,91/20", or the statement alone. */
export function direPhrase({ phrase, valeur }: EtapeDite, paroles: ParolesDroit): string {
  if (valeur === null || phrase.includes(valeur)) return phrase
  return soigner(remplir(paroles.mots.nommer, { phrase, valeur }), paroles)
}

/** What is said of an answer. */
export interface ConclusionADire {
  readonly issue: Issue
  readonly raisons: readonly { readonly trace: TraceADire }[]
  readonly trace: TraceADire
}

/** Every leaf that is missing and on which an unknown value rests, each source once, in the order of the computation. */
export function feuillesManquantes(trace: TraceADire): readonly TraceADire[] {
  const trouvees = new Map<string, TraceADire>()
  const vues = new Set<TraceADire>()
  const parcourir = (etape: TraceADire): void => {
    if (etape.valeur !== null || vues.has(etape)) return
    vues.add(etape)
    if (etape.source !== null) trouvees.set(JSON.stringify(etape.source), etape)
    for (const entree of etape.entrees) parcourir(entree)
  }
  parcourir(trace)
  return [...trouvees.values()]
}

/** Most steps quoted on the single line. */
const CITEES = 4

/** Whether the inputs of a step are elements of one list, which say less than the step does. */
const estEnumeration = ({ operation, entrees }: TraceADire): boolean =>
  operation === 'somme' ||
  operation === 'compte' ||
  (entrees.length > CITEES && entrees.every(({ code }) => code === entrees[0]?.code))

/** What decides an answer, in one line: its figures, its reasons, or what is missing. */
export function direResume({ issue, raisons, trace }: ConclusionADire, paroles: ParolesDroit): string {
  const { mots } = paroles
  const dire = (etape: TraceADire): string => direPhrase(direEtape(etape, paroles), paroles)
  const citer = (etapes: readonly TraceADire[]): string =>
    [...new Set(etapes.map(dire))].slice(0, CITEES).join(mots.suite)
  const resumes = {
    conforme: () => dire(trace),
    'non-conforme': () => citer(raisons.map((raison) => raison.trace)),
    determine: () => {
      if (estEnumeration(trace)) return dire(trace)
      const suite = citer(entreesDites(trace).filter(({ source }) => source?.genre !== 'texte'))
      return suite === '' ? dire(trace) : remplir(mots.raisons, { tete: dire(trace), suite })
    },
    indetermine: () => {
      const manquantes = feuillesManquantes(trace).map((etape) => direEtape(etape, paroles).phrase)
      return remplir(mots.manque, { suite: manquantes.slice(0, CITEES).join(', ') })
    },
  }
  return soigner(resumes[issue](), paroles)
}

/** An answer in one line, for a member of a jury: its outcome and what decides it. */
export const direEnUneLigne = (conclusion: ConclusionADire, paroles: ParolesDroit): string =>
  remplir(paroles.mots.ligne, {
    issue: paroles.mots.issues[conclusion.issue],
    phrase: direResume(conclusion, paroles),
  })
