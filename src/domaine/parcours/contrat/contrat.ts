import { type Conclusion, conclureControle, type Issue } from '#droit/conclusion.ts'
import { type Trace, toutes } from '#droit/trace.ts'
import { compareJours } from '#socle/date-civile.ts'
import { peutCommencerScolaire, quinzeAnsLe } from './age.ts'
import { quaranteCinquiemeJour } from './calendrier.ts'
import { type Controle, controler, controlesUtiles } from './controles.ts'
import { limiteDebut, limiteStagiaire } from './debut.ts'
import { debuteSansEmployeur } from './etapes.ts'
import { type Cadre, type Contrat, type FaitsContrat, lireContrat } from './faits.ts'
import { debutConge, limiteDepot, limiteVisite, reponseOpco } from './formalites.ts'
import { accompagner } from './regle.ts'
import { finApresDiplome, finAuPlusTot, finDuMaintien, informationAuPlusTot, reponseRepresentant } from './rupture.ts'

/** A day that matters in the life of the contract; `code` is that of the step that computes it. */
export interface EcheanceContrat {
  readonly code: string
  readonly jour: string
}

/** What the check of a contract found: the answer of each part, and the days that matter, in order. */
export interface ResultatContrat {
  readonly controles: Readonly<Partial<Record<Controle, Issue>>>
  readonly echeances: readonly EcheanceContrat[]
  /** Fourteen, but fifteen within the civil year: may begin under school status (L6222-1, al. 3); null: unknown. */
  readonly statutScolairePossible: boolean | null
}

/** Days that our tables can tell, each as a step; unknown ones are left out of the answer. */
function calculerEcheances(contrat: Contrat): readonly Trace[] {
  const sansEmployeur = debuteSansEmployeur(contrat).valeur === true
  const scolaire = peutCommencerScolaire(contrat).valeur === true
  return [
    contrat.fait('conclusion'),
    contrat.fait('debut'),
    limiteDepot(contrat),
    reponseOpco(contrat),
    limiteDebut(contrat),
    ...(sansEmployeur ? [limiteStagiaire(contrat)] : []),
    ...(scolaire ? [quinzeAnsLe(contrat)] : []),
    limiteVisite(contrat),
    quaranteCinquiemeJour(contrat),
    debutConge(contrat),
    informationAuPlusTot(contrat),
    finAuPlusTot(contrat),
    reponseRepresentant(contrat),
    finApresDiplome(contrat),
    contrat.fait('rupture'),
    finDuMaintien(contrat),
    contrat.fait('fin'),
  ]
}

const issueDe = ({ valeur }: Trace): Issue =>
  valeur === null ? 'indetermine' : valeur === false ? 'non-conforme' : 'conforme'

const ranger = (echeances: readonly Trace[]): readonly EcheanceContrat[] =>
  echeances
    .flatMap(({ code, valeur }) => (typeof valeur === 'string' ? [{ code, jour: valeur }] : []))
    .sort((a, b) => compareJours(a.jour, b.jour))

/**
 * Checks a contract of apprenticeship: length, age, start, succession, filing, mentor, medical visit, hours, and its end
 * when there is one (Code du travail, L6222-1 and following). Every reason at once; `controles` narrows the check.
 */
export function verifierContrat(
  faits: FaitsContrat,
  cadre: Cadre,
  controles: readonly Controle[] = controlesUtiles(faits),
): Conclusion<ResultatContrat> {
  const contrat = lireContrat(faits, cadre)
  const parties = controles.map((controle) => [controle, controler(controle, contrat)] as const)
  const echeances = calculerEcheances(contrat).filter(({ valeur }) => valeur !== null)
  const statutScolaire = peutCommencerScolaire(contrat)
  const verdict = toutes(
    'contrat.verdict',
    parties.map(([, partie]) => partie),
  )
  const issues: Partial<Record<Controle, Issue>> = {}
  for (const [controle, partie] of parties) issues[controle] = issueDe(partie)
  const conclusion = conclureControle(verdict, {
    controles: issues,
    echeances: ranger(echeances),
    statutScolairePossible: typeof statutScolaire.valeur === 'boolean' ? statutScolaire.valeur : null,
  })
  return { ...conclusion, trace: accompagner('contrat', verdict, [...echeances, statutScolaire]) }
}
