import { auMoinsUne, calculer, constante, juger, type Trace, toutes } from '#droit/trace.ts'
import { quaranteCinquiemeJour, SEUIL_RUPTURE_LIBRE } from './calendrier.ts'
import { type Contrat, MOTIFS_LICENCIEMENT, type VoieRupture } from './faits.ts'
import { declarer, ref } from './regle.ts'

const RUPTURE = 'code-du-travail.L6222-18'
const DELAIS = 'code-du-travail.D6222-21-1'
const DIPLOME = 'code-du-travail.R6222-23'
const MAINTIEN = 'code-du-travail.L6222-18-2'

const CINQ_JOURS = constante('contrat.rupture.cinq-jours', 5, 'jours', { texte: DELAIS, paragraphe: 'al. 1' })
const SEPT_JOURS = constante('contrat.rupture.sept-jours', 7, 'jours', { texte: DELAIS, paragraphe: 'al. 2' })
const QUINZE_JOURS = constante('contrat.rupture.quinze-jours', 15, 'jours', { texte: RUPTURE, paragraphe: 'al. 4' })
const MAJORITE = constante('contrat.rupture.majorite', 18, 'annees', { texte: RUPTURE, paragraphe: 'al. 4' })
const UN_MOIS = constante('contrat.rupture.un-mois', 1, 'mois', { texte: DIPLOME })
const SIX_MOIS = constante('contrat.rupture.six-mois', 6, 'mois', { texte: MAINTIEN })
const MOTIFS = MOTIFS_LICENCIEMENT.map((motif) =>
  constante('contrat.mot', motif, 'mot', { texte: RUPTURE, paragraphe: 'al. 3' }),
)

/** L6222-18, al. 1: either party, freely, through the 45th day in the company. Days counted by the person, or the calendar. */
function libre(contrat: Contrat): Trace {
  const { fait } = contrat
  const compte = juger('contrat.rupture.compte', 'au-plus', [fait('joursEnEntreprise'), SEUIL_RUPTURE_LIBRE])
  const calendrier = juger('contrat.rupture.calendrier', 'au-plus', [fait('rupture'), quaranteCinquiemeJour(contrat)])
  return juger('contrat.rupture.libre', 'a-defaut', [compte, calendrier], { texte: RUPTURE })
}

/** L6222-18, al. 2: afterwards, a written agreement signed by both. */
const accord = ({ fait }: Contrat): Trace =>
  juger('contrat.rupture.accord', 'reprise', [fait('accordSigne')], { texte: RUPTURE })

/** L6222-18, al. 3: by the employer, on one of the grounds of the text and in the form of a dismissal. */
const licenciement = ({ fait }: Contrat): Trace =>
  toutes(
    'contrat.rupture.licenciement',
    [
      juger('contrat.rupture.motif', 'parmi', [fait('motif'), ...MOTIFS], { texte: RUPTURE }),
      juger('contrat.rupture.procedure', 'reprise', [fait('procedureLicenciement')], { texte: RUPTURE }),
    ],
    RUPTURE,
  )

/** L6222-18, al. 5: when the company is wound up, the liquidator notifies the end. */
const liquidation = ({ fait }: Contrat): Trace =>
  juger('contrat.rupture.liquidation', 'reprise', [fait('liquidateurNotifie')], { texte: RUPTURE })

/** D6222-21-1: first day on which the apprentice may tell the employer, five calendar days after calling the mediator. */
export const informationAuPlusTot = ({ fait }: Contrat): Trace =>
  calculer('contrat.echeance.information-employeur', 'ajouter-jours', [fait('mediateurSaisi'), CINQ_JOURS], {
    unite: 'jour',
    texte: DELAIS,
  })

/** D6222-21-1: first day on which the contract may end, seven calendar days after the employer is told, or may be told. */
export function finAuPlusTot(contrat: Contrat): Trace {
  const informe = calculer(
    'contrat.rupture.information',
    'a-defaut',
    [contrat.fait('employeurInforme'), informationAuPlusTot(contrat)],
    { unite: 'jour' },
  )
  return calculer('contrat.echeance.fin-par-apprenti', 'ajouter-jours', [informe, SEPT_JOURS], {
    unite: 'jour',
    texte: DELAIS,
  })
}

/** L6222-18, al. 4: last day for the mediator to obtain the answer of the legal representative of a minor. */
export const reponseRepresentant = ({ fait }: Contrat): Trace =>
  calculer('contrat.echeance.representant', 'ajouter-jours', [fait('mediateurPourRepresentant'), QUINZE_JOURS], {
    unite: 'jour',
    texte: RUPTURE,
  })

/** L6222-18, al. 4: a minor signs with the legal representative, or calls the mediator when there is no answer. */
function signeSiMineur({ fait }: Contrat): Trace {
  const age = calculer('contrat.rupture.age', 'age', [fait('naissance'), fait('rupture')], { unite: 'annees' })
  return auMoinsUne(
    'contrat.rupture.representant',
    [
      juger('contrat.rupture.majeur', 'au-moins', [age, MAJORITE]),
      fait('representantSigne'),
      juger('contrat.rupture.mediateur-appele', 'plus-que', [fait('rupture'), fait('mediateurPourRepresentant')]),
    ],
    RUPTURE,
  )
}

/** L6222-18, al. 4 and D6222-21-1: by the apprentice, after the mediator, five days, then seven. */
const parApprenti = (contrat: Contrat): Trace =>
  toutes(
    'contrat.rupture.apprenti',
    [
      juger(
        'contrat.rupture.employeur-informe',
        'au-moins',
        [contrat.fait('employeurInforme'), informationAuPlusTot(contrat)],
        { texte: DELAIS },
      ),
      juger('contrat.rupture.delai-respecte', 'au-moins', [contrat.fait('rupture'), finAuPlusTot(contrat)], {
        texte: DELAIS,
      }),
      signeSiMineur(contrat),
    ],
    RUPTURE,
  )

/** R6222-23: first day on which the contract may end once the diploma is obtained, a month after the written notice. */
export const finApresDiplome = ({ fait }: Contrat): Trace =>
  calculer('contrat.echeance.fin-apres-diplome', 'ajouter-mois', [fait('preavis'), UN_MOIS], {
    unite: 'jour',
    texte: DIPLOME,
  })

/** L6222-19 and R6222-23: the diploma obtained, the apprentice may leave with a month's written notice. */
const apresDiplome = (contrat: Contrat): Trace =>
  toutes(
    'contrat.rupture.diplome',
    [
      juger('contrat.rupture.diplome-obtenu', 'reprise', [contrat.fait('diplomeObtenu')], {
        texte: 'code-du-travail.L6222-19',
      }),
      juger('contrat.rupture.preavis', 'au-moins', [contrat.fait('rupture'), finApresDiplome(contrat)], {
        texte: DIPLOME,
      }),
    ],
    DIPLOME,
  )

/** L6222-18-2: the CFA keeps the apprentice for six months after the contract is broken. */
export const finDuMaintien = ({ fait }: Contrat): Trace =>
  calculer('contrat.echeance.maintien-cfa', 'ajouter-mois', [fait('rupture'), SIX_MOIS], {
    unite: 'jour',
    texte: MAINTIEN,
  })

/** Ways to end a contract, each with its own conditions. */
export const REGLES_PAR_VOIE = {
  'rupture-libre': declarer('contrat.rupture.libre', [ref(RUPTURE, 'al. 1')], libre),
  'accord-ecrit': declarer('contrat.rupture.accord', [ref(RUPTURE, 'al. 2')], accord),
  licenciement: declarer('contrat.rupture.licenciement', [ref(RUPTURE, 'al. 3')], licenciement),
  'initiative-apprenti': declarer(
    'contrat.rupture.apprenti',
    [ref(RUPTURE, 'al. 4'), ref(DELAIS), ref(MAINTIEN)],
    parApprenti,
  ),
  liquidation: declarer('contrat.rupture.liquidation', [ref(RUPTURE, 'al. 5')], liquidation),
  'diplome-obtenu': declarer('contrat.rupture.diplome', [ref('code-du-travail.L6222-19'), ref(DIPLOME)], apresDiplome),
} as const satisfies Readonly<Record<VoieRupture, unknown>>
