import { auMoinsUne, calculer, juger, type Trace, toutes } from '#droit/trace.ts'
import type { PremierGroupe } from '../controle.ts'
import { MENTIONS } from '../deliberation.ts'

/** What a candidate may aim at, from the nearest; `CERTIFICAT`: certificat de fin d'études professionnelles secondaires. */
export const SEUILS = ['CERTIFICAT', 'CONTROLE', 'ADMIS', 'ASSEZ_BIEN', 'BIEN', 'TRES_BIEN'] as const
export type CodeSeuil = (typeof SEUILS)[number]

/** One threshold for one candidate, in points. */
export interface SeuilVise {
  readonly code: CodeSeuil
  /** Points to have in all. */
  readonly necessaires: Trace
  /** Points to have at the professional units; null: none are asked. */
  readonly professionnels: Trace | null
  /** Conditions that no mark changes. */
  readonly autres: readonly Trace[]
  /** What makes it needless: whoever is admitted needs no contrôle. */
  readonly mieux: SeuilVise | null
}

/** Every threshold that the regime has, before the contrôle: mean alone, or mean and professional mean. */
export function viserSeuils(groupe: PremierGroupe): readonly SeuilVise[] {
  const { plan, totaux } = groupe
  const autres = presence(groupe)
  const viser = (code: CodeSeuil, necessaires: Trace, professionnels: Trace | null): SeuilVise => ({
    code,
    necessaires,
    professionnels,
    autres,
    mieux: null,
  })
  const admis = viser('ADMIS', totaux.admission, totaux.admissionProfessionnelle)
  const vises: SeuilVise[] = []
  if (totaux.certificat !== null) vises.push(viser('CERTIFICAT', totaux.certificat, null))
  if (totaux.controle !== null) {
    const dispenses = dispensesProfessionnelles(groupe)
    const professionnels = dispenses.length > 0 ? null : totaux.controleProfessionnel
    const controle = viser('CONTROLE', totaux.controle, professionnels)
    vises.push({ ...controle, autres: [...autres, ...dispenses], mieux: admis })
  }
  vises.push(admis)
  for (const { seuil, mention } of plan.admission.mentions) {
    const code = MENTIONS.find((une) => une === mention.valeur)
    if (code === undefined || code === 'AUCUNE') continue
    vises.push(viser(code, fois(seuil, totaux.coefficients), totaux.admissionProfessionnelle))
  }
  return vises
}

const fois = (seuil: Trace, coefficients: Trace): Trace =>
  calculer('simulation.points-necessaires', 'produit', [seuil, coefficients], { unite: 'points' })

/** An absence that is not justified bars everything, whatever the marks (D337-81). */
function presence({ plan, bilan: { absences } }: PremierGroupe): readonly Trace[] {
  if (absences.length === 0) return []
  const justifiees = absences.map(({ justifiee }) => justifiee)
  return [toutes('simulation.absences-justifiees', justifiees, plan.admission.absence.texte)]
}

/** A candidate dispensed of every professional unit needs no professional mean for the contrôle (D337-78, al. 5). */
function dispensesProfessionnelles({ plan, bilan }: PremierGroupe): readonly Trace[] {
  const { professionnelles, admission, regime } = plan
  const siennes = bilan.dispenses.filter(({ rang }) => professionnelles?.includes(rang))
  if (professionnelles === null || admission.controle?.ouvertAuxDispenses !== true) return []
  if (siennes.length < professionnelles.length) return []
  const traces = siennes.map(({ trace }) => trace)
  return [juger('simulation.dispense-professionnelle', 'et', traces, { texte: regime.texte })]
}

/** Whether the points already reach a threshold, and by how much they miss it (negative: they are over it). */
export function situer(groupe: PremierGroupe, seuil: SeuilVise) {
  const { points, pointsProfessionnels } = groupe
  const { necessaires, professionnels, mieux } = seuil
  const atteint = jugerAtteint(groupe, seuil)
  return {
    atteint: mieux === null ? atteint : auMoinsUne('simulation.seuil-ou-mieux', [atteint, jugerAtteint(groupe, mieux)]),
    ecart: calculer('simulation.ecart', 'difference', [necessaires, points], { unite: 'points' }),
    ecartProfessionnel:
      professionnels &&
      calculer('simulation.ecart-professionnel', 'difference', [professionnels, pointsProfessionnels], {
        unite: 'points',
      }),
  }
}

function jugerAtteint(groupe: PremierGroupe, { necessaires, professionnels, autres }: SeuilVise): Trace {
  const { points, pointsProfessionnels } = groupe
  const conditions = [juger('simulation.points-suffisants', 'au-moins', [points, necessaires]), ...autres]
  if (professionnels !== null)
    conditions.push(
      juger('simulation.points-professionnels-suffisants', 'au-moins', [pointsProfessionnels, professionnels]),
    )
  return toutes('simulation.seuil-atteint', conditions)
}
