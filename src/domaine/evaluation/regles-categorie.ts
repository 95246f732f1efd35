import type { Reference, Regle } from '#droit/regle.ts'
import { versionAuJour } from '#droit/regle.ts'
import type { CleTexte } from '#droit/textes.ts'
import { calculer, constante, type Trace } from '#droit/trace.ts'
import { type ArticlesCategorie, etablirCategorie, type FaitsCategorie } from './categorie.ts'
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
  vae: 'code-de-l-education.D337-67',
  droit: null,
}
const CAP: ArticlesCategorie = {
  mixte: 'code-de-l-education.D337-11',
  integral: { texte: 'code-de-l-education.D337-12', paragraphe: null },
  ponctuel: 'code-de-l-education.D337-13',
  voies: 'code-de-l-education.D337-7',
  vae: 'code-de-l-education.R335-6',
  droit: null,
}
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
    evaluer: etablirCategorie({ ...BAC_PRO, droit: 'code-de-l-education.D337-74' }),
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
    evaluer: etablirCategorie({ ...CAP, droit: 'decret.2021-940' }),
  }),
]

/** Diplomas whose text we did not read, and titles whose own référentiel says how they are assessed. */
const AUTRES: readonly (readonly [GenreDiplome, string, CleTexte])[] = [
  ['bp', 'evaluation.texte-non-lu', 'code-de-l-education.D337-101'],
  ['cs', 'evaluation.texte-non-lu', 'code-de-l-education.D337-125'],
  ['bts', 'evaluation.texte-non-lu', 'code-de-l-education.D643-19'],
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
export const REGLES_CATEGORIE: readonly RegleCategorie[] = [...CATEGORIE_BAC_PRO, ...CATEGORIE_CAP, ...CATEGORIE_AUTRES]

/** The rule that governs an assessment of that day; null: none. */
export function regleCategorie(diplome: GenreDiplome, jour: string): RegleCategorie | null {
  const famille = `evaluation.categorie-${diplome}`
  return versionAuJour(
    REGLES_CATEGORIE.filter((une) => une.famille === famille),
    jour,
  )
}
