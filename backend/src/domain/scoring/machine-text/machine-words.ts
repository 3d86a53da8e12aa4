// The words of a text with what each can be in an order to a machine; phrases as one, letters that are set apart ("i g n
// o r e") put together, words that run into one another cut.

import type { Span } from '../text/index.ts'
import { remember } from '../text/index.ts'
import {
  type Form,
  formOf,
  han,
  isVocabulary,
  type Kinds,
  type LexiconNode,
  measureHan,
  normaliseWord,
  wordPattern,
} from './machine-lexicon.ts'

/** How a word is parted from the one before: by spaces, a comma or the like, a break of lines, the end of a sentence. */
export type Break = 'none' | 'clause' | 'line' | 'sentence'

/** A word or a fixed phrase. */
export interface CueWord extends Span {
  readonly kinds: Kinds
  readonly breakBefore: Break
  /** Whether it can be what an order turns on: its verb, who is spoken to, a verdict. Most words cannot. */
  readonly isTurningPoint: boolean
}

const none: Kinds = new Set()

interface RawWord extends Span {
  readonly form: Form
}

const wordAt = new RegExp(wordPattern.source, 'yu')
const caseBit = 0x20
const isPlainLetter = (code: number): boolean => (code | caseBit) >= 0x61 && (code | caseBit) <= 0x7a
// Characters of ASCII in which no word begins and behind which letters are a whole word.
const betweenWords: readonly boolean[] = Array.from({ length: 0x80 }, (_, code) =>
  /[^a-z\d@$#!|']/i.test(String.fromCharCode(code)),
)
const isBetweenWords = (code: number): boolean => code < betweenWords.length && betweenWords[code] === true

// Where the letters A to Z that begin here end, if they are a word as `wordPattern` has it; 0 if more may belong to it.
const endOfPlain = (text: string, start: number): number => {
  let end = start
  while (end < text.length && isPlainLetter(text.charCodeAt(end))) end++
  return end > start && (end === text.length || isBetweenWords(text.charCodeAt(end))) ? end : 0
}

// The same for a word of any kind; 0 if none begins here.
const endOfOther = (text: string, start: number): number => {
  if (isBetweenWords(text.charCodeAt(start))) return 0
  wordAt.lastIndex = start
  return wordAt.test(text) ? wordAt.lastIndex : 0
}

// Chinese is cut into the longest words that are known.
const splitHan = (run: string, at: number): RawWord[] => {
  const words: RawWord[] = []
  for (let from = 0; from < run.length; ) {
    const length = measureHan(run, from)
    words.push({ form: formOf(run.slice(from, from + length)), start: at + from, end: at + from + length })
    from += length
  }
  return words
}

const longestVocabularyWord = 18
/** Cuts letters that run on without spaces ("ignoreallrules") into the words that are known; others are left out. */
const splitLetters = (letters: string, placeOf: (index: number) => number): RawWord[] => {
  const words: RawWord[] = []
  for (let from = 0; from < letters.length; ) {
    let length = Math.min(longestVocabularyWord, letters.length - from)
    while (length > 1 && !isVocabulary(letters.slice(from, from + length))) length--
    const form = length > 1 ? formOf(letters.slice(from, from + length)) : null
    if (form !== null) words.push({ form, start: placeOf(from), end: placeOf(from + length - 1) + 1 })
    from += length
  }
  return words
}

// Letters one by one: "i g n o r e", "i.g.n.o.r.e", "i-g-n-o-r-e", each on its line.
const apart = /(?<![\p{L}\p{N}])\p{L}(?:[ \t.·_*|\n-]{1,4}\p{L}(?![\p{L}\p{N}])){7,400}/gu

// Six letters of the eight, with what parts them: that begins with a rarer sign than any letter.
const apartSign = /[ \t.·_*|\n-]\p{L}(?:[ \t.·_*|\n-]{1,4}\p{L}){5}[ \t.·_*|\n-]/u

const findApart = (text: string): (Span & { readonly words: RawWord[] })[] => {
  if (!apartSign.test(text)) return []
  const found: (Span & { words: RawWord[] })[] = []
  for (const match of text.matchAll(apart)) {
    const places: number[] = []
    let letters = ''
    for (const letter of match[0].matchAll(/\p{L}/gu)) {
      for (const unit of normaliseWord(letter[0])) {
        letters += unit
        places.push(match.index + letter.index)
      }
    }
    const words = splitLetters(letters, (index) => places[index] ?? match.index)
    found.push({ start: match.index, end: match.index + match[0].length, words })
  }
  return found
}

const firstHan = 0x2e80

// The words of `wordPattern` one after another. Most are of plain letters and are found without the pattern.
const readRaw = (text: string): RawWord[] => {
  const words: RawWord[] = []
  const spaced = findApart(text)
  let next = 0
  for (let start = 0, end = 0; start < text.length; start = end) {
    const plainEnd = endOfPlain(text, start)
    end = plainEnd === 0 ? endOfOther(text, start) : plainEnd
    if (end === 0) {
      end = start + ((text.codePointAt(start) ?? 0) > 0xffff ? 2 : 1)
      continue
    }
    while (next < spaced.length && start >= (spaced[next]?.start ?? 0)) words.push(...(spaced[next++]?.words ?? []))
    if (next > 0 && start < (spaced[next - 1]?.end ?? 0)) continue
    if (text.charCodeAt(start) > firstHan && han.test(text.slice(start, end))) {
      words.push(...splitHan(text.slice(start, end), start))
      continue
    }
    const form = formOf(text.slice(start, end))
    const from = start
    const parts = form.isJoined ? splitLetters(form.written, (index) => from + index) : []
    if (parts.length > 1) words.push(...parts)
    else words.push({ form, start, end })
  }
  return words
}

const hardBreak = /[.!?。！？;；•·▪●○◦‣⁃➢✓✔►]|\n[ \t]*\n/u
const softBreak = /[,:，、：()"“”«»„'|{}[\]—–]|(?:^|\s)-(?:\s|$)/u

const readBreak = (between: string): Break => {
  if (hardBreak.test(between)) return 'sentence'
  if (between.includes('\n')) return 'line'
  return softBreak.test(between) ? 'clause' : 'none'
}

const longestBreak = 200
// Few kinds of breaks make up nearly all of a text.
const longestRemembered = 4
const recallBreak = remember(readBreak)

// What stands between two words; the last 200 characters of it.
const breakOf = (text: string, from: number, to: number): Break => {
  if (to <= from || (to === from + 1 && text.charCodeAt(from) === 0x20)) return 'none'
  const between = text.slice(Math.max(from, to - longestBreak), to)
  return between.length > longestRemembered ? readBreak(between) : recallBreak(between)
}

const longestPhrase = 5

/** The longest phrase of the lists that begins here: what it is, and of how many words. */
const readPhrase = (
  raw: readonly RawWord[],
  index: number,
): { readonly found: LexiconNode | null; readonly length: number } => {
  let node = raw[index]?.form.node
  let found: LexiconNode | null = null
  let length = 1
  for (let next = 1; node !== undefined; next++) {
    if (node.kinds !== null) {
      found = node
      length = next
    }
    const form = next < longestPhrase ? raw[index + next]?.form : undefined
    if (form === undefined || node.next.size === 0) break
    node = node.next.get(form.written) ?? node.next.get(form.word)
  }
  return { found, length }
}

/** The words of a text in their order, phrases of the lists as one. */
export const readCueWords = (text: string): CueWord[] => {
  const raw = readRaw(text)
  const words: CueWord[] = []
  let previousEnd = 0
  for (let index = 0; index < raw.length; ) {
    const first = raw[index]
    if (first === undefined) break
    const { found, length } = readPhrase(raw, index)
    const { end } = raw[index + length - 1] ?? first
    words.push({
      start: first.start,
      end,
      kinds: found?.kinds ?? none,
      breakBefore: breakOf(text, previousEnd, first.start),
      isTurningPoint: found?.isTurningPoint === true,
    })
    previousEnd = end
    index += length
  }
  return words
}
