import type { Interrupteurs } from '#droit/interrupteurs.ts'
import type { CleTexte } from '#droit/textes.ts'
import { auMoinsUne, calculer, constante, fait, juger, type Trace, toutes } from '#droit/trace.ts'
import { type HabilitationCcf, verifierHabilitation, verifierIntegrale } from './habilitation-ccf.ts'

/** How the person prepares the certification; the training under a contrat de professionnalisation is continuing training. */
export const VOIES_ACCES = [
  'scolaire',
  'apprentissage',
  'formation-continue',
  'contrat-professionnalisation',
  'distance',
  'experience',
  'vae',
] as const
export type VoieAcces = (typeof VOIES_ACCES)[number]

/** The body that trains; for an apprentice, the one that carries the CFA, wherever lessons are given. */
export const GENRES_ETABLISSEMENT = [
  'lycee-public',
  'lycee-prive-sous-contrat',
  'lycee-prive-hors-contrat',
  'cfa-eple',
  'greta',
  'gip-fcip',
  'cfa-mer',
  'cfa-prive',
  'formation-continue-publique',
  'formation-continue-privee',
] as const
export type GenreEtablissement = (typeof GENRES_ETABLISSEMENT)[number]

/** What decides the category of a candidate; null everywhere: unknown. */
export interface FaitsCategorie {
  readonly voie: VoieAcces | null
  readonly etablissement: GenreEtablissement | null
  /** Whether the whole training takes place in the body that carries the CFA. */
  readonly formationEntiere: boolean | null
  readonly habilitation: HabilitationCcf
  /** Whether the speciality belongs to the minister of agriculture. */
  readonly agricole: boolean | null
  /** Day of the assessed situation. */
  readonly jourEvaluation: string | null
  readonly interrupteurs: Interrupteurs
}

/** CFA that assess by CCF without habilitation, as one version of a text lists them. */
export interface DroitCcf {
  readonly texte: CleTexte
  /** Whether those of the sea are among them. */
  readonly maritimes: boolean
  /** Text that leaves the specialities of agriculture out; null: none does. */
  readonly saufAgricole: CleTexte | null
}

/** The articles that one diploma has for the same three categories. */
export interface ArticlesCategorie {
  /** Who is assessed partly by CCF, who wholly, who never; by which routes it may be prepared. */
  readonly mixte: CleTexte
  readonly integral: { readonly texte: CleTexte; readonly paragraphe: string | null }
  /** null: the article on those who sit terminal papers only was not read. */
  readonly ponctuel: CleTexte | null
  readonly voies: CleTexte
  /** Whether the articles speak of pupils. */
  readonly eleves: boolean
  /** Who obtains it without exam. */
  readonly vae: CleTexte
  /** CFA that need no habilitation; null: the version has none. */
  readonly droit: DroitCcf | null
}

type Groupe = readonly (VoieAcces | GenreEtablissement)[]

const VOIES_FC: Groupe = ['formation-continue', 'contrat-professionnalisation']
const LYCEES: Groupe = ['lycee-public', 'lycee-prive-sous-contrat']
const HORS_CONTRAT: Groupe = ['lycee-prive-hors-contrat']
const PORTEES: Groupe = ['cfa-eple', 'greta', 'gip-fcip']
const MER: Groupe = ['cfa-mer']
const CFA: Groupe = [...PORTEES, ...MER, 'cfa-prive']
const PUBLICS: Groupe = ['formation-continue-publique', 'lycee-public', ...PORTEES, ...MER]
const PRIVES: Groupe = [
  'formation-continue-privee',
  'cfa-prive',
  'lycee-prive-sous-contrat',
  'lycee-prive-hors-contrat',
]

/** The facts as leaves, made once for one candidate on one day, and how to judge them. */
interface Dossier {
  readonly faits: FaitsCategorie
  readonly articles: ArticlesCategorie
  readonly etablissement: Trace
  readonly jour: Trace
  readonly voieEst: (code: string, ...voies: Groupe) => Trace
  readonly lieuEst: (code: string, lieux: Groupe) => Trace
}

/** A condition, and the category of those who meet it. */
type Branche = readonly [Trace, Trace]
type Categories = Readonly<Record<'mixte' | 'ponctuel' | 'integral' | 'aucune', Trace>>

/** A school, a CFA, a place of continuing training that does not fit the route: nothing is guessed. */
const LIEU_INATTENDU = fait('evaluation.lieu-inattendu', null, 'mot', 'etablissement')
/** Places that the articles speak of, for the routes that need one. */
const ATTENDUS: Readonly<Partial<Record<VoieAcces, Groupe>>> = {
  scolaire: [...LYCEES, ...HORS_CONTRAT],
  apprentissage: CFA,
  'formation-continue': [...PUBLICS, ...PRIVES],
  'contrat-professionnalisation': [...PUBLICS, ...PRIVES],
}

function estInattendu({ voie, etablissement }: FaitsCategorie): boolean {
  if (voie === null || etablissement === null) return false
  return ATTENDUS[voie]?.includes(etablissement) === false
}

/** Builds the rule of one diploma, in one version of its articles: facts → category, a step that people can read. */
export function etablirCategorie(articles: ArticlesCategorie): (faits: FaitsCategorie) => Trace {
  const dire = motsDe(articles)
  const categories: Categories = {
    mixte: constante('evaluation.categorie-prevue', 'mixte', 'mot', { texte: articles.mixte }),
    ponctuel:
      articles.ponctuel === null
        ? constante('evaluation.hors-article', null, 'mot', { texte: articles.mixte })
        : constante('evaluation.categorie-prevue', 'ponctuel', 'mot', { texte: articles.ponctuel }),
    integral: constante('evaluation.categorie-prevue', 'ccf-integral', 'mot', articles.integral),
    aucune: constante('evaluation.categorie-prevue', 'sans-epreuve', 'mot', { texte: articles.vae }),
  }
  return (faits) => {
    const voie = fait('evaluation.voie', faits.voie, 'mot', 'voie')
    const etablissement = fait('evaluation.etablissement', faits.etablissement, 'mot', 'etablissement')
    const dossier: Dossier = {
      faits,
      articles,
      etablissement,
      jour: fait('evaluation.jour', faits.jourEvaluation, 'jour', 'jour_evaluation'),
      voieEst: (code, ...voies) => juger(code, 'parmi', [voie, ...dire(voies)]),
      lieuEst: (code, lieux) => juger(code, 'parmi', [etablissement, ...dire(lieux)]),
    }
    const entrees = [
      ...hors(dossier, categories),
      ...eleves(dossier, categories),
      ...stagiaires(dossier, categories),
      ...apprentis(dossier, categories),
    ].flat()
    const reste = estInattendu(faits) ? LIEU_INATTENDU : etablissement
    return calculer('evaluation.categorie', 'selon', [...entrees, reste], {
      unite: 'mot',
      texte: articles.mixte,
    })
  }
}

/** Those whom no establishment prepares: VAE sits nothing, distance and experience sit everything as terminal papers. */
const hors = ({ voieEst }: Dossier, { aucune, ponctuel }: Categories): readonly Branche[] => [
  [voieEst('evaluation.voie-vae', 'vae'), aucune],
  [voieEst('evaluation.voie-distance', 'distance'), ponctuel],
  [voieEst('evaluation.voie-experience', 'experience'), ponctuel],
]

/** Pupils: public and state-contracted schools assess partly by CCF, the others never; unknown where no article speaks of them. */
function eleves({ articles, voieEst, lieuEst }: Dossier, { mixte, ponctuel }: Categories): readonly Branche[] {
  const eleve = voieEst('evaluation.voie-scolaire', 'scolaire')
  if (!articles.eleves) return [[eleve, constante('evaluation.hors-article', null, 'mot', { texte: articles.mixte })]]
  return [
    [toutes('evaluation.eleve-ccf', [eleve, lieuEst('evaluation.lieu-sous-contrat', LYCEES)]), mixte],
    [toutes('evaluation.eleve-hors-contrat', [eleve, lieuEst('evaluation.lieu-hors-contrat', HORS_CONTRAT)]), ponctuel],
  ]
}

/** Continuing training: wholly by CCF in a public establishment habilitated for it, partly in the others, never in private ones. */
function stagiaires(dossier: Dossier, { mixte, ponctuel, integral }: Categories): readonly Branche[] {
  const { faits, jour, voieEst, lieuEst } = dossier
  const stagiaire = voieEst('evaluation.voie-continue', ...VOIES_FC)
  const publique = lieuEst('evaluation.lieu-public', PUBLICS)
  const integrale = verifierIntegrale(faits.habilitation, jour, faits.interrupteurs)
  return [
    [toutes('evaluation.stagiaire-prive', [stagiaire, lieuEst('evaluation.lieu-prive', PRIVES)]), ponctuel],
    [toutes('evaluation.stagiaire-integral', [stagiaire, publique, integrale]), integral],
    [toutes('evaluation.stagiaire-public', [stagiaire, publique]), mixte],
  ]
}

/** Apprentices: partly by CCF where the CFA may assess so on that day, never elsewhere. */
function apprentis(dossier: Dossier, { mixte, ponctuel }: Categories): readonly Branche[] {
  const { voieEst, lieuEst } = dossier
  const apprenti = voieEst('evaluation.voie-apprentissage', 'apprentissage')
  return [
    [toutes('evaluation.apprenti-ccf', [apprenti, peutEvaluer(dossier)]), mixte],
    [toutes('evaluation.apprenti-sans-ccf', [apprenti, lieuEst('evaluation.lieu-cfa', CFA)]), ponctuel],
  ]
}

/** Whether the CFA may assess by CCF on that day: by right, or by an habilitation that holds. */
function peutEvaluer({ faits, articles, jour, lieuEst }: Dossier): Trace {
  const habilite = verifierHabilitation(faits.habilitation, jour, faits.interrupteurs)
  const { droit } = articles
  if (droit === null) return auMoinsUne('evaluation.cfa-peut-ccf', [habilite], articles.mixte)
  const entiere = fait('evaluation.formation-entiere', faits.formationEntiere, 'oui-non', 'formation_entiere')
  const agricole = fait('evaluation.agricole', faits.agricole, 'oui-non', 'agricole')
  const publicEntier = toutes('evaluation.cfa-public-entier', [lieuEst('evaluation.cfa-public', PORTEES), entiere])
  const reconnu = droit.maritimes
    ? auMoinsUne('evaluation.cfa-reconnu', [publicEntier, lieuEst('evaluation.cfa-maritime', MER)])
    : publicEntier
  const permis =
    droit.saufAgricole === null
      ? []
      : [juger('evaluation.non-agricole', 'non', [agricole], { texte: droit.saufAgricole })]
  const deDroit = toutes('evaluation.cfa-de-droit', [...permis, reconnu], droit.texte)
  return auMoinsUne('evaluation.cfa-peut-ccf', [deDroit, habilite], articles.mixte)
}

/** Words that the article on terminal papers holds. */
const MOTS_PONCTUELS: Groupe = [
  'distance',
  'experience',
  'lycee-prive-hors-contrat',
  'formation-continue-privee',
  'cfa-prive',
]
const MOTS_VOIES: Groupe = ['scolaire', 'apprentissage', ...VOIES_FC]

/** The words of the articles as leaves, each made once, with the article that holds it. */
function motsDe({ voies, vae, ponctuel, mixte }: ArticlesCategorie): (mots: Groupe) => readonly Trace[] {
  const connus = new Map<string, Trace>()
  const texteDe = (mot: Groupe[number]): CleTexte => {
    if (mot === 'vae') return vae
    if (MOTS_VOIES.includes(mot)) return voies
    return MOTS_PONCTUELS.includes(mot) ? (ponctuel ?? mixte) : mixte
  }
  const lire = (mot: Groupe[number]): Trace => {
    const connu = connus.get(mot)
    if (connu !== undefined) return connu
    const cree = constante('evaluation.mot', mot, 'mot', { texte: texteDe(mot) })
    connus.set(mot, cree)
    return cree
  }
  return (mots) => mots.map(lire)
}
