import { conclureCalcul } from '#droit/conclusion.ts'
import { auMoinsUne, calculer, fait, feuille, type Trace, toutes } from '#droit/trace.ts'
import type { Reglement, UniteEvaluee } from '../evaluation/index.ts'
import { lireDecision, lireRaison, retenirDecision } from './conclure.ts'
import type { Deliberation } from './deliberation.ts'
import { retenirResultat } from './discipline.ts'
import type { DossierCandidat } from './dossier.ts'
import { decisionSansUnite } from './plan.ts'
import type { AdmissionValidation, Regime } from './regime.ts'

/**
 * Titles without a mean: every compulsory unit validated (each CCP, and the final interview, of a professional title;
 * each bloc of a private title); some of them give a partial success.
 */
export function delibererValidation(
  reglement: Reglement,
  regime: Regime,
  admission: AdmissionValidation,
  dossier: DossierCandidat,
): Deliberation {
  const obligatoires = reglement.unites.filter(({ facultative }) => !facultative)
  const validations = obligatoires.map((unite) => lireValidation(unite, dossier))
  const { texte, admis, partiel, refuse } = admission
  const conditions = admission.entretien
    ? [...validations, fait('deliberation.entretien', dossier.entretien, 'oui-non', 'entretien')]
    : validations
  const branches = [
    ...(retenirResultat(dossier, null) ?? []),
    toutes('deliberation.tout-valide', conditions, texte),
    admis,
    auMoinsUne('deliberation.unite-validee', validations, texte),
    partiel,
    refuse,
  ]
  const decision =
    obligatoires.length === 0
      ? decisionSansUnite(reglement.id)
      : calculer('deliberation.decision', 'selon', branches, { unite: 'mot' })
  const retenue = retenirDecision(dossier, decision)
  const code = lireDecision(decision)
  const validees = obligatoires.flatMap(({ code: unite }, rang) => (validations[rang]?.valeur === true ? [unite] : []))
  const trace = calculer('deliberation.resultat', 'reprise', [decision, retenue, ...validations], { unite: 'mot' })
  return conclureCalcul(trace, {
    ...SANS_MOYENNE,
    regime: regime.id,
    decision: code,
    raison: lireRaison(decision),
    decisionJury: dossier.decisionJury,
    decisionRetenue: lireDecision(retenue),
    unitesAttestees: code === 'ADMIS' ? [] : validees,
    portes: code !== 'ADMIS' && code !== null && validees.length > 0 ? ['attestation'] : [],
  })
}

const SANS_MOYENNE = {
  reserves: [],
  mention: null,
  apresControle: false,
  points: null,
  coefficients: null,
  moyenne: null,
  moyenneProfessionnelle: null,
  moyenneApresControle: null,
  pointsApresControle: null,
  certificat: null,
  notes: [],
  notesConservables: [],
  choixOraux: null,
  sessionsOuvertes: null,
} as const

function lireValidation({ code }: UniteEvaluee, { unites }: DossierCandidat): Trace {
  const resultat = unites[code]
  const forme = { unite: 'oui-non', details: { unite: code } } as const
  if (resultat?.genre === 'dispense')
    return feuille('deliberation.dispense', true, forme, { genre: 'fait', chemin: `unites.${code}.dispense` })
  const validee = resultat?.genre === 'validation' ? resultat.validee : null
  return feuille('deliberation.validation', validee, forme, { genre: 'fait', chemin: `unites.${code}.validee` })
}
