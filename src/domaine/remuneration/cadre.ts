import type { Baremes } from '#droit/baremes/tous.ts'
import { choisir, type Interrupteurs, tracerChoix } from '#droit/interrupteurs.ts'
import { fait, type Trace } from '#droit/trace.ts'
import { type EchelleAges, lireEchelleAges } from './age.ts'
import { type EchelleAnnees, lireEchelleAnnees } from './annee.ts'
import { lireChangementsMinimum, lireChangementsSmic, lireFinSmicConnu } from './base.ts'
import { INCONNUS } from './constantes.ts'
import type { ContratRemunere } from './contrat.ts'
import { lirePrecedent } from './precedent.ts'
import type { JourDeVersion } from './regir.ts'
import { type Grille, lireGrille, lireMajoration, type Majoration } from './taux.ts'

/** One contract with all that its pay depends on, read once. */
export interface Cadre {
  readonly contrat: ContratRemunere
  readonly baremes: Baremes
  readonly interrupteurs: Interrupteurs
  readonly version: JourDeVersion
  readonly debut: Trace
  readonly fin: Trace
  readonly ages: EchelleAges
  readonly annees: EchelleAnnees
  readonly grille: Grille
  readonly majoration: Majoration | null
  readonly precedent: ReturnType<typeof lirePrecedent> | null
  readonly choixPlafond: Trace
  readonly employeurPublic: Trace
}

/** Reads the facts of a contract into leaves, and what holds for all of it. */
export function lireCadre(contrat: ContratRemunere, baremes: Baremes, interrupteurs: Interrupteurs): Cadre {
  const debut = fait('remuneration.debut', contrat.debut, 'jour', 'debut')
  const fin = fait('remuneration.fin', contrat.fin, 'jour', 'fin')
  const conclusion = fait('remuneration.conclusion', contrat.conclusion, 'jour', 'conclusion')
  const naissance = fait('remuneration.naissance', contrat.naissance, 'jour', 'naissance')
  const version = { conclusion, inconnu: INCONNUS.grille }
  const professionnalisation = contrat.type === 'professionnalisation'
  const annees = lireEchelleAnnees(contrat, version, { debut, fin })
  const { diplomeAnterieur, contratPrecedent } = contrat
  return {
    contrat,
    baremes,
    interrupteurs,
    version,
    debut,
    fin,
    ages: lireEchelleAges({ professionnalisation, naissance, debut, fin, interrupteurs }, version),
    annees,
    grille: contrat.conclusion === null ? { rangees: [] } : lireGrille(baremes, contrat.conclusion),
    majoration: diplomeAnterieur === null ? null : lireMajoration(diplomeAnterieur, annees.mois, version),
    precedent: contratPrecedent === null ? null : lirePrecedent(contratPrecedent),
    choixPlafond: tracerChoix(interrupteurs, 'majoration.plafond'),
    employeurPublic: fait('remuneration.employeur-public', contrat.employeurPublic, 'oui-non', 'employeur_public'),
  }
}

/** Whether the cap of added points bears on the amount instead of the rate (switch I-1). */
export const plafonneLeMontant = ({ interrupteurs }: Cadre): boolean =>
  choisir(interrupteurs, 'majoration.plafond') === 'montant'

/** Days of the contract from which something may pay otherwise: age, year, prolongation, minimum wage, branch. */
export function listerBornes(cadre: Cadre): readonly Trace[] {
  const { contrat, baremes, ages, annees } = cadre
  return [
    ...ages.seuils.map(({ bascule }) => bascule),
    ...(contrat.type === 'apprentissage' ? annees.debuts : []),
    ...(annees.prolongation === null ? [] : [annees.prolongation.depuis]),
    ...lireChangementsSmic(contrat, baremes),
    ...lireChangementsMinimum(contrat),
    lireFinSmicConnu(contrat, baremes),
  ]
}
