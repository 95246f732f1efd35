import { conclureCalcul, raisonsDe } from '#droit/conclusion.ts'
import { choisir } from '#droit/interrupteurs.ts'
import { calculer, fait, type Trace } from '#droit/trace.ts'
import { decernerMention, tirerConsequences } from './consequences.ts'
import { type ApresControle, choisirOraux, type PremierGroupe } from './controle.ts'
import { type Deliberation, enNombre, MENTIONS, type Porte, type RaisonDecision } from './deliberation.ts'
import { type CodeDecision, DECISIONS, type DossierCandidat } from './dossier.ts'

const NOTE = { unite: 'note' } as const
const MOT = { unite: 'mot' } as const

/** Puts together the decision and all that follows from it. */
export function conclure(groupe: PremierGroupe, apres: ApresControle | null, decision: Trace): Deliberation {
  const { plan, dossier, totaux, points, moyenne, pointsProfessionnels } = groupe
  const code = lireDecision(decision)
  const raison = lireRaison(decision)
  const apresControle = raison?.code === 'deliberation.admis-par-controle'
  const mention = code === 'ADMIS' ? decernerMention(groupe, apresControle) : null
  const suites = tirerConsequences(groupe, code, apres)
  const choix = code === 'CONTROLE' ? choisirOraux(groupe) : null
  const professionnelle = calculer(
    'deliberation.moyenne-professionnelle',
    'quotient',
    [pointsProfessionnels, totaux.professionnels],
    NOTE,
  )
  const retenue = retenirDecision(dossier, decision)
  const annexes = [retenue, moyenne, professionnelle, mention, apres?.moyenne ?? null, choix?.accessible ?? null]
  const etapes = annexes.filter((etape) => etape !== null)
  const reserves = plan.regime.reserves ?? []
  const trace = calculer('deliberation.resultat', 'reprise', [decision, ...etapes, ...suites.etapes, ...reserves], MOT)
  const conclusion = conclureCalcul(trace, {
    regime: plan.regime.id,
    reserves: reserves.map((reserve) => reserve.code),
    decision: code,
    raison,
    decisionJury: dossier.decisionJury,
    decisionRetenue: lireDecision(retenue),
    mention: MENTIONS.find((une) => une === mention?.valeur) ?? null,
    apresControle,
    points: enNombre(points.valeur),
    coefficients: enNombre(totaux.coefficients.valeur),
    moyenne: enNombre(moyenne.valeur),
    moyenneProfessionnelle: enNombre(professionnelle.valeur),
    moyenneApresControle: enNombre(apres?.moyenne.valeur ?? null),
    pointsApresControle: enNombre(apres?.points?.valeur ?? null),
    certificat: suites.certificat === null ? null : lireJugement(suites.certificat),
    notes: lireNotes(groupe, apres),
    unitesAttestees: suites.unitesAttestees,
    notesConservables: suites.notesConservables,
    portes: ouvrirPortes(groupe, decision, suites),
    choixOraux: choix?.choix ?? null,
    sessionsOuvertes: lireEntier(suites.sessions),
  })
  const irreguliers = code === null && apres !== null && apres.reguliers !== null ? raisonsDe(apres.reguliers) : []
  return irreguliers.length === 0 ? conclusion : { ...conclusion, raisons: irreguliers }
}

/** The decision that stands: that of the sovereign jury when it took one (D337-88), else the computed one. */
export function retenirDecision({ decisionJury }: DossierCandidat, decision: Trace): Trace {
  if (decisionJury === null) return decision
  const jury = fait('deliberation.decision-jury', decisionJury.decision, 'mot', 'decision_jury.decision')
  return calculer('deliberation.decision-retenue', 'a-defaut', [jury, decision], {
    ...MOT,
    texte: 'code-de-l-education.D337-88',
  })
}

/** Code of a decision out of its step. */
export const lireDecision = ({ valeur }: Trace): CodeDecision | null =>
  typeof valeur === 'string' ? (DECISIONS.find((une) => une === valeur) ?? null) : null

const lireEntier = (trace: Trace | null): number | null => (typeof trace?.valeur === 'number' ? trace.valeur : null)

const lireJugement = ({ valeur }: Trace): boolean | null => (typeof valeur === 'boolean' ? valeur : null)

/** The condition that decided, and the text of the decision. */
export function lireRaison({ entrees }: Trace): RaisonDecision | null {
  for (let rang = 0; rang < entrees.length; rang += 2) {
    const [condition, mot] = [entrees[rang], entrees[rang + 1]]
    if (condition === undefined || condition.valeur === null) return null
    if (mot === undefined || condition.valeur === true) {
      const { source, texte } = mot ?? condition
      return { code: condition.code, texte, paragraphe: source?.genre === 'texte' ? source.paragraphe : null }
    }
  }
  return null
}

const lireNotes = ({ plan, bilan }: PremierGroupe, apres: ApresControle | null) =>
  plan.obligatoires.map(({ code }, rang) => {
    const note = (apres?.notes ?? bilan.notes)[rang] ?? null
    return { unite: code, note: note === null ? null : enNombre(note.valeur), dispense: note === null }
  })

function ouvrirPortes(
  { plan }: PremierGroupe,
  decision: Trace,
  { certificat, unitesAttestees, notesConservables }: ReturnType<typeof tirerConsequences>,
): readonly Porte[] {
  const portes: Porte[] = []
  const { valeur } = decision
  if (valeur === 'CONTROLE') portes.push('controle')
  const lesDeux = choisir(plan.interrupteurs, 'absence.recours') === 'les-deux'
  const remplacement = decision.entrees.some(
    ({ code, valeur: ouvert }) => code === 'deliberation.remplacement-ouvert' && ouvert === true,
  )
  if (valeur === 'REMPLACEMENT' || (valeur === 'CONTROLE' && remplacement && lesDeux)) portes.push('remplacement')
  if (certificat?.valeur === true) portes.push('certificat')
  if (unitesAttestees.length > 0) portes.push('attestation')
  if (notesConservables.length > 0) portes.push('conservation')
  return portes
}
