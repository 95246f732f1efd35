import { calculer, juger, type Trace } from '#droit/trace.ts'
import { jugerConservable } from './bilan.ts'
import type { ApresControle, PremierGroupe } from './controle.ts'
import type { CodeDecision } from './dossier.ts'

/** What follows from a decision: its steps, and the codes of the units that they retain. */
export interface Consequences {
  readonly etapes: readonly Trace[]
  readonly certificat: Trace | null
  readonly unitesAttestees: readonly string[]
  readonly notesConservables: readonly string[]
}

const AUCUNE: Consequences = { etapes: [], certificat: null, unitesAttestees: [], notesConservables: [] }
const NON_ADMIS: ReadonlySet<CodeDecision> = new Set(['AJOURNE', 'REFUSE_ABSENCE', 'REFUSE_PFMP', 'EN_COURS'])

/** Mention of an admitted candidate by the exact mean; none after the contrôle (D337-86). null: the diploma has none. */
export function decernerMention({ plan, moyenne }: PremierGroupe, apresControle: boolean): Trace | null {
  const { mentions } = plan.admission
  const [aucune] = mentions
  if (aucune === undefined) return null
  const forme = { unite: 'mot', texte: 'code-de-l-education.D337-86' } as const
  if (apresControle) return calculer('deliberation.sans-mention', 'reprise', [aucune.mention], forme)
  const seuils = mentions.flatMap(({ seuil, mention }) => [seuil, mention])
  return calculer('deliberation.mention', 'paliers', [moyenne, ...seuils], forme)
}

/** What a candidate who is not admitted gets: certificate, attestation of blocs, marks that may be kept. */
export function tirerConsequences(
  groupe: PremierGroupe,
  decision: CodeDecision | null,
  apres: ApresControle | null,
): Consequences {
  if (decision === null || !NON_ADMIS.has(decision)) return AUCUNE
  const certificat = decision === 'AJOURNE' ? delivrerCertificat(groupe) : null
  const etapes: Trace[] = certificat === null ? [] : [certificat]
  const notes = apres?.notes ?? groupe.bilan.notes
  const unitesAttestees = decision === 'EN_COURS' ? [] : attester(groupe, notes, etapes)
  return { etapes, certificat, unitesAttestees, notesConservables: conserver(groupe, notes, etapes) }
}

/** Who fails with a mean of 8 or more at the first group receives the certificat de fin d'études (D337-87). */
function delivrerCertificat({ totaux, points }: PremierGroupe): Trace | null {
  if (totaux.certificat === null) return null
  return juger('deliberation.certificat', 'au-moins', [points, totaux.certificat], {
    texte: 'code-de-l-education.D337-87',
  })
}

/** The units with 10 or more are attested as blocs to whoever does not reach the mean (D337-69). */
function attester({ plan, bilan }: PremierGroupe, notes: ApresControle['notes'], etapes: Trace[]): readonly string[] {
  const { attestationMin: seuil } = plan.admission
  if (seuil === null) return []
  const texte = seuil.texte === null ? {} : { texte: seuil.texte }
  return plan.obligatoires.flatMap(({ code, note: { details } }, rang) => {
    const note = notes[rang]
    if (!note || bilan.obtenues[rang] !== true) return []
    const etape = juger('deliberation.bloc-atteste', 'au-moins', [note, seuil], { ...texte, details: details ?? {} })
    etapes.push(etape)
    return etape.valeur === true ? [code] : []
  })
}

function conserver(
  { plan, bilan, dossier }: PremierGroupe,
  notes: ApresControle['notes'],
  etapes: Trace[],
): readonly string[] {
  return plan.obligatoires.flatMap(({ code }, rang) => {
    const note = notes[rang]
    if (!note || bilan.obtenues[rang] !== true) return []
    const etape = jugerConservable(plan, dossier, note)
    etapes.push(etape)
    return etape.valeur === true ? [code] : []
  })
}
