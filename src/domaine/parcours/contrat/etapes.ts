import { auMoinsUne, calculer, constante, juger, type Trace } from '#droit/trace.ts'
import type { Contrat } from './faits.ts'
import { est } from './regle.ts'

const UN = constante('contrat.mois-entame', 1, 'mois', { texte: 'code-du-travail.L6222-7-1', paragraphe: 'al. 2' })
const ZERO = constante('contrat.mois-entame', 0, 'mois', { texte: 'code-du-travail.L6222-7-1', paragraphe: 'al. 2' })

/** The day after the last one of the contract: a contract of 24 months from 1 September ends on 31 August. */
export const lendemainFin = ({ fait }: Contrat): Trace =>
  calculer('contrat.apres-fin', 'lendemain', [fait('fin')], { unite: 'jour' })

/** Full months of the contract. */
export const moisPleins = (contrat: Contrat): Trace =>
  calculer('contrat.mois-pleins', 'mois-entre', [contrat.fait('debut'), lendemainFin(contrat)], { unite: 'mois' })

/** Months of the contract, the last one counted when it is begun. */
export function moisEntames(contrat: Contrat): Trace {
  const pleins = moisPleins(contrat)
  const atteint = calculer('contrat.fin-mois-pleins', 'ajouter-mois', [contrat.fait('debut'), pleins], {
    unite: 'jour',
  })
  const entame = juger('contrat.mois-commence', 'moins-que', [atteint, lendemainFin(contrat)])
  const reste = calculer('contrat.mois-en-plus', 'selon', [entame, UN, ZERO], { unite: 'mois' })
  return calculer('contrat.mois-entames', 'somme', [pleins, reste], { unite: 'mois' })
}

/** The contract goes on after a failure at the examination (L6222-11). */
export const estProlongation = ({ fait }: Contrat): Trace =>
  est('contrat.nature.prolongation', fait('nature'), 'prolongation-echec', 'code-du-travail.L6222-11')

/** A new contract that ends a training begun under a contract that was broken (R6222-23-1). */
export const suitUneRupture = ({ fait }: Contrat): Trace =>
  est('contrat.nature.apres-rupture', fait('nature'), 'apres-rupture', 'code-du-travail.R6222-23-1')

/** The training began at the CFA, without employer, before the contract (L6222-12-1). */
export const debuteSansEmployeur = ({ fait }: Contrat): Trace =>
  juger('contrat.sans-employeur', 'moins-que', [fait('debutCfa'), fait('debut')], {
    texte: 'code-du-travail.L6222-12-1',
  })

/** The apprentice is recognised as disabled, or a high-level athlete: the contract may last four years. */
export const peutDurerQuatreAns = ({ fait }: Contrat): Trace =>
  auMoinsUne('contrat.quatre-ans', [
    juger('contrat.quatre-ans.rqth', 'reprise', [fait('rqth')], { texte: 'code-du-travail.R6222-46' }),
    juger('contrat.quatre-ans.sportif', 'reprise', [fait('sportif')], { texte: 'code-du-travail.R6222-60' }),
  ])

/** Age in full years on the first day of the contract. */
export const ageAuDebut = ({ fait }: Contrat): Trace =>
  calculer('contrat.age', 'age', [fait('naissance'), fait('debut')], { unite: 'annees' })
