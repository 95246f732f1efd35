import { collapseSpaces, fold } from '#socle/texte.ts'
import { lireOuverture, type Ouverture } from './codes.ts'
import { ouvreNature } from './natures.ts'

/** What a line looks like, before one knows in which column it stands; offsets count from the start of its text. */
export type Classe =
  | Ouverture
  | { readonly genre: 'tiret'; readonly marque: string; readonly mots: number }
  /** `futur`: what the candidate will have to do, not what is judged; `amorce`: « Le candidat : », before a list. */
  | { readonly genre: 'candidat'; readonly futur: boolean; readonly amorce: boolean }
  | { readonly genre: 'nature' | 'titre' | 'validation' | 'etiquette' | 'adresse' | 'texte' }

const TETE = 120
const TIRET = /^(?:[-−–—•▪‣·●○■□✓✔➢►]\s*|\*\s+|o\s+(?=\p{Lu}))/u
const ADRESSE = /^(?:https?:\/\/|www\.)\S+$/u
const CANDIDAT = /^(?:(?:le|la|les) candidate?s?\b|l'(?:apprenante?|etudiante?|stagiaire|apprentie?)\b)/
const FUTUR = /^\S+(?: candidate?s?)? (?:devra|devront|doit|doivent|aura|auront|sera|seront|est amene)/
const AMORCE = /^(?:(?:le|la|les) candidate?s?|l'\p{L}+) ?:$/u
const VALIDATION = /^la validation(?: (?:du|de ce|de chaque)(?: bloc\b.*)?)?$|^validation du bloc\b/
const ETIQUETTE = /^(?:liste des )?criteres(?: (?:d'evaluation|de reussite|observables))? ?:?$/

/** Tells what a trimmed line looks like. */
export function classer(texte: string): Classe {
  const ouverture = lireOuverture(texte)
  if (ouverture) return ouverture
  const marque = lireTirets(texte)
  if (marque) return { genre: 'tiret', marque: marque.charAt(0), mots: marque.length }
  if (ADRESSE.test(texte.slice(0, 2000))) return { genre: 'adresse' }
  if (texte.startsWith('«') || texte.startsWith('“')) return { genre: 'titre' }
  const plie = fold(collapseSpaces(texte.slice(0, TETE)))
  if (CANDIDAT.test(plie)) return { genre: 'candidat', futur: FUTUR.test(plie), amorce: AMORCE.test(plie) }
  if (VALIDATION.test(plie)) return { genre: 'validation' }
  if (ETIQUETTE.test(plie)) return { genre: 'etiquette' }
  return { genre: ouvreNature(plie) && commenceEnCapitale(texte) ? 'nature' : 'texte' }
}

/** List marks at the head, doubled ones too (« − -définition »). */
function lireTirets(texte: string): string {
  let fin = 0
  for (let tour = 0; tour < 3; tour += 1) fin += TIRET.exec(texte.slice(fin, fin + TETE))?.[0].length ?? 0
  return texte.slice(0, fin)
}

/** Whether the first letter is a capital. */
export const commenceEnCapitale = (texte: string): boolean => /^\P{L}*\p{Lu}/u.test(texte.slice(0, TETE))

const MOTS_OUVERTS = new Set(
  'a afin au aux avec ce ces cette chez comme comment d dans de depuis des dont du en entre est et l la le les leur leurs mais mes ne notre nos ou par pour puis qu que qui sa sans selon ses si son sous sur un une vers votre vos y ainsi lors hors plus chaque tout toute tous toutes'.split(
    ' ',
  ),
)

/** How a line ends: on a word that calls for another, on a full stop, or neither. */
export function finDeLigne(texte: string): 'appelle' | 'libre' | 'close' {
  const fin = texte.trimEnd().slice(-40)
  if (/[.;:!?»]$/u.test(fin)) return 'close'
  if (/[,'’(-]$/u.test(fin)) return 'appelle'
  const dernier = /\p{L}+$/u.exec(fin)?.[0] ?? ''
  return !commenceEnCapitale(dernier) && MOTS_OUVERTS.has(fold(dernier)) ? 'appelle' : 'libre'
}
