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
import { fait, juger, type Trace } from '#droit/trace.ts'
import { arrondir } from './arrondi.ts'
import { INCONNUS } from './constantes.ts'
import { enNombre } from './motifs.ts'
import { appliquerTaux } from './paie.ts'
import { regir } from './regir.ts'
import { lireGrille, REGLES_GRILLE } from './taux.ts'

/** One cell of the printed grid; amount in cents for a month, of the minimum wage alone. */
export interface CelluleGrille {
  readonly tranche: TrancheApprentissage
  readonly annee: AnneeApprentissage
  readonly taux: number | null
  readonly montant: number | null
}

/** The grid of the apprentices on a day, as a leaflet prints it. */
export interface GrilleRemuneration {
  readonly jour: string
  readonly smic: number | null
  readonly cellules: readonly CelluleGrille[]
}

/** Least pay by bracket and year for a contract concluded and paid on a day, by the minimum wage alone (D6222-26). */
export function calculerGrille(
  jour: string,
  baremes: Baremes,
  interrupteurs: Interrupteurs = {},
): Conclusion<GrilleRemuneration> {
  const smic = lireBareme('remuneration.smic', baremes.smic, 'mensuel', jour)
  const version = { conclusion: fait('remuneration.conclusion', jour, 'jour', 'jour'), inconnu: INCONNUS.grille }
  const grille = lireGrille(baremes, jour)
  const montants: Trace[] = []
  const cellules = TRANCHES_APPRENTISSAGE.flatMap((tranche) =>
    ANNEES_APPRENTISSAGE.map((annee) => {
      const taux = regir(REGLES_GRILLE, version, {
        tranche: fait('remuneration.tranche', tranche, 'annees', 'tranche'),
        annee: fait('remuneration.annee-d-execution', annee, 'nombre', 'annee'),
        grille,
      })
      const montant = arrondir(appliquerTaux(smic, taux), interrupteurs)
      montants.push(montant)
      return { tranche, annee, taux: enNombre(taux), montant: enNombre(montant) }
    }),
  )
  const trace = juger('remuneration.grille', 'ensemble', montants)
  return conclureCalcul(trace, { jour, smic: enNombre(smic), cellules })
}
