import type { Reference, Regle } from '#droit/regle.ts'
import { versionAuJour } from '#droit/regle.ts'
import type { CleTexte } from '#droit/textes.ts'
import { calculer, constante, type Trace } from '#droit/trace.ts'
import { type ArticlesCategorie, type DroitCcf, etablirCategorie, type FaitsCategorie } from './categorie.ts'
import type { GenreDiplome } from './reglement.ts'

type RegleCategorie = Regle<FaitsCategorie>

const article = (texte: CleTexte, paragraphe: string | null = null): Reference => ({ texte, paragraphe })

/** A category that we do not compute: the version of the text was not read, or another text decides. */
function ignorer(code: string, texte: CleTexte): (faits: FaitsCategorie) => Trace {
  const inconnue = calculer('evaluation.categorie', 'reprise', [constante(code, null, 'mot', { texte })], {
    unite: 'mot',
    texte,
  })
  return () => inconnue
}

const BAC_PRO: ArticlesCategorie = {
  mixte: 'code-de-l-education.D337-74',
  integral: { texte: 'code-de-l-education.D337-74', paragraphe: 'al. 2' },
  ponctuel: 'code-de-l-education.D337-77',
  voies: 'code-de-l-education.D337-55',
  eleves: true,
  vae: 'code-de-l-education.D337-67',
  droit: null,
}
const CAP: ArticlesCategorie = {
  mixte: 'code-de-l-education.D337-11',
  integral: { texte: 'code-de-l-education.D337-12', paragraphe: null },
  ponctuel: 'code-de-l-education.D337-13',
  voies: 'code-de-l-education.D337-7',
  eleves: true,
  vae: 'code-de-l-education.R335-6',
  droit: null,
}
/** Continuing training and apprenticeship only: no article that we read speaks of the other candidates. */
const BP: ArticlesCategorie = {
  mixte: 'code-de-l-education.D337-111',
  integral: { texte: 'code-de-l-education.D337-111', paragraphe: null },
  ponctuel: null,
  voies: 'code-de-l-education.D337-111',
  eleves: false,
  vae: 'code-de-l-education.R335-6',
  droit: null,
}
const BTS: ArticlesCategorie = {
  mixte: 'code-de-l-education.D643-19',
  integral: { texte: 'code-de-l-education.D643-20', paragraphe: null },
  ponctuel: 'code-de-l-education.D643-19',
  voies: 'code-de-l-education.D643-19',
  eleves: true,
  vae: 'code-de-l-education.R335-6',
  droit: { texte: 'code-de-l-education.D643-19', maritimes: false, saufAgricole: null },
}
const DROIT_2021 = { maritimes: true, saufAgricole: 'code-de-l-education.D337-74-1' } as const
/** Décret n° 2021-940, known by its notice. */
const DROIT_DU_DECRET: DroitCcf = { ...DROIT_2021, texte: 'decret.2021-940' }
const ARTICLES_BAC_PRO = [
  article('code-de-l-education.D337-74'),
  article('code-de-l-education.D337-77'),
  article('code-de-l-education.D337-55', '3°'),
]
const ARTICLES_CAP = [
  article('code-de-l-education.D337-7'),
  article('code-de-l-education.D337-11'),
  article('code-de-l-education.D337-12'),
  article('code-de-l-education.D337-13'),
]
const HABILITATION = article('arrete.2020-06-17.ccf')

const regle = (
  bout: Pick<RegleCategorie, 'id' | 'famille' | 'du' | 'au' | 'confiance' | 'references' | 'evaluer'>,
): RegleCategorie => ({ ...bout, reference: 'evaluation' })

/**
 * Bac pro. D337-74 for the sessions from 2016, where no CFA assesses by CCF without habilitation; décret n° 2021-940
 * changed it in July 2021, and the version that we read is the one of 1 January 2022: between both, unknown.
 */
const CATEGORIE_BAC_PRO: readonly RegleCategorie[] = [
  regle({
    id: 'evaluation.categorie-bac-pro-avant-2016',
    famille: 'evaluation.categorie-bac-pro',
    references: [article('code-de-l-education.D337-74')],
    du: null,
    au: '2015-12-31',
    confiance: 'seconde-main',
    evaluer: ignorer('evaluation.version-non-lue', 'code-de-l-education.D337-74'),
  }),
  regle({
    id: 'evaluation.categorie-bac-pro-2016',
    famille: 'evaluation.categorie-bac-pro',
    references: [...ARTICLES_BAC_PRO, HABILITATION],
    du: '2016-01-01',
    au: '2021-07-17',
    confiance: 'lue',
    evaluer: etablirCategorie(BAC_PRO),
  }),
  regle({
    id: 'evaluation.categorie-bac-pro-2021',
    famille: 'evaluation.categorie-bac-pro',
    references: [article('code-de-l-education.D337-74'), article('decret.2021-940')],
    du: '2021-07-18',
    au: '2021-12-31',
    confiance: 'seconde-main',
    evaluer: ignorer('evaluation.version-non-lue', 'decret.2021-940'),
  }),
  regle({
    id: 'evaluation.categorie-bac-pro-2022',
    famille: 'evaluation.categorie-bac-pro',
    references: [...ARTICLES_BAC_PRO, article('code-de-l-education.D337-74-1'), HABILITATION],
    du: '2022-01-01',
    au: null,
    confiance: 'lue',
    evaluer: etablirCategorie({ ...BAC_PRO, droit: { ...DROIT_2021, texte: 'code-de-l-education.D337-74' } }),
  }),
]

/** CAP: articles read in their versions of 1 January 2021; décret n° 2021-940, known by its notice, then spared some CFA the habilitation. */
const CATEGORIE_CAP: readonly RegleCategorie[] = [
  regle({
    id: 'evaluation.categorie-cap-avant-2021',
    famille: 'evaluation.categorie-cap',
    references: [article('code-de-l-education.D337-11')],
    du: null,
    au: '2020-12-31',
    confiance: 'seconde-main',
    evaluer: ignorer('evaluation.version-non-lue', 'code-de-l-education.D337-11'),
  }),
  regle({
    id: 'evaluation.categorie-cap-2021',
    famille: 'evaluation.categorie-cap',
    references: [...ARTICLES_CAP, HABILITATION],
    du: '2021-01-01',
    au: '2021-07-17',
    confiance: 'lue',
    evaluer: etablirCategorie(CAP),
  }),
  regle({
    id: 'evaluation.categorie-cap-2021-940',
    famille: 'evaluation.categorie-cap',
    references: [...ARTICLES_CAP, article('decret.2021-940'), HABILITATION],
    du: '2021-07-18',
    au: null,
    confiance: 'seconde-main',
    evaluer: etablirCategorie({ ...CAP, droit: DROIT_DU_DECRET }),
  }),
]

/** BP: D337-111, whose version before 2020 was not read; décret n° 2021-940 then spared some CFA the habilitation. */
const CATEGORIE_BP: readonly RegleCategorie[] = [
  regle({
    id: 'evaluation.categorie-bp-avant-2020',
    famille: 'evaluation.categorie-bp',
    references: [article('code-de-l-education.D337-111')],
    du: null,
    au: '2019-12-31',
    confiance: 'seconde-main',
    evaluer: ignorer('evaluation.version-non-lue', 'code-de-l-education.D337-111'),
  }),
  regle({
    id: 'evaluation.categorie-bp-2020',
    famille: 'evaluation.categorie-bp',
    references: [article('code-de-l-education.D337-111'), HABILITATION],
    du: '2020-01-01',
    au: '2021-07-17',
    confiance: 'lue',
    evaluer: etablirCategorie(BP),
  }),
  regle({
    id: 'evaluation.categorie-bp-2021-940',
    famille: 'evaluation.categorie-bp',
    references: [article('code-de-l-education.D337-111'), article('decret.2021-940'), HABILITATION],
    du: '2021-07-18',
    au: null,
    confiance: 'seconde-main',
    evaluer: etablirCategorie({ ...BP, droit: DROIT_DU_DECRET }),
  }),
]

/** BTS: D643-19 in its version of 5 June 2022, and D643-20 for those who are assessed wholly by CCF. */
const CATEGORIE_BTS: readonly RegleCategorie[] = [
  regle({
    id: 'evaluation.categorie-bts-avant-2022',
    famille: 'evaluation.categorie-bts',
    references: [article('code-de-l-education.D643-19')],
    du: null,
    au: '2022-06-04',
    confiance: 'seconde-main',
    evaluer: ignorer('evaluation.version-non-lue', 'code-de-l-education.D643-19'),
  }),
  regle({
    id: 'evaluation.categorie-bts-2022',
    famille: 'evaluation.categorie-bts',
    references: [article('code-de-l-education.D643-19'), article('code-de-l-education.D643-20'), HABILITATION],
    du: '2022-06-05',
    au: null,
    confiance: 'lue',
    evaluer: etablirCategorie(BTS),
  }),
]

/** Diplomas whose text we did not read, and titles whose own référentiel says how they are assessed. */
const AUTRES: readonly (readonly [GenreDiplome, string, CleTexte])[] = [
  ['cs', 'evaluation.texte-non-lu', 'code-de-l-education.D337-125'],
  ['titre-professionnel', 'evaluation.referentiel-du-titre', 'code-de-l-education.R338-2'],
  ['titre-prive', 'evaluation.referentiel-du-titre', 'code-du-travail.L6113-5'],
]

const CATEGORIE_AUTRES: readonly RegleCategorie[] = AUTRES.map(([diplome, code, texte]) =>
  regle({
    id: `evaluation.categorie-${diplome}`,
    famille: `evaluation.categorie-${diplome}`,
    references: [article(texte)],
    du: null,
    au: null,
    confiance: 'seconde-main',
    evaluer: ignorer(code, texte),
  }),
)

/** Which category a candidate belongs to, for each kind of certification and version of its articles. */
export const REGLES_CATEGORIE: readonly RegleCategorie[] = [
  ...CATEGORIE_BAC_PRO,
  ...CATEGORIE_CAP,
  ...CATEGORIE_BP,
  ...CATEGORIE_BTS,
  ...CATEGORIE_AUTRES,
]

/** The rule that governs an assessment of that day; null: none. */
export function regleCategorie(diplome: GenreDiplome, jour: string): RegleCategorie | null {
  const famille = `evaluation.categorie-${diplome}`
  return versionAuJour(
    REGLES_CATEGORIE.filter((une) => une.famille === famille),
    jour,
  )
}
