// A resume as a row of segments: headings, sentences and items of lists, each with its section. The
// segment is the unit in which words count, so repeating a word in one gains nothing.

import type { Span } from './masking.ts'
import { readHeading, type SectionKind } from './sections.ts'
import { type Token, tokenise } from './tokens.ts'
import { functionWords } from './vocabulary/common-words.ts'

/** A sentence, an item or a heading. */
export interface Segment extends Span {
  readonly section: SectionKind
  /** `list`: names without statements. `prose`: something is said. */
  readonly form: 'heading' | 'list' | 'prose'
  readonly tokens: readonly Token[]
  /** Index of its first line. */
  readonly line: number
}

/** A line of the text with its section. */
export interface Line extends Span {
  readonly section: SectionKind
  readonly isHeading: boolean
}

/** A text taken apart. */
export interface SegmentedText {
  readonly text: string
  readonly lines: readonly Line[]
  readonly segments: readonly Segment[]
}

/** Gives every line its section. A line may be heading and content at once ("Skills: welding"). */
const readLines = (text: string): Line[] => {
  const lines: Line[] = []
  let section: SectionKind = 'unknown'
  let start = 0
  for (const line of text.split('\n')) {
    const end = start + line.length
    const heading = readHeading(line)
    if (heading === null) {
      lines.push({ start, end, section, isHeading: false })
    } else {
      section = heading.kind
      lines.push({ start, end: start + heading.length, section, isHeading: true })
      if (line.slice(heading.length).trim() !== '') {
        lines.push({ start: start + heading.length, end, section, isHeading: false })
      }
    }
    start = end + 1
  }
  return lines
}

const bullet = /^\s*(?:[•·*▪●○◦‣⁃➢✓✔►-]|\d{1,2}[.)]\s|[a-z]\)\s)/u
const wrappedLength = 60

// A line goes on in the next one where it was full, or where the next one begins in the middle of a sentence.
const continues = (text: string, line: Line, next: Line): boolean => {
  if (line.isHeading || next.isHeading || line.section !== next.section) return false
  const before = text.slice(line.start, line.end).trimEnd()
  const after = text.slice(next.start, next.end)
  if (before.trim() === '' || after.trim() === '' || bullet.test(after)) return false
  if (/^\s*\p{Ll}/u.test(after) && !/[.!?:]$/.test(before)) return before.length >= wrappedLength / 2
  return before.length >= wrappedLength && !/[.!?:]$/.test(before)
}

// A full stop ends a sentence before a capital, a figure or a bullet, unless it belongs to an abbreviation.
const sentenceEnd =
  /(?<!\b(?:[A-Z]|Mr|Mrs|Ms|Dr|Sr|Jr|Inc|Ltd|Co|Corp|St|No|vs|e\.g|i\.e|etc|approx|dept|Univ|Ph|B|M))[.!?]{1,5}["')\]]?\s+(?=[\p{Lu}\p{N}•·*"'(-])|[•·▪●○◦‣➢✓✔►]|(?<=\s)\*(?=\s)|\n\n/gu

const splitSentences = (text: string, { start, end }: Span): Span[] => {
  const spans: Span[] = []
  let from = start
  for (const match of text.slice(start, end).matchAll(sentenceEnd)) {
    const isPoint = /^[.!?]/.test(match[0])
    const stop = start + match.index + (isPoint ? match[0].trimEnd().length : 0)
    if (stop > from) spans.push({ start: from, end: stop })
    from = start + match.index + match[0].length
  }
  if (from < end) spans.push({ start: from, end })
  return spans
}

// What tells a list from a statement. The rules look at what is there and hardly at shares, so that adding a skill to a
// line does not turn the line from a statement into a list and what it says into less.
const minListItems = 3
const maxWordsPerItem = 3.5
const statementGrammar = 2
const claimLength = 12
const claimGrammar = 3
const longRun = 25
const minRunGrammar = 0.08
const shortItemWords = 4

const listSections: ReadonlySet<SectionKind> = new Set(['interests', 'certifications', 'unknown', 'other'])

const deed =
  /(?:ed|ing)$|^(?:led|built|ran|wrote|made|taught|sold|drove|kept|won|grew|cut|held|set|gave|took|oversaw|did|was|am|is|had)$/

const isList = (text: string, tokens: readonly Token[], section: SectionKind): boolean => {
  const grammar = tokens.filter(({ word }) => functionWords.has(word) && word !== 'and').length
  // Under "Skills" everything is a claim, unless whole sentences are written there.
  if (section === 'skills') return tokens.length < claimLength || grammar < claimGrammar
  if (tokens.length >= longRun && grammar / tokens.length < minRunGrammar) return true
  if (grammar >= statementGrammar || tokens.slice(0, 2).some(({ word }) => deed.test(word))) return false
  const items = text.split(/[,;|/\t]| {3,}/).filter((item) => /\p{L}/u.test(item)).length
  if (items >= minListItems && tokens.length / items <= maxWordsPerItem) return true
  return listSections.has(section) && tokens.length <= shortItemWords
}

/** Takes a text apart into lines, sentences and items. Offsets are those of the text that is handed in. */
export const segmentText = (text: string): SegmentedText => {
  const lines = readLines(text)
  const tokens = tokenise(text)
  const segments: Segment[] = []
  let at = 0
  const add = (span: Span, line: number, { section, isHeading }: Line) => {
    const first = at
    while (at < tokens.length && (tokens[at]?.start ?? 0) < span.end) at++
    const own = tokens.slice(first, at)
    if (own.length === 0) return
    const listed = isHeading || isList(text.slice(span.start, span.end), own, section)
    segments.push({ ...span, section, form: isHeading ? 'heading' : listed ? 'list' : 'prose', tokens: own, line })
  }
  for (let index = 0; index < lines.length; index++) {
    const first = lines[index]
    if (first === undefined) break
    const line = index
    let last = first
    for (let next = lines[index + 1]; next !== undefined && continues(text, last, next); next = lines[index + 1]) {
      last = next
      index++
    }
    for (const span of splitSentences(text, { start: first.start, end: last.end })) add(span, line, first)
  }
  return { text, lines, segments }
}
