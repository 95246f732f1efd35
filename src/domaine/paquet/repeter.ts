import type { Trace, Valeur } from '#droit/trace.ts'
import type { Nombre } from '#socle/rationnel.ts'
import {
  type CodeDecision,
  type Deliberation,
  type DossierCandidat,
  type Mention,
  preparerDeliberation,
} from '../deliberation/index.ts'
import { comparerPaquets, type EcartPaquet } from './comparer-paquets.ts'
import type { Paquet } from './paquet.ts'
import { regimeDuPaquet, reglementApplique } from './verifier-paquet.ts'

/** A candidate of a past session: a number, never a name. */
export interface CandidatRepete {
  readonly numero: string
  readonly dossier: DossierCandidat
}

/** What a jury reads of a deliberation, in short. */
export interface IssueCandidat {
  readonly decision: CodeDecision | null
  readonly mention: Mention | null
  /** Hundredths, exact. */
  readonly moyenne: Nombre | null
  readonly moyenneProfessionnelle: Nombre | null
  readonly unitesAttestees: readonly string[]
}

/** The deepest step, closest to the facts, that two computations do not share: with the reference, with the package. */
export interface PremierEcart {
  readonly avant: Trace
  readonly apres: Trace
}

/** A candidate whom the package treats otherwise, and why. */
export interface ChangementCandidat {
  readonly numero: string
  readonly avant: IssueCandidat
  readonly apres: IssueCandidat
  readonly pourquoi: PremierEcart | null
}

/** Outcome of a dry run: what differs in the packages, who changes, and how decisions move. */
export interface Repetition {
  readonly candidats: number
  readonly ecarts: readonly EcartPaquet[]
  readonly changements: readonly ChangementCandidat[]
  /** How decisions move, in the order of the cohort. */
  readonly mouvements: readonly Mouvement[]
}

/** Candidates whose decision goes from one to another; null: not known. */
export interface Mouvement {
  readonly avant: CodeDecision | null
  readonly apres: CodeDecision | null
  readonly nombre: number
}

/**
 * Decides a past cohort with two packages and tells who changes, and why. A package whose regime is unknown decides
 * nobody: every candidate changes.
 */
export function repeter(reference: Paquet, nouveau: Paquet, cohorte: readonly CandidatRepete[]): Repetition {
  const [avant, apres] = [preparer(reference), preparer(nouveau)]
  const changements: ChangementCandidat[] = []
  for (const { numero, dossier } of cohorte) {
    const [a, b] = [avant(dossier), apres(dossier)]
    const [issueAvant, issueApres] = [resumer(a), resumer(b)]
    if (memeIssue(issueAvant, issueApres)) continue
    const pourquoi = a === null || b === null ? null : premierEcart(a.trace, b.trace)
    changements.push({ numero, avant: issueAvant, apres: issueApres, pourquoi })
  }
  const ecarts = comparerPaquets(reference, nouveau)
  return { candidats: cohorte.length, ecarts, changements, mouvements: compterMouvements(changements) }
}

function compterMouvements(changements: readonly ChangementCandidat[]): readonly Mouvement[] {
  const comptes = new Map<string, Mouvement>()
  for (const { avant, apres } of changements) {
    if (avant.decision === apres.decision) continue
    const cle = `${avant.decision} ${apres.decision}`
    const nombre = (comptes.get(cle)?.nombre ?? 0) + 1
    comptes.set(cle, { avant: avant.decision, apres: apres.decision, nombre })
  }
  return [...comptes.values()]
}

/**
 * Deepest step that differs between two traces, following the first input that differs; where their shapes part, the
 * first fact that they do not share. null: none does.
 */
function premierEcart(avant: Trace, apres: Trace): PremierEcart | null {
  if (avant === apres) return null
  const memeForme =
    avant.entrees.length === apres.entrees.length &&
    avant.entrees.every(({ code }, rang) => code === apres.entrees[rang]?.code)
  if (!memeForme) return premierFait(avant, apres) ?? { avant, apres }
  for (const [rang, entree] of avant.entrees.entries()) {
    const autre = apres.entrees[rang]
    const trouve = autre === undefined ? null : premierEcart(entree, autre)
    if (trouve !== null) return trouve
  }
  return memeValeur(avant.valeur, apres.valeur) ? null : { avant, apres }
}

/** The first leaf, in the order of the computation, that says one thing in a trace and another in the other one. */
function premierFait(avant: Trace, apres: Trace): PremierEcart | null {
  const connues = new Map(feuillesDe(avant).map((une) => [placeDe(une), une]))
  for (const feuille of feuillesDe(apres)) {
    const ancienne = connues.get(placeDe(feuille))
    if (ancienne !== undefined && !memeValeur(ancienne.valeur, feuille.valeur)) {
      return { avant: ancienne, apres: feuille }
    }
  }
  return null
}

const placeDe = ({ code, source }: Trace): string => JSON.stringify([code, source])

/** Every leaf of a trace, once, in the order of the computation. */
function feuillesDe(trace: Trace): readonly Trace[] {
  const vues = new Set<Trace>()
  const feuilles: Trace[] = []
  const parcourir = (etape: Trace): void => {
    if (vues.has(etape)) return
    vues.add(etape)
    if (etape.source !== null) feuilles.push(etape)
    for (const entree of etape.entrees) parcourir(entree)
  }
  parcourir(trace)
  return feuilles
}

function preparer(paquet: Paquet): (dossier: DossierCandidat) => Deliberation | null {
  const regime = regimeDuPaquet(paquet)
  if (regime === null) return () => null
  return preparerDeliberation(reglementApplique(paquet), regime, paquet.interrupteurs)
}

function resumer(deliberation: Deliberation | null): IssueCandidat {
  if (deliberation === null) {
    return { decision: null, mention: null, moyenne: null, moyenneProfessionnelle: null, unitesAttestees: [] }
  }
  const { decision, mention, moyenne, moyenneProfessionnelle, unitesAttestees } = deliberation.resultat
  return { decision, mention, moyenne, moyenneProfessionnelle, unitesAttestees }
}

const memeValeur = (a: Valeur, b: Valeur): boolean => JSON.stringify(a) === JSON.stringify(b)
const memeIssue = (a: IssueCandidat, b: IssueCandidat): boolean => JSON.stringify(a) === JSON.stringify(b)
