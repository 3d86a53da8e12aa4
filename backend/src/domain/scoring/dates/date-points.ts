// Points in time as people write them: "Jan 2012", "03/2019", "15.03.2019", "Q3 2020", "marzo de 2015", "2017". Two of
// them make a span; see `dates.ts`.

import type { Span } from '../text/index.ts'
import {
  type MonthNumber,
  monthOfName,
  monthPattern,
  monthsOfSeason,
  numberOfQuarter,
  ordinalPattern,
  seasonPattern,
  toMonthNumber,
} from './months.ts'

/** A point in time that a text names. */
export interface DatePoint extends Span {
  /** First and last month that it may mean; the same for a month. */
  readonly first: MonthNumber
  readonly last: MonthNumber
  /**
   * How it is written. `short`: month and year of two figures each, which may be a ratio. `nameOfTwo`: a name with two
   * figures, which may be a day. `iso`: year and month in figures, which may be two years.
   */
  readonly form: 'month' | 'short' | 'nameOfTwo' | 'iso' | 'period' | 'year'
  /** Whether a day of the month is named with it. */
  readonly hasDay: boolean
}

const year = '(?:19[5-9]\\d|20\\d\\d)'
const two = '\\d\\d(?![\\d%]|[.,:]\\d)'
const ofYear = "[ \\t]{0,3}[,/.’'–-]{0,2}[ \\t]{0,2}\\n?[ \\t]{0,3}(?:(?:of|de|del|d[’']|année|jahr)\\s{1,2})?[’']?"

// "13/2019" and "45-2010" are no dates, and nor is the year in them.
const notAfterFigure = '(?<!(?<!\\d)\\d{1,2}[/.-])'

// In the order in which they are tried. A figure that is part of a longer one, of a price, a phone number or a version
// is none of them.
const pointPattern = new RegExp(
  [
    `(?<![\\p{L}\\p{N}$€£]|\\d[.,:])(?:(?<day>\\d{1,2})(?<mark>[./-])[ ]?(?<dayMonth>\\d{1,2})\\k<mark>[ ]?(?<dayYear>${year}|\\d\\d(?!\\d|[./]\\d))(?!\\d)`,
    `(?<!(?<!\\d)\\d{1,2}[/.])(?<isoYear>${year})(?:[/.]|(?<isoHyphen>-))(?<isoMonth>0[1-9]|1[0-2])(?<isoDay>[-/.](?:0[1-9]|[12]\\d|3[01])(?!\\d))?(?!\\d|[/.]\\d)`,
    `(?<figureMonth>0?[1-9]|1[0-2])(?:[ ]?/[ ]?|[.-])(?<figureYear>${year})(?!\\d)`,
    `(?<shortMonth>0?[1-9]|1[0-2])/[’']?(?<shortYear>\\d\\d)(?!\\d|[/.%]|[ ]%)`,
    `(?:(?<nameDay>\\d{1,2})(?:st|nd|rd|th|er|[º°.])?[ -]{1,2}(?:de |of )?)?(?<name>${monthPattern})(?![\\p{L}\\p{M}])(?<nameDot>\\.)?(?:[ \\t]{1,2}(?<dayAfter>\\d{1,2})(?:st|nd|rd|th)?(?:,[ ]?|[ ])(?=${year}))?${ofYear}(?<nameYear>${year}(?!\\d)|${two}(?!st|nd|rd|th|[ ]?%))`,
    `(?<season>${seasonPattern})(?![\\p{L}\\p{M}])(?:[ \\t](?:semester|term))?${ofYear}(?<seasonYear>${year}(?!\\d)|(?<=[’'])\\d\\d(?!\\d))`,
    `[qQ](?<quarter>[1-4])[ /’'-]{0,2}(?<quarterYear>${year}(?!\\d)|\\d\\d(?!\\d))`,
    `(?<quarterFirst>[1-4])[qQ][ /’'-]{0,2}(?<firstQuarterYear>${year}(?!\\d)|\\d\\d(?!\\d))`,
    `(?<yearOfQuarter>${year})[ /-]{0,2}[qQ](?<quarterAfter>[1-4])(?![\\p{L}\\d])`,
    `(?<ordinal>${ordinalPattern})[ ]?(?:quarter|quartal|trimestre)(?!\\p{L})${ofYear}(?<ordinalYear>${year})(?!\\d)`,
    `(?<hanYear>${year})[ ]?年(?:[ ]?(?<hanMonth>1[0-2]|0?[1-9])[ ]?月)?`,
    `${notAfterFigure}(?<bareYear>${year})(?![\\p{L}\\p{N}]|[.,:]\\d))`,
  ].join('|'),
  'gu',
)
const insensitive = new RegExp(pointPattern.source, 'giu')

type Groups = Readonly<Record<string, string | undefined>>
type Reading = Omit<DatePoint, 'start' | 'end'>

const monthsInYear = 12

// Two figures of a year mean the last hundred years up to the date of scoring.
const fullYear = (figures: string, latest: number): number => {
  const value = Number(figures)
  if (figures.length > 2) return value
  const candidate = Math.floor(latest / 100) * 100 + value
  return candidate > latest + 1 ? candidate - 100 : candidate
}

const toMonth = (yearNumber: number, month: number, form: DatePoint['form'] = 'month', hasDay = false) => {
  if (!(month >= 1 && month <= monthsInYear)) return null
  const number = toMonthNumber(yearNumber, month)
  return { first: number, last: number, form, hasDay }
}

const toPeriod = (yearNumber: number, first: number, last: number): Reading => ({
  first: toMonthNumber(yearNumber, first),
  last: toMonthNumber(yearNumber, last),
  form: 'period',
  hasDay: false,
})

/** Which of two figures that could both be a month is the month. */
interface DayOrder {
  /** For figures between slashes; between dots and hyphens the day comes first. */
  readonly isDayFirst: boolean
}

const longestMonth = 31

const readDay = ({ day, mark, dayMonth, dayYear }: Groups, latest: number, order: DayOrder): Reading | null => {
  const [one, other] = [Number(day), Number(dayMonth)]
  if (one < 1 || other < 1 || Math.max(one, other) > longestMonth || dayYear === undefined) return null
  const dayFirst = other <= monthsInYear && (one > monthsInYear || mark !== '/' || order.isDayFirst)
  return toMonth(fullYear(dayYear, latest), dayFirst ? other : one, 'month', true)
}

const quarterLength = 3

const readQuarter = (groups: Groups, latest: number): Reading | null => {
  const number = numberOfQuarter(groups.quarter ?? groups.quarterFirst ?? groups.quarterAfter ?? groups.ordinal ?? '')
  const named = groups.quarterYear ?? groups.firstQuarterYear ?? groups.yearOfQuarter ?? groups.ordinalYear
  if (number === 0 || named === undefined) return null
  return toPeriod(fullYear(named, latest), (number - 1) * quarterLength + 1, number * quarterLength)
}

const readNamed = (groups: Groups, latest: number): Reading | null => {
  const { name, nameYear, season, seasonYear } = groups
  if (name !== undefined && nameYear !== undefined) {
    const month = monthOfName(name)
    const hasDay = groups.nameDay !== undefined || groups.dayAfter !== undefined
    const form = nameYear.length === 2 ? 'nameOfTwo' : 'month'
    return month === null ? null : toMonth(fullYear(nameYear, latest), month, form, hasDay)
  }
  if (season === undefined || seasonYear === undefined) return null
  const months = monthsOfSeason(season)
  return months === null ? null : toPeriod(fullYear(seasonYear, latest), ...months)
}

const readFigures = (groups: Groups, latest: number): Reading | null => {
  const { isoYear, isoMonth, figureYear, figureMonth, shortYear, shortMonth, hanYear, hanMonth } = groups
  if (isoYear !== undefined) {
    const form = groups.isoDay === undefined ? 'iso' : 'month'
    return toMonth(Number(isoYear), Number(isoMonth), form, groups.isoDay !== undefined)
  }
  if (figureYear !== undefined) return toMonth(Number(figureYear), Number(figureMonth))
  if (shortYear !== undefined) return toMonth(fullYear(shortYear, latest), Number(shortMonth), 'short')
  if (hanMonth !== undefined) return toMonth(Number(hanYear), Number(hanMonth))
  const bare = hanYear ?? groups.bareYear
  return bare === undefined ? null : { ...toPeriod(Number(bare), 1, monthsInYear), form: 'year' }
}

const readPoint = (groups: Groups, latest: number, order: DayOrder): Reading | null =>
  groups.day === undefined
    ? (readNamed(groups, latest) ?? readQuarter(groups, latest) ?? readFigures(groups, latest))
    : readDay(groups, latest, order)

// A text that once puts a figure above 12 in front writes the day in front everywhere. Where nothing tells, figures
// between slashes are read the American way.
const findOrder = (text: string): DayOrder => {
  let dayFirst = 0
  for (const [, one, other] of text.matchAll(/(?<![\d/])(\d{1,2})\/(\d{1,2})\/(?:\d{4}|\d\d)(?!\d)/g)) {
    if (Number(one) > monthsInYear && Number(other) <= monthsInYear) dayFirst++
    if (Number(other) > monthsInYear && Number(one) <= monthsInYear) dayFirst--
  }
  return { isDayFirst: dayFirst > 0 }
}

// Every point has a figure, in its first line or in the next. The other lines, most of a text, need not be searched.
const findLinesWithFigures = (text: string): Span[] => {
  const found: { start: number; end: number }[] = []
  const figure = /\d/g
  for (let at = text.search(figure); at >= 0; ) {
    const line = text.lastIndexOf('\n', at)
    const start = text.lastIndexOf('\n', line - 1) + 1
    const next = text.indexOf('\n', at)
    const end = next < 0 ? text.length : next
    const last = found.at(-1)
    if (last !== undefined && start <= last.end + 1) last.end = end
    else found.push({ start, end })
    figure.lastIndex = end
    at = figure.exec(text)?.index ?? -1
  }
  return found
}

/**
 * Finds the points in time that a text names, in its order. `latest` is the year of the scoring, up to which years of two
 * figures are read. Of a date in figures only the month matters: between dots and hyphens the day comes first
 * ("03.04.2015" is April), between slashes the month ("03/04/2015" is March) unless the text has a date that can only be
 * read the other way; where one of the two cannot be a month, the other is.
 */
export const findDatePoints = (text: string, latest: number): DatePoint[] => {
  const order = findOrder(text)
  const points: DatePoint[] = []
  for (const { start, end } of findLinesWithFigures(text)) {
    const lines = text.slice(start, end)
    insensitive.lastIndex = 0
    for (let match = insensitive.exec(lines); match !== null; match = insensitive.exec(lines)) {
      const point = readPoint(match.groups ?? {}, latest, order)
      const at = start + match.index
      if (point !== null) points.push({ ...point, start: at, end: at + match[0].length })
    }
  }
  return points
}
