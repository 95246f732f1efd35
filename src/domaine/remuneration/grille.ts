import { lireBareme } from '#droit/bareme.ts'
import {
  ANNEES_APPRENTISSAGE,
  type AnneeApprentissage,
  TRANCHES_APPRENTISSAGE,
  type TrancheApprentissage,
} from '#droit/baremes/apprentissage.ts'
import type { Baremes } from '#droit/baremes/tous.ts'
import { type Conclusion, conclureCalcul } from '#droit/conclusion.ts'
import type { Interrupteurs } from '#droit/interrupteurs.ts'
import { versionAuJour } from '#droit/regle.ts'
import { fait, juger, type Trace } from '#droit/trace.ts'
import { arrondir } from './arrondi.ts'
import { INCONNUS } from './constantes.ts'
import { enNombre } from './motifs.ts'
import { appliquerTaux } from './paie.ts'
import { lireAnnee, lireGrille, REGLES_GRILLE } from './taux.ts'

/** One cell of the printed grid; amount in cents for a month, of the minimum wage alone. */
export interface CelluleGrille {
  readonly tranche: TrancheApprentissage
  readonly annee: AnneeApprentissage
  readonly taux: number | null
  readonly montant: number | null
}

/** The grid of the apprentices on a day, as a leaflet prints it. */
export interface GrilleApprentis {
  readonly jour: string
  readonly smic: number | null
  readonly cellules: readonly CelluleGrille[]
}

/** Grid and minimum wage of a day, read once; the rates by year of execution. */
export interface GrilleDuJour {
  /** The version of the grid that governs the day; null: none that we know. */
  readonly regle: (typeof REGLES_GRILLE)[number] | null
  readonly annees: ReadonlyMap<number, readonly Trace[]>
  readonly smic: Trace
}

/** The grid for contracts concluded and paid on a day. */
export function lireGrilleDuJour(jour: string, baremes: Baremes): GrilleDuJour {
  const grille = lireGrille(baremes, jour)
  const lire = (annee: AnneeApprentissage) =>
    lireAnnee(grille, fait('remuneration.annee-d-execution', annee, 'nombre', 'annee'))
  return {
    regle: versionAuJour(REGLES_GRILLE, jour),
    annees: new Map(ANNEES_APPRENTISSAGE.map((annee) => [annee, lire(annee)])),
    smic: lireBareme('remuneration.smic', baremes.smic, 'mensuel', jour),
  }
}

/** Cents a month, exact, at an age (16 or more, full years) in a year of execution (1 to 3), by the minimum wage alone (D6222-26). */
export function payerSelonGrille({ regle, annees, smic }: GrilleDuJour, age: number, annee: number): Trace {
  const tranche = fait('remuneration.tranche', age, 'annees', 'age')
  const taux = regle === null ? INCONNUS.grille : regle.evaluer({ tranche, rangees: annees.get(annee) ?? [] })
  return appliquerTaux(smic, taux)
}

/** Least pay by bracket and year for a contract concluded and paid on a day, by the minimum wage alone (D6222-26). */
export function calculerGrille(
  jour: string,
  baremes: Baremes,
  interrupteurs: Interrupteurs = {},
): Conclusion<GrilleApprentis> {
  const grille = lireGrilleDuJour(jour, baremes)
  const montants: Trace[] = []
  const cellules = TRANCHES_APPRENTISSAGE.flatMap((tranche) =>
    ANNEES_APPRENTISSAGE.map((annee) => {
      const exact = payerSelonGrille(grille, tranche, annee)
      const montant = arrondir(exact, interrupteurs)
      montants.push(montant)
      return { tranche, annee, taux: enNombre(exact.entrees[1] ?? null), montant: enNombre(montant) }
    }),
  )
  const trace = juger('remuneration.grille', 'ensemble', montants)
  return conclureCalcul(trace, { jour, smic: enNombre(grille.smic), cellules })
}
