import { type Resultat, refuser, reussir } from '#socle/resultat.ts'
import type { Element, GenreElement, GenreLien, Lien, Modalite } from './referentiel.ts'

/** Bounds of one référentiel: numbers of things, levels of the tree, characters of a text. */
export const BORNES_REFERENTIEL = {
  elements: 10_000,
  liens: 50_000,
  profondeur: 20,
  identifiant: 200,
  court: 2_000,
  texte: 20_000,
  liste: 1_000,
} as const

const CONTENANTS: readonly GenreElement[] = ['bloc', 'activite', 'tache', 'competence', 'unite', 'epreuve']

/** Which kinds may stand under which; any of them may stand at the top. */
const PARENTS_ADMIS: Readonly<Record<GenreElement, readonly GenreElement[]>> = {
  bloc: ['activite', 'unite', 'epreuve'],
  activite: ['bloc', 'activite', 'unite', 'epreuve'],
  tache: ['bloc', 'activite', 'tache', 'competence'],
  competence: CONTENANTS,
  connaissance: [...CONTENANTS, 'connaissance'],
  evaluation: [...CONTENANTS, 'evaluation'],
  critere: [...CONTENANTS, 'evaluation', 'critere'],
  unite: ['bloc', 'unite', 'epreuve'],
  epreuve: ['bloc', 'unite', 'epreuve'],
}

const BOUTS_ADMIS: Readonly<Record<GenreLien, readonly [readonly GenreElement[], readonly GenreElement[]]>> = {
  evalue: [
    ['evaluation', 'critere', 'unite', 'epreuve'],
    ['competence', 'tache', 'activite', 'connaissance'],
  ],
  mobilise: [['competence'], ['connaissance', 'activite', 'tache', 'competence']],
  correspond: [
    ['bloc', 'unite', 'epreuve'],
    ['bloc', 'unite', 'epreuve'],
  ],
}

/** May an element of this kind stand under that parent (null: at the top)? */
export const peutContenir = (parent: GenreElement | null, genre: GenreElement): boolean =>
  parent === null || PARENTS_ADMIS[genre].includes(parent)

/** May a link of this kind go from the first kind of element to the second? */
export const peutLier = (lien: GenreLien, de: GenreElement, vers: GenreElement): boolean =>
  BOUTS_ADMIS[lien][0].includes(de) && BOUTS_ADMIS[lien][1].includes(vers)

/** Key by which two links are the same one. */
export const cleLien = ({ genre, de, vers }: Lien): string => `${genre}\n${de}\n${vers}`

/** Half of a surrogate pair, or NUL: no store keeps them, no reader shows them. */
const ILLISIBLE = /\p{Surrogate}/u
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for
const CONTROLE = /[\u0000-\u001f\u007f]/

/**
 * Checks one text. Refusals `referentiel.texte-trop-long` (champ, max), `referentiel.texte-illisible` (champ).
 */
export function verifierTexte(champ: string, texte: string | null, max: number): Resultat<null> {
  if (texte === null) return reussir(null)
  if (texte.length > max) return refuser('referentiel.texte-trop-long', { champ, max })
  if (texte.includes('\0') || ILLISIBLE.test(texte)) return refuser('referentiel.texte-illisible', { champ })
  return reussir(null)
}

/** Checks a list of texts: at most a thousand of them, each as `verifierTexte`. */
export function verifierTextes(champ: string, textes: readonly string[], max: number): Resultat<null> {
  if (textes.length > BORNES_REFERENTIEL.liste) return refuser('referentiel.texte-trop-long', { champ, max })
  for (const texte of textes) {
    const verifie = verifierTexte(champ, texte, max)
    if (!verifie.ok) return verifie
  }
  return reussir(null)
}

/** Checks what an element says by itself. Refusals `referentiel.identifiant-invalide` and those of its texts. */
export function verifierElement(element: Element): Resultat<null> {
  const { id } = element
  if (id === '' || id.length > BORNES_REFERENTIEL.identifiant || CONTROLE.test(id) || ILLISIBLE.test(id))
    return refuser('referentiel.identifiant-invalide', { id: id.slice(0, BORNES_REFERENTIEL.identifiant) })
  for (const [champ, texte, max] of textesDe(element)) {
    const verifie = verifierTexte(champ, texte, max)
    if (!verifie.ok) return verifie
  }
  return reussir(null)
}

type Texte = readonly [champ: string, texte: string | null, max: number]

function textesDe(element: Element): Texte[] {
  const { court, texte } = BORNES_REFERENTIEL
  const communs: Texte[] = [
    ['code', element.code, court],
    ['libelle', element.libelle, texte],
  ]
  switch (element.genre) {
    case 'evaluation':
      return [...communs, ['consigne', element.consigne, texte], ...textesModalites(element.modalites)]
    case 'unite':
    case 'epreuve':
      return [...communs, ...textesModalites(element.modalites)]
    case 'bloc':
      return [...communs, ['validation', element.validation, texte]]
    case 'critere':
      return [...communs, ...element.niveaux.map((niveau): Texte => ['niveaux', niveau, court])]
    default:
      return communs
  }
}

const textesModalites = (modalites: readonly Modalite[]): Texte[] =>
  modalites.flatMap(({ candidats, brut }): Texte[] => [
    ['candidats', candidats, BORNES_REFERENTIEL.court],
    ['brut', brut, BORNES_REFERENTIEL.texte],
  ])
