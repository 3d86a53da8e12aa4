// Years of work, and how many of them were work of the job's kind: ten years of something else are not
// ten years. Dated spans count, each month once; stated years stand in for them and are checked by them.

import { type DatedSpan, findDatedSpans, type MonthNumber } from './dates.ts'
import { findDegrees } from './degrees.ts'
import type { Job } from './demands.ts'
import { quotePassage, type Span } from './masking.ts'
import type { Reading } from './reading.ts'
import type { Evidence, Flag } from './resume-score.ts'
import type { SectionKind } from './sections.ts'
import type { Line } from './segments.ts'
import { type Query, rateRelevance } from './similarity.ts'
import { findStatedYears, type StatedYears } from './stated-years.ts'
import type { Term } from './terms.ts'

/** The work that a resume states. */
export interface Experience {
  /** Years of any work, one decimal. */
  readonly years: number
  /** Years of work weighted by how near each was to the job. */
  readonly relevantYears: number
  readonly evidence: readonly Evidence[]
  readonly flags: readonly Flag[]
}

interface Entry extends DatedSpan {
  /** From the entry's title to the next entry. */
  readonly textStart: number
  readonly textEnd: number
  readonly line: Line
}

// Where spans of time are spans of work. Under headings that often stand inside an entry ("Accomplishments") only
// months count, not bare years, which there date awards and certificates.
const workSections: ReadonlySet<SectionKind> = new Set(['unknown', 'experience', 'summary'])
const insideSections: ReadonlySet<SectionKind> = new Set(['achievements', 'skills', 'other'])

const school =
  /\b(?:universit(?:y|ies)|college|high school|institute of technology|school of|graduat(?:ed|ion)|gpa|coursework|b\.?sc|diploma|student at|thesis)\b/i
const roleWord =
  /\b(?:manager|engineer|developer|analyst|consultant|director|assistant|officer|executive|specialist|technician|coordinator|supervisor|administrator|professor|lecturer|teacher|instructor|tutor|researcher|fellow|coach|librarian|counselor|advisor|adviser|nurse|intern|clerk|associate|representative|designer|faculty|staff|dean|president)\b/i

// How far around a span its line is looked at; a line may be the whole of a badly made document.
const lineReach = 200

const isSchooling = (text: string, lines: readonly Line[], index: number, span: Span): boolean => {
  const textOf = (at: number) => {
    const line = lines[at]
    if (line === undefined || line.isHeading) return ''
    return text.slice(Math.max(line.start, span.start - lineReach), Math.min(line.end, span.end + lineReach))
  }
  const own = textOf(index)
  const hasDegree = (passage: string) => findDegrees(passage).some(({ isStrong }) => isStrong)
  if (lines[index]?.section === 'experience') return hasDegree(own) && !roleWord.test(own)
  const near = [textOf(index - 1), own, textOf(index + 1)].join('\n')
  return (school.test(near) || hasDegree(near)) && !roleWord.test(near)
}

const headerLines = 2
const longestHeaderLine = 80

const entryStart = (text: string, lines: readonly Line[], index: number): number => {
  let first = index
  for (let at = index - 1; at >= index - headerLines && at >= 0; at--) {
    const line = lines[at]
    const own = lines[index]
    if (line === undefined || line.isHeading || line.section !== own?.section) break
    const content = text.slice(line.start, line.end).trim()
    if (content.length > longestHeaderLine || /[.;]$/.test(content)) break
    first = at
  }
  return lines[first]?.start ?? 0
}

// An entry ends with its section. Headings that people put inside an entry are passed over where another entry follows
// behind them; behind the last entry they are sections of their own, and a list of skills there is no part of the job.
const entryEnd = (lines: readonly Line[], index: number, next: Line | undefined): number => {
  const own = lines[index]
  let end = own?.end ?? 0
  for (const line of lines.slice(index + 1)) {
    if (next !== undefined && line.start >= next.start) break
    const isInside = next !== undefined && next.section !== 'education' && insideSections.has(line.section)
    if (line.section !== own?.section && !isInside) break
    end = line.end
  }
  return end
}

const findEntries = ({ text, lines }: Reading, asOf: MonthNumber): Entry[] => {
  const starts = lines.map(({ start }) => start)
  const dated = findDatedSpans(text, asOf).flatMap((span) => {
    const index = starts.findLastIndex((start) => start <= span.start)
    const line = lines[index]
    return line === undefined ? [] : [{ span, index, line }]
  })
  return dated.flatMap(({ span, index, line }, at) => {
    if (isSchooling(text, lines, index, span)) return []
    const isWork =
      workSections.has(line.section) ||
      (insideSections.has(line.section) && /\p{L}{3}|\d[/.]\d/u.test(text.slice(span.start, span.end)))
    if (!isWork) return []
    const next = dated.slice(at + 1).find((other) => other.line !== line)?.line
    return [{ ...span, line, textStart: entryStart(text, lines, index), textEnd: entryEnd(lines, index, next) }]
  })
}

// A list of words within an entry vouches for half of what sentences would.
const listShare = 0.5

const rateEntry = ({ segments }: Reading, { textStart, textEnd }: Entry, query: Query): number => {
  const said = new Set<Term>()
  const named = new Set<Term>()
  for (const segment of segments) {
    if (segment.end <= textStart) continue
    if (segment.start >= textEnd) break
    for (const term of segment.terms) {
      named.add(term)
      if (segment.form !== 'list') said.add(term)
    }
  }
  return Math.max(leastRelevance, rateRelevance(said, query), listShare * rateRelevance(named, query))
}

// Any work teaches something of work.
const leastRelevance = 0.1

// Each month counts once, with the most relevant of the jobs held in it.
const addMonths = (months: Map<MonthNumber, number>, entry: Entry, relevance: number): void => {
  for (let month = entry.from; month < entry.until; month++) {
    months.set(month, Math.max(months.get(month) ?? 0, relevance))
  }
}

// Years that are said and not dated are taken at a discount.
const undatedShare = 0.8

const rateStated = (reading: Reading, stated: StatedYears, query: Query): number => {
  const terms = new Set<Term>()
  for (const segment of reading.segments) {
    const isAround = segment.start < stated.end && segment.end > stated.start
    if (isAround || segment.section === 'summary') for (const term of segment.terms) terms.add(term)
  }
  return undatedShare * stated.years * Math.max(leastRelevance, rateRelevance(terms, query))
}

const toYears = (months: number): number => Math.round((months / 12) * 10) / 10
const describe = (years: number): string => `${years} ${years === 1 ? 'year' : 'years'}`

// A few years between what is said and what is dated are rounding and early jobs left out.
const tolerance = 3

const checkStated = ({ original }: Reading, stated: readonly StatedYears[], datedYears: number): Flag[] =>
  datedYears === 0
    ? []
    : stated
        .filter(({ years }) => years > datedYears + tolerance)
        .map((span) => ({ kind: 'unsupported_years' as const, ...quotePassage(original, span) }))

/** Reads the work that a resume states, up to but not including the month `asOf`. */
export const readExperience = (reading: Reading, query: Query, asOf: MonthNumber): Experience => {
  const entries = findEntries(reading, asOf)
  const stated = findStatedYears(reading.text).filter(({ start }) => {
    const section = reading.lines.findLast((line) => line.start <= start)?.section
    return section !== 'personal' && section !== 'references' && section !== 'education'
  })
  const months = new Map<MonthNumber, number>()
  for (const entry of entries) {
    addMonths(months, entry, rateEntry(reading, entry, query))
  }
  const datedYears = months.size / 12
  let relevantMonths = 0
  for (const month of [...months.keys()].sort((a, b) => a - b)) relevantMonths += months.get(month) ?? 0
  const evidence: Evidence[] = [
    ...entries.map((entry) => ({
      part: 'experience' as const,
      value: describe(toYears(entry.until - entry.from)),
      ...quotePassage(reading.original, entry.line),
    })),
    ...stated.map((span) => ({
      part: 'experience' as const,
      value: `${describe(Math.round(span.years * 10) / 10)} stated`,
      ...quotePassage(reading.original, span),
    })),
  ]
  return {
    years: Math.max(toYears(months.size), Math.round(Math.max(0, ...stated.map(({ years }) => years)) * 10) / 10),
    relevantYears: Math.max(relevantMonths / 12, ...stated.map((span) => rateStated(reading, span, query))),
    evidence,
    flags: checkStated(reading, stated, datedYears),
  }
}

// What meeting a demand is worth; the rest is for years beyond it, each of which adds less.
const metShare = 0.9
// Without a demand: after so many relevant years half of the part is reached.
const halfAfterYears = 3
const halfAfterYearsEntryLevel = 1

/**
 * The experience part, 0 to 1, rising with every relevant year. With a demand of D years: 0.9 × r ÷ D up to D, then
 * towards 1. Without one: r ÷ (r + 3), or r ÷ (r + 1) for beginners' jobs.
 */
export const scoreExperience = (relevantYears: number, job: Job): number => {
  if (job.minYears !== null) {
    const share = relevantYears / job.minYears
    return metShare * Math.min(1, share) + (1 - metShare) * (1 - Math.exp(-Math.max(0, share - 1)))
  }
  return relevantYears / (relevantYears + (job.isEntryLevel ? halfAfterYearsEntryLevel : halfAfterYears))
}
