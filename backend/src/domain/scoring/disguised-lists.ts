// Lists that look like statements: word after word without commas, one to a line, or each put into the same sentence. Who
// fills a page with the words of an advertisement writes so, and what is listed counts less than what is said.

import type { Segment } from './sections/index.ts'
import type { Span, Token } from './text/index.ts'
import { functionWords } from './text/index.ts'

// Sentences cut after one pattern ("I have used X in many places") are a list of what was put into it. Three of them may
// be a habit; from the next one on they count as a list, so that one more never takes from those before it.
const mostOfPattern = 3
const shortestPattern = 5
const longestPattern = 16

const patternsOf = (stems: readonly string[], first: number, behind: number): string[] => {
  const patterns: string[] = []
  for (let gap = first; gap < behind; gap++) patterns.push(stems.map((stem, at) => (at === gap ? '*' : stem)).join(' '))
  return patterns
}

// Sentences of one pattern differ in one word, so they share the half that it does not stand in. Few sentences share a
// half with so many others, and only of these the patterns are counted.
interface Half {
  sentences: number
  readonly waiting: (readonly string[])[]
  readonly patterns: Map<string, number>
}

class PatternCounts {
  readonly #halves = new Map<string, Half>()
  readonly #seen = new Set<string>()

  /** Counts a sentence, once however often it is repeated, and tells whether too many share a pattern with it. */
  add({ tokens }: Segment): boolean {
    if (tokens.length < shortestPattern || tokens.length > longestPattern) return false
    const stems = tokens.map(({ stem }) => stem)
    const whole = stems.join(' ')
    const isNew = !this.#seen.has(whole)
    this.#seen.add(whole)
    // Without grammar it is a row of names: four jobs at one company have titles of one pattern.
    if (!tokens.some(({ word }) => functionWords.has(word))) return false
    const middle = stems.length >> 1
    const inFirst = this.#addHalf(stems, [0, middle], isNew)
    return this.#addHalf(stems, [middle, stems.length], isNew) || inFirst
  }

  // Of the patterns with their gap from `first` up to but not including `behind`.
  #addHalf(stems: readonly string[], [first, behind]: readonly [number, number], isNew: boolean): boolean {
    const key = [stems.length, first, ...stems.slice(0, first), '*', ...stems.slice(behind)].join(' ')
    let half = this.#halves.get(key)
    if (half === undefined) {
      half = { sentences: 0, waiting: [], patterns: new Map() }
      this.#halves.set(key, half)
    }
    if (isNew) {
      half.sentences++
      half.waiting.push(stems)
    }
    if (half.sentences <= mostOfPattern) return false
    const { patterns } = half
    for (const waiting of half.waiting.splice(0))
      for (const pattern of patternsOf(waiting, first, behind)) patterns.set(pattern, (patterns.get(pattern) ?? 0) + 1)
    return patternsOf(stems, first, behind).some((pattern) => (patterns.get(pattern) ?? 0) > mostOfPattern)
  }
}

// "We, you, will, plan, routes": so many items of so few words are a list, whatever words they are.
const leastItems = 8
const mostWordsPerItem = 2

const isEnumeration = (text: string, { start, end, tokens }: Segment): boolean => {
  const items = text.slice(start, end).split(/[,;|]/).length
  return items >= leastItems && tokens.length <= items * mostWordsPerItem
}

// Names of skills one after another say no more than a list of them, with commas or without.
const leastNamed = 3
const namedShare = 0.6

const isRowOfSkills = ({ tokens }: Segment, skills: readonly Span[]): boolean => {
  if (skills.length < leastNamed || tokens.slice(0, 2).some(({ word }) => deed.test(word))) return false
  const named = tokens.filter(({ start }) => skills.some((skill) => start >= skill.start && start < skill.end)).length
  return named >= tokens.length * namedShare
}

const deed = /.{2}ed$/

// A word to a line is a list too, from the fourth line on.
const freeLines = 3
const mostWordsPerLine = 2

const findColumns = (segments: readonly Segment[]): ReadonlySet<Segment> => {
  const columns = new Set<Segment>()
  let run = 0
  for (const segment of segments) {
    const isShort = segment.form !== 'heading' && segment.tokens.length <= mostWordsPerLine
    run = isShort ? run + 1 : 0
    if (run > freeLines) columns.add(segment)
  }
  return columns
}

// So many words with so few different ones were not written for a reader.
const longSegment = 40
const leastVariety = 0.3

/** Whether a segment is long and hardly says two different things. */
export const isMonotonous = (tokens: readonly Token[]): boolean =>
  tokens.length >= longSegment && new Set(tokens.map(({ stem }) => stem)).size < tokens.length * leastVariety

/** Tells of the segments of a text, taken in their order, which are lists though they are no list by their form. */
export const createListReader = (text: string, segments: readonly Segment[]) => {
  const patterns = new PatternCounts()
  const columns = findColumns(segments)
  return (segment: Segment, skills: readonly Span[]): boolean => {
    if (segment.form !== 'prose') return false
    // The same sentence again is a repetition, which counts for nothing as it is, and no further item.
    const isOfPattern = patterns.add(segment)
    return (
      isOfPattern ||
      columns.has(segment) ||
      isEnumeration(text, segment) ||
      isRowOfSkills(segment, skills) ||
      isMonotonous(segment.tokens)
    )
  }
}
