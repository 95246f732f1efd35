import { auMoinsUne, calculer, constante, juger, type Trace } from '#droit/trace.ts'
import { debuteSansEmployeur, moisPleins } from './etapes.ts'
import type { CleFait, Contrat } from './faits.ts'
import { declarer, ref } from './regle.ts'

const DEBUT = 'code-du-travail.L6222-12'
const SANS_EMPLOYEUR = 'code-du-travail.L6222-12-1'
const TROIS_MOIS = constante('contrat.debut.trois-mois', 3, 'mois', { texte: DEBUT })
const TROIS_MOIS_STAGIAIRE = constante('contrat.debut.trois-mois-stagiaire', 3, 'mois', { texte: SANS_EMPLOYEUR })

/** Last day for the training, in the company and at the CFA, to begin. */
export const limiteDebut = ({ fait }: Contrat): Trace =>
  calculer('contrat.echeance.debut-formation', 'ajouter-mois', [fait('debut'), TROIS_MOIS], {
    unite: 'jour',
    texte: DEBUT,
  })

/** L6222-12: the training begins three months at most after the contract does, the same day number included. */
const commenceATemps = (code: string, cle: CleFait) => (contrat: Contrat) =>
  juger(code, 'au-plus', [contrat.fait(cle), limiteDebut(contrat)], { texte: DEBUT })

/** Last day to sign for whoever began at the CFA without employer. */
export const limiteStagiaire = ({ fait }: Contrat): Trace =>
  calculer('contrat.echeance.signature-stagiaire', 'ajouter-mois', [fait('debutCfa'), TROIS_MOIS_STAGIAIRE], {
    unite: 'jour',
    texte: SANS_EMPLOYEUR,
  })

const avecEmployeur = (contrat: Contrat): Trace =>
  juger('contrat.debut.avec-employeur', 'non', [debuteSansEmployeur(contrat)])

/** L6222-12-1: without employer, the training at the CFA lasts three months at most before a contract is signed. */
const stagiaire = (contrat: Contrat): Trace =>
  auMoinsUne(
    'contrat.debut.stagiaire',
    [
      avecEmployeur(contrat),
      juger('contrat.debut.signe-a-temps', 'au-plus', [contrat.fait('conclusion'), limiteStagiaire(contrat)]),
    ],
    SANS_EMPLOYEUR,
  )

/** L6222-12-1: the contract signed afterwards is shorter by the months already done, unless a convention fixes its length. */
function reduction(contrat: Contrat): Trace {
  const { fait } = contrat
  const faits = calculer('contrat.debut.mois-faits', 'mois-entre', [fait('debutCfa'), fait('debut')], { unite: 'mois' })
  const restent = calculer('contrat.debut.mois-restants', 'difference', [fait('cycleMois'), faits], { unite: 'mois' })
  const court = juger('contrat.debut.assez-court', 'au-plus', [moisPleins(contrat), restent])
  return auMoinsUne(
    'contrat.debut.reduction',
    [avecEmployeur(contrat), court, fait('conventionTripartite')],
    SANS_EMPLOYEUR,
  )
}

/** When the training begins. */
export const REGLES_DEBUT = [
  declarer('contrat.debut.entreprise', [ref(DEBUT)], commenceATemps('contrat.debut.entreprise', 'debutEntreprise')),
  declarer('contrat.debut.cfa', [ref(DEBUT)], commenceATemps('contrat.debut.cfa', 'debutCfa')),
  declarer('contrat.debut.stagiaire', [ref(SANS_EMPLOYEUR)], stagiaire),
  declarer('contrat.debut.reduction', [ref(SANS_EMPLOYEUR)], reduction),
]
