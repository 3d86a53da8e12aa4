// What must not be scored is blanked out, character by character, so that every offset in what is left
// still points into the document as it is.

import type { Passage } from '../resume-score.ts'

/** A stretch of a text, from `start` up to but not including `end`. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** Cuts a passage out of a text, without the white space around it. */
export const quotePassage = (text: string, { start, end }: Span): Passage => {
  const raw = text.slice(start, end)
  const from = start + (raw.length - raw.trimStart().length)
  const quote = raw.trim()
  return { quote, start: from, end: from + quote.length }
}

/** Blanks the spans out; line breaks stay, so that lines remain lines. */
export const maskSpans = (text: string, spans: readonly Span[]): string => {
  let masked = ''
  let at = 0
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start || a.end - b.end)) {
    if (end <= at) continue
    masked += text.slice(at, Math.max(at, start))
    masked += text.slice(Math.max(at, start), end).replace(/[^\n]/g, ' ')
    at = end
  }
  return masked + text.slice(at)
}

const collectSpans = (text: string, pattern: RegExp, offset: number, spans: Span[]): void => {
  pattern.lastIndex = 0
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    const start = offset + match.index
    spans.push({ start, end: start + match[0].length })
  }
}

/** Every place that one of the patterns matches. They have the flag g and match no empty text. */
export const findSpans = (text: string, patterns: readonly RegExp[]): Span[] => {
  const spans: Span[] = []
  for (const pattern of patterns) collectSpans(text, pattern, 0, spans)
  return spans
}

/** Patterns that are tried only where a cheap sign says that one of them may match. */
export interface SignedPatterns {
  /** With the flag g; they match no empty text. */
  readonly patterns: readonly RegExp[]
  /**
   * Where a pattern matches one of these does too. They decide nothing but the time: a pattern with many branches is
   * slow to try at every letter, a sign that opens with a rare character, such as a figure, is fast.
   */
  readonly signs: readonly RegExp[]
}

/** The same as `findSpans`, for patterns whose signs stand anywhere in the text where they match. */
export const findSignedSpans = (text: string, groups: readonly SignedPatterns[]): Span[] =>
  groups.flatMap(({ patterns, signs }) =>
    signs.some((sign) => text.search(sign) >= 0) ? findSpans(text, patterns) : [],
  )

/**
 * The same as `findSpans`, for patterns that reach over no line break and whose signs (with the flag g) end in the line
 * where they match. A line with two signs of one group gives its spans twice.
 */
export const findSpansInLines = (text: string, groups: readonly SignedPatterns[]): Span[] => {
  const spans: Span[] = []
  for (const { patterns, signs } of groups) {
    for (const sign of signs) {
      sign.lastIndex = 0
      while (sign.test(text)) {
        const at = sign.lastIndex - 1
        const start = text.lastIndexOf('\n', at) + 1
        const found = text.indexOf('\n', at)
        const end = found === -1 ? text.length : found
        const line = text.slice(start, end)
        for (const pattern of patterns) collectSpans(line, pattern, start, spans)
        sign.lastIndex = end
      }
    }
  }
  return spans
}

/** The spans in their order, those that meet or overlap made one. */
export const mergeSpans = (spans: readonly Span[]): Span[] => {
  const merged: Span[] = []
  for (const span of [...spans].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const last = merged.at(-1)
    if (last !== undefined && span.start <= last.end)
      merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, span.end) }
    else merged.push({ start: span.start, end: span.end })
  }
  return merged
}
