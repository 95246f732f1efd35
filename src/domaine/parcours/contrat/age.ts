import { auMoinsUne, calculer, constante, juger, type Trace, toutes } from '#droit/trace.ts'
import { ageAuDebut, estProlongation } from './etapes.ts'
import type { Contrat } from './faits.ts'
import { declarer, ref } from './regle.ts'

const AGES = 'code-du-travail.L6222-1'
const DEROGATIONS = 'code-du-travail.L6222-2'
const LIMITES = 'code-du-travail.D6222-1'
const SEIZE_ANS = constante('contrat.age.seize', 16, 'annees', { texte: AGES, paragraphe: 'al. 1' })
const VINGT_NEUF_ANS = constante('contrat.age.vingt-neuf', 29, 'annees', { texte: AGES, paragraphe: 'al. 1' })
const QUINZE_ANS = constante('contrat.age.quinze', 15, 'annees', { texte: AGES, paragraphe: 'al. 2' })
const TRENTE_CINQ_ANS = constante('contrat.age.trente-cinq', 35, 'annees', { texte: LIMITES, paragraphe: '1°' })
const UN_AN = constante('contrat.age.un-an', 1, 'annees', { texte: LIMITES, paragraphe: '2°' })

/** L6222-1: sixteen at least on the first day; fifteen when the lower secondary cycle is completed. */
function minimum(contrat: Contrat): Trace {
  const age = ageAuDebut(contrat)
  return auMoinsUne(
    'contrat.age.minimum',
    [
      juger('contrat.age.seize-ans', 'au-moins', [age, SEIZE_ANS]),
      toutes('contrat.age.quinze-ans', [
        juger('contrat.age.quinze-ans-faits', 'au-moins', [age, QUINZE_ANS]),
        contrat.fait('collegeTermine'),
      ]),
    ],
    AGES,
  )
}

/** D6222-1: thirty-five at most at the signature, and a signature within the year after the end of the previous contract. */
function suitDePres({ fait }: Contrat): readonly Trace[] {
  const age = calculer('contrat.age.signature', 'age', [fait('naissance'), fait('conclusion')], { unite: 'annees' })
  const limite = calculer('contrat.age.fin-delai', 'ajouter-annees', [fait('precedentFin'), UN_AN], { unite: 'jour' })
  return [
    juger('contrat.age.trente-cinq-ans', 'au-plus', [age, TRENTE_CINQ_ANS], { texte: LIMITES }),
    juger('contrat.age.dans-l-annee', 'au-plus', [fait('conclusion'), limite], { texte: LIMITES }),
  ]
}

/**
 * L6222-1: twenty-nine at most on the first day. L6222-2: no such limit for a higher level after a contract (1°), after
 * a break that the apprentice did not want or a passing inaptitude (2°), for a disabled person (3°), for whoever needs
 * the diploma to start a business (4°), for a high-level athlete (5°). D6222-1-2: none after a failure.
 */
function maximum(contrat: Contrat): Trace {
  const { fait } = contrat
  const proche = suitDePres(contrat)
  const superieur = juger('contrat.age.plus-haut', 'plus-que', [fait('niveau'), fait('precedentNiveau')])
  return auMoinsUne(
    'contrat.age.maximum',
    [
      juger('contrat.age.vingt-neuf-ans', 'au-plus', [ageAuDebut(contrat), VINGT_NEUF_ANS]),
      toutes('contrat.age.niveau-superieur', [superieur, ...proche], DEROGATIONS),
      toutes('contrat.age.rupture-subie', [fait('precedentRuptureSubie'), ...proche], DEROGATIONS),
      juger('contrat.age.rqth', 'reprise', [fait('rqth')], { texte: DEROGATIONS }),
      juger('contrat.age.creation', 'reprise', [fait('creationEntreprise')], { texte: DEROGATIONS }),
      juger('contrat.age.sportif', 'reprise', [fait('sportif')], { texte: DEROGATIONS }),
      estProlongation(contrat),
    ],
    AGES,
  )
}

/** The day a child of fourteen turns fifteen. */
export const quinzeAnsLe = ({ fait }: Contrat): Trace =>
  calculer('contrat.echeance.quinze-ans', 'anniversaire', [fait('naissance'), QUINZE_ANS], {
    unite: 'jour',
    texte: AGES,
  })

/** L6222-1, al. 3: too young for a contract, but fifteen before the end of the civil year: may begin under school status. */
export const peutCommencerScolaire = (contrat: Contrat): Trace =>
  toutes(
    'contrat.age.statut-scolaire',
    [
      juger('contrat.age.moins-de-quinze', 'moins-que', [ageAuDebut(contrat), QUINZE_ANS]),
      juger('contrat.age.quinze-dans-l-annee', 'egal', [
        calculer('contrat.age.annee-quinze-ans', 'annee', [quinzeAnsLe(contrat)], { unite: 'nombre' }),
        calculer('contrat.age.annee-debut', 'annee', [contrat.fait('debut')], { unite: 'nombre' }),
      ]),
    ],
    AGES,
  )

/** Who may sign, by age. */
export const REGLES_AGE = [
  declarer('contrat.age.minimum', [ref(AGES, 'al. 1'), ref(AGES, 'al. 2'), ref(AGES, 'al. 3')], minimum),
  declarer(
    'contrat.age.maximum',
    [ref(AGES, 'al. 1'), ref(DEROGATIONS), ref(LIMITES), ref('code-du-travail.D6222-1-2')],
    maximum,
  ),
]
