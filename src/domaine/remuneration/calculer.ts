import { TRANCHES_APPRENTISSAGE } from '#droit/baremes/apprentissage.ts'
import type { Baremes } from '#droit/baremes/tous.ts'
import { type Conclusion, conclureCalcul, conclureControle } from '#droit/conclusion.ts'
import type { Interrupteurs } from '#droit/interrupteurs.ts'
import { calculer, fait, juger, type Trace, toutes } from '#droit/trace.ts'
import { lireAvantages, REGLES_AVANTAGES, REGLES_AVANTAGES_PRO } from './avantages.ts'
import { estDerniereConnue, listerAvertissements } from './avertissements.ts'
import { type Cadre, lireCadre } from './cadre.ts'
import { comparerMois, type SalaireSaisi } from './comparer.ts'
import type { ContratRemunere } from './contrat.ts'
import { listerLignesCerfa } from './lignes-cerfa.ts'
import { compterMois, type MoisPaye } from './mois.ts'
import { enNombre, lireMotifs, textesDesMotifs } from './motifs.ts'
import { decouper, type PeriodePayee } from './periodes.ts'
import { regir } from './regir.ts'
import { chiffrerMois, type MoisRemuneration, type PeriodeRemuneration, type Remuneration } from './resultat.ts'

/**
 * What is due for each month of a contract, in cents (D6222-26 to D6222-33, D6325-14 to D6325-18), and in all. Facts that
 * are missing leave unknown the months that need them, the others are paid. Throws RangeError when `fin` is before
 * `debut`.
 */
export function calculerRemuneration(
  contrat: ContratRemunere,
  baremes: Baremes,
  interrupteurs: Interrupteurs = {},
): Conclusion<Remuneration> {
  const { total, resultat } = remunerer(contrat, baremes, interrupteurs)
  return conclureCalcul(total, { ...resultat, comparaisons: [] })
}

/**
 * Whether what the employer pays each month, and deducts for benefits in kind, respects what is due. Months that nobody
 * entered are not judged. Throws RangeError when `fin` is before `debut`.
 */
export function controlerRemuneration(
  contrat: ContratRemunere,
  saisis: readonly SalaireSaisi[],
  baremes: Baremes,
  interrupteurs: Interrupteurs = {},
): Conclusion<Remuneration> {
  const { resultat, mois, planchers, deductions } = remunerer(contrat, baremes, interrupteurs)
  const comparaisons = comparerMois(mois, planchers, saisis)
  const controles = [...comparaisons.map(({ trace }) => trace), ...deductions.flatMap(({ controle }) => controle ?? [])]
  const trace =
    controles.length === 0
      ? juger('remuneration.rien-a-controler', 'reprise', [SALAIRE_ABSENT])
      : toutes('remuneration.controle', controles, 'code-du-travail.D6222-26')
  return conclureControle(trace, { ...resultat, comparaisons: comparaisons.map(({ resultat: un }) => un) })
}

/** No month of the contract was entered: there is nothing to judge. */
const SALAIRE_ABSENT = fait('remuneration.salaire-saisi', null, 'euros', 'salaires_saisis')

interface Calculee {
  readonly total: Trace
  readonly resultat: Omit<Remuneration, 'comparaisons'>
  readonly mois: readonly MoisPaye[]
  readonly planchers: readonly MoisPaye[]
  readonly deductions: readonly Deduction[]
}

function remunerer(contrat: ContratRemunere, baremes: Baremes, interrupteurs: Interrupteurs): Calculee {
  if (contrat.debut !== null && contrat.fin !== null && contrat.fin < contrat.debut) {
    throw new RangeError(`the contract ends before it starts: ${contrat.debut}, ${contrat.fin}`)
  }
  const cadre = lireCadre(contrat, baremes, interrupteurs)
  const periodes = decouper(cadre)
  const mois = compterMois(periodes, interrupteurs)
  const planchers = compterPlanchers(cadre, mois)
  const deductions =
    contrat.avantagesNature === null ? [] : mois.map((un) => deduireDuMois(cadre, un)).filter((une) => une !== null)
  const total =
    mois.length === 0
      ? calculer('remuneration.total', 'somme', [cadre.debut, cadre.fin], { unite: 'euros' })
      : calculer(
          'remuneration.total',
          'somme',
          mois.map(({ montant }) => montant),
          { unite: 'euros' },
        )
  const lues = periodes.map((periode) => lirePeriode(cadre, periode))
  const resultat = {
    periodes: lues,
    mois: mois.map((un, rang) => lireMois(un, planchers[rang] ?? un, deductions[rang] ?? null)),
    total: enNombre(total),
    lignesCerfa: listerLignesCerfa(lues),
    avertissements: listerAvertissements(cadre, periodes),
  }
  return { total, resultat, mois, planchers, deductions }
}

/** What is due at the least while the wage of the branch is unknown: the same contract, as if none were over the minimum wage. */
function compterPlanchers({ contrat, baremes, interrupteurs }: Cadre, mois: readonly MoisPaye[]): readonly MoisPaye[] {
  if (contrat.minimumConventionnel !== null || mois.every(({ exact }) => exact.valeur !== null)) return mois
  const seul = lireCadre({ ...contrat, minimumConventionnel: [] }, baremes, interrupteurs)
  return compterMois(decouper(seul), interrupteurs)
}

/** What benefits in kind may take off one month, and whether what is taken off stays under it. */
interface Deduction {
  readonly maximum: Trace
  /** null: what the employer takes off is not stated. */
  readonly controle: Trace | null
}

function deduireDuMois({ contrat, version }: Cadre, { mois, montant }: MoisPaye): Deduction | null {
  const avantages = lireAvantages(contrat.avantagesNature)
  if (avantages === null) return null
  const famille = contrat.type === 'apprentissage' ? REGLES_AVANTAGES : REGLES_AVANTAGES_PRO
  const maximum = regir(famille, version, { valeur: avantages.valeur, montant })
  const controle = juger('remuneration.deduction-admise', 'au-plus', [avantages.deduit, maximum], {
    details: { mois: chiffrerMois(mois) },
  })
  return { maximum, controle: avantages.deduit.valeur === null ? null : controle }
}

function lirePeriode(cadre: Cadre, periode: PeriodePayee): PeriodeRemuneration {
  const { du, au, paie, mensuel } = periode
  const motifs = lireMotifs(cadre, periode)
  return {
    du,
    au,
    tranche: TRANCHES_APPRENTISSAGE.find((une) => une === paie.tranche.valeur) ?? null,
    annee: enNombre(paie.annee),
    taux: enNombre(paie.taux),
    base: enNombre(paie.base),
    natureBase: motifs.includes('remuneration-minimum-conventionnel') ? 'minimum-conventionnel' : 'smic',
    montant: enNombre(mensuel),
    motifs,
    textes: textesDesMotifs(motifs),
    smicDernierConnu: estDerniereConnue(paie.smic.source),
  }
}

const lireMois = (
  { mois, montant, parts }: MoisPaye,
  plancher: MoisPaye,
  deduction: Deduction | null,
): MoisRemuneration => ({
  mois,
  montant: enNombre(montant),
  plancher: enNombre(plancher.montant),
  parts,
  avantagesDeductibles: enNombre(deduction?.maximum ?? null),
})
