// Text as words with places. Everything is matched on whole words; that alone keeps "java" out of
// "javascript", "ai" out of "maintain" and "ba" out of "backend".

import { functionWords, personalWords } from './common-words.ts'
import { languagesOfGrammar } from './grammar.ts'
import { remember } from './remembered.ts'
import { stemWord, toSingular } from './stem.ts'

/** A word of the text. */
export interface Token {
  /** Lower case, without accents, apostrophes and a possessive s; "&" is "and". */
  readonly word: string
  /** For naming things: the singular. */
  readonly singular: string
  /** For comparing texts: the stem. */
  readonly stem: string
  /** Whether texts may be compared by it at all: no grammar, nothing of sex or family, no bare figure or letter. */
  readonly isContent: boolean
  /** The languages of whose grammar it is; see `languagesOfGrammar`. */
  readonly grammar: readonly number[]
  /** Offsets in the text: `text.slice(start, end)` is the word as written. */
  readonly start: number
  readonly end: number
  /** Whether punctuation or a break of paragraphs stands between this word and the one before. */
  readonly breaksBefore: boolean
}

// A word may end in ++ or # (C++, C#), may begin with a dot where it is .NET, and may be a figure with a letter in
// brackets (401(k)). Hyphens, slashes and inner dots separate, so "front-end" is "front end" and "Node.js" is "Node js"
// wherever they stand. French and Italian articles that have lost their vowel (l', d', qu') are words of their own.
const wordPattern =
  /(?<![\p{L}\p{N}])\.NET(?![\p{L}\p{N}])|(?<![\p{L}\p{N}'’])(?:[cdjlmnst]|qu)['’](?=\p{L}{2})|(?<![\p{L}\p{N}])\d{3}\([a-z]\)(?:\(\d\))?|[\p{L}\p{N}\p{M}]+(?:['’][\p{L}\p{M}]+)*(?:\+\+|#(?![\p{L}\p{N}]))?|&/giu

// What may stand between two words of one name: an apostrophe (workers' compensation), spaces, a hyphen, a slash, a dot without spaces, one line break.
const joiner = /^['’]?(?:[ \t]{0,2}\n?[ \t]*|[-‐‑/.]|[ ]?[-/][ ]?)$/

// Letters that Unicode does not take apart.
const letters: Readonly<Record<string, string>> = { ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd' }

const foldAccents = (word: string): string =>
  /^\p{ASCII}*$/u.test(word)
    ? word
    : word
        .normalize('NFKD')
        .replace(/\p{M}/gu, '')
        .replace(/[ßæœøłđ]/g, (letter) => letters[letter] ?? letter)

const normalise = (raw: string): string => {
  if (raw === '&') return 'and'
  if (/^\p{L}{1,2}['’]$/u.test(raw)) return `${raw.slice(0, -1).toLowerCase()}e`
  return foldAccents(
    raw
      .toLowerCase()
      .replace(/['’]s$/, '')
      .replace(/['’()]/g, ''),
  )
}

// A line that is shorter than this was not broken for want of room, so what follows it is something else.
const wrappedLineLength = 50

const joins = (text: string, from: number, to: number): boolean => {
  const between = text.slice(from, to)
  if (between === ' ') return true
  if (!joiner.test(between)) return false
  if (!between.includes('\n')) return true
  return from - (text.lastIndexOf('\n', from - 1) + 1) >= wrappedLineLength
}

const toSingularOnce = remember(toSingular)

const isContentWord = (word: string): boolean =>
  !functionWords.has(word) &&
  !personalWords.has(word) &&
  /\p{L}/u.test(word) &&
  (word.length > 1 || /^[cr]$/.test(word))

type Word = Omit<Token, 'start' | 'end' | 'breaksBefore'>

// Everything that depends on the word alone, by one look: texts are long.
const readWord = remember((raw: string): Word => {
  const word = normalise(raw)
  return {
    word,
    singular: toSingularOnce(word),
    stem: stemWord(word),
    isContent: isContentWord(word),
    grammar: languagesOfGrammar(word),
  }
})

// "She" and "his" are taken out of a resume before it is scored. "They" is mostly said of others and stays for people to
// read, but may not count for more, so that a score does not tell one from the other.
const pronouns = new Set(['they', 'them', 'their', 'theirs', 'themselves'])

/** Splits a text into its words, in order, without "they" and its forms. Independent of the machine's language. */
export const tokenise = (text: string): Token[] => {
  const tokens: Token[] = []
  let previousEnd = 0
  let isBroken = true
  for (const match of text.matchAll(wordPattern)) {
    const [raw] = match
    const { word, singular, stem, isContent, grammar } = readWord(raw)
    if (word === '') continue
    const start = match.index
    const end = start + raw.length
    const breaksBefore: boolean = isBroken || !joins(text, previousEnd, start)
    previousEnd = end
    isBroken = breaksBefore && pronouns.has(word)
    if (!pronouns.has(word)) tokens.push({ word, singular, stem, isContent, grammar, start, end, breaksBefore })
  }
  return tokens
}

const plainName = /^[a-z\d]+(?:[ -][a-z\d]+)*$/

/** The words of a name in the form in which names are compared, `Token.singular`. The same as by `tokenise`. */
export const splitName = (name: string): string[] =>
  plainName.test(name) ? name.split(/[ -]/).map(toSingularOnce) : tokenise(name).map(({ singular }) => singular)
