// The words of a text with what each can be in an order to a machine; phrases as one, letters that are set apart ("i g n
// o r e") put together, words that run into one another cut.

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
import type { Span } from './masking.ts'

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

const findApart = (text: string): (Span & { readonly words: RawWord[] })[] => {
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

const readRaw = (text: string): RawWord[] => {
  const words: RawWord[] = []
  const spaced = findApart(text)
  let next = 0
  for (const match of text.matchAll(wordPattern)) {
    const start = match.index
    const [raw] = match
    while (next < spaced.length && start >= (spaced[next]?.start ?? 0)) words.push(...(spaced[next++]?.words ?? []))
    if (next > 0 && start < (spaced[next - 1]?.end ?? 0)) continue
    if (raw.charCodeAt(0) > 0x2e80 && han.test(raw)) {
      words.push(...splitHan(raw, start))
      continue
    }
    const form = formOf(raw)
    const parts = form.isJoined ? splitLetters(form.written, (index) => start + index) : []
    if (parts.length > 1) words.push(...parts)
    else words.push({ form, start, end: start + raw.length })
  }
  return words
}

const hardBreak = /[.!?。！？;；•·▪●○◦‣⁃➢✓✔►]|\n[ \t]*\n/u
const softBreak = /[,:，、：()"“”«»„'|{}[\]—–]|(?:^|\s)-(?:\s|$)/u

const breakOf = (between: string): Break => {
  if (between === ' ' || between === '') return 'none'
  if (hardBreak.test(between)) return 'sentence'
  if (between.includes('\n')) return 'line'
  return softBreak.test(between) ? 'clause' : 'none'
}

const longestBreak = 200
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
    const between = text.slice(Math.max(Math.min(previousEnd, first.start), first.start - longestBreak), first.start)
    words.push({
      ...{ start: first.start, end, breakBefore: breakOf(between) },
      ...{ kinds: found?.kinds ?? none, isTurningPoint: found?.isTurningPoint === true },
    })
    previousEnd = end
    index += length
  }
  return words
}
