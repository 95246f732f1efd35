import { type Interrupteurs, tracerChoix } from '#droit/interrupteurs.ts'
import { calculer, constante, type Forme, feuille, juger, type Source, type Trace } from '#droit/trace.ts'
import { fold } from '#socle/texte.ts'
import type { ArrondiNote, Reglement, UniteEvaluee } from '../evaluation/index.ts'
import { type Combinaison, combiner, preparerGroupes } from './combinaisons.ts'
import type { AdmissionMoyenne, Regime } from './regime.ts'

/** One unit with what its steps share from one candidate to the next. */
export interface UnitePreparee {
  readonly code: string
  readonly unite: UniteEvaluee
  readonly coefficient: Trace
  readonly arrondi: ArrondiNote
  /** The replacement épreuves leave physical education out (D337-92). */
  readonly eps: boolean
  readonly note: Forme
  readonly points: Forme
  /** The same, for optional units. */
  readonly facultatif: Forme
  readonly atteste: Omit<Forme, 'unite'>
  readonly source: Source
}

/** Sums and thresholds for the units that count, in points: comparing points needs no rounded mean (N-01). */
export interface Totaux {
  readonly coefficients: Trace
  readonly admission: Trace
  readonly controle: Trace | null
  readonly certificat: Trace | null
  readonly professionnels: Trace
  readonly admissionProfessionnelle: Trace | null
  readonly controleProfessionnel: Trace | null
}

/** Leaves that every project shares: how it counts (switch I-5), and who has one. */
export interface ProjetPrepare {
  readonly augmente: Trace
  readonly statuts: readonly Trace[]
  readonly forme: Forme
  readonly concerne: Omit<Forme, 'unite'>
}

/** A regulation compiled once for all candidates. */
export interface Plan {
  readonly reglement: Reglement
  readonly regime: Regime
  readonly admission: AdmissionMoyenne
  readonly interrupteurs: Interrupteurs
  readonly obligatoires: readonly UnitePreparee[]
  readonly facultatives: readonly UnitePreparee[]
  /** Ranks of the professional units; null: the regulation does not tell them all, or has none. */
  readonly professionnelles: readonly number[] | null
  readonly totaux: Totaux
  readonly projet: ProjetPrepare | null
  /** Threshold, mention, threshold, mention… */
  readonly mentions: readonly Trace[]
  readonly combinaisons: readonly Combinaison[]
  /** Groups of units that have an oral. */
  readonly groupesOraux: readonly Trace[]
}

const POINTS = { unite: 'points' } as const
const COEFFICIENT = { unite: 'coefficient' } as const

/** Compiles a regulation under a regime decided by a mean. */
export function etablirPlan(
  reglement: Reglement,
  regime: Regime,
  admission: AdmissionMoyenne,
  interrupteurs: Interrupteurs,
): Plan {
  const unites = reglement.unites.map((unite) => preparerUnite(reglement, unite, admission, interrupteurs))
  const obligatoires = unites.filter(({ unite }) => !unite.facultative)
  const professionnelles = rangsProfessionnels(obligatoires)
  const coefficients = obligatoires.map(({ coefficient }) => coefficient)
  return {
    reglement,
    regime,
    admission,
    interrupteurs,
    obligatoires,
    facultatives: unites.filter(({ unite }) => unite.facultative),
    professionnelles,
    totaux: etablirTotaux(
      admission,
      coefficients,
      coefficientsProfessionnels(reglement.id, professionnelles, coefficients),
    ),
    mentions: admission.mentions.flatMap(({ seuil, mention }) => [seuil, mention]),
    projet: preparerProjet(admission, interrupteurs),
    combinaisons: combiner(admission, obligatoires),
    groupesOraux: preparerGroupes(admission, reglement.id, obligatoires),
  }
}

function preparerUnite(
  { id }: Reglement,
  unite: UniteEvaluee,
  admission: AdmissionMoyenne,
  interrupteurs: Interrupteurs,
): UnitePreparee {
  const { code, arrondi, libelle } = unite
  const details = { unite: code }
  const coefficient = feuille(
    'deliberation.coefficient',
    unite.coefficient,
    { unite: 'coefficient', details },
    { genre: 'reglement', reglement: id, chemin: `unites.${code}.coefficient` },
  )
  const suppose = unite.facultative && unite.coefficient === null
  return {
    code,
    unite,
    coefficient: suppose ? supposerCoefficient(coefficient, interrupteurs) : coefficient,
    arrondi: arrondi ?? admission.arrondi ?? 'aucun',
    eps: code === 'EPS' || fold(libelle).startsWith('education physique'),
    note: { unite: 'note', details },
    points: { unite: 'points', details },
    facultatif: { unite: 'points', details, texte: admission.facultatives.texte },
    atteste: { details, ...(admission.attestationMin?.texte ? { texte: admission.attestationMin.texte } : {}) },
    source: { genre: 'fait', chemin: `unites.${code}.note` },
  }
}

const COEFFICIENT_UN = feuille('deliberation.coefficient-un', 100, COEFFICIENT, {
  genre: 'interrupteur',
  interrupteur: 'facultatif.coefficient',
})
const MOT_UN = feuille(
  'deliberation.choix-un',
  'un',
  { unite: 'mot' },
  {
    genre: 'interrupteur',
    interrupteur: 'facultatif.coefficient',
  },
)
const MOT_AUGMENTE = feuille(
  'deliberation.choix-augmente',
  'augmente',
  { unite: 'mot' },
  {
    genre: 'interrupteur',
    interrupteur: 'projet.diviseur',
  },
)

/** An optional unit whose coefficient no regulation states: 1, or unknown (switch I-4). */
function supposerCoefficient(inconnu: Trace, interrupteurs: Interrupteurs): Trace {
  const un = juger('deliberation.coefficient-suppose', 'egal', [
    tracerChoix(interrupteurs, 'facultatif.coefficient'),
    MOT_UN,
  ])
  return calculer('deliberation.coefficient-facultatif', 'selon', [un, COEFFICIENT_UN, inconnu], {
    ...COEFFICIENT,
    details: inconnu.details,
  })
}

function preparerProjet({ projet }: AdmissionMoyenne, interrupteurs: Interrupteurs): ProjetPrepare | null {
  if (projet === null) return null
  return {
    forme: { unite: 'points', texte: projet.texte },
    concerne: { texte: projet.texte },
    augmente: juger('deliberation.projet-augmente', 'egal', [
      tracerChoix(interrupteurs, 'projet.diviseur'),
      MOT_AUGMENTE,
    ]),
    statuts: (projet.statuts ?? []).map((statut) =>
      constante('deliberation.mot-statut', statut, 'mot', { texte: projet.texte }),
    ),
  }
}

function rangsProfessionnels(unites: readonly UnitePreparee[]): readonly number[] | null {
  if (unites.some(({ unite }) => unite.professionnelle === null)) return null
  const rangs = unites.flatMap(({ unite }, rang) => (unite.professionnelle === true ? [rang] : []))
  return rangs.length === 0 ? null : rangs
}

/** Coefficients of the professional units among those that count; unknown when the regulation does not tell the units. */
export const coefficientsProfessionnels = (
  reglement: string,
  rangs: readonly number[] | null,
  coefficients: readonly Trace[],
): readonly Trace[] =>
  rangs === null ? [epreuvesInconnues(reglement)] : rangs.flatMap((rang) => coefficients[rang] ?? [])

/** The leaf that says that the regulation does not tell its professional units. */
export const epreuvesInconnues = (reglement: string): Trace =>
  feuille('deliberation.epreuves-professionnelles', null, COEFFICIENT, {
    genre: 'reglement',
    reglement,
    chemin: 'unites.professionnelle',
  })

/** Sums of coefficients, and each threshold times them. */
export function etablirTotaux(
  admission: AdmissionMoyenne,
  coefficients: readonly Trace[],
  professionnels: readonly Trace[],
): Totaux {
  const total = calculer('deliberation.coefficients', 'somme', coefficients, COEFFICIENT)
  const totalPro = calculer('deliberation.coefficients-professionnels', 'somme', professionnels, COEFFICIENT)
  const fois = (seuil: Trace | null | undefined, somme: Trace): Trace | null =>
    seuil ? calculer('deliberation.points-necessaires', 'produit', [seuil, somme], POINTS) : null
  const { moyenneMin, professionnelMin, controle, certificatMin } = admission
  return {
    coefficients: total,
    admission: calculer('deliberation.points-necessaires', 'produit', [moyenneMin, total], POINTS),
    controle: fois(controle?.moyenneMin, total),
    certificat: fois(certificatMin, total),
    professionnels: totalPro,
    admissionProfessionnelle: fois(professionnelMin, totalPro),
    controleProfessionnel: fois(controle?.professionnelMin, totalPro),
  }
}

/** The decision under a regulation that has no compulsory unit: unknown until its units are stated. */
export const decisionSansUnite = (reglement: string): Trace =>
  calculer(
    'deliberation.decision',
    'reprise',
    [
      feuille(
        'deliberation.unites-obligatoires',
        null,
        { unite: 'mot' },
        { genre: 'reglement', reglement, chemin: 'unites' },
      ),
    ],
    { unite: 'mot' },
  )

/** Ceiling of a mark. */
export const NOTE_MAX = constante('deliberation.note-max', 2000, 'note', { texte: 'code-de-l-education.D337-78' })
