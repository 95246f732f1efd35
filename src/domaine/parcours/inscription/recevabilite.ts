import { type Conclusion, conclureControle } from '#droit/conclusion.ts'
import type { Regle, RegleDeclaree } from '#droit/regle.ts'
import { calculer, constante, fait, juger, saufSi, type Trace, toutes } from '#droit/trace.ts'
import { evaluerAuJour } from '../version.ts'
import type { FaitsRecevabilite } from './faits.ts'

/** First day of the rules read in the second-hand sources on the reform of the VAE. */
const REFORME = '2024-01-01'

const RECEVABLE = constante('parcours.mot', 'recevable', 'mot', { texte: 'code-du-travail.R6412-3' })
const AUCUNE = constante('parcours.mot', 'aucune', 'mot', { texte: 'code-du-travail.R6412-3' })
const DELAI = constante('parcours.vae.delai', 2, 'mois', { texte: 'code-du-travail.R6412-3' })
const MAXIMUM_ANNUEL = constante('parcours.vae.maximum-annuel', 3, 'nombre', { texte: 'decret.2023-1275' })
const UNE = constante('parcours.vae.celle-ci', 1, 'nombre', { texte: 'decret.2023-1275' })

/** VAE : sans réponse dans les deux mois de la demande, la recevabilité est acquise. */
const REGLE_SILENCE: Regle<FaitsRecevabilite> = {
  id: 'parcours.vae.silence',
  famille: 'parcours.vae.silence',
  references: [
    { texte: 'code-du-travail.L6412-2', paragraphe: null },
    { texte: 'code-du-travail.R6412-3', paragraphe: null },
  ],
  du: REFORME,
  au: null,
  reference: 'debut',
  confiance: 'seconde-main',
  evaluer: ({ demandeeLe }) => {
    const demande = fait('parcours.vae.demandee-le', demandeeLe, 'jour', 'vae.demandee_le')
    return calculer('parcours.vae.accord-tacite', 'ajouter-mois', [demande, DELAI], {
      unite: 'jour',
      texte: 'code-du-travail.R6412-3',
    })
  },
}

const accordTacite = (faits: FaitsRecevabilite): Trace =>
  evaluerAuJour([REGLE_SILENCE], faits.demandeeLe ?? REFORME, faits, 'code-du-travail.R6412-3')

/**
 * Day on which the request is receivable: that of the answer, or two months after the request when nobody answered
 * (Code du travail, L6412-2 and R6412-3). Silence on requests made before 2024 followed rules that we do not know.
 */
export function calculerRecevabilite(faits: FaitsRecevabilite): Trace {
  const reponse = fait('parcours.vae.reponse', faits.reponse, 'mot', 'vae.reponse')
  const reponduLe = fait('parcours.vae.repondu-le', faits.reponduLe, 'jour', 'vae.repondu_le')
  const sansReponse = juger('parcours.vae.sans-reponse', 'egal', [reponse, AUCUNE])
  return calculer('parcours.vae.recevable-le', 'selon', [sansReponse, accordTacite(faits), reponduLe], {
    unite: 'jour',
    texte: 'code-du-travail.R6412-3',
  })
}

interface FaitsRecevabiliteAuJour {
  readonly jour: string
  readonly vae: FaitsRecevabilite
}

/** Whether the request is receivable on a day: not refused, and the day of the answer or of the tacit one has come. */
export function jugerRecevabilite({ jour, vae }: FaitsRecevabiliteAuJour): Trace {
  const reponse = fait('parcours.vae.reponse', vae.reponse, 'mot', 'vae.reponse')
  const favorable = juger('parcours.vae.non-refusee', 'parmi', [reponse, RECEVABLE, AUCUNE])
  const auJour = fait('parcours.jour', jour, 'jour', 'jour')
  const acquise = juger('parcours.vae.acquise', 'au-plus', [calculerRecevabilite(vae), auJour])
  return toutes('parcours.vae.recevable', [favorable, acquise], 'code-du-travail.R6412-3')
}

/** A person's requests of one year. */
export interface FaitsDemandeVae extends FaitsRecevabiliteAuJour {
  /** The request bears on blocs, not on the whole certification. */
  readonly surBlocs: boolean | null
  /** Other certifications already asked for in the same year. */
  readonly autresCertifications: number | null
  /** Another request for the same certification in the same year. */
  readonly memeCertification: boolean | null
}

/** VAE : un dossier par certification et par an, trois certifications différentes au plus, les demandes de blocs à part. */
const REGLE_DEMANDES: Regle<FaitsDemandeVae> = {
  id: 'parcours.vae.demandes-annuelles',
  famille: 'parcours.vae.demandes-annuelles',
  references: [{ texte: 'decret.2023-1275', paragraphe: null }],
  du: REFORME,
  au: null,
  reference: 'debut',
  confiance: 'seconde-main',
  evaluer: ({ surBlocs, autresCertifications, memeCertification }) => {
    const autres = fait('parcours.vae.autres', autresCertifications, 'nombre', 'autres_certifications')
    const total = calculer('parcours.vae.total', 'somme', [autres, UNE], { unite: 'nombre' })
    const limite = juger('parcours.vae.trois-au-plus', 'au-plus', [total, MAXIMUM_ANNUEL], {
      texte: 'decret.2023-1275',
    })
    const double = fait('parcours.vae.meme-certification', memeCertification, 'oui-non', 'meme_certification')
    const unique = juger('parcours.vae.dossier-unique', 'non', [double], { texte: 'decret.2023-1275' })
    const blocs = fait('parcours.vae.sur-blocs', surBlocs, 'oui-non', 'sur_blocs')
    return toutes('parcours.vae.demandes', [saufSi('parcours.vae.limite', limite, blocs, 'decret.2023-1275'), unique])
  },
}

/** What a request may count on: the day on which it is receivable, if it is, and when silence becomes a yes. */
export interface ReponseVae {
  readonly recevableLe: string | null
  readonly accordTaciteLe: string | null
}

/** Checks one request: receivable on that day, and within the yearly limits (decree 2023-1275, second-hand). */
export function verifierDemandeVae(faits: FaitsDemandeVae): Conclusion<ReponseVae> {
  const jour = faits.vae.demandeeLe ?? faits.jour
  const demandes = evaluerAuJour([REGLE_DEMANDES], jour, faits, 'decret.2023-1275')
  const recevable = jugerRecevabilite(faits)
  const trace = toutes('parcours.vae.demande', [recevable, demandes])
  return conclureControle(trace, {
    recevableLe: recevable.valeur === true ? jourDe(calculerRecevabilite(faits.vae)) : null,
    accordTaciteLe: jourDe(accordTacite(faits.vae)),
  })
}

const jourDe = ({ valeur }: Trace): string | null => (typeof valeur === 'string' ? valeur : null)

/** The rules on requests of validation of experience. */
export const REGLES_VAE: readonly RegleDeclaree[] = [REGLE_SILENCE, REGLE_DEMANDES]
