// Finds what a summary quotes in the document it was made from, and tells which entry of the resume each place belongs to.

import type { SectionKind } from '../sections/index.ts'
import { type Line, segmentText } from '../sections/index.ts'
import type { Span } from '../text/index.ts'
import { type Token, tokenise } from '../text/index.ts'

/** A word of the document with what surrounds it. */
export interface PlacedToken extends Token {
  /** The statement that it stands in, by number. */
  readonly statement: number
  /** Its place within the statement. */
  readonly index: number
  readonly entry: number
  readonly section: SectionKind
}

/** A document in which quotes can be looked up. */
export interface QuotableText {
  readonly text: string
  readonly tokens: readonly PlacedToken[]
  /** The words of each statement. */
  readonly statements: readonly (readonly PlacedToken[])[]
  /** Of all words that stand in an entry's statements, by entry. */
  readonly entryAt: (offset: number) => number
  readonly folded: string
  /** The place in the text of each character of `folded`. */
  readonly places: readonly number[]
}

// Stands for a gap that no quote may reach over: an empty line, a column's gap, or something that was blanked out.
const gap = '\u0000'
const widestGap = 12

const foldCharacter = (character: string): string => {
  if (/[‐‑‒–—−]/.test(character)) return '-'
  if (/[‘’‚]/.test(character)) return "'"
  return /[“”„]/.test(character) ? '"' : character
}

const foldText = (text: string): { folded: string; places: number[] } => {
  const parts: string[] = []
  const places: number[] = []
  for (const { 0: run, index } of text.matchAll(/\s+|\S/g)) {
    const isSpace = /\s/.test(run)
    const isGap = isSpace && (run.length > widestGap || run.split('\n').length > 2)
    parts.push(isGap ? gap : isSpace ? ' ' : foldCharacter(run))
    places.push(index)
  }
  places.push(text.length)
  return { folded: parts.join(''), places }
}

const bullet = /^\s*[•·*▪●○◦‣⁃➢✓✔►–-]/u
const longestTitle = 80
const titleLines = 2
const year = '(?:19|20)\\d\\d'
const period = new RegExp(
  `\\b${year}\\b[^\\n]{0,4}(?:[-–—−~/]|\\b(?:to|until|bis|au|al|hasta)\\b)|(?:since|seit|depuis|desde)[^\\n\\d]{0,20}${year}`,
  'i',
)

const isTitle = (line: string): boolean =>
  line.trim() !== '' && line.length <= longestTitle && !bullet.test(line) && !/[.;]\s*$/.test(line)

// Every entry begins with its title: up to two short lines above the line with its dates, or, in a section without dates,
// the short line after an empty one.
const findEntryStarts = (text: string, lines: readonly Line[]): number[] => {
  const contentOf = (at: number): string => {
    const line = lines[at]
    return line === undefined || line.isHeading ? '' : text.slice(line.start, line.end).slice(0, 400)
  }
  const dated = new Set<SectionKind>()
  const starts: number[] = []
  lines.forEach((line, at) => {
    if (line.isHeading) starts.push(line.start)
    else if (period.test(contentOf(at)) && !bullet.test(contentOf(at))) {
      let first = at
      while (first > 0 && first > at - titleLines && isTitle(contentOf(first - 1))) first--
      starts.push(lines[first]?.start ?? line.start)
      dated.add(line.section)
    }
  })
  lines.forEach((line, at) => {
    const isUndated = line.section === 'experience' && !dated.has(line.section)
    if (isUndated && contentOf(at - 1).trim() === '' && isTitle(contentOf(at))) starts.push(line.start)
  })
  return [...new Set([0, ...starts])].sort((a, b) => a - b)
}

/** Prepares a document for looking quotes up. */
export const readQuotable = (text: string): QuotableText => {
  const { lines, segments } = segmentText(text)
  const starts = findEntryStarts(text, lines)
  const entryAt = (offset: number): number => {
    let [low, high] = [0, starts.length - 1]
    while (low < high) {
      const middle = Math.ceil((low + high) / 2)
      if ((starts[middle] ?? 0) <= offset) low = middle
      else high = middle - 1
    }
    return low
  }
  const statements = segments.map((segment, statement) =>
    segment.tokens.map((token, index) => ({
      ...token,
      statement,
      index,
      entry: entryAt(token.start),
      section: segment.section,
    })),
  )
  return { text, tokens: statements.flat(), statements, entryAt, ...foldText(text) }
}

/** Folds a quote as the document is folded. */
export const foldQuote = (quote: string): string => [...quote.trim().replace(/\s+/g, ' ')].map(foldCharacter).join('')

// A quote must begin and end where a word, a figure or a compound does: "2" is not quoted from "1.2", nor "profit
// organisation" from "non-profit organisation", nor "C" from "C++".
const endsInside = (before: string, after: string): boolean =>
  /[\p{L}\p{N}\p{M}]$/u.test(before) && /^(?:[\p{L}\p{N}\p{M}]|[+#%]|[.,'-][\p{L}\p{N}])/u.test(after)
const beginsInside = (before: string, after: string): boolean =>
  /^[\p{L}\p{N}\p{M}]/u.test(after) && /(?:[\p{L}\p{N}\p{M}$€£]|[\p{L}\p{N}][.,'-])$/u.test(before)

const mostOccurrences = 20
const reach = 3

/** Every place of a folded quote in the document, at most 20. */
export const findQuote = ({ folded, places }: QuotableText, quote: string): Span[] => {
  const found: Span[] = []
  if (quote === '') return found
  for (let at = folded.indexOf(quote); at >= 0 && found.length < mostOccurrences; at = folded.indexOf(quote, at + 1)) {
    const end = at + quote.length
    const before = folded.slice(Math.max(0, at - reach), at)
    const after = folded.slice(end, end + reach)
    if (beginsInside(before, quote.slice(0, 1)) || endsInside(quote.slice(-1), after)) continue
    found.push({ start: places[at] ?? 0, end: (places[end - 1] ?? 0) + 1 })
  }
  return found
}

const leastWords = 3
const itemStart = /(?:^|[\n,;:|/•·▪●○◦‣*\t(]| {3,}|^\s*[-–])\s*$/
const itemEnd = /^\s*(?:$|[\n,;|/•·▪●○◦‣*\t)]| {3,}|\.(?:\s|$))/

/** Whether a quote says enough to be known again: three words, or a whole item of a list. */
export const isTelling = (text: string, { start, end }: Span): boolean =>
  tokenise(text.slice(start, end)).length >= leastWords ||
  (itemStart.test(text.slice(Math.max(0, start - 8), start)) && itemEnd.test(text.slice(end, end + 8)))
