import type { Trace, Valeur } from '#droit/trace.ts'
import { type Deliberation, type DossierCandidat, preparerDeliberation } from '../deliberation/index.ts'
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
  readonly decision: string | null
  readonly mention: string | null
  readonly moyenne: Valeur
  readonly moyenneProfessionnelle: Valeur
  readonly unitesAttestees: readonly string[]
}

/** The deepest step, closest to the facts, that two computations do not share. */
export interface PremierEcart {
  readonly code: string
  readonly details: Readonly<Record<string, string | number>>
  readonly avant: Valeur
  readonly apres: Valeur
}

/** A candidate whom the package treats otherwise, and why. */
export interface Changement {
  readonly numero: string
  readonly avant: IssueCandidat
  readonly apres: IssueCandidat
  readonly pourquoi: PremierEcart | null
}

/** Outcome of a dry run: what differs in the packages, who changes, and how decisions move. */
export interface Repetition {
  readonly candidats: number
  readonly ecarts: readonly EcartPaquet[]
  readonly changements: readonly Changement[]
  /** `AJOURNE → ADMIS`: number of candidates. */
  readonly mouvements: Readonly<Record<string, number>>
}

/**
 * Decides a past cohort with two packages and tells who changes, and why. A package whose regime is unknown decides
 * nobody: every candidate changes.
 */
export function repeter(reference: Paquet, nouveau: Paquet, cohorte: readonly CandidatRepete[]): Repetition {
  const [avant, apres] = [preparer(reference), preparer(nouveau)]
  const changements: Changement[] = []
  const mouvements: Record<string, number> = {}
  for (const { numero, dossier } of cohorte) {
    const [a, b] = [avant(dossier), apres(dossier)]
    const [issueAvant, issueApres] = [resumer(a), resumer(b)]
    if (memeIssue(issueAvant, issueApres)) continue
    const pourquoi = a === null || b === null ? null : premierEcart(a.trace, b.trace)
    changements.push({ numero, avant: issueAvant, apres: issueApres, pourquoi })
    if (issueAvant.decision === issueApres.decision) continue
    const mouvement = `${issueAvant.decision ?? 'INCONNU'} → ${issueApres.decision ?? 'INCONNU'}`
    mouvements[mouvement] = (mouvements[mouvement] ?? 0) + 1
  }
  return { candidats: cohorte.length, ecarts: comparerPaquets(reference, nouveau), changements, mouvements }
}

/** Deepest step that differs between two traces of one shape, following the first input that differs; null: none does. */
export function premierEcart(avant: Trace, apres: Trace): PremierEcart | null {
  if (avant === apres) return null
  const plusProfond = avant.entrees.length === apres.entrees.length
  for (const [rang, entree] of plusProfond ? avant.entrees.entries() : []) {
    const autre = apres.entrees[rang]
    const trouve = autre === undefined || entree.code !== autre.code ? null : premierEcart(entree, autre)
    if (trouve !== null) return trouve
  }
  if (memeValeur(avant.valeur, apres.valeur)) return null
  return { code: apres.code, details: apres.details, avant: avant.valeur, apres: apres.valeur }
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
