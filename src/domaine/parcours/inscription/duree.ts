import type { Regle, RegleDeclaree } from '#droit/regle.ts'
import type { CleTexte } from '#droit/textes.ts'
import { calculer, constante, fait, juger, type Trace, toutes } from '#droit/trace.ts'
import { evaluerAuJour } from '../version.ts'

/** First day of the requests under the rules of the decree of 6 June 2025 on new requests. */
const DEMANDES_2025 = '2025-10-01'

const an = (code: string, valeur: number, texte: CleTexte): Trace => constante(code, valeur, 'annees', { texte })
const CINQ_ANS = an('parcours.registre.maximum', 5, 'code-du-travail.R6113-10')
const TROIS_ANS_EMERGENT = an('parcours.registre.maximum-emergent', 3, 'code-du-travail.R6113-10')
const TROIS_ANS_PROMOTION = an('parcours.registre.maximum-promotion', 3, 'decret.2025-500')
const FENETRE_REFUS = an('parcours.registre.fenetre-refus', 5, 'decret.2025-500')
const REFUS_MAXIMUM = constante('parcours.registre.refus-maximum', 3, 'nombre', { texte: 'decret.2025-500' })

/** A registration asked for. */
export interface FaitsDureeEnregistrement {
  readonly demandeLe: string | null
  readonly debut: string | null
  readonly fin: string | null
  readonly metierEmergent: boolean | null
  /** First request, with the data of one cohort only. */
  readonly unePromotion: boolean | null
  /** Days of the refusals that the body met. */
  readonly refus: readonly string[] | null
}

const finAvant = (code: string, faits: FaitsDureeEnregistrement, maximum: Trace): Trace => {
  const debut = fait('parcours.enregistrement.effet', faits.debut, 'jour', 'enregistrement.debut')
  const borne = calculer(`${code}.borne`, 'ajouter-annees', [debut, maximum], { unite: 'jour' })
  const fin = fait('parcours.enregistrement.fin', faits.fin, 'jour', 'enregistrement.fin')
  return juger(code, 'au-plus', [fin, borne], { texte: 'code-du-travail.R6113-10' })
}

const emergence = (faits: FaitsDureeEnregistrement): readonly Trace[] => {
  const emergent = fait('parcours.registre.emergent', faits.metierEmergent, 'oui-non', 'enregistrement.metier_emergent')
  const troisAns = finAvant('parcours.registre.trois-ans', faits, TROIS_ANS_EMERGENT)
  return [
    finAvant('parcours.registre.cinq-ans', faits, CINQ_ANS),
    juger(
      'parcours.registre.emergence',
      'sauf-si',
      [troisAns, juger('parcours.registre.ordinaire', 'non', [emergent])],
      {
        texte: 'code-du-travail.R6113-10',
      },
    ),
  ]
}

/** L6113-5, L6113-6, R6113-10 : cinq ans au plus, trois pour un métier émergent. */
const REGLE_DUREE: Regle<FaitsDureeEnregistrement> = {
  id: 'parcours.duree-enregistrement.cinq-ans',
  famille: 'parcours.duree-enregistrement',
  references: [
    { texte: 'code-du-travail.L6113-5', paragraphe: null },
    { texte: 'code-du-travail.L6113-6', paragraphe: null },
    { texte: 'code-du-travail.R6113-10', paragraphe: null },
  ],
  du: '2019-01-01',
  au: '2025-09-30',
  reference: 'jour',
  confiance: 'lue',
  evaluer: (faits) => toutes('parcours.registre.duree', emergence(faits), 'code-du-travail.R6113-10'),
}

/** Un refus compte pendant cinq ans ; au troisième, le dépôt peut être interdit jusqu’à deux ans. */
function refusRecents({ refus, demandeLe }: FaitsDureeEnregistrement): Trace {
  const texte = 'decret.2025-500'
  const demande = fait('parcours.registre.demande-le', demandeLe, 'jour', 'enregistrement.demande_le')
  const recents =
    refus === null
      ? [fait('parcours.registre.refus', null, 'jour', 'enregistrement.refus')]
      : refus.map((jour, rang) => {
          const refuse = fait('parcours.registre.refus', jour, 'jour', `enregistrement.refus[${rang}]`)
          const oubli = calculer('parcours.registre.oubli', 'ajouter-annees', [refuse, FENETRE_REFUS], {
            unite: 'jour',
          })
          return juger('parcours.registre.refus-recent', 'au-plus', [demande, oubli])
        })
  const nombre = calculer('parcours.registre.nombre-refus', 'compte', recents, { unite: 'nombre' })
  return juger('parcours.registre.refus-repetes', 'moins-que', [nombre, REFUS_MAXIMUM], { texte })
}

/** Décret du 6 juin 2025 : trois ans aussi pour une première demande appuyée sur une seule promotion. */
const REGLE_DUREE_2025: Regle<FaitsDureeEnregistrement> = {
  ...REGLE_DUREE,
  id: 'parcours.duree-enregistrement.une-promotion',
  references: [...REGLE_DUREE.references, { texte: 'decret.2025-500', paragraphe: null }],
  du: DEMANDES_2025,
  au: null,
  confiance: 'seconde-main',
  evaluer: (faits) => {
    const une = fait('parcours.registre.une-promotion', faits.unePromotion, 'oui-non', 'enregistrement.une_promotion')
    const troisAns = finAvant('parcours.registre.trois-ans', faits, TROIS_ANS_PROMOTION)
    const premiere = juger('parcours.registre.premiere-demande', 'sauf-si', [
      troisAns,
      juger('parcours.registre.plusieurs-promotions', 'non', [une]),
    ])
    return toutes(
      'parcours.registre.duree',
      [...emergence(faits), premiere, refusRecents(faits)],
      'code-du-travail.R6113-10',
    )
  },
}

/** Whether the length of a registration is allowed, by the version in force on the day of its request. */
export const jugerDuree = (faits: FaitsDureeEnregistrement, jour: string): Trace =>
  evaluerAuJour([REGLE_DUREE, REGLE_DUREE_2025], faits.demandeLe ?? jour, faits, 'code-du-travail.R6113-10')

/** The rules on the length of a registration. */
export const REGLES_DUREE: readonly RegleDeclaree[] = [REGLE_DUREE, REGLE_DUREE_2025]
