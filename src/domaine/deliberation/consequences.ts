import { calculer, constante, feuille, juger, type Trace } from '#droit/trace.ts'
import { jugerConservable } from './bilan.ts'
import type { ApresControle, PremierGroupe } from './controle.ts'
import type { CodeDecision } from './dossier.ts'

/** What follows from a decision: its steps, and the codes of the units that they retain. */
export interface Consequences {
  readonly etapes: readonly Trace[]
  readonly certificat: Trace | null
  readonly unitesAttestees: readonly string[]
  readonly notesConservables: readonly string[]
  readonly sessions: Trace | null
}

const MENTION = { unite: 'mot', texte: 'code-de-l-education.D337-86' } as const
const CERTIFICAT = { texte: 'code-de-l-education.D337-87' } as const
const AUCUNE: Consequences = {
  etapes: [],
  certificat: null,
  unitesAttestees: [],
  notesConservables: [],
  sessions: null,
}
const SANS_LIMITE = constante('deliberation.sessions-non-limitees', null, 'nombre', {
  texte: 'code-de-l-education.D337-78',
})
const NON_ADMIS: ReadonlySet<CodeDecision> = new Set(['AJOURNE', 'REFUSE_ABSENCE', 'REFUSE_PFMP', 'EN_COURS'])

/** Mention of an admitted candidate by the exact mean; none after the contrôle (D337-86). null: the diploma has none. */
export function decernerMention({ plan, moyenne }: PremierGroupe, apresControle: boolean): Trace | null {
  const [aucune] = plan.admission.mentions
  if (aucune === undefined) return null
  if (apresControle) return calculer('deliberation.sans-mention', 'reprise', [aucune.mention], MENTION)
  return calculer('deliberation.mention', 'paliers', [moyenne, ...plan.mentions], MENTION)
}

/** What a candidate who is not admitted gets: certificate, attestation of blocs, marks that may be kept. */
export function tirerConsequences(
  groupe: PremierGroupe,
  decision: CodeDecision | null,
  apres: ApresControle | null,
): Consequences {
  if (decision === null || !NON_ADMIS.has(decision)) return AUCUNE
  const certificat = decision === 'AJOURNE' ? delivrerCertificat(groupe) : null
  const sessions = decision === 'AJOURNE' ? compterSessions(groupe) : null
  const etapes = [certificat, sessions].filter((etape) => etape !== null)
  const notes = apres?.notes ?? groupe.bilan.notes
  const [unitesAttestees, notesConservables]: [string[], string[]] = [[], []]
  const { obligatoires, admission } = groupe.plan
  const seuil = decision === 'EN_COURS' ? null : admission.attestationMin
  for (let rang = 0; rang < obligatoires.length; rang += 1) {
    const [unite, note] = [obligatoires[rang], notes[rang]]
    if (unite === undefined || !note || groupe.bilan.obtenues[rang] !== true) continue
    const atteste = seuil === null ? null : juger('deliberation.bloc-atteste', 'au-moins', [note, seuil], unite.atteste)
    if (atteste !== null) etapes.push(atteste)
    if (atteste?.valeur === true) unitesAttestees.push(unite.code)
    const conservable = conserver(groupe, note, atteste)
    if (conservable !== atteste) etapes.push(conservable)
    if (conservable.valeur === true) notesConservables.push(unite.code)
  }
  return { etapes, certificat, unitesAttestees, notesConservables, sessions }
}

/** Whether the mark may be kept; the same step as the attestation where the same mark of 10 gives both. */
function conserver({ plan, dossier }: PremierGroupe, note: Trace, atteste: Trace | null): Trace {
  const { conservation, attestationMin } = plan.admission
  const meme = attestationMin?.valeur === conservation.noteMin.valeur
  return atteste !== null && meme && (atteste.valeur === true || dossier.forme === 'globale')
    ? atteste
    : jugerConservable(plan, dossier, note)
}

/** Who fails with a mean of 8 or more at the first group receives the certificat de fin d'études (D337-87). */
function delivrerCertificat({ totaux, points }: PremierGroupe): Trace | null {
  if (totaux.certificat === null) return null
  return juger('deliberation.certificat', 'au-moins', [points, totaux.certificat], CERTIFICAT)
}

/** Agricultural specialities: who fails presents the units not acquired over at most five consecutive sessions (D337-78). */
export function compterSessions({ plan: { admission, reglement } }: PremierGroupe): Trace | null {
  const { sessionsAgricoles } = admission
  if (sessionsAgricoles === null || reglement.agricole !== true) return null
  const agricole = feuille(
    'deliberation.agricole',
    true,
    { unite: 'oui-non' },
    { genre: 'reglement', reglement: reglement.id, chemin: 'agricole' },
  )
  return calculer('deliberation.sessions-ouvertes', 'selon', [agricole, sessionsAgricoles, SANS_LIMITE], {
    unite: 'nombre',
    texte: 'code-de-l-education.D337-78',
  })
}
