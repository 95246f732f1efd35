import type { CleTexte } from '#droit/textes.ts'
import { calculer, constante, feuille, juger, type Trace, type Unite, type Valeur } from '#droit/trace.ts'
import type { FaitsJury, GenreJury, MembreJury } from './faits.ts'

/** The text that composes the jury of each kind. */
const TEXTE_DU_JURY: Readonly<Record<GenreJury, CleTexte>> = {
  'bac-pro': 'code-de-l-education.D337-93',
  cap: 'code-de-l-education.D337-23',
  bp: 'code-de-l-education.D337-123',
  cs: 'code-de-l-education.D337-160',
  bts: 'code-de-l-education.D643-31',
  'titre-professionnel': 'code-de-l-education.R338-6',
  'titre-prive': 'code-du-travail.R6113-9',
}

/** A fact about one member: whose it is shows when it is missing. */
export const faitDe = (
  { nom }: Pick<MembreJury, 'nom'>,
  code: string,
  [valeur, unite]: readonly [Valeur, Unite],
  chemin: string,
): Trace => feuille(code, valeur, { unite, details: { membre: nom } }, { genre: 'fait', chemin })

/** A word of the closed lists that the texts use. */
const mot = (valeur: string): Trace =>
  constante(`jury.mot.${valeur}`, valeur, 'mot', { texte: 'code-de-l-education.D337-93' })

/** The words that the rules compare with. */
export const MOTS = {
  enseignant: mot('enseignant'),
  employeur: mot('employeur'),
  salarie: mot('salarie'),
  public: mot('public'),
  prive: mot('prive-sous-contrat'),
  cfa: mot('cfa'),
  president: mot('president'),
  adjoint: mot('adjoint'),
  femme: mot('femme'),
  homme: mot('homme'),
} as const

/** One member as leaves of a trace. */
export interface MembreLu {
  readonly membre: MembreJury
  /** Place in the input, `membres.3`. */
  readonly chemin: string
  readonly nom: Trace
  readonly nomme: Trace
  readonly fonction: Trace
  readonly college: Trace
  readonly qualite: Trace
  readonly secteur: Trace
  readonly professionnel: Trace
  readonly enseignant: Trace
}

/** How many sit, of each kind. */
export interface Comptes {
  readonly membres: Trace
  readonly enseignants: Trace
  readonly professionnels: Trace
  readonly employeurs: Trace
  readonly salaries: Trace
}

/** Who counts as sitting: the appointed, or those of them who came. */
export type Siege = (membre: MembreLu) => Trace

/** A jury ready to be judged. */
export interface DossierJury {
  readonly faits: FaitsJury
  readonly texte: CleTexte
  readonly membres: readonly MembreLu[]
  readonly nommes: Comptes
}

/** Turns the facts into leaves and counts the appointed. */
export function lireJury(faits: FaitsJury): DossierJury {
  const membres = faits.membres.map(lireMembre)
  const texte = TEXTE_DU_JURY[faits.genre]
  return { faits, texte, membres, nommes: compterSieges(membres, ({ nomme }) => nomme) }
}

function lireMembre(membre: MembreJury, rang: number): MembreLu {
  const chemin = `membres.${rang}`
  const lire = (code: string, valeur: Valeur, unite: Unite, place: string): Trace =>
    faitDe(membre, `jury.${code}`, [valeur, unite], `${chemin}.${place}`)
  const college = lire('college', membre.college, 'mot', 'college')
  const details = { membre: membre.nom }
  return {
    membre,
    chemin,
    nom: lire('nom', membre.nom, 'texte', 'nom'),
    nomme: lire('nomme', membre.nomme, 'oui-non', 'nomination'),
    fonction: lire('fonction', membre.fonction, 'mot', 'fonction'),
    college,
    qualite: lire('qualite', membre.qualite, 'mot', 'qualite'),
    secteur: lire('secteur', membre.secteur, 'mot', 'secteur'),
    professionnel: juger('jury.professionnel', 'parmi', [college, MOTS.employeur, MOTS.salarie], { details }),
    enseignant: juger('jury.enseignant', 'egal', [college, MOTS.enseignant], { details }),
  }
}

/** Number of members who sit and meet a condition. */
export const compterSi = (code: string, membres: readonly MembreLu[], siege: Siege, condition: Siege): Trace =>
  calculer(
    code,
    'compte',
    membres.map((lu) => juger('jury.siege', 'et', [siege(lu), condition(lu)], { details: { membre: lu.membre.nom } })),
    { unite: 'nombre' },
  )

/** Counts of those who sit. */
export function compterSieges(membres: readonly MembreLu[], siege: Siege): Comptes {
  return {
    membres: calculer('jury.compte.membres', 'compte', membres.map(siege), { unite: 'nombre' }),
    enseignants: compterSi('jury.compte.enseignants', membres, siege, ({ enseignant }) => enseignant),
    professionnels: compterSi('jury.compte.professionnels', membres, siege, ({ professionnel }) => professionnel),
    employeurs: compterSi('jury.compte.employeurs', membres, siege, ({ college }) =>
      juger('jury.employeur', 'egal', [college, MOTS.employeur]),
    ),
    salaries: compterSi('jury.compte.salaries', membres, siege, ({ college }) =>
      juger('jury.salarie', 'egal', [college, MOTS.salarie]),
    ),
  }
}
