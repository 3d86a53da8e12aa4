// What must not be scored is blanked out, character by character, so that every offset in what is left
// still points into the document as it is.

import type { Passage } from './resume-score.ts'

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

/** Every place that one of the patterns (with the flag g) matches. */
export const findSpans = (text: string, patterns: readonly RegExp[]): Span[] =>
  patterns.flatMap((pattern) =>
    [...text.matchAll(pattern)].map((match) => ({ start: match.index, end: match.index + match[0].length })),
  )

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
