import { stemmer } from '@orama/stemmers/french'
import { Tokenizer } from './tokenizer.ts'

const STOP_WORDS: ReadonlySet<string> = new Set(
  (
    'a au aux avec ce ces cet cette d dans de des du elle en et eux il ils j je l la le les leur leurs lui m me meme ' +
    'mes n ne nos notre nous ou par pas pour qu que qui s sa se ses son sont sur t ta te toi ton un une vos votre vous y'
  ).split(' '),
)

/** True for words that carry no meaning in a title (folded form). */
export function isStopWord(word: string): boolean {
  return STOP_WORDS.has(word)
}

/** True for the word after which a single letter names something: "option A". */
export function isOptionWord(word: string): boolean {
  return word === 'option' || word === 'options'
}

/** French Snowball stem of a folded word; words with digits and words of three letters or less stay as they are. */
export function stemOf(word: string): string {
  if (word.length <= 3 || /\d/.test(word)) return word
  const known = stems.get(word)
  if (known !== undefined) return known
  const stem = stemmer(word)
  const kept = /^[a-z]+$/.test(stem) ? stem : word
  if (stems.size >= STEMS_KEPT) stems.clear()
  stems.set(word, kept)
  return kept
}

/** The words of a language come back: stemming one again costs more than looking it up. */
const STEMS_KEPT = 20_000
const stems = new Map<string, string>()

/** A folded word of a short text, with where it ends in it. */
export interface Word {
  readonly text: string
  readonly end: number
}

const tokenizer = new Tokenizer()

/** Every folded word of a short text, stop words included. For queries and titles; the builder does not use it. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = []
  tokenizer.read(text, (length, _hash, end) => words.push({ text: tokenizer.word(length), end }))
  return words
}

/** The words of a text that count, in order. */
export function meaningfulWordsOf(text: string): Word[] {
  let previous = ''
  return wordsOf(text).filter(({ text: word }) => {
    const afterOption = isOptionWord(previous)
    previous = word
    return !isStopWord(word) || (afterOption && word.length === 1)
  })
}

/** Folded form of a short text: its words, one space between, stop words included. */
export function foldText(text: string): string {
  return wordsOf(text)
    .map((word) => word.text)
    .join(' ')
}
