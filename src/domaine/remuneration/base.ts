import { lireBareme } from '#droit/bareme.ts'
import type { Baremes } from '#droit/baremes/tous.ts'
import type { Regle } from '#droit/regle.ts'
import { calculer, fait, feuille, juger, type Trace } from '#droit/trace.ts'
import { AGE_21 } from './constantes.ts'
import type { ContratRemunere, MinimumConventionnel } from './contrat.ts'

interface FaitsBase {
  readonly tranche: Trace
  readonly smic: Trace
  /** Least wage of the branch. */
  readonly minimum: Trace
}

const euros = { unite: 'euros' } as const

/** Under 21 the rate bears on the minimum wage alone; from 21 on, on the wage of the branch for the job when it is higher. */
export const REGLES_BASE: readonly Regle<FaitsBase>[] = [
  {
    id: 'remuneration.base',
    famille: 'remuneration.base',
    references: [{ texte: 'code-du-travail.D6222-26', paragraphe: '3°' }],
    du: '2019-01-01',
    au: null,
    reference: 'conclusion',
    confiance: 'lue',
    evaluer: ({ tranche, smic, minimum }) => {
      const majeure = juger('remuneration.base-de-branche', 'au-moins', [tranche, AGE_21])
      const meilleure = calculer('remuneration.base-la-plus-haute', 'maximum', [smic, minimum], euros)
      return calculer('remuneration.base', 'selon', [majeure, meilleure, smic], {
        unite: 'euros',
        texte: 'code-du-travail.D6222-26',
      })
    },
  },
]

/** The minimum wage of the place of work on a day, gross for a month; its own scale in Mayotte. */
export function lireSmic({ mayotte }: ContratRemunere, baremes: Baremes, jour: string): Trace {
  if (mayotte === true) return lireBareme('remuneration.smic-mayotte', baremes['smic-mayotte'], 'mensuel', jour)
  const national = lireBareme('remuneration.smic', baremes.smic, 'mensuel', jour)
  if (mayotte === false) return national
  const situation = fait('remuneration.mayotte', null, 'oui-non', 'mayotte')
  const local = lireBareme('remuneration.smic-mayotte', baremes['smic-mayotte'], 'mensuel', jour)
  return calculer('remuneration.situation', 'selon', [situation, local, national], euros)
}

/** Days inside a contract on which the minimum wage changes, each as a leaf of its scale. */
export function lireChangementsSmic({ mayotte, debut, fin }: ContratRemunere, baremes: Baremes): readonly Trace[] {
  const { id, lignes } = mayotte === true ? baremes['smic-mayotte'] : baremes.smic
  const changements: Trace[] = []
  for (const { depuis } of lignes) {
    if (debut === null || fin === null || depuis <= debut || depuis > fin) continue
    const source = { genre: 'bareme', bareme: id, colonne: 'depuis', depuis, derniereConnue: false } as const
    changements.push(feuille('remuneration.smic-depuis', depuis, { unite: 'jour' }, source))
  }
  return changements
}

/** First day of the month after which nobody checked the minimum wage. */
export function lireFinSmicConnu({ mayotte }: ContratRemunere, baremes: Baremes): Trace {
  const { id, verifieLe } = mayotte === true ? baremes['smic-mayotte'] : baremes.smic
  const dernier = feuille(
    'remuneration.smic-verifie-le',
    verifieLe,
    { unite: 'jour' },
    { genre: 'bareme', bareme: id, colonne: 'verifieLe', depuis: null, derniereConnue: false },
  )
  const lendemain = calculer('remuneration.smic-inconnu-depuis', 'lendemain', [dernier], { unite: 'jour' })
  return calculer('remuneration.smic-a-verifier', 'debut-du-mois', [lendemain], { unite: 'jour' })
}

/** Days on which the least wage of the branch changes. */
export const lireChangementsMinimum = ({ minimumConventionnel }: ContratRemunere): readonly Trace[] =>
  (minimumConventionnel ?? []).map(({ depuis }, rang) =>
    fait('remuneration.minimum-depuis', depuis, 'jour', `minimum_conventionnel.${rang}.depuis`),
  )

/** Least wage of the branch on a day: unknown before its first row; null when none is over the minimum wage. */
export function lireMinimum({ minimumConventionnel: lignes }: ContratRemunere, jour: string): Trace | null {
  if (lignes !== null && lignes.length === 0) return null
  const rang = rangAuJour(lignes ?? [], jour)
  const chemin = rang === -1 ? 'minimum_conventionnel' : `minimum_conventionnel.${rang}.montant`
  return fait('remuneration.minimum-conventionnel', lignes?.[rang]?.montant ?? null, 'euros', chemin)
}

const rangAuJour = (lignes: readonly MinimumConventionnel[], jour: string): number =>
  lignes.findLastIndex(({ depuis }) => depuis <= jour)
