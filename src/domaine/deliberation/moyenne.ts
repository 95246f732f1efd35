import { tracerChoix } from '#droit/interrupteurs.ts'
import { auMoinsUne, calculer, fait, feuille, juger, type Trace, toutes } from '#droit/trace.ts'
import { dresserBilan, estProgressive } from './bilan.ts'
import { conclure } from './conclure.ts'
import { type ApresControle, compterControle, ouvrirControle, type PremierGroupe } from './controle.ts'
import type { Deliberation } from './deliberation.ts'
import { retenirResultat } from './discipline.ts'
import type { DossierCandidat } from './dossier.ts'
import {
  coefficientsProfessionnels,
  decisionSansUnite,
  epreuvesInconnues,
  etablirTotaux,
  type Plan,
  type Totaux,
} from './plan.ts'
import { type ApportProjet, apporterFacultatives, apporterProjet } from './points.ts'

const POINTS = { unite: 'points' } as const
const NOTE = { unite: 'note' } as const
const MOT = { unite: 'mot' } as const
const ZERO_COEFFICIENT = feuille(
  'deliberation.coefficient-nul',
  0,
  { unite: 'coefficient' },
  {
    genre: 'texte',
    texte: 'code-de-l-education.D337-71',
    paragraphe: null,
  },
)
const MOT_REMPLACEMENT = feuille('deliberation.choix-remplacement', 'remplacement', MOT, {
  genre: 'interrupteur',
  interrupteur: 'absence.recours',
})

/** Decides one candidate under a regime with a mean. The decision is the value of the trace; the rest hangs on it. */
export function delibererMoyenne(plan: Plan, dossier: DossierCandidat): Deliberation {
  const groupe = compterPremierGroupe(plan, dossier)
  const apres = compterControle(groupe)
  const decision = decider(groupe, apres)
  return conclure(groupe, apres, decision)
}

/** Points, mean and professional points of the first group. */
export function compterPremierGroupe(plan: Plan, dossier: DossierCandidat): PremierGroupe {
  const bilan = dresserBilan(plan, dossier)
  const projet = apporterProjet(plan, dossier)
  const apports = bilan.points.filter((points): points is Trace => points !== null)
  for (const apport of apporterFacultatives(plan, dossier)) apports.push(apport)
  if (projet !== null) apports.push(projet.points)
  const totaux = compterCoefficients(plan, bilan.dispenses, projet)
  const points = calculer('deliberation.points', 'somme', apports, POINTS)
  const professionnels = pointsDesProfessionnelles(plan, bilan.points)
  return {
    plan,
    dossier,
    bilan,
    totaux,
    apports,
    points,
    moyenne: calculer('deliberation.moyenne', 'quotient', [points, totaux.coefficients], NOTE),
    pointsProfessionnels: calculer('deliberation.points-professionnels', 'somme', professionnels, POINTS),
  }
}

function pointsDesProfessionnelles({ professionnelles, reglement }: Plan, points: readonly (Trace | null)[]): Trace[] {
  if (professionnelles === null) return [epreuvesInconnues(reglement.id)]
  const siens: Trace[] = []
  for (const rang of professionnelles) {
    const point = points[rang]
    if (point) siens.push(point)
  }
  return siens
}

/** A dispensed unit leaves the divisor (D337-71); the project may enter it (switch I-5). */
function compterCoefficients(
  plan: Plan,
  dispenses: readonly { readonly rang: number; readonly trace: Trace }[],
  projet: ApportProjet | null,
): Totaux {
  const ajout = projet?.coefficient ?? null
  if (dispenses.length === 0 && ajout === null) return plan.totaux
  const coefficients = plan.obligatoires.map(({ coefficient }) => coefficient)
  for (const { rang, trace } of dispenses) {
    const { coefficient, points } = plan.obligatoires[rang] ?? {}
    if (coefficient === undefined) continue
    coefficients[rang] = calculer('deliberation.coefficient-retenu', 'selon', [trace, ZERO_COEFFICIENT, coefficient], {
      unite: 'coefficient',
      texte: plan.admission.dispense,
      details: points?.details ?? {},
    })
  }
  const professionnels = coefficientsProfessionnels(plan.reglement.id, plan.professionnelles, coefficients)
  return etablirTotaux(plan.admission, ajout === null ? coefficients : [...coefficients, ajout], professionnels)
}

/** The decision: the first of the conditions that holds, in the order of the texts. */
function decider(groupe: PremierGroupe, apres: ApresControle | null): Trace {
  const { plan, bilan, dossier } = groupe
  if (plan.obligatoires.length === 0) return decisionSansUnite(plan.reglement.id)
  const { mots, pfmp, presentation, discipline } = plan.admission
  const branches: Trace[] = [...(retenirResultat(dossier, discipline) ?? [])]
  if (bilan.attentes.length > 0) {
    const attente = auMoinsUne('deliberation.unites-a-presenter', bilan.attentes, presentation)
    branches.push(toutes('deliberation.en-cours', [estProgressive(dossier), attente], presentation), mots.enCours)
  }
  if (pfmp !== null && dossier.pfmpValidees !== null) {
    const validees = fait('deliberation.pfmp-validees', dossier.pfmpValidees, 'oui-non', 'pfmp_validees')
    branches.push(juger('deliberation.pfmp-non-validees', 'non', [validees], { texte: pfmp }), mots.pfmp)
  }
  if (bilan.absences.length > 0) branches.push(jugerAbsences(groupe), mots.absence)
  branches.push(admettre(groupe), mots.admis)
  branches.push(...ouvrirRecours(groupe, apres))
  return calculer('deliberation.decision', 'selon', [...branches, mots.ajourne], MOT)
}

/** An absence that is not justified bars the diploma, whatever the mean (D337-81). */
export function jugerAbsences({ plan, bilan: { absences } }: PremierGroupe): Trace {
  const { texte } = plan.admission.absence
  return auMoinsUne(
    'deliberation.absence-injustifiee',
    absences.map(({ justifiee }) =>
      juger('deliberation.absence-sans-motif', 'non', [justifiee], { texte, details: justifiee.details }),
    ),
    texte,
  )
}

/** Admission: the mean, and for the CAP the professional mean too. */
function admettre({ plan, totaux, points, pointsProfessionnels }: PremierGroupe): Trace {
  const { texte } = plan.regime
  const moyenne = juger('deliberation.admis-moyenne', 'au-moins', [points, totaux.admission], { texte })
  if (totaux.admissionProfessionnelle === null) return moyenne
  const professionnelle = juger(
    'deliberation.admis-professionnel',
    'au-moins',
    [pointsProfessionnels, totaux.admissionProfessionnelle],
    { texte },
  )
  return toutes('deliberation.admis-deux-moyennes', [moyenne, professionnelle], texte)
}

/** What is left to whoever is not admitted at once: the contrôle, sat or to sit, and the replacement épreuves. */
function ouvrirRecours(groupe: PremierGroupe, apres: ApresControle | null): readonly Trace[] {
  const { mots } = groupe.plan.admission
  const acces = ouvrirControle(groupe)
  const remplacement = ouvrirRemplacement(groupe)
  const branches: Trace[] = []
  if (acces !== null && apres !== null) {
    const texte = groupe.plan.regime.texte
    branches.push(toutes('deliberation.admis-par-controle', [acces, apres.admis], texte), mots.admisApresControle)
  }
  if (remplacement !== null && acces !== null && apres === null) {
    const seul = juger('deliberation.remplacement-seul', 'egal', [
      tracerChoix(groupe.plan.interrupteurs, 'absence.recours'),
      MOT_REMPLACEMENT,
    ])
    branches.push(toutes('deliberation.remplacement-d-abord', [seul, remplacement]), mots.remplacement)
  }
  if (acces !== null && apres === null) branches.push(acces, mots.controle)
  if (remplacement !== null) branches.push(remplacement, mots.remplacement)
  return branches
}

/** Whoever was absent with a good reason and is not admitted sits again, if the recteur allows it (D337-81, D337-92). */
export function ouvrirRemplacement({ plan, bilan, dossier }: PremierGroupe): Trace | null {
  const { remplacement: texte } = plan.admission.absence
  const possibles = bilan.absences.filter(({ remplacable }) => remplacable)
  if (texte === null || possibles.length === 0) return null
  const conditions = [
    auMoinsUne(
      'deliberation.absence-remplacable',
      possibles.map(({ justifiee }) => justifiee),
      texte,
    ),
  ]
  if (dossier.remplacementAutorise !== null) {
    const { remplacementAutorise } = dossier
    conditions.push(
      fait('deliberation.remplacement-autorise', remplacementAutorise, 'oui-non', 'remplacement_autorise'),
    )
  }
  return toutes('deliberation.remplacement-ouvert', conditions, texte)
}
