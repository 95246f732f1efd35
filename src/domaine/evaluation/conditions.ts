import { type Conclusion, conclureControle } from '#droit/conclusion.ts'
import { type Regle, versionAuJour } from '#droit/regle.ts'
import type { CleTexte } from '#droit/textes.ts'
import { auMoinsUne, calculer, constante, feuille, juger, type Trace, toutes } from '#droit/trace.ts'
import type { FormeExamen } from '../referentiel/index.ts'
import type { GenreDiplome, Reglement, UniteEvaluee } from './reglement.ts'

type RegleMinimum = Regle<Reglement>

const D337_74 = { texte: 'code-de-l-education.D337-74', paragraphe: 'al. 1' } as const
const D337_11 = { texte: 'code-de-l-education.D337-11', paragraphe: null } as const
const D643_19 = { texte: 'code-de-l-education.D643-19', paragraphe: 'al. 1' } as const

const obligatoires = ({ unites }: Reglement): readonly UniteEvaluee[] =>
  unites.filter(({ facultative }) => !facultative)

/** Whether each compulsory unit is in that form for the first category: a leaf of the regulation, and a judgement. */
function jugerFormes(reglement: Reglement, forme: FormeExamen, { texte }: { readonly texte: CleTexte }) {
  const cherchee = constante('evaluation.mot', forme, 'mot', { texte })
  return obligatoires(reglement).map(({ code, modes }) => {
    const details = { unite: code }
    const prevue = feuille(
      'evaluation.forme-prevue',
      modes.mixte?.forme ?? null,
      { unite: 'mot', details },
      { genre: 'reglement', reglement: reglement.id, chemin: `unites.${code}.modes.mixte` },
    )
    return { prevue, est: juger(`evaluation.unite-${forme}`, 'egal', [prevue, cherchee], { details }) }
  })
}

/** Number of compulsory units that the first category sits in that form, unknown while the form of one is. */
const compter = (reglement: Reglement, forme: FormeExamen, article: { readonly texte: CleTexte }): Trace =>
  calculer(
    `evaluation.nombre-${forme}`,
    'compte',
    jugerFormes(reglement, forme, article).map(({ est }) => est),
    { unite: 'nombre' },
  )

/** The same among the units whose form is known. */
const compterConnues = (reglement: Reglement, forme: FormeExamen, article: { readonly texte: CleTexte }): Trace =>
  calculer(
    `evaluation.nombre-connu-${forme}`,
    'compte',
    jugerFormes(reglement, forme, article).map(({ prevue, est }) =>
      toutes('evaluation.unite-connue-et', [juger('evaluation.forme-connue', 'connu', [prevue]), est]),
    ),
    { unite: 'nombre' },
  )

/** At least that many compulsory units in that form: already among the known ones, or among all. */
function auMoins(forme: FormeExamen, nombre: number, article: typeof D337_74 | typeof D337_11 | typeof D643_19) {
  const minimum = constante(`evaluation.minimum-${forme}`, nombre, 'nombre', article)
  const { texte } = article
  return (reglement: Reglement): Trace =>
    auMoinsUne(
      `evaluation.assez-${forme}`,
      [
        juger(`evaluation.assez-connues-${forme}`, 'au-moins', [compterConnues(reglement, forme, article), minimum]),
        juger(`evaluation.assez-en-tout-${forme}`, 'au-moins', [compter(reglement, forme, article), minimum]),
      ],
      texte,
    )
}

const TROIS_CCF = auMoins('ccf', 3, D337_74)
const TROIS_PONCTUELLES = auMoins('ponctuel', 3, D337_74)
const DEUX_PONCTUELLES = auMoins('ponctuel', 2, D337_74)
const QUATRE_CCF = auMoins('ccf', 4, D337_11)
const TROIS_PONCTUELLES_BTS = auMoins('ponctuel', 3, D643_19)
const DEUX = constante('evaluation.moitie', 2, 'nombre', D337_74)

/** At least half of the compulsory units by CCF: twice their number reaches the number of units. */
function moitieCcf(reglement: Reglement): Trace {
  const nombre = feuille(
    'evaluation.nombre-obligatoires',
    obligatoires(reglement).length,
    { unite: 'nombre' },
    { genre: 'reglement', reglement: reglement.id, chemin: 'unites' },
  )
  const double = calculer('evaluation.double-ccf', 'produit', [compter(reglement, 'ccf', D337_74), DEUX], {
    unite: 'nombre',
  })
  return juger('evaluation.moitie-ccf', 'au-moins', [double, nombre], { texte: D337_74.texte })
}

const regle = (bout: Omit<RegleMinimum, 'reference'>): RegleMinimum => ({ ...bout, reference: 'session' })

/** How much of a regulation must be by CCF, and how much terminal, for the candidates of the first category. */
export const REGLES_MINIMUM: readonly RegleMinimum[] = [
  // Sessions 2016 to 2021: half of the compulsory units at least by CCF, two at least as terminal papers.
  regle({
    id: 'evaluation.minimum-bac-pro-2016',
    famille: 'evaluation.minimum-bac-pro',
    references: [D337_74],
    du: '2016-01-01',
    au: '2021-12-31',
    confiance: 'lue',
    evaluer: (reglement) => toutes('evaluation.minimums', [moitieCcf(reglement), DEUX_PONCTUELLES(reglement)]),
  }),
  // Since 2022: three compulsory units at least by CCF, three at least as terminal papers.
  regle({
    id: 'evaluation.minimum-bac-pro-2022',
    famille: 'evaluation.minimum-bac-pro',
    references: [D337_74],
    du: '2022-01-01',
    au: null,
    confiance: 'lue',
    evaluer: (reglement) => toutes('evaluation.minimums', [TROIS_CCF(reglement), TROIS_PONCTUELLES(reglement)]),
  }),
  // CAP: four compulsory épreuves at least by CCF.
  regle({
    id: 'evaluation.minimum-cap-2021',
    famille: 'evaluation.minimum-cap',
    references: [D337_11],
    du: '2021-01-01',
    au: null,
    confiance: 'lue',
    evaluer: (reglement) => toutes('evaluation.minimums', [QUATRE_CCF(reglement)]),
  }),
  // BTS: three terminal épreuves at least.
  regle({
    id: 'evaluation.minimum-bts',
    famille: 'evaluation.minimum-bts',
    references: [D643_19],
    du: null,
    au: null,
    confiance: 'lue',
    evaluer: (reglement) => toutes('evaluation.minimums', [TROIS_PONCTUELLES_BTS(reglement)]),
  }),
]

/** No rule of this kind for the certification, or none that we read for that day: null. */
function regleMinimum(diplome: GenreDiplome | undefined, jour: string): RegleMinimum | null {
  const famille = `evaluation.minimum-${diplome ?? ''}`
  return versionAuJour(
    REGLES_MINIMUM.filter((une) => une.famille === famille),
    jour,
  )
}

/**
 * Whether a regulation holds enough CCF and enough terminal papers for the first category, in the version of the day;
 * null: nothing to check for this certification on that day. `resultat`: the id of the rule.
 */
export function verifierReglement(reglement: Reglement, jour: string): Conclusion<string> | null {
  const sienne = regleMinimum(reglement.diplome, jour)
  return sienne === null ? null : conclureControle(sienne.evaluer(reglement), sienne.id)
}
