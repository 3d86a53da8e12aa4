// Spans of time as people write them: "Jan 2012 – Present", "03/2019-05/2021", "2017–19", "since 2015", "seit 03/2015".
// A span is two points that something joins ("2012 to 2014"), or one that something opens ("since 2015").

import type { Span } from '../text/index.ts'
import { type DatePoint, findDatePoints } from './date-points.ts'
import { type MonthNumber, monthOfName, monthPattern } from './months.ts'

export type { MonthNumber } from './months.ts'

/** A span of months that a text states, with the place where it does. */
export interface DatedSpan extends Span {
  /** First month. */
  readonly from: MonthNumber
  /** The month after the last one. */
  readonly until: MonthNumber
  /** The month after the last one at the latest: later than `until` where the end is a year without a month. */
  readonly untilAtLatest: MonthNumber
  /** Whether it goes on in the month of the scoring. */
  readonly isCurrent: boolean
  /** `range`: both ends are said. `since`: only the first. `period`: one season or quarter, said as such. */
  readonly form: 'range' | 'since' | 'period'
}

const present =
  '(?:the[ ]+)?(?:present(?:e|ly)?|pr[ée]\\u0301?sente?|current(?:ly)?|now|today|ongoing|date|till[ ]+(?:date|now)|to[ ]+date|continuing|still|' +
  'heute|jetzt|dato|laufend|aktuell|gegenw[äa]\\u0308?rtig|derzeit|' +
  "aujourd['’]?hui|(?:ce )?jour|maintenant|en cours|actuel(?:lement)?|" +
  '(?:la )?(?:actualidad|fecha)|hoy|actual(?:mente)?|ahora|en curso|现在|現在|今)(?![\\p{L}\\p{M}])'
const word =
  "(?:to|until|till?|thru|through|up[ ]+to|bis(?:[ ]+zum?)?|[àa](?:\\u0300)?|au|al|a[ ]+l[ao]|jusqu['’](?:[àa]\\u0300?|en|au)|hasta(?:[ ]+(?:el|l[ao]))?)"
const article =
  "(?:(?:the|till|le|la|el|l['’])[ ]+)?(?:(?:early|mid|late|(?:the[ ])?end[ ]of|anfang|mitte|ende|d[ée]but|mi|fin|(?:principios|mediados|finales)[ ]de)[ -])?"
const dash = '[ \\t]*[-－–—‐‑‒―−~～]{1,2}>?\\s{0,5}'
const inclusive = '(?:(?:and[ ])?including|einschl(?:ie(?:ß|ss)lich|\\.)|inklusive|inclus(?:ive)?)'
const joiner = `(?:${dash}(?:(?:early|mid|late|anfang|mitte|ende|d[ée]but|fin)[ ])?|\\s{1,5}${word}\\s{1,5}(?:${inclusive}\\s{1,3})?${article})`

const joins = new RegExp(`^${joiner}$`, 'iu')
const joinsBetween = /^\s{1,5}(?:and|und|et|y|e)\s{1,5}$/iu
const between = /(?<!\p{L})(?:between|zwischen|entre)\s{1,5}$/iu
const joinsPresent = new RegExp(
  `^(?:(?:${joiner}|${dash}${word}[ ]{1,3}|\\s{1,3}/\\s{1,3})\\(?${present}|[ ]?至今)`,
  'iu',
)
const joinsLoneYear = /^[ ]?(?<mark>[-–—‒−/])[ ]?['’]?(?<year>\d\d)(?![\d/.%:]|[ ]?%|-\d)/u
const opens = /^(?:[ \t]{1,3}(?:onwards?|and[ ]later)(?!\p{L})|\+?[ \t]{0,3}[-–—][ \t]{0,3}(?=\n|$|\)))/iu
const since =
  /(?<!\p{L})(?:since|seit(?:\s{1,3}de[mr])?|ab|depuis(?:\s{1,3}le)?|desde(?:\s{1,3}el)?)\s{1,3}(?:the\s{1,3})?(?:(?:year|anfang|mitte|ende|jahr|l['’]année|early|late|mid)[ -]{1,3})?$/iu
// "Jan – Mar 2015", "03–05/2015": one year for both ends.
const sharedName = new RegExp(
  `(?<!\\p{L})(?:\\d{1,2}(?:st|nd|rd|th|er|\\.)?[ ](?:de[ ])?)?(?<first>${monthPattern})\\.?(?:[ ]\\d{1,2}(?:st|nd|rd|th)?)?(?:${joiner}|[ ]?/[ ]?)$`,
  'iu',
)
const sharedFigure = /(?<![\d/.,-]|[\d/.,-][ ])(?<first>0?[1-9]|1[0-2])[ ]?[-–][ ]?$/u

// What the figures of a year mean elsewhere: a version, a standard, a price, a telephone number.
const notYearBefore =
  /(?:[$€£¥#]|\b(?:usd|eur|gbp|chf|rs\.?|inr|office|windows|server|word|excel|outlook|access|powerpoint|studio|exchange|sharepoint|project|autocad|visio|revit|solidworks|sql|catia|quickbooks|version|v|release|(?:iso|iec|en|din|ieee|astm|ansi|nfpa|rfc)(?:[ -]?\d{1,6})?|model|no\.?|nr\.?|room|suite|box|phone|tel\.?|telephone|telefon|mobile|fax|cell|t[ée]l[ée]phone|tel[ée]fono)[ :]{0,2}|\+\d[\d ()-]{0,12}|\(\d{2,5}\)[ ]?|\d{3}[-.])$/iu
const notYearAfter =
  /^(?:[ ]?[$€£¥%°]|-\d|[ ]?(?:usd|eur|gbp|chf|euros?|dollars?|employees?|people|users?|customers?|clients?|patients?|students?|units?|pieces|members?|staff|guests|visitors|attendees|kg|g|lbs?|tons?|t|km|m|m²|mm|cm|kw|w|rpm|hp|ps|psi|mg|ml|l|sq\.?|square|mitarbeiter\p{L}{0,5}|kunden|personnes|salariés|empleados|clientes|stück|hours?|stunden|heures|horas|calories|words|feet|ft)(?![\p{L}\p{N}]))/iu
const ratingBefore = /\b(?:rat(?:ed?|ing)|scor(?:ed?|es?|ing)|grades?|pain|note|gpa|points?)\b[^\n]{0,20}$/iu

const versionBefore = /(?<!\p{L})(?:version|release|v)\.?[ ]?$/iu

const reach = 48
const halfYear = 6
const yearLength = 12
const longestSpan = 60 * yearLength
// An end that is planned may lie ahead; one that lies further ahead than anybody plans is no date.
const farthestEnd = 10 * yearLength

interface Source {
  readonly text: string
  readonly asOf: MonthNumber
}

type Ends = Pick<DatedSpan, 'start' | 'end' | 'from' | 'until' | 'untilAtLatest' | 'form'>

const toSpan = (ends: Ends, asOf: MonthNumber): DatedSpan | null => {
  const { from, until } = ends
  if (until - asOf > farthestEnd || until <= from || from >= asOf || until - from > longestSpan) return null
  const untilAtLatest = Math.min(asOf, ends.untilAtLatest)
  return { ...ends, until: Math.min(asOf, until), untilAtLatest, isCurrent: until >= asOf }
}

const before = (text: string, at: number): string => text.slice(Math.max(0, at - reach), at)
const after = (text: string, at: number): string => text.slice(at, at + reach)

// The last month counts where it is named: January to December is a year. Where only years are named, 2015–2017 is
// taken for two: on average a job begins and ends in the middle of a year. Within one bare year something was done,
// though not for all of it.
const endsOf = (from: MonthNumber, { first, last, form }: Pick<DatePoint, 'first' | 'last' | 'form'>) => {
  if (form !== 'year') return { from, until: last + 1, untilAtLatest: last + 1 }
  const isSameYear = from >= first && from <= last
  return { from, until: isSameYear ? Math.min(from + halfYear, last + 1) : first, untilAtLatest: last + 1 }
}

const isPlainYears = ({ form }: DatePoint): boolean => form === 'year' || form === 'iso'

// Whether the figures are those of a price, a version, a number of people rather than of years.
const isOtherFigure = ({ text }: Source, { start, end }: Span, first: DatePoint): boolean =>
  (isPlainYears(first) && (notYearBefore.test(before(text, start)) || notYearAfter.test(after(text, end)))) ||
  versionBefore.test(before(text, start)) ||
  (first.form === 'short' && ratingBefore.test(before(text, start)))

const isJoined = (text: string, first: DatePoint, second: DatePoint): boolean => {
  if (second.start - first.end > reach) return false
  const middle = text.slice(first.end, second.start)
  return joins.test(middle) || (joinsBetween.test(middle) && between.test(before(text, first.start)))
}

const readPair = (source: Source, first: DatePoint, second: DatePoint): DatedSpan | null => {
  const span = { start: first.start, end: second.end, form: 'range' as const }
  if (isOtherFigure(source, span, first)) return null
  // "May 10 – June 12, 2015": what looked like a year is a day.
  const isDay = first.form === 'nameOfTwo' && second.form === 'month' && second.hasDay
  const year = Math.floor(second.first / yearLength)
  const from = isDay ? (first.first % yearLength) + year * yearLength : first.first
  return toSpan({ ...span, ...endsOf(from, second) }, source.asOf)
}

// "2017–19". With a hyphen "2008-12" is also a month; alone it is read as years, as nobody dates a position by one month.
const readLoneYear = (source: Source, point: DatePoint): DatedSpan | null => {
  const startYear = Math.floor(point.first / yearLength)
  const isMonthToo = point.form === 'iso'
  const match = isMonthToo ? null : joinsLoneYear.exec(after(source.text, point.end))
  const figures = isMonthToo ? (point.first % yearLength) + 1 : Number(match?.groups?.year)
  if ((!isMonthToo && match === null) || !isPlainYears(point)) return null
  const endYear = Math.floor(startYear / 100) * 100 + figures
  // "2017/18" is a season or a year of school; any other pair with a slash is a ratio.
  const isSlash = match?.groups?.mark === '/' || source.text[point.start + 4] === '/'
  if (endYear <= startYear || (isSlash && endYear !== startYear + 1)) return null
  const end = point.end + (match?.[0].length ?? 0)
  const span = { start: point.start, end, form: 'range' as const }
  if (isOtherFigure(source, span, point) || endYear * yearLength > source.asOf + yearLength) return null
  const first = endYear * yearLength
  const ends = endsOf(startYear * yearLength, { first, last: first + yearLength - 1, form: 'year' })
  return toSpan({ ...span, ...ends }, source.asOf)
}

const readShared = ({ text, asOf }: Source, point: DatePoint): DatedSpan | null => {
  if (point.form !== 'month') return null
  const named = sharedName.exec(before(text, point.start))
  const match = named ?? sharedFigure.exec(before(text, point.start))
  const { first } = match?.groups ?? {}
  const month = first === undefined ? null : named === null ? Number(first) : monthOfName(first)
  if (match === null || month === null) return null
  const from = Math.floor(point.first / yearLength) * yearLength + month - 1
  // "Nov – Feb 2015" began the year before.
  const start = from > point.last ? from - yearLength : from
  return toSpan({ start: point.start - match[0].length, end: point.end, form: 'range', ...endsOf(start, point) }, asOf)
}

const readOpen = (source: Source, point: DatePoint): DatedSpan | null => {
  const { text, asOf } = source
  const following = after(text, point.end)
  const toPresent = joinsPresent.exec(following)
  const open = toPresent === null ? opens.exec(following) : null
  const led = since.exec(before(text, point.start))
  const span = { start: point.start - (led?.[0].length ?? 0), end: point.end + (toPresent ?? open ?? [''])[0].length }
  if (toPresent === null && open === null && led === null) return null
  if (isOtherFigure(source, { start: point.start, end: span.end }, point)) return null
  const form = toPresent !== null ? ('range' as const) : ('since' as const)
  return toSpan({ ...span, form, from: point.first, until: asOf, untilAtLatest: asOf }, asOf)
}

const readPeriod = ({ asOf }: Source, point: DatePoint): DatedSpan | null => {
  if (point.form !== 'period') return null
  const until = point.last + 1
  const { start, end } = point
  return toSpan({ start, end, from: point.first, until, untilAtLatest: until, form: 'period' }, asOf)
}

/**
 * Finds every span of time that a text states, in the order of the text. `asOf` is the month that "present" means;
 * it is not counted itself, and nothing later is. A year alone, a month alone, a span that lies wholly ahead or runs
 * backwards is none.
 */
export const findDatedSpans = (text: string, asOf: MonthNumber): DatedSpan[] => {
  const source = { text, asOf }
  const points = findDatePoints(text, Math.floor(asOf / yearLength))
  const spans: DatedSpan[] = []
  for (let at = 0; at < points.length; at++) {
    const first = points[at]
    const second = points[at + 1]
    if (first === undefined) break
    if (second !== undefined && isJoined(text, first, second)) {
      const pair = readPair(source, first, second)
      if (pair !== null) spans.push(pair)
      at++
      continue
    }
    const span =
      readShared(source, first) ?? readOpen(source, first) ?? readLoneYear(source, first) ?? readPeriod(source, first)
    if (span !== null) spans.push(span)
  }
  return spans
}

/** Reads 'YYYY-MM'. Null for anything else. */
export const parseMonth = (text: string): MonthNumber | null => {
  const match = /^(\d{4})-(0[1-9]|1[0-2])$/.exec(text)
  return match === null ? null : Number(match[1]) * yearLength + Number(match[2]) - 1
}
