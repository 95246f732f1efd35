import { type Conclusion, conclureCalcul } from '#droit/conclusion.ts'
import { calculer, constante, juger, type Trace } from '#droit/trace.ts'
import type { FormeExamen, NatureEpreuve } from '../referentiel/index.ts'
import type { FaitsCategorie } from './categorie.ts'
import { CATEGORIES, lireMode, lireModeUnite, type MotMode, motDuMode } from './mode.ts'
import type { CategorieCandidat, EcartFiche, Reglement, UniteEvaluee } from './reglement.ts'
import { regleCategorie } from './regles-categorie.ts'

/** What a candidate tells to learn their exams. The kind of certification comes from the regulation. */
export interface FaitsEpreuves extends FaitsCategorie {
  /** Today: which version of the law to read when no day of assessment is known. */
  readonly aujourdhui: string
  /** Days of the situations of some units, by code, when they differ from `jourEvaluation`. */
  readonly jours: Readonly<Record<string, string>>
}

/** What makes a cell of the list uncertain. */
type Inconnue = 'mode' | 'duree' | 'coefficient'

/** One unit as this candidate will sit it. null: unknown. */
export interface MonEpreuve {
  readonly unite: string
  readonly libelle: string
  readonly epreuve: string | null
  readonly bloc: string | null
  readonly facultative: boolean
  readonly categorie: CategorieCandidat | null
  readonly mode: MotMode | null
  readonly forme: FormeExamen | null
  readonly natures: readonly NatureEpreuve[]
  /** Minutes. */
  readonly dureeMin: number | null
  readonly dureeMax: number | null
  /** Hundredths. */
  readonly coefficient: number | null
  /** Every way it may be sat while the category is unknown; one when it is known. */
  readonly possibles: readonly MotMode[]
  readonly inconnues: readonly Inconnue[]
  /** Code of the gap between the published sheet and the article, for this candidate. */
  readonly ecart: string | null
}

/** "My exams": the category of the candidate with its reasons, and the list of units. */
export interface MesEpreuves {
  readonly categorie: CategorieCandidat | 'sans-epreuve' | null
  /** Id of the rule that was applied; null: no rule for this certification on this day. */
  readonly regle: string | null
  /** Steps that made the category, by code, and whether each holds. */
  readonly motifs: readonly { readonly code: string; readonly tient: boolean }[]
  readonly unites: readonly MonEpreuve[]
}

const ARTICLE = { texte: 'code-de-l-education.D337-74' } as const
const EN_CCF = constante('evaluation.mot', 'ccf', 'mot', ARTICLE)
/** A regulation that does not say what kind of certification it governs has no rule. */
const SANS_REGLE = constante('evaluation.diplome', null, 'mot', { texte: 'code-de-l-education.D337-82' })

/**
 * What a candidate will sit, from the first day: the category (D337-74, D337-77 for the bac pro) then, unit by unit,
 * mode, duration and coefficient of the regulation. The answer is the number of units assessed by CCF, unknown while
 * the mode of one is; what to ask to know it is in `manquants`.
 */
export function mesEpreuves(faits: FaitsEpreuves, reglement: Reglement): Conclusion<MesEpreuves> {
  const categorieAu = classer(faits, reglement)
  const categorie = categorieAu(faits.jourEvaluation)
  const modes = reglement.unites.map((unite) => {
    const sienne = categorieAu(faits.jours[unite.code] ?? faits.jourEvaluation)
    return { unite, categorie: sienne, mode: lireModeUnite(reglement, unite, sienne) }
  })
  const enCcf = modes.map(({ unite, mode }) =>
    juger('evaluation.unite-en-ccf', 'egal', [mode, EN_CCF], { details: { unite: unite.code } }),
  )
  const lue = lireCategorie(categorie)
  const trace = calculer('evaluation.unites-en-ccf', 'compte', enCcf, {
    unite: 'nombre',
    details: { categorie: lue ?? 'categorie-inconnue' },
    ...ARTICLE,
  })
  return conclureCalcul(trace, {
    categorie: lue,
    regle: regleDe(faits, reglement, faits.jourEvaluation)?.id ?? null,
    motifs: motifsDe(categorie),
    unites: modes.map((lue) => lireEpreuve(reglement, lue)),
  })
}

const regleDe = ({ aujourdhui }: FaitsEpreuves, { diplome }: Reglement, jour: string | null) =>
  diplome === undefined ? null : regleCategorie(diplome, jour ?? aujourdhui)

/** The category on a day, each day computed once. */
function classer(faits: FaitsEpreuves, reglement: Reglement): (jour: string | null) => Trace {
  const connues = new Map<string | null, Trace>()
  return (jour) => {
    const connue = connues.get(jour)
    if (connue !== undefined) return connue
    const agricole = reglement.agricole ?? faits.agricole
    const categorie =
      regleDe(faits, reglement, jour)?.evaluer({ ...faits, agricole, jourEvaluation: jour }) ?? SANS_REGLE
    connues.set(jour, categorie)
    return categorie
  }
}

function lireCategorie({ valeur }: Trace): MesEpreuves['categorie'] {
  if (valeur === 'sans-epreuve') return valeur
  return CATEGORIES.find((categorie) => categorie === valeur) ?? null
}

function lireEpreuve(
  reglement: Reglement,
  { unite, categorie, mode }: { readonly unite: UniteEvaluee; readonly categorie: Trace; readonly mode: Trace },
): MonEpreuve {
  const lue = lireCategorie(categorie)
  const sienne = lue === 'sans-epreuve' ? null : lue
  const modalite = sienne === null ? null : (unite.modes[sienne] ?? null)
  const mot = typeof mode.valeur === 'string' ? mode.valeur : null
  const { code, libelle, epreuve, bloc, facultative, coefficient } = unite
  const ecart = reglement.ecarts?.find((une: EcartFiche) => une.unite === code && une.categorie === sienne)
  const ponctuelle = modalite !== null && modalite.forme !== 'ccf'
  return {
    unite: code,
    libelle,
    epreuve,
    bloc,
    facultative,
    categorie: sienne,
    mode: mot,
    ...(mot === null ? { forme: null, natures: [] } : lireMode(mot)),
    dureeMin: modalite?.dureeMin ?? null,
    dureeMax: modalite?.dureeMax ?? null,
    coefficient,
    possibles: mot === null ? possibles(unite) : [mot],
    inconnues: [
      ...(mot === null ? (['mode'] as const) : []),
      ...(ponctuelle && modalite.dureeMin === null ? (['duree'] as const) : []),
      ...(coefficient === null ? (['coefficient'] as const) : []),
    ],
    ecart: ecart?.code ?? null,
  }
}

/** Every different way the regulation has for a unit. */
const possibles = ({ modes }: UniteEvaluee): readonly MotMode[] => [
  ...new Set(CATEGORIES.map((categorie) => motDuMode(modes[categorie])).filter((mot) => mot !== null)),
]

/** The conditions of the branch that gave the category, down to the ones that a person can check. */
function motifsDe({ operation, entrees, valeur }: Trace): MesEpreuves['motifs'] {
  if (operation !== 'selon' || valeur === null) return []
  const rang = entrees.findIndex((entree, place) => place % 2 === 0 && entree.valeur === true)
  const retenue = entrees[rang]
  if (retenue === undefined) return []
  const ecartees = entrees.slice(0, rang).filter((entree, place) => place % 2 === 0 && voisine(entree, retenue))
  return [...ecartees.flatMap(deplier), ...deplier(retenue)]
}

/** Whether a branch that failed shares its first condition with the one that holds: it says why not another category. */
const voisine = (ecartee: Trace, retenue: Trace): boolean =>
  ecartee.operation === 'et' && retenue.operation === 'et' && ecartee.entrees[0] === retenue.entrees[0]

/** The conditions of an `et` or an `ou` that are known, each once. */
function deplier(condition: Trace): MesEpreuves['motifs'] {
  if (condition.operation === 'et' || condition.operation === 'ou') {
    return condition.entrees.filter(({ valeur }) => valeur === condition.valeur).flatMap(deplier)
  }
  return typeof condition.valeur === 'boolean' ? [{ code: condition.code, tient: condition.valeur }] : []
}
