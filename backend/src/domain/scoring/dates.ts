// Spans of time as people write them: "Jan 2012 – Present", "03/2019-05/2021", "2017–19", "since 2015".

import type { Span } from './masking.ts'

/** A month, counted from the year 0: `year × 12 + month − 1`. */
export type MonthNumber = number

/** A span of months that a text states, with the place where it does. */
export interface DatedSpan extends Span {
  /** First month. */
  readonly from: MonthNumber
  /** The month after the last one. */
  readonly until: MonthNumber
}

const monthNames = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const month =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)'
const season = '(?:spring|summer|autumn|fall|winter)'
const year = '(?:19[5-9]\\d|20\\d\\d)'
const monthOfSeason: Readonly<Record<string, number>> = { spring: 3, summer: 6, autumn: 9, fall: 9, winter: 12 }

// In the order in which they are tried: a day, month and year; month and year in figures; month by name; year alone.
const point = (n: number): string =>
  '(?:' +
  `(?<day${n}>\\d{1,2})[/.-](?<dayMonth${n}>\\d{1,2})[/.-](?<dayYear${n}>${year})|` +
  `(?<isoYear${n}>${year})[-/.](?<isoMonth${n}>0[1-9]|1[0-2])(?:[-/.]\\d{1,2})?(?!\\d)|` +
  `(?<figureMonth${n}>0?[1-9]|1[0-2])\\s?[/.-]\\s?(?<figureYear${n}>${year})|` +
  `(?<shortMonth${n}>0?[1-9]|1[0-2])/(?<shortYear${n}>\\d\\d)(?![\\d/])|` +
  `(?:\\d{1,2}(?:st|nd|rd|th)?\\s+)?(?<name${n}>${month}|${season})\\b\\.?(?:\\s+\\d{1,2}(?:st|nd|rd|th)?\\s*,)?[\\s,/'’-]*(?:of\\s+)?(?<nameYear${n}>${year}|\\d\\d(?!\\d))|` +
  `(?<bareYear${n}>${year})(?!\\d))`

const present =
  '(?:the\\s+)?(?:present|current(?:ly)?|now|today|ongoing|date|till\\s+(?:date|now)|to\\s+date|continuing|still)(?!\\p{L})'
const dash = '(?:[ \\t]*[-–—‐‑−~]{1,2}\\s*|\\s+(?:to|until|till|thru|through|up\\s+to)\\s+(?:till\\s+|the\\s+)?)'

const rangePattern = new RegExp(
  `(?<![\\p{L}\\d$€£])(?:(?<loneMonth>${month})\\.?${dash}(?=${month})|)${point(1)}(?:${dash}(?:${point(2)}|(?<present>${present})|(?<loneEnd>\\d\\d)(?![\\d/.%]))|(?<open>\\s+onwards?\\b|[ \\t]*[-–—][ \\t]*(?=\\n|$)))`,
  'giu',
)
const sincePattern = new RegExp(`(?<!\\p{L})since\\s+(?:the\\s+)?(?:year\\s+)?${point(1)}`, 'giu')
// "Jan – Mar 2015": one year for both ends.
const sharedYearPattern = new RegExp(
  `(?<!\\p{L})(?<first>${month})\\.?[ \\t]*(?:[-–—/]|to|until)[ \\t]*(?<second>${month})\\.?[ ,]*(?<sharedYear>${year})`,
  'giu',
)

interface Point {
  readonly month: MonthNumber
  /** Whether a month was named, or only a year. */
  readonly isExact: boolean
}

type Groups = Readonly<Record<string, string | undefined>>

const monthOfName = (name: string): number => {
  const lower = name.toLowerCase()
  return monthOfSeason[lower] ?? monthNames.indexOf(lower.slice(0, 3)) + 1
}

// Two figures of a year mean the last hundred years up to the date of scoring.
const fullYear = (figures: string, latest: number): number => {
  const value = Number(figures)
  if (figures.length > 2) return value
  const candidate = Math.floor(latest / 100) * 100 + value
  return candidate > latest + 1 ? candidate - 100 : candidate
}

const exact = (yearNumber: number, monthOfYear: number): Point => ({
  month: yearNumber * 12 + monthOfYear - 1,
  isExact: true,
})

const readPoint = (groups: Groups, n: 1 | 2, latest: number): Point | null => {
  const of = (name: string) => groups[`${name}${n}`]
  const [day, dayMonth, dayYear] = [of('day'), of('dayMonth'), of('dayYear')]
  if (day !== undefined && dayMonth !== undefined && dayYear !== undefined) {
    // 03/04/2015 is read the American way; where only one of the two can be a month it is that one.
    const value = Number(day) <= 12 ? Number(day) : Number(dayMonth)
    return value >= 1 && value <= 12 ? exact(Number(dayYear), value) : null
  }
  const pairs = [
    [of('isoYear'), of('isoMonth')],
    [of('figureYear'), of('figureMonth')],
    [of('shortYear'), of('shortMonth')],
  ]
  for (const [yearText, monthText] of pairs) {
    if (yearText !== undefined && monthText !== undefined) return exact(fullYear(yearText, latest), Number(monthText))
  }
  const [name, nameYear] = [of('name'), of('nameYear')]
  if (name !== undefined && nameYear !== undefined) return exact(fullYear(nameYear, latest), monthOfName(name))
  const bareYear = of('bareYear')
  return bareYear === undefined ? null : { month: Number(bareYear) * 12, isExact: false }
}

// The last month counts where it is named: January to December is a year. Where only years are named, 2015–2017 is
// taken for two: on average a job begins and ends in the middle of a year.
const readEnd = (groups: Groups, start: Point, asOf: MonthNumber): MonthNumber | null => {
  if (groups.present !== undefined || groups.open !== undefined) return asOf
  const { loneEnd } = groups
  if (loneEnd !== undefined) {
    const startYear = Math.floor(start.month / 12)
    const endYear = Math.floor(startYear / 100) * 100 + Number(loneEnd)
    return start.isExact || endYear < startYear || endYear > Math.floor(asOf / 12) + 1 ? null : endYear * 12
  }
  const end = readPoint(groups, 2, Math.floor(asOf / 12))
  if (end === null) return null
  return end.isExact ? end.month + 1 : end.month
}

const halfYear = 6
const longestSpan = 60 * 12

const toSpan = (span: Span, start: Point, end: MonthNumber, asOf: MonthNumber): DatedSpan | null => {
  // Within one bare year something was done, though not for all of it.
  const until = Math.min(asOf, end === start.month && !start.isExact ? end + halfYear : end)
  if (until <= start.month || until - start.month > longestSpan) return null
  return { ...span, from: start.month, until }
}

const spanOf = (match: RegExpExecArray): Span => ({ start: match.index, end: match.index + match[0].length })

/**
 * Finds every span of time that a text states, in the order of the text. `asOf` is the month that "present" means;
 * it is not counted itself, and nothing later is.
 */
export const findDatedSpans = (text: string, asOf: MonthNumber): DatedSpan[] => {
  const latest = Math.floor(asOf / 12)
  const found: (DatedSpan | null)[] = []
  for (const match of text.matchAll(rangePattern)) {
    const groups = match.groups ?? {}
    const start = readPoint(groups, 1, latest)
    const end = start && readEnd(groups, start, asOf)
    found.push(start && end !== null ? toSpan(spanOf(match), start, end, asOf) : null)
  }
  for (const match of text.matchAll(sharedYearPattern)) {
    const { first = '', second = '', sharedYear = '' } = match.groups ?? {}
    const start = exact(Number(sharedYear), monthOfName(first))
    found.push(toSpan(spanOf(match), start, exact(Number(sharedYear), monthOfName(second)).month + 1, asOf))
  }
  for (const match of text.matchAll(sincePattern)) {
    const start = readPoint(match.groups ?? {}, 1, latest)
    found.push(start && toSpan(spanOf(match), start, asOf, asOf))
  }
  return found
    .filter((span) => span !== null)
    .sort((a, b) => a.start - b.start || a.end - b.end)
    .filter((span, index, all) => index === 0 || span.start >= (all[index - 1]?.end ?? 0))
}

/** Reads 'YYYY-MM'. Null for anything else. */
export const parseMonth = (text: string): MonthNumber | null => {
  const match = /^(\d{4})-(0[1-9]|1[0-2])$/.exec(text)
  return match === null ? null : Number(match[1]) * 12 + Number(match[2]) - 1
}
