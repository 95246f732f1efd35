import { type Conclusion, conclureControle } from '#droit/conclusion.ts'
import type { Regle, RegleDeclaree } from '#droit/regle.ts'
import type { CleTexte } from '#droit/textes.ts'
import { calculer, constante, fait, juger, type Trace, toutes } from '#droit/trace.ts'
import { evaluerAuJour } from '../version.ts'
import { type FaitsDureeEnregistrement, jugerDuree, REGLES_DUREE } from './duree.ts'

/** First day of the decree of 6 June 2025, save its rules on new requests. */
const DECRET_2025 = '2025-06-09'
const VEILLE_DECRET_2025 = '2025-06-08'

const an = (code: string, valeur: number, texte: CleTexte): Trace => constante(code, valeur, 'annees', { texte })
const DELAI_CPF = constante('parcours.cpf.delai', 3, 'mois', { texte: 'code-du-travail.R6113-17-2' })
const PREAVIS = constante('parcours.mise-en-demeure.delai', 60, 'jours', { texte: 'code-du-travail.R6113-17-3' })
const RYTHME_INSERTION = an('parcours.insertion.rythme', 2, 'code-du-travail.R6113-15')
const DELAI_CORRESPONDANCES = constante('parcours.correspondances.delai', 6, 'mois', {
  texte: 'code-du-travail.R6113-13',
})
const TROIS_MOIS = constante('parcours.habilitations.delai', 3, 'mois', { texte: 'code-du-travail.R6113-16' })
const DEUX_MOIS = constante('parcours.habilitations.delai', 2, 'mois', { texte: 'decret.2025-500' })

/** A duty that begins on a day and is done on another; `faitLe` null: not done yet. */
export interface FaitsDevoir {
  readonly jour: string
  readonly depuis: string | null
  readonly faitLe: string | null
}

interface Devoir {
  readonly nom: string
  readonly delai: Trace
  readonly operation: 'ajouter-mois' | 'ajouter-annees'
  readonly texte: CleTexte
}

/** Done, or still to be done, no later than so long after its first day. */
const aTemps =
  ({ nom, delai, operation, texte }: Devoir) =>
  ({ jour, depuis, faitLe }: FaitsDevoir): Trace => {
    const debut = fait(`parcours.${nom}.depuis`, depuis, 'jour', `${nom}.depuis`)
    const echeance = calculer(`parcours.${nom}.echeance`, operation, [debut, delai], { unite: 'jour', texte })
    const accompli = fait(`parcours.${nom}.fait-le`, faitLe, 'jour', `${nom}.fait_le`)
    const retenu = calculer(
      `parcours.${nom}.jour-compte`,
      'a-defaut',
      [accompli, fait('parcours.jour', jour, 'jour', 'jour')],
      {
        unite: 'jour',
      },
    )
    return juger(`parcours.${nom}`, 'au-plus', [retenu, echeance], { texte })
  }

/** L6113-8, R6113-17-2 : les titulaires sont transmis au système du CPF dans les trois mois de la délivrance. */
const REGLE_CPF: Regle<FaitsDevoir> = {
  id: 'parcours.cpf',
  famille: 'parcours.cpf',
  references: [
    { texte: 'code-du-travail.L6113-8', paragraphe: null },
    { texte: 'code-du-travail.R6113-17-1', paragraphe: null },
    { texte: 'code-du-travail.R6113-17-2', paragraphe: null },
  ],
  du: '2021-01-01',
  au: null,
  reference: 'jour',
  confiance: 'lue',
  evaluer: aTemps({ nom: 'cpf', delai: DELAI_CPF, operation: 'ajouter-mois', texte: 'code-du-travail.R6113-17-2' }),
}

/** R6113-16 : un changement d’habilitation de partenaire est déclaré dans les trois mois. */
const REGLE_HABILITATIONS_2021: Regle<FaitsDevoir> = {
  id: 'parcours.habilitations.trois-mois',
  famille: 'parcours.habilitations',
  references: [{ texte: 'code-du-travail.R6113-16', paragraphe: null }],
  du: '2021-01-01',
  au: VEILLE_DECRET_2025,
  reference: 'jour',
  confiance: 'lue',
  evaluer: aTemps({
    nom: 'habilitations',
    delai: TROIS_MOIS,
    operation: 'ajouter-mois',
    texte: 'code-du-travail.R6113-16',
  }),
}

/** R6113-16, depuis le décret du 6 juin 2025 : dans les deux mois. */
const REGLE_HABILITATIONS_2025: Regle<FaitsDevoir> = {
  ...REGLE_HABILITATIONS_2021,
  id: 'parcours.habilitations.deux-mois',
  references: [
    { texte: 'code-du-travail.R6113-16', paragraphe: null },
    { texte: 'decret.2025-500', paragraphe: null },
  ],
  du: DECRET_2025,
  au: null,
  confiance: 'seconde-main',
  evaluer: aTemps({ nom: 'habilitations', delai: DEUX_MOIS, operation: 'ajouter-mois', texte: 'decret.2025-500' }),
}

/** R6113-15 : les statistiques d’insertion d’une certification sur demande paraissent au moins tous les deux ans. */
const REGLE_INSERTION: Regle<FaitsDevoir> = {
  id: 'parcours.insertion',
  famille: 'parcours.insertion',
  references: [{ texte: 'code-du-travail.R6113-15', paragraphe: null }],
  du: '2021-01-01',
  au: null,
  reference: 'jour',
  confiance: 'lue',
  evaluer: aTemps({
    nom: 'insertion',
    delai: RYTHME_INSERTION,
    operation: 'ajouter-annees',
    texte: 'code-du-travail.R6113-15',
  }),
}

/** R6113-13 : le certificateur invité à établir des correspondances répond dans les six mois. */
const REGLE_CORRESPONDANCES: Regle<FaitsDevoir> = {
  id: 'parcours.correspondances',
  famille: 'parcours.correspondances',
  references: [{ texte: 'code-du-travail.R6113-13', paragraphe: null }],
  du: '2021-01-01',
  au: null,
  reference: 'jour',
  confiance: 'lue',
  evaluer: aTemps({
    nom: 'correspondances',
    delai: DELAI_CORRESPONDANCES,
    operation: 'ajouter-mois',
    texte: 'code-du-travail.R6113-13',
  }),
}

/** R6113-17-3 : pas de suspension ni de retrait moins de soixante jours après la mise en demeure. */
const REGLE_MISE_EN_DEMEURE: Regle<FaitsDevoir> = {
  id: 'parcours.mise-en-demeure',
  famille: 'parcours.mise-en-demeure',
  references: [{ texte: 'code-du-travail.R6113-17-3', paragraphe: 'I' }],
  du: '2021-01-01',
  au: null,
  reference: 'jour',
  confiance: 'lue',
  evaluer: ({ depuis, faitLe }) => {
    const texte = 'code-du-travail.R6113-17-3'
    const recue = fait('parcours.mise-en-demeure.depuis', depuis, 'jour', 'mise_en_demeure.depuis')
    const possible = calculer('parcours.mise-en-demeure.possible-le', 'ajouter-jours', [recue, PREAVIS], {
      unite: 'jour',
      texte,
    })
    const sanction = fait('parcours.mise-en-demeure.fait-le', faitLe, 'jour', 'mise_en_demeure.fait_le')
    return juger('parcours.mise-en-demeure', 'au-moins', [sanction, possible], { texte })
  },
}

/** What a certifier owes, each null when the question is not asked. */
export interface FaitsCertificateur {
  readonly jour: string
  readonly enregistrement: FaitsDureeEnregistrement | null
  readonly devoirs: Readonly<Record<DevoirCertificateur, Omit<FaitsDevoir, 'jour'> | null>>
}

/** A dated duty: holders sent to the CPF, habilitations declared, statistics, correspondences, and the formal notice. */
export type DevoirCertificateur = 'cpf' | 'habilitations' | 'insertion' | 'correspondances' | 'mise-en-demeure'

const VERSIONS: Readonly<Record<DevoirCertificateur, readonly Regle<FaitsDevoir>[]>> = {
  cpf: [REGLE_CPF],
  habilitations: [REGLE_HABILITATIONS_2021, REGLE_HABILITATIONS_2025],
  insertion: [REGLE_INSERTION],
  correspondances: [REGLE_CORRESPONDANCES],
  'mise-en-demeure': [REGLE_MISE_EN_DEMEURE],
}

/** The dated duties, in the order in which they are told. */
export const DEVOIRS_CERTIFICATEUR: readonly DevoirCertificateur[] = [
  'cpf',
  'habilitations',
  'insertion',
  'correspondances',
  'mise-en-demeure',
]

/** One duty with its last day; null: unknown. */
export interface ReponseDevoir {
  readonly devoir: DevoirCertificateur
  readonly echeance: string | null
  readonly tenu: boolean | null
}

/**
 * Checks the duties asked about, each by the version in force when it began, and the length of a registration by the day
 * of its request.
 */
export function verifierCertificateur(faits: FaitsCertificateur): Conclusion<readonly ReponseDevoir[]> {
  const juges = DEVOIRS_CERTIFICATEUR.flatMap((devoir) => {
    const un = faits.devoirs[devoir]
    if (un === null) return []
    const complet = { ...un, jour: faits.jour }
    const trace = evaluerAuJour(VERSIONS[devoir], un.depuis ?? faits.jour, complet, 'code-du-travail.L6113-8')
    return [{ devoir, trace }]
  })
  const { enregistrement } = faits
  const duree = enregistrement === null ? [] : [jugerDuree(enregistrement, faits.jour)]
  const trace = toutes('parcours.certificateur', [...juges.map((un) => un.trace), ...duree])
  return conclureControle(
    trace,
    juges.map(({ devoir, trace: { valeur, entrees } }) => ({
      devoir,
      echeance: jourDe(entrees[1]),
      tenu: typeof valeur === 'boolean' ? valeur : null,
    })),
  )
}

const jourDe = (trace: Trace | undefined): string | null => (typeof trace?.valeur === 'string' ? trace.valeur : null)

/** The rules on what a certifier owes. */
export const REGLES_CERTIFICATEUR: readonly RegleDeclaree[] = [
  REGLE_CPF,
  REGLE_HABILITATIONS_2021,
  REGLE_HABILITATIONS_2025,
  REGLE_INSERTION,
  REGLE_CORRESPONDANCES,
  REGLE_MISE_EN_DEMEURE,
  ...REGLES_DUREE,
]
