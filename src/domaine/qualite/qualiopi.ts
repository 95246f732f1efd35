import { type Conclusion, conclureControle } from '#droit/conclusion.ts'
import { estEnVigueur, type Regle, type RegleDeclaree } from '#droit/regle.ts'
import { auMoinsUne, calculer, constante, fait, feuille, juger, saufSi, type Trace, toutes } from '#droit/trace.ts'
import { controlesDe, type FaitsControle, jourAudit, preuve } from './controles.ts'
import type { ActionQualiopi } from './faits.ts'
import { type ConditionIndicateur, INDICATEURS, type Indicateur } from './indicateurs.ts'

/** The reading guide that the list of indicators follows. */
export const GUIDE_QUALIOPI = { version: 'V9', depuis: '2024-01-08' } as const

const TROIS_ANS = constante('qualite.certificat.duree', 3, 'annees', { texte: 'code-du-travail.R6316-2' })

const action = ({ actions }: FaitsControle, nom: ActionQualiopi): Trace =>
  fait(`qualite.action.${nom}`, actions === null ? null : actions.includes(nom), 'oui-non', 'actions')

function condition(faits: FaitsControle, nom: ConditionIndicateur): Trace {
  if (nom === 'certifiante') return fait('qualite.certifiante', faits.certifiante, 'oui-non', 'certifiante')
  if (nom === 'alternance') return fait('qualite.alternance', faits.alternance, 'oui-non', 'alternance')
  return fait('qualite.sous-traitance', faits.sousTraitance, 'oui-non', 'sous_traitance')
}

/** Whether the indicator concerns the body; the scope of an indicator that no source states is a fact to give. */
function concerne(faits: FaitsControle, { actions, condition: nom, texte }: Indicateur): Trace {
  const champ =
    actions === null
      ? fait('qualite.champ-declare', faits.indicateur12, 'oui-non', 'indicateur_12')
      : auMoinsUne(
          'qualite.champ',
          actions.map((un) => action(faits, un)),
          texte,
        )
  return nom === null ? champ : toutes('qualite.concerne', [champ, condition(faits, nom)], texte)
}

const verification = (faits: FaitsControle, { numero, preuves, texte }: Indicateur): Trace =>
  toutes(
    `qualite.indicateur-${numero}`,
    [...preuves.map((nom) => preuve(faits, nom)), ...controlesDe(numero)(faits)],
    texte,
  )

const regleDe = (indicateur: Indicateur): Regle<FaitsControle> => ({
  id: `qualite.indicateur-${indicateur.numero}`,
  famille: `qualite.indicateur-${indicateur.numero}`,
  references: [{ texte: indicateur.texte, paragraphe: null }],
  du: GUIDE_QUALIOPI.depuis,
  au: null,
  reference: 'jour',
  confiance: 'seconde-main',
  evaluer: (faits) => {
    const horsChamp = juger('qualite.hors-champ', 'non', [concerne(faits, indicateur)])
    const { numero, texte } = indicateur
    return saufSi(`qualite.indicateur-${numero}.respecte`, verification(faits, indicateur), horsChamp, texte)
  },
})

const REGLES_INDICATEURS: readonly Regle<FaitsControle>[] = INDICATEURS.map(regleDe)

/** R6316-2 : la certification qualité vaut trois ans. */
const REGLE_CERTIFICAT: Regle<FaitsControle> = {
  id: 'qualite.certificat',
  famille: 'qualite.certificat',
  references: [{ texte: 'code-du-travail.R6316-2', paragraphe: null }],
  du: null,
  au: null,
  reference: 'jour',
  confiance: 'lue',
  evaluer: (faits) => {
    const delivre = fait('qualite.certificat.delivre-le', faits.certificatLe, 'jour', 'certificat_le')
    const fin = calculer('qualite.certificat.fin', 'ajouter-annees', [delivre, TROIS_ANS], { unite: 'jour' })
    return juger('qualite.certificat-valide', 'au-plus', [jourAudit(faits), fin], { texte: 'code-du-travail.R6316-2' })
  },
}

/** The answer on one indicator. */
export interface ReponseIndicateur {
  readonly numero: number
  readonly reponse: 'conforme' | 'non-conforme' | 'sans-objet' | 'indetermine'
  /** Codes of what was looked for and is not there. */
  readonly absents: readonly string[]
  /** Codes of what nobody looked for yet. */
  readonly manquants: readonly string[]
}

/** The list, and the reading guide it follows. */
export interface Qualiopi {
  readonly guide: string
  readonly guideDepuis: string
  readonly indicateurs: readonly ReponseIndicateur[]
}

/** Checks the 32 indicators on a day; before the guide that we know, everything is unknown. */
export function verifierQualiopi(faits: FaitsControle): Conclusion<Qualiopi> {
  const traces = REGLES_INDICATEURS.map((regle) =>
    estEnVigueur(regle, faits.jour) ? regle.evaluer(faits) : AVANT_GUIDE,
  )
  const certificat = faits.certificatLe === null ? [] : [REGLE_CERTIFICAT.evaluer(faits)]
  const trace = toutes('qualite.referentiel', [...traces, ...certificat], 'code-du-travail.R6316-1')
  return conclureControle(trace, {
    guide: GUIDE_QUALIOPI.version,
    guideDepuis: GUIDE_QUALIOPI.depuis,
    indicateurs: INDICATEURS.map(({ numero }, rang) => repondre(numero, traces[rang] ?? AVANT_GUIDE)),
  })
}

const AVANT_GUIDE: Trace = feuille(
  'qualite.guide-inconnu',
  null,
  { unite: 'oui-non' },
  { genre: 'texte', texte: 'code-du-travail.D6316-1-1', paragraphe: null },
)

/** Reads the answer from the step of the indicator: its check first, whether it is out of scope second. */
function repondre(numero: number, trace: Trace): ReponseIndicateur {
  const [verifie, horsChamp] = trace.entrees
  const { raisons, manquants } = conclureControle(verifie ?? trace, null)
  const codes = { absents: raisons.map(({ code }) => code), manquants: codesDe(manquants, trace) }
  if (horsChamp?.valeur === true) return { numero, reponse: 'sans-objet', absents: [], manquants: [] }
  if (trace.valeur === null) return { numero, reponse: 'indetermine', ...codes }
  return { numero, reponse: trace.valeur === true ? 'conforme' : 'non-conforme', ...codes }
}

const codesDe = (manquants: readonly { readonly code: string }[], trace: Trace): readonly string[] => [
  ...new Set([...manquants, ...conclureControle(trace, null).manquants].map(({ code }) => code)),
]

/** The rules of the Référentiel national qualité. */
export const REGLES_QUALIOPI: readonly RegleDeclaree[] = [...REGLES_INDICATEURS, REGLE_CERTIFICAT]
