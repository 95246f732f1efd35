import { type Conclusion, conclureControle } from '#droit/conclusion.ts'
import type { Regle, RegleDeclaree } from '#droit/regle.ts'
import { fait, juger, type Trace, toutes } from '#droit/trace.ts'
import {
  debutEnregistre,
  finEnregistree,
  jourEntree,
  jugerEntree,
  jugerHabilitation,
  limiteEnregistree,
} from './entree.ts'
import type { FaitsInscription } from './faits.ts'

/** One of the three answers, with the codes of what stands against it and of what is missing. */
export interface ReponseInscription {
  /** null: facts are missing. */
  readonly reponse: boolean | null
  readonly raisons: readonly string[]
  readonly manquants: readonly string[]
}

/** May the person enter, still sit the exam, be certified; and the days on which it depends. */
export interface Inscription {
  readonly entrer: ReponseInscription
  readonly sePresenter: ReponseInscription
  readonly etreCertifie: ReponseInscription
  /** null: no body was asked about. */
  readonly organisme: ReponseInscription | null
  readonly dates: {
    readonly debut: string | null
    readonly entree: string | null
    readonly finEntrees: string | null
    readonly derniereSession: number | null
    readonly limiteDelivrance: string | null
  }
}

/** La certification est encore délivrée : jusqu’à la limite du registre, ou, s’il n’en donne pas, pendant l’enregistrement. */
const REGLE_DELIVRANCE: Regle<FaitsInscription> = {
  id: 'parcours.delivrance',
  famille: 'parcours.delivrance',
  references: [{ texte: 'code-du-travail.L6113-9', paragraphe: null }],
  du: null,
  au: null,
  reference: 'jour',
  confiance: 'interpretation',
  evaluer: ({ jour, enregistrement }) => {
    const auJour = fait('parcours.jour', jour, 'jour', 'jour')
    const limite = limiteEnregistree(enregistrement)
    const dansLaLimite = juger('parcours.delivrance.limite', 'au-plus', [auJour, limite])
    const enCours = juger('parcours.delivrance.en-cours', 'au-plus', [auJour, finEnregistree(enregistrement)])
    const limiteConnue = juger('parcours.delivrance.limite-connue', 'connu', [limite])
    return juger('parcours.delivree', 'selon', [limiteConnue, dansLaLimite, enCours, enCours, dansLaLimite], {
      texte: 'code-du-travail.L6113-9',
    })
  },
}

/**
 * Un diplôme abrogé garde des sessions jusqu’à la dernière, que fixe l’arrêté ; tant qu’aucune n’est fixée, on peut
 * encore se présenter tant que la certification est délivrée.
 */
const REGLE_SESSION: Regle<FaitsInscription> = {
  id: 'parcours.derniere-session',
  famille: 'parcours.derniere-session',
  references: [{ texte: 'foire-aux-questions.france-competences', paragraphe: null }],
  du: null,
  au: null,
  reference: 'session',
  confiance: 'seconde-main',
  evaluer: (faits) => {
    const { derniereSession } = faits.enregistrement
    const texte = { texte: 'foire-aux-questions.france-competences' } as const
    if (derniereSession === null)
      return juger('parcours.session-tenue', 'reprise', [REGLE_DELIVRANCE.evaluer(faits)], texte)
    const session = fait('parcours.session', faits.session, 'nombre', 'session')
    const chemin = 'enregistrement.derniere_session'
    const derniere = fait('parcours.enregistrement.derniere-session', derniereSession, 'nombre', chemin)
    return juger('parcours.session-tenue', 'au-plus', [session, derniere], texte)
  },
}

/** The rules on sitting and delivering. */
export const REGLES_DELIVRANCE: readonly RegleDeclaree[] = [REGLE_DELIVRANCE, REGLE_SESSION]

/**
 * One person before one registration on one day: enters or entered in time (L6113-9), may sit the exam, may be certified;
 * and, when a body is named, whether it may prepare people. `conforme`: nothing stands in the way on that day.
 */
export function verifierInscription(faits: FaitsInscription): Conclusion<Inscription> {
  const entrer = jugerEntree(faits)
  const session = REGLE_SESSION.evaluer(faits)
  const delivrance = REGLE_DELIVRANCE.evaluer(faits)
  const organisme =
    faits.organisme === null
      ? null
      : jugerHabilitation({ organisme: faits.organisme, enregistrement: faits.enregistrement })
  const trace = toutes('parcours.inscription', [
    entrer,
    session,
    delivrance,
    ...(organisme === null ? [] : [organisme]),
  ])
  return conclureControle(trace, {
    entrer: repondre(entrer),
    sePresenter: repondre(toutes('parcours.se-presenter', [entrer, session])),
    etreCertifie: repondre(toutes('parcours.etre-certifie', [entrer, delivrance])),
    organisme: organisme === null ? null : repondre(organisme),
    dates: {
      debut: jourDe(debutEnregistre(faits.enregistrement)),
      entree: jourDe(jourEntree(faits)),
      finEntrees: faits.enregistrement.fin,
      derniereSession: faits.enregistrement.derniereSession,
      limiteDelivrance: faits.enregistrement.limiteDelivrance,
    },
  })
}

function repondre(trace: Trace): ReponseInscription {
  const { issue, raisons, manquants } = conclureControle(trace, null)
  return {
    reponse: issue === 'indetermine' ? null : issue === 'conforme',
    raisons: raisons.map(({ code }) => code),
    manquants: manquants.map(({ code }) => code),
  }
}

const jourDe = ({ valeur }: Trace): string | null => (typeof valeur === 'string' ? valeur : null)
