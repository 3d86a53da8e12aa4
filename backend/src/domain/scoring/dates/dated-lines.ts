// Which of the dated lines of a resume date a position: what somebody worked at, studied or gave their time to, and not
// a certificate, a membership, a project or a figure of sales.

import { findDegrees } from '../degrees/index.ts'
import type { Line, SectionKind } from '../sections/index.ts'
import type { Span } from '../text/index.ts'
import { employmentWord, otherMatter, roleWord, schoolWord } from '../text/index.ts'
import { type DatedSpan, findDatedSpans, type MonthNumber } from './dates.ts'

/** A text with its lines. */
export interface Source {
  readonly text: string
  readonly lines: readonly Line[]
}

/** A line with the dates that stand on it. */
export interface Dated {
  readonly span: DatedSpan
  readonly index: number
  readonly line: Line
  /** The line on which the dates end, which may be a later one. */
  readonly lastIndex: number
  readonly lastLine: Line
}

const spansOfSources = new WeakMap<Source, { readonly asOf: MonthNumber; readonly spans: readonly DatedSpan[] }>()

/** The spans of time that a text dates, in its order. They are found once for a source, which several parts ask. */
export const readDatedSpans = (source: Source, asOf: MonthNumber): readonly DatedSpan[] => {
  const known = spansOfSources.get(source)
  if (known?.asOf === asOf) return known.spans
  const spans = findDatedSpans(source.text, asOf)
  spansOfSources.set(source, { asOf, spans })
  return spans
}

// Where spans of time are spans of work. Under headings that often stand inside an entry ("Accomplishments") only
// months count, not bare years, which there date awards and certificates.
const workSections: ReadonlySet<SectionKind> = new Set(['unknown', 'experience', 'summary'])
/** Sections whose headings often stand inside an entry. */
export const insideSections: ReadonlySet<SectionKind> = new Set(['achievements', 'skills', 'other'])

// How far around a span its line is looked at; a line may be the whole of a badly made document.
const lineReach = 200

const near = (text: string, line: Line | undefined, span: Span): string =>
  line === undefined || line.isHeading
    ? ''
    : text.slice(Math.max(line.start, span.start - lineReach), Math.min(line.end, span.end + lineReach))

const isSchooling = ({ text, lines }: Source, { span, index, line }: Dated): boolean => {
  const own = near(text, line, span)
  const hasDegree = (passage: string) => findDegrees(passage).some(({ isStrong }) => isStrong)
  if (line.section === 'experience') return hasDegree(own) && !roleWord.test(own)
  const around = [near(text, lines[index - 1], span), own, near(text, lines[index + 1], span)].join('\n')
  return (schoolWord.test(around) || hasDegree(around)) && !roleWord.test(around)
}

/** The number of words and figures. */
export const countWords = (text: string): number => text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0

/** So few words beside a date, or below it, say nothing. */
export const edgeWords = 3
const headerWords = 14

// "From 2012 to 2014 all the letters …": what follows goes on in small letters, and a full stop ends it.
const opensSentence = /^[,)]?\s{1,3}\p{Ll}/u

// A date in the middle of a sentence; at its edge it may stand in the head of an entry as well.
const isInSentence = (text: string, { span, line, lastLine }: Dated): boolean => {
  const before = countWords(text.slice(Math.max(line.start, span.start - lineReach), span.start))
  const following = text.slice(span.end, Math.min(lastLine.end, span.end + lineReach))
  const after = countWords(following)
  if (before <= edgeWords && after > edgeWords && opensSentence.test(following) && /[.!?]\s*$/.test(following))
    return true
  if (before + after > headerWords) return before > edgeWords && after > 0
  return before > edgeWords && /[.!?]\s*$/.test(text.slice(line.start, line.end)) && after > edgeWords
}

const tellsOfWork = (passage: string): boolean => roleWord.test(passage) || employmentWord.test(passage)

const isWork = (source: Source, dated: Dated): boolean => {
  const { text } = source
  const { span, line } = dated
  const own = near(text, line, span)
  const rest = own.length - (span.end - span.start)
  const inSentence = isInSentence(text, dated)
  if (otherMatter.test(own) && !roleWord.test(own) && rest < lineReach) return false
  if (span.form === 'period' && (inSentence || countWords(own) > headerWords)) return false
  if (inSentence && (span.form === 'since' || line.section !== 'experience') && !tellsOfWork(own)) return false
  if (workSections.has(line.section)) return true
  return insideSections.has(line.section) && /\p{L}{3}|\d[/.]\d/u.test(text.slice(span.start, span.end))
}

/** A line without the white space around it. */
export const contentOf = (text: string, line: Line): string => text.slice(line.start, line.end).trim()

/** Whether a line begins with a bullet. */
export const bulleted = /^\s*(?:[•·*▪■●○◦‣⁃➢➤✓✔►]|[-–—]\s)/u

/** Whether a time lies within another. */
export const isWithin = (inner: DatedSpan, outer: DatedSpan): boolean =>
  inner.from >= outer.from && inner.until <= outer.until

/** Dates of a position. */
export interface PositionDates extends Dated {
  /** Whether it is a time of studies. */
  readonly isEducation: boolean
}

// More dated lines than anybody has held positions are no resume, and must not keep others waiting.
const mostPositions = 200

const locate = (lines: readonly Line[], span: DatedSpan, from: number): Dated | null => {
  let index = from
  while ((lines[index + 1]?.start ?? Number.POSITIVE_INFINITY) <= span.start) index++
  let lastIndex = index
  while ((lines[lastIndex + 1]?.start ?? Number.POSITIVE_INFINITY) < span.end) lastIndex++
  const line = lines[index]
  const lastLine = lines[lastIndex]
  return line === undefined || lastLine === undefined ? null : { span, index, line, lastIndex, lastLine }
}

/** The dates of positions, in the order of the text, at most 200. */
export const selectDated = (source: Source, asOf: MonthNumber): PositionDates[] => {
  const { text, lines } = source
  const selected: PositionDates[] = []
  let index = 0
  for (const span of readDatedSpans(source, asOf)) {
    const dated = locate(lines, span, index)
    if (dated === null || selected.length === mostPositions) break
    const { line } = dated
    index = dated.index
    const apart = line.section === 'education' || line.section === 'volunteering'
    if (!apart && !isWork(source, dated)) continue
    const open = selected.at(-1)
    // A date in a sentence about a job, within the time of that job, dates what was done there.
    const isDetail = open !== undefined && open.line.section === line.section && isWithin(span, open.span)
    if (isDetail && (isInSentence(text, dated) || bulleted.test(contentOf(text, line)))) continue
    selected.push({ ...dated, isEducation: line.section === 'education' || (!apart && isSchooling(source, dated)) })
  }
  return selected
}
