import { auMoinsUne, calculer, constante, juger, type Trace, toutes } from '#droit/trace.ts'
import type { Contrat } from './faits.ts'
import { declarer, ref } from './regle.ts'

const COMPETENCE = 'code-du-travail.R6223-22'
const NOMBRE = 'code-du-travail.R6223-6'
const UNE_ANNEE = constante('contrat.maitre.une-annee', 12, 'mois', { texte: COMPETENCE, paragraphe: '1°' })
const DEUX_ANNEES = constante('contrat.maitre.deux-annees', 24, 'mois', { texte: COMPETENCE, paragraphe: '2°' })
const DEUX_APPRENTIS = constante('contrat.maitre.deux-apprentis', 2, 'nombre', { texte: NOMBRE })
const UN_PROLONGE = constante('contrat.maitre.un-prolonge', 1, 'nombre', { texte: NOMBRE })
const AU_PLUS = calculer('contrat.maitre.au-plus', 'somme', [DEUX_APPRENTIS, UN_PROLONGE], { unite: 'nombre' })

/** R6223-22: diploma of the field at the level prepared at least and a year of practice, or two years of practice. */
const conditionsLegales = ({ fait }: Contrat): Trace =>
  auMoinsUne(
    'contrat.maitre.conditions-legales',
    [
      toutes('contrat.maitre.diplome', [
        fait('maitreDiplome'),
        juger('contrat.maitre.niveau', 'au-moins', [fait('maitreNiveau'), fait('niveau')]),
        juger('contrat.maitre.un-an', 'au-moins', [fait('maitreExperience'), UNE_ANNEE]),
      ]),
      juger('contrat.maitre.deux-ans', 'au-moins', [fait('maitreExperience'), DEUX_ANNEES]),
    ],
    COMPETENCE,
  )

/** R6223-22: the conditions of the branch agreement when there is one, those of the code otherwise. */
const competence = (contrat: Contrat): Trace =>
  juger(
    'contrat.maitre.competence',
    'selon',
    [contrat.fait('accordBranche'), contrat.fait('accordRespecte'), conditionsLegales(contrat)],
    { texte: COMPETENCE },
  )

/** R6223-6: two apprentices at the same time, and one more whose training is prolonged after a failure. */
function nombre({ fait }: Contrat): Trace {
  const tous = calculer('contrat.maitre.tous', 'somme', [fait('apprentis'), fait('apprentisProlonges')], {
    unite: 'nombre',
  })
  return toutes(
    'contrat.maitre.nombre',
    [
      juger('contrat.maitre.deux-ordinaires', 'au-plus', [fait('apprentis'), DEUX_APPRENTIS], { texte: NOMBRE }),
      juger('contrat.maitre.trois-en-tout', 'au-plus', [tous, AU_PLUS], { texte: NOMBRE }),
    ],
    NOMBRE,
  )
}

/** Who may train the apprentice in the company. */
export const REGLES_MAITRE = [
  declarer('contrat.maitre.competence', [ref(COMPETENCE, '1°'), ref(COMPETENCE, '2°')], competence),
  declarer('contrat.maitre.nombre', [ref(NOMBRE)], nombre),
]
