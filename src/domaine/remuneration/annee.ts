import { calculer, fait, juger, type Trace } from '#droit/trace.ts'
import { ANNEE_1, ANNEE_3, DEBUTS_ANNEES, INCONNUS, MOIS_AN, UN_AN, UN_MOIS } from './constantes.ts'
import type { ContratRemunere, ProlongationApprentissage } from './contrat.ts'
import { type JourDeVersion, regir } from './regir.ts'
import {
  REGLES_ANNEE_RQTH,
  REGLES_DUREE_ALLONGEE,
  REGLES_DUREE_REDUITE,
  REGLES_LICENCE,
  REGLES_PROLONGATION_ECHEC,
  REGLES_SPORTIF,
} from './regles-annee.ts'

const annees = { unite: 'nombre' } as const

/** The years of execution of one contract, each with its first day. */
interface AnneesOrdinaires {
  readonly version: JourDeVersion
  readonly sportif: Trace
  readonly licence: Trace
  /** Months of the contract without its prolongation. */
  readonly mois: Trace
  /** Months deemed done before the first day. */
  readonly reputes: Trace
  /** Days on which years 2, 3 and 4 begin. */
  readonly debuts: readonly Trace[]
  /** Last year of the cycle. */
  readonly derniere: Trace
}

/** The part of a contract that prolongs an apprenticeship: its first day, and the year that it is paid as. */
interface AnneeProlongee {
  readonly depuis: Trace
  readonly annee: Trace
}

/** What the year of execution depends on, for one contract. */
export interface EchelleAnnees extends AnneesOrdinaires {
  readonly prolongation: AnneeProlongee | null
}

interface Bornes {
  readonly debut: Trace
  readonly fin: Trace
}

/** The years of execution of a contract. */
export function lireEchelleAnnees(contrat: ContratRemunere, version: JourDeVersion, bornes: Bornes): EchelleAnnees {
  const { prolongation } = contrat
  if (prolongation === null) return { ...lireAnnees(contrat, version, bornes), prolongation }
  const depuis = fait('remuneration.debut-prolongation', prolongation.depuis, 'jour', 'prolongation.depuis')
  const interne = contrat.debut !== null && contrat.debut < prolongation.depuis
  const veille = calculer('remuneration.fin-avant-prolongation', 'veille', [depuis], { unite: 'jour' })
  const ordinaires = lireAnnees(contrat, version, interne ? { debut: bornes.debut, fin: veille } : bornes)
  const avant = lireAnneeAvant(prolongation, interne ? situerAnneeOrdinaire(ordinaires, veille) : null)
  const famille = prolongation.motif === 'echec' ? REGLES_PROLONGATION_ECHEC : REGLES_ANNEE_RQTH
  return { ...ordinaires, prolongation: { depuis, annee: regir(famille, version, { annee: avant }) } }
}

/** The last year before the prolongation: as stated, else as this contract shows when it began before. */
function lireAnneeAvant({ anneeAtteinte }: ProlongationApprentissage, vue: Trace | null): Trace {
  if (anneeAtteinte === null && vue !== null) return vue
  return fait('remuneration.annee-atteinte', anneeAtteinte, 'nombre', 'prolongation.annee_atteinte')
}

function lireAnnees(contrat: ContratRemunere, version: JourDeVersion, { debut, fin }: Bornes): AnneesOrdinaires {
  const cycle = fait('remuneration.duree-cycle', contrat.dureeCycle, 'mois', 'duree_cycle_mois')
  const mois = compterMois(contrat.dureeContrat, debut, fin)
  const reputes = regir(REGLES_DUREE_REDUITE, version, { cycle, contrat: mois })
  const debuts = DEBUTS_ANNEES.map((delai) => {
    const attente = calculer('remuneration.mois-jusqu-a-annee', 'difference', [delai, reputes], { unite: 'mois' })
    return calculer('remuneration.debut-annee', 'ajouter-mois', [debut, attente], { unite: 'jour' })
  })
  return {
    version,
    sportif: fait('remuneration.sportif', contrat.sportifHautNiveau, 'oui-non', 'sportif_haut_niveau'),
    licence: fait('remuneration.licence', contrat.licenceProfessionnelle, 'oui-non', 'licence_professionnelle'),
    mois,
    reputes,
    debuts,
    derniere: compterAnneesEntamees('remuneration.derniere-annee-cycle', cycle),
  }
}

/** Months begun from the first to the last day, unless the contract states them. */
function compterMois(enonces: number | null, debut: Trace, fin: Trace): Trace {
  if (enonces !== null) return fait('remuneration.duree-contrat', enonces, 'mois', 'duree_contrat_mois')
  const entiers = calculer('remuneration.mois-entiers', 'mois-entre', [debut, fin], { unite: 'mois' })
  return calculer('remuneration.mois-du-contrat', 'somme', [entiers, UN_MOIS], { unite: 'mois' })
}

/** Years that hold that many months, the last one only begun. */
export function compterAnneesEntamees(code: string, mois: Trace): Trace {
  const exactes = calculer('remuneration.annees-exactes', 'quotient', [mois, MOIS_AN], annees)
  return calculer(code, 'arrondi-haut', [exactes, UN_AN], annees)
}

/** Year of execution that pays on a day of the contract. */
export function situerAnnee(echelle: EchelleAnnees, jour: Trace): Trace {
  const ordinaire = situerAnneeOrdinaire(echelle, jour)
  if (echelle.prolongation === null) return ordinaire
  const { depuis, annee } = echelle.prolongation
  const commencee = juger('remuneration.prolongation-commencee', 'au-moins', [jour, depuis])
  return calculer('remuneration.annee-prolongee', 'selon', [commencee, annee, ordinaire], annees)
}

function situerAnneeOrdinaire(echelle: AnneesOrdinaires, jour: Trace): Trace {
  const { version, derniere, sportif, licence } = echelle
  const retenue = regir(REGLES_DUREE_ALLONGEE, version, { annee: compterAnnees(echelle, jour), derniere })
  const sportive = siVrai(sportif, () => regir(REGLES_SPORTIF, version, { annee: retenue }), retenue)
  const prevue = limiterALaGrille(sportive)
  return siVrai(licence, () => regir(REGLES_LICENCE, version, { annee: prevue }), prevue)
}

/** Years begun, those deemed done included. */
function compterAnnees({ debuts }: AnneesOrdinaires, jour: Trace): Trace {
  const passes = debuts.map((debut) => juger('remuneration.annee-commencee', 'au-moins', [jour, debut]))
  const nombre = calculer('remuneration.annees-passees', 'compte', passes, annees)
  return calculer('remuneration.annee-d-execution', 'somme', [ANNEE_1, nombre], annees)
}

/** The grid stops at the third year: what a fourth one is paid is not written, save where a text says it. */
function limiterALaGrille(annee: Trace): Trace {
  const dedans = juger('remuneration.annee-dans-la-grille', 'au-plus', [annee, ANNEE_3])
  if (dedans.valeur !== false) return annee
  return calculer('remuneration.annee-prevue', 'selon', [dedans, annee, INCONNUS.quatriemeAnnee], annees)
}

/** The special value where the situation is claimed; the step shows only then, or when nobody knows. */
export function siVrai(situation: Trace, alors: () => Trace, sinon: Trace): Trace {
  if (situation.valeur === false) return sinon
  return calculer('remuneration.situation', 'selon', [situation, alors(), sinon], { unite: sinon.unite })
}
