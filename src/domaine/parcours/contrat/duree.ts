import { auMoinsUne, calculer, constante, juger, saufSi, type Trace, toutes } from '#droit/trace.ts'
import {
  debuteSansEmployeur,
  estProlongation,
  lendemainFin,
  moisEntames,
  moisPleins,
  peutDurerQuatreAns,
  suitUneRupture,
} from './etapes.ts'
import type { Contrat } from './faits.ts'
import { declarer, est, ref } from './regle.ts'

const DUREE = 'code-du-travail.L6222-7-1'
const MINIMUM = constante('contrat.duree.mois-minimum', 6, 'mois', { texte: DUREE, paragraphe: 'al. 1' })
const MAXIMUM = constante('contrat.duree.mois-maximum', 36, 'mois', { texte: DUREE, paragraphe: 'al. 1' })
const QUATRE_ANS = constante('contrat.duree.mois-quatre-ans', 48, 'mois', { texte: 'code-du-travail.R6222-46' })
const UN_AN_DE_PLUS = constante('contrat.duree.mois-prolongation', 12, 'mois', { texte: 'code-du-travail.L6222-11' })
const UN_AN_DE_MOINS = constante('contrat.duree.mois-vers-cap', 12, 'mois', { texte: 'code-du-travail.L6222-22-1' })

const apres = (contrat: Contrat, mois: Trace): Trace =>
  calculer('contrat.duree.borne', 'ajouter-mois', [contrat.fait('debut'), mois], { unite: 'jour' })

const dureAuPlus = (code: string, contrat: Contrat, mois: Trace): Trace =>
  juger(code, 'au-plus', [lendemainFin(contrat), apres(contrat, mois)])

/**
 * L6222-7-1, al. 1: six months at least. R6222-23-1: less when the contract follows a broken one; L6222-11: the
 * prolongation after a failure is apart.
 */
function minimum(contrat: Contrat): Trace {
  const assez = juger('contrat.duree.six-mois', 'au-moins', [lendemainFin(contrat), apres(contrat, MINIMUM)])
  const exception = auMoinsUne('contrat.duree.minimum.exception', [suitUneRupture(contrat), estProlongation(contrat)])
  return saufSi('contrat.duree.minimum', assez, exception, DUREE)
}

/** L6222-7-1, al. 1: three years at most; four for a disabled apprentice (R6222-46) or a high-level athlete (R6222-60). */
function maximum(contrat: Contrat): Trace {
  const exception = toutes('contrat.duree.maximum.exception', [
    dureAuPlus('contrat.duree.au-plus-quatre-ans', contrat, QUATRE_ANS),
    peutDurerQuatreAns(contrat),
  ])
  return saufSi('contrat.duree.maximum', dureAuPlus('contrat.duree.trois-ans', contrat, MAXIMUM), exception, DUREE)
}

/** L6222-11: after a failure, one more year at most, with the same employer or another. */
function prolongation(contrat: Contrat): Trace {
  const autre = juger('contrat.duree.sans-prolongation', 'non', [estProlongation(contrat)])
  const unAn = dureAuPlus('contrat.duree.un-an', contrat, UN_AN_DE_PLUS)
  return auMoinsUne('contrat.duree.prolongation', [autre, unAn], 'code-du-travail.L6222-11')
}

const couvre = (code: string, contrat: Contrat, cycle: Trace): Trace =>
  toutes(code, [
    juger('contrat.duree.pas-plus-que-cycle', 'au-plus', [moisPleins(contrat), cycle]),
    juger('contrat.duree.pas-moins-que-cycle', 'au-moins', [moisEntames(contrat), cycle]),
  ])

/** L6222-22-1: after a year of bac pro, the contract may turn to a CAP of the same field, one year shorter. */
function couvreLeCap(contrat: Contrat): Trace {
  const reduit = calculer('contrat.duree.cycle-cap', 'difference', [contrat.fait('cycleMois'), UN_AN_DE_MOINS], {
    unite: 'mois',
  })
  return toutes('contrat.duree.passage-cap', [
    est('contrat.nature.passage-cap', contrat.fait('nature'), 'passage-cap', 'code-du-travail.L6222-22-1'),
    couvre('contrat.duree.egale-cycle-cap', contrat, reduit),
  ])
}

/**
 * L6222-7-1, al. 2 and 3: as long as the cycle (to the month, begun or full: our reading), unless a tripartite
 * convention says otherwise. No convention for a failure (L6222-11), a start at the CFA (L6222-12-1), a contract after
 * a broken one (R6222-23-1), four years (R6222-46, R6222-60).
 */
function cycle(contrat: Contrat): Trace {
  const egale = couvre('contrat.duree.egale-cycle', contrat, contrat.fait('cycleMois'))
  const autrement = auMoinsUne('contrat.duree.cycle.exception', [
    juger('contrat.duree.convention', 'reprise', [contrat.fait('conventionTripartite')], {
      texte: 'code-du-travail.R6222-6',
    }),
    estProlongation(contrat),
    suitUneRupture(contrat),
    couvreLeCap(contrat),
    debuteSansEmployeur(contrat),
    peutDurerQuatreAns(contrat),
  ])
  return saufSi('contrat.duree.cycle', egale, autrement, DUREE)
}

/** How long a contract of apprenticeship may be. */
export const REGLES_DUREE = [
  declarer(
    'contrat.duree.minimum',
    [ref(DUREE, 'al. 1'), ref('code-du-travail.R6222-23-1'), ref('code-du-travail.L6222-11')],
    minimum,
  ),
  declarer(
    'contrat.duree.maximum',
    [ref(DUREE, 'al. 1'), ref('code-du-travail.R6222-46'), ref('code-du-travail.R6222-60')],
    maximum,
  ),
  declarer('contrat.duree.prolongation', [ref('code-du-travail.L6222-11')], prolongation),
  declarer(
    'contrat.duree.cycle',
    [
      ref(DUREE, 'al. 2'),
      ref(DUREE, 'al. 3'),
      ref('code-du-travail.R6222-6'),
      ref('code-du-travail.R6222-7'),
      ref('code-du-travail.R6222-8'),
      ref('code-du-travail.R6222-9'),
      ref('code-du-travail.R6222-10'),
      ref('code-du-travail.L6222-22-1'),
    ],
    cycle,
    { confiance: 'interpretation' },
  ),
]
