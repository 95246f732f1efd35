import { type Conclusion, conclureCalcul } from '#droit/conclusion.ts'
import type { Confiance, Regle, RegleDeclaree } from '#droit/regle.ts'
import type { CleTexte } from '#droit/textes.ts'
import { calculer, constante, fait, feuille, juger, type Trace } from '#droit/trace.ts'

/** Kinds of documents whose retention people ask about. */
export const GENRES_CONSERVATION = [
  'copie-examen',
  'pv-jury',
  'dossier-eleve',
  'dossier-vae',
  'donnees-sante',
  'contrat-apprentissage',
  'pieces-financement',
  'publication-resultats',
  'transmission-cpf',
] as const
export type GenreConservation = (typeof GENRES_CONSERVATION)[number]

/** Care that a kind of document asks for, by code. */
export type Precaution =
  | 'visa-archives'
  | 'secret-professionnel'
  | 'jamais-au-jury'
  | 'sans-nir'
  | 'opposition'
  | 'strict-necessaire'

/** One row of the retention table. `annees` null: no source that we read states a length. */
export interface LigneConservation {
  readonly genre: GenreConservation
  readonly annees: number | null
  readonly texte: CleTexte
  readonly confiance: Confiance
  readonly precautions: readonly Precaution[]
}

const ARCHIVES = 'instruction.dpaci-2005-003'

/**
 * What we know of retention. Only the year during which copies may be consulted was read, second-hand; every other length
 * stays to be read in its text by a person before anything is destroyed.
 */
export const TABLE_CONSERVATION: readonly LigneConservation[] = [
  ligne('copie-examen', 1, ARCHIVES, ['visa-archives']),
  ligne('pv-jury', null, ARCHIVES, ['visa-archives']),
  ligne('dossier-eleve', null, ARCHIVES, ['visa-archives', 'strict-necessaire']),
  ligne('dossier-vae', null, 'code-du-travail.L6421-4', ['secret-professionnel']),
  ligne('donnees-sante', null, 'rgpd.9', ['jamais-au-jury']),
  ligne('contrat-apprentissage', null, 'rgpd.6', ['strict-necessaire']),
  ligne('pieces-financement', null, 'rgpd.6', ['strict-necessaire']),
  ligne('publication-resultats', null, 'rgpd.6', ['opposition']),
  ligne('transmission-cpf', null, 'code-du-travail.R6113-17-1', ['sans-nir']),
]

function ligne(
  genre: GenreConservation,
  annees: number | null,
  texte: CleTexte,
  precautions: readonly Precaution[],
): LigneConservation {
  return { genre, annees, texte, confiance: annees === null ? 'interpretation' : 'seconde-main', precautions }
}

export interface FaitsConservation {
  readonly genre: GenreConservation
  readonly jour: string
  /** Day from which the length runs: last day of the session, end of the contract, end of the path. */
  readonly depuisLe: string | null
}

/** Until when to keep, and how sure it is: always to be confirmed with the text before anything is destroyed. */
export interface Conservation {
  readonly jusquAu: string | null
  /** The day has passed; null: unknown. */
  readonly echue: boolean | null
  readonly statut: 'a-confirmer'
  readonly texte: CleTexte
  readonly confiance: Confiance
  readonly precautions: readonly Precaution[]
}

const dureeDe = ({ annees, texte }: LigneConservation): Trace =>
  annees === null
    ? feuille(
        'qualite.conservation.duree',
        null,
        { unite: 'annees', texte },
        { genre: 'texte', texte, paragraphe: null },
      )
    : constante('qualite.conservation.duree', annees, 'annees', { texte })

const DUREES: ReadonlyMap<GenreConservation, Trace> = new Map(
  TABLE_CONSERVATION.map((une) => [une.genre, dureeDe(une)]),
)

const INCONNUE: Trace = feuille(
  'qualite.conservation.duree',
  null,
  { unite: 'annees' },
  { genre: 'texte', texte: ARCHIVES, paragraphe: null },
)

/** Instruction du 22 février 2005 et RGPD : garder jusqu’au terme de la durée que fixe le texte, à confirmer dans son annexe. */
const REGLE_CONSERVATION: Regle<FaitsConservation> = {
  id: 'qualite.conservation',
  famille: 'qualite.conservation',
  references: [
    { texte: ARCHIVES, paragraphe: null },
    { texte: 'rgpd.6', paragraphe: null },
    { texte: 'rgpd.9', paragraphe: null },
    { texte: 'code-du-travail.L6421-4', paragraphe: null },
  ],
  du: null,
  au: null,
  reference: 'jour',
  confiance: 'seconde-main',
  evaluer: ({ genre, depuisLe }) => {
    const depuis = fait('qualite.conservation.depuis', depuisLe, 'jour', 'depuis_le')
    const duree = DUREES.get(genre) ?? INCONNUE
    return calculer('qualite.conservation', 'ajouter-annees', [depuis, duree], { unite: 'jour', texte: ARCHIVES })
  },
}

/** Until when a document is to be kept; unknown when no length was read, which is said with the text to open. */
export function calculerConservation(faits: FaitsConservation): Conclusion<Conservation> {
  const trace = REGLE_CONSERVATION.evaluer(faits)
  const jour = fait('qualite.jour', faits.jour, 'jour', 'jour')
  const echue = juger('qualite.conservation.echue', 'plus-que', [jour, trace]).valeur
  const { texte, confiance, precautions } = ligneDe(faits.genre)
  return conclureCalcul(trace, {
    jusquAu: typeof trace.valeur === 'string' ? trace.valeur : null,
    echue: typeof echue === 'boolean' ? echue : null,
    statut: 'a-confirmer',
    texte,
    confiance,
    precautions,
  })
}

function ligneDe(genre: GenreConservation): LigneConservation {
  const trouvee = TABLE_CONSERVATION.find((une) => une.genre === genre)
  if (trouvee === undefined) throw new RangeError(`no retention row: ${genre}`)
  return trouvee
}

/** The rules on retention. */
export const REGLES_CONSERVATION: readonly RegleDeclaree[] = [REGLE_CONSERVATION]
