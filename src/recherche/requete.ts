import { TOUS_CHAMPS } from './champs.ts'
import type { Lecture } from './lecture.ts'
import { documentsNumerotes } from './numeros.ts'
import { type Terme, termesDuMot } from './termes.ts'
import { meaningfulWordsOf, wordsOf } from './words.ts'

/** What one word of the question stands for: posting lists, and records named by their number. */
export interface Groupe {
  readonly mot: string
  readonly termes: readonly Terme[]
  readonly documents: readonly number[]
}

/** A question as understood. */
export interface Requete {
  readonly groupes: readonly Groupe[]
  /** Words that count, folded and corrected, in order: what titles are compared with. */
  readonly mots: readonly string[]
  /** true when the last word may be unfinished. */
  readonly ouverte: boolean
  readonly corrections: readonly { readonly mot: string; readonly propose: string }[]
  /** Nothing asked: every record answers. */
  readonly vide: boolean
}

/** Characters of the question that are read; a title of the register has 800 at most. */
const MAX_TEXT = 1000
/** Distinct words that must match; the following ones only help ranking. */
export const MAX_GROUPS = 24

/** Reads a question: codes are put together, unknown words corrected, the last word completed when still open. */
export function parseRequete(index: Lecture, texte: string): Requete {
  const text = texte.slice(0, MAX_TEXT)
  const words = joinCodes(meaningfulWordsOf(text))
  const last = words.at(-1)
  const ouverte = last !== undefined && last.end === text.length
  const groupes: Groupe[] = []
  const corrections: { mot: string; propose: string }[] = []
  const mots: string[] = []
  const seen = new Set<string>()
  words.forEach(({ text: word }, rank) => {
    if (seen.has(word) || groupes.length >= MAX_GROUPS) {
      mots.push(word)
      return
    }
    seen.add(word)
    const sens = readWord(index, word, { ouvert: ouverte && rank === words.length - 1, seul: words.length === 1 })
    mots.push(sens.corrige ?? word)
    if (sens.propose !== null) corrections.push({ mot: word, propose: sens.propose })
    groupes.push({ mot: sens.corrige ?? word, termes: sens.termes, documents: sens.documents })
  })
  const vide = groupes.length === 0 && (text.trim() === '' || wordsOf(text).length > 0)
  return { groupes, mots, ouverte, corrections, vide }
}

interface Sens {
  readonly termes: readonly Terme[]
  readonly documents: readonly number[]
  readonly corrige: string | null
  readonly propose: string | null
}

function readWord(index: Lecture, word: string, place: { ouvert: boolean; seul: boolean }): Sens {
  const documents = documentsNumerotes(index, word, place)
  if (/^\d{9}$|^\d{14}$/.test(word)) return { ...termesEtablissement(index, word), documents }
  if (/^(rncp|rs)\d/.test(word)) return { termes: [], documents, corrige: null, propose: null }
  return { ...termesDuMot(index, word, place.ouvert), documents }
}

/** SIREN and SIRET are terms of 14 digits: a SIREN is the prefix of those of its establishments. */
function termesEtablissement(index: Lecture, digits: string): Omit<Sens, 'documents'> {
  const [first, end] = index.postings.terms.prefixed(digits)
  const termes: Terme[] = []
  for (let terme = first; terme < end; terme++) termes.push({ terme, facteur: 1, champs: TOUS_CHAMPS })
  return { termes, corrige: null, propose: null }
}

interface Mot {
  readonly text: string
  readonly end: number
}

/** RNCP 35698 → rncp35698, BC 4 → bc04, and a SIRET or SIREN typed with spaces → its digits. */
export function joinCodes(words: readonly Mot[]): Mot[] {
  const joined: Mot[] = []
  for (let i = 0; i < words.length; ) {
    const taken = codeLength(words, i)
    const text = words
      .slice(i, i + taken)
      .map((word) => word.text)
      .join('')
    joined.push({ text: text.replace(/^bc(\d)$/, 'bc0$1'), end: words[i + taken - 1]?.end ?? 0 })
    i += taken
  }
  return joined
}

function codeLength(words: readonly Mot[], at: number): number {
  const isDigits = (rank: number): boolean => /^\d+$/.test(words[rank]?.text ?? '')
  if (/^(rncp|rs|bc)$/.test(words[at]?.text ?? '') && isDigits(at + 1)) return 2
  let digits = 0
  let best = 1
  for (let i = at; isDigits(i) && digits < 14; i++) {
    digits += words[i]?.text.length ?? 0
    if (i > at && (digits === 9 || digits === 14)) best = i - at + 1
  }
  return best
}

/** Whether a word of the question names a bloc by its code: `bc04` or `rncp35698bc04`. */
export function isCodeOfBloc(word: string, code: string): boolean {
  const folded = code.toLowerCase()
  return /^((rncp|rs)\d+)?bc\d+$/.test(word) && (folded === word || (word.startsWith('bc') && folded.endsWith(word)))
}
