import type { Regle, RegleDeclaree } from '#droit/regle.ts'
import { auMoinsUne, calculer, constante, fait, juger, type Trace, toutes } from '#droit/trace.ts'
import { evaluerAuJour } from '../version.ts'
import type { FaitsEnregistrement, FaitsInscription, FaitsOrganismeHabilite } from './faits.ts'
import { calculerRecevabilite, jugerRecevabilite } from './recevabilite.ts'

const DEMANDE = constante('parcours.mot', 'DEMANDE', 'mot', { texte: 'code-du-travail.L6113-5', paragraphe: 'II' })
const DROIT = constante('parcours.mot', 'DROIT', 'mot', { texte: 'code-du-travail.L6113-5', paragraphe: 'I' })
const role = (mot: string): Trace => constante('parcours.mot', mot, 'mot', { texte: 'code-du-travail.R6113-16' })
const CERTIFICATEUR = role('certificateur')
const PARTENAIRE = role('partenaire')
const ABSENT = role('absent')
const FORMER = role('FORMER')
const ORGA_FORM = role('ORGA_FORM')

const jourDeLaFiche = (cle: 'effet' | 'decision' | 'fin', valeur: string | null): Trace =>
  fait(`parcours.enregistrement.${cle}`, valeur, 'jour', `enregistrement.${cle}`)

/** First day of the registration: of effect when by right, of decision when on request, the other one failing it. */
export function debutEnregistre({ type, effet, decision }: FaitsEnregistrement): Trace {
  const [jEffet, jDecision] = [jourDeLaFiche('effet', effet), jourDeLaFiche('decision', decision)]
  const nature = fait('parcours.enregistrement.type', type, 'mot', 'enregistrement.type')
  const surDemande = toutes('parcours.enregistrement.sur-demande', [
    juger('parcours.enregistrement.type-connu', 'connu', [nature]),
    juger('parcours.enregistrement.est-demande', 'egal', [nature, DEMANDE]),
  ])
  const parDecision = calculer('parcours.enregistrement.par-decision', 'a-defaut', [jDecision, jEffet], {
    unite: 'jour',
  })
  const parEffet = calculer('parcours.enregistrement.par-effet', 'a-defaut', [jEffet, jDecision], { unite: 'jour' })
  return calculer('parcours.enregistrement.debut', 'selon', [surDemande, parDecision, parEffet], { unite: 'jour' })
}

/** Last day of entries, as a fact. */
export const finEnregistree = ({ fin }: FaitsEnregistrement): Trace => jourDeLaFiche('fin', fin)

/** Last day of delivery, as a fact. */
export const limiteEnregistree = ({ limiteDelivrance }: FaitsEnregistrement): Trace =>
  fait('parcours.enregistrement.limite', limiteDelivrance, 'jour', 'enregistrement.limite_delivrance')

/** The day that counts as entry: training began, or experience receivable; failing both, the day asked. */
export function jourEntree({ jour, debutFormation, vae }: FaitsInscription): Trace {
  if (vae !== null) return calculerRecevabilite(vae)
  const debut = fait('parcours.debut-formation', debutFormation, 'jour', 'debut_formation')
  return calculer('parcours.jour-entree', 'a-defaut', [debut, fait('parcours.jour', jour, 'jour', 'jour')], {
    unite: 'jour',
  })
}

/** Days that close entry before its end, when they are stated: a withdrawal, the end of deliveries. */
function closAvant(entree: Trace, enregistrement: FaitsEnregistrement): readonly Trace[] {
  const { retraitLe, limiteDelivrance } = enregistrement
  const retrait = fait('parcours.enregistrement.retrait', retraitLe, 'jour', 'enregistrement.retrait_le')
  const limite = limiteEnregistree(enregistrement)
  const avantRetrait = juger('parcours.entree.avant-retrait', 'moins-que', [entree, retrait], {
    texte: 'code-du-travail.R6113-17-3',
  })
  const avantLimite = juger('parcours.entree.avant-limite', 'au-plus', [entree, limite], {
    texte: 'code-du-travail.L6113-9',
  })
  return [...(retraitLe === null ? [] : [avantRetrait]), ...(limiteDelivrance === null ? [] : [avantLimite])]
}

/**
 * L6113-9 : ne peut se prévaloir de l’enregistrement, après sa réussite, que la personne dont la formation a commencé, ou
 * dont l’expérience a été déclarée recevable, pendant l’enregistrement. R6113-17-3 II : de même après un retrait ou une
 * suspension.
 */
const REGLE_ENTREE: Regle<FaitsInscription> = {
  id: 'parcours.entree',
  famille: 'parcours.entree',
  references: [
    { texte: 'code-du-travail.L6113-9', paragraphe: null },
    { texte: 'code-du-travail.R6113-17-3', paragraphe: 'II' },
  ],
  du: '2022-12-22',
  au: null,
  reference: 'jour',
  confiance: 'lue',
  evaluer: (faits) => {
    const { enregistrement, vae, jour } = faits
    const entree = jourEntree(faits)
    const texte = { texte: 'code-du-travail.L6113-9' } as const
    const conditions = [
      juger('parcours.entree.apres-debut', 'au-moins', [entree, debutEnregistre(enregistrement)], texte),
      juger('parcours.entree.avant-fin', 'au-plus', [entree, finEnregistree(enregistrement)], texte),
      ...closAvant(entree, enregistrement),
    ]
    const recevable = vae === null ? [] : [jugerRecevabilite({ jour, vae })]
    return toutes('parcours.entrer', [...recevable, ...conditions], 'code-du-travail.L6113-9')
  },
}

/** Whether the person enters, or entered, in time; the version of the rule is that of the day asked. */
export const jugerEntree = (faits: FaitsInscription): Trace =>
  evaluerAuJour([REGLE_ENTREE], faits.jour, faits, 'code-du-travail.L6113-9')

interface FaitsHabilitation {
  readonly organisme: FaitsOrganismeHabilite
  readonly enregistrement: FaitsEnregistrement
}

/**
 * R6113-16 : prépare à la certification son certificateur, ou le partenaire qu’il habilite à former. Une fiche de droit
 * qui ne nomme pas l’organisme ne l’exclut pas : le certificateur confirme.
 */
const REGLE_HABILITATION: Regle<FaitsHabilitation> = {
  id: 'parcours.habilitation',
  famille: 'parcours.habilitation',
  references: [{ texte: 'code-du-travail.R6113-16', paragraphe: null }],
  du: null,
  au: null,
  reference: 'jour',
  confiance: 'interpretation',
  evaluer: ({ organisme, enregistrement }) => {
    const { role: tenu, habilitation, actif, confirmation } = organisme
    const place = fait('parcours.organisme.role', tenu, 'mot', 'organisme.role')
    const acte = fait('parcours.organisme.habilitation', habilitation, 'mot', 'organisme.habilitation')
    const active = fait('parcours.organisme.actif', actif, 'oui-non', 'organisme.actif')
    const nature = fait('parcours.enregistrement.type', enregistrement.type, 'mot', 'enregistrement.type')
    return auMoinsUne(
      'parcours.organisme-habilite',
      [
        toutes('parcours.organisme.certifie', [
          juger('parcours.organisme.est-certificateur', 'egal', [place, CERTIFICATEUR]),
          active,
        ]),
        toutes('parcours.organisme.partenaire-forme', [
          juger('parcours.organisme.est-partenaire', 'egal', [place, PARTENAIRE]),
          juger('parcours.organisme.peut-former', 'parmi', [acte, FORMER, ORGA_FORM]),
          active,
        ]),
        toutes('parcours.organisme.hors-fiche', [
          juger('parcours.organisme.est-absent', 'egal', [place, ABSENT]),
          juger('parcours.enregistrement.est-droit', 'egal', [nature, DROIT]),
          fait('parcours.organisme.confirmation', confirmation, 'oui-non', 'organisme.confirmation'),
        ]),
      ],
      'code-du-travail.R6113-16',
    )
  },
}

/** Whether the body may prepare people for the certification, from the line of the record on which it stands. */
export const jugerHabilitation = (faits: FaitsHabilitation): Trace => REGLE_HABILITATION.evaluer(faits)

/** The rules on entering. */
export const REGLES_ENTREE: readonly RegleDeclaree[] = [REGLE_ENTREE, REGLE_HABILITATION]
