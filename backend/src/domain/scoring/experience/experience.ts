// Years of work, and how many of them were work of the job's kind: ten years of something else are not
// ten years. Dated spans count, each month once; stated years stand in for them and are checked by them.

import { type DatedSpan, findDatedSpans, type MonthNumber } from '../dates/index.ts'
import type { Job } from '../demands.ts'
import type { Reading } from '../reading.ts'
import type { Evidence, PassageFlag } from '../resume-score.ts'
import { type Query, rateRelevance } from '../similarity.ts'
import type { Term } from '../terms.ts'
import { quotePassage } from '../text/index.ts'
import type { Position } from './position.ts'
import { leastRelevance, mostOfOtherTrade, ratePosition } from './position-relevance.ts'
import { type FoundPosition, findPositions } from './positions.ts'
import { findStatedYears, type StatedYears } from './stated-years.ts'

/** A time between two positions in which none is stated. It is shown and never lowers a score. */
export interface Gap {
  /** First and last month without a position, both inclusive. */
  readonly firstMonth: MonthNumber
  readonly lastMonth: MonthNumber
}

/** The work that a resume states. */
export interface Experience {
  /** Years of any work but internships, one decimal. Stated years count where they are more than the dated ones. */
  readonly years: number
  /** Years of work weighted by how near each was to the job, what is far from it only up to a part of what is asked for; internships count by half. */
  readonly relevantYears: number
  /** Years of internships that are no time of other work, one decimal. */
  readonly internshipYears: number
  /** All dated positions, of every kind, in the order of the text. */
  readonly positions: readonly Position[]
  /** Of at least six months, counted from the latest that the position before may have ended; earliest first. */
  readonly gaps: readonly Gap[]
  readonly evidence: readonly Evidence[]
  readonly flags: readonly PassageFlag[]
}

// An internship is work under guidance, and usually part of studies: half of a year of it is a year of learning.
const internshipShare = 0.5

const toPosition = (reading: Reading, found: FoundPosition, query: Query): Position => ({
  start: found.start,
  end: found.end,
  kind: found.kind,
  title: found.title,
  firstMonth: found.span.from,
  lastMonth: found.span.until - 1,
  isCurrent: found.span.isCurrent,
  ...ratePosition(reading, found, query),
})

// Each month counts once, with the most relevant of the positions held in it.
const addMonths = (months: Map<MonthNumber, number>, { firstMonth, lastMonth }: Position, relevance: number): void => {
  for (let month = firstMonth; month <= lastMonth; month++) {
    months.set(month, Math.max(months.get(month) ?? 0, relevance))
  }
}

const leastGap = 6

// Only what is a gap however the dates are meant: a year without a month may have been worked to its end. Studies, unpaid
// work and a leave that is accounted for fill a gap too.
const findGaps = (filled: readonly DatedSpan[]): Gap[] => {
  const gaps: Gap[] = []
  let covered = Number.POSITIVE_INFINITY
  for (const span of [...filled].sort((a, b) => a.from - b.from || a.until - b.until)) {
    if (span.from - covered >= leastGap) gaps.push({ firstMonth: covered, lastMonth: span.from - 1 })
    covered = covered === Number.POSITIVE_INFINITY ? span.untilAtLatest : Math.max(covered, span.untilAtLatest)
  }
  return gaps
}

// Without a demand: after so many relevant years half of the part is reached. A judgement: at five, ten years and twenty
// still differ (0.67 and 0.8), while a single year does not count for nothing (0.17).
const halfAfterYears = 5
const halfAfterYearsEntryLevel = 1

/** Years of relevant work that a job asks for, or after which half of the part is reached where it asks for none. */
export const yearsToMeet = ({ minYears, isEntryLevel }: Pick<Job, 'minYears' | 'isEntryLevel'>): number =>
  minYears ?? (isEntryLevel ? halfAfterYearsEntryLevel : halfAfterYears)

// Work of another kind does not become the job's kind by lasting long: below half the relevance, all that is no nearer adds
// up to at most twice its relevance of the years that the job asks for. A judgement: of two years asked for, twenty in
// another trade (relevance 0.2 at most) make up for 0.8. What is half of the job's kind is learnt in time.
const fullRelevance = 0.5
const mostYearsOf = (relevance: number, askedYears: number): number =>
  relevance >= fullRelevance ? Number.POSITIVE_INFINITY : (relevance / fullRelevance) * askedYears

// The farthest from the job goes first, so that a year that is nearer always adds all it is worth.
const sumRelevant = (months: ReadonlyMap<MonthNumber, number>, askedYears: number): number =>
  [...months.values()]
    .sort((a, b) => a - b)
    .reduce((sum, relevance) => Math.max(sum, Math.min(sum + relevance / 12, mostYearsOf(relevance, askedYears))), 0)

interface Known {
  readonly reading: Reading
  readonly query: Query
  readonly askedYears: number
}

// Years that are said and not dated are taken at a discount.
const undatedShare = 0.8
// Words cost nothing: what is only said counts up to a career's first half, whatever the figure.
const mostStatedYears = 20

// Dates check what is said: whose dated work is all of other trades is believed half of what is said beside it. Not less,
// because early jobs are often told without their dates.
const unborneShare = 0.5

// Years that are stated below a title of another trade are believed as little as what else stands there.
const rateStated = (
  { reading, query, askedYears }: Known,
  stated: StatedYears,
  positions: readonly Position[],
): number => {
  const terms = new Set<Term>()
  for (const segment of reading.segments) {
    const isAround = segment.start < stated.end && segment.end > stated.start
    if (isAround || segment.section === 'summary') for (const term of segment.terms) terms.add(term)
  }
  const years = Math.min(mostStatedYears, stated.years)
  const isDoubted = positions.some(
    ({ start, end, isOtherTrade }) => isOtherTrade && stated.start >= start && stated.end <= end,
  )
  const isUnborne = positions.length > 0 && positions.every(({ isOtherTrade }) => isOtherTrade)
  const most = isDoubted ? mostOfOtherTrade : isUnborne ? unborneShare : 1
  const relevance = Math.max(leastRelevance, Math.min(most, rateRelevance(terms, query)))
  return Math.min(undatedShare * years * relevance, mostYearsOf(relevance, askedYears))
}

const oneDecimal = (years: number): number => Math.round(years * 10) / 10
const toYears = (months: number): number => oneDecimal(months / 12)
const describe = (years: number): string => `${years} ${years === 1 ? 'year' : 'years'}`

// A few years between what is said and what is dated are rounding and early jobs left out.
const tolerance = 3

const checkStated = ({ original }: Reading, stated: readonly StatedYears[], datedYears: number): PassageFlag[] =>
  datedYears === 0
    ? []
    : stated
        .filter(({ years }) => years > datedYears + tolerance)
        .map((span) => ({ kind: 'unsupported_years' as const, ...quotePassage(original, span) }))

const findOwnStatedYears = ({ text, lines }: Reading): StatedYears[] =>
  findStatedYears(text).filter(({ start }) => {
    const section = lines.findLast((line) => line.start <= start)?.section
    return section !== 'personal' && section !== 'references' && section !== 'education' && section !== 'projects'
  })

const explain = (
  { original }: Reading,
  found: readonly FoundPosition[],
  stated: readonly StatedYears[],
): Evidence[] => [
  ...found
    .filter(({ kind, isLeave }) => (kind === 'work' && !isLeave) || kind === 'internship')
    .map(({ span, line }) => ({
      part: 'experience' as const,
      value: describe(toYears(span.until - span.from)),
      ...quotePassage(original, line),
    })),
  ...stated.map((span) => ({
    part: 'experience' as const,
    value: `${describe(oneDecimal(span.years))} stated`,
    ...quotePassage(original, span),
  })),
]

/**
 * Reads the work that a resume states, up to but not including the month `asOf`. `askedYears` are those that make the job's
 * demand, see `yearsToMeet`; work of another kind counts up to a part of them.
 */
export const readExperience = (
  reading: Reading,
  query: Query,
  asOf: MonthNumber,
  askedYears: number = halfAfterYears,
): Experience => {
  const found = findPositions(reading, asOf)
  const stated = findOwnStatedYears(reading)
  const worked = new Map<MonthNumber, number>()
  const learnt = new Map<MonthNumber, number>()
  const counted = new Map<MonthNumber, number>()
  const positions: Position[] = []
  for (const item of found) {
    const position = toPosition(reading, item, query)
    if (item.isLeave) continue
    if (!item.isUmbrella) positions.push(position)
    if (position.kind === 'work') addMonths(worked, position, position.relevance)
    if (position.kind === 'internship') addMonths(learnt, position, position.relevance)
    if (position.kind === 'work') addMonths(counted, position, position.relevance)
    if (position.kind === 'internship') addMonths(counted, position, internshipShare * position.relevance)
  }
  const datedYears = (worked.size + learnt.size) / 12
  const mostStated = Math.max(0, ...stated.map(({ years }) => years))
  return {
    years: Math.max(toYears(worked.size), oneDecimal(mostStated)),
    relevantYears: Math.max(
      sumRelevant(counted, askedYears),
      ...stated.map((span) => rateStated({ reading, query, askedYears }, span, positions)),
    ),
    internshipYears: toYears([...learnt.keys()].filter((month) => !worked.has(month)).length),
    positions,
    gaps: findGaps([...found.map(({ span }) => span), ...findDatedSpans(reading.leave, asOf)]),
    evidence: explain(reading, found, stated),
    flags: checkStated(reading, stated, datedYears),
  }
}

// What meeting a demand is worth; the rest is for years beyond it, each of which adds less. Who has what is asked for can
// do the job; twice as much is hardly better, as people learn most of a job in its first years (M. A. McDaniel,
// F. L. Schmidt, J. E. Hunter, "Job experience correlates of job performance", Journal of Applied Psychology 73, 1988).
const metShare = 0.9

/**
 * The experience part, 0 to 1, rising with every relevant year. With a demand of D years: 0.9 × r ÷ D, evenly up to D, and
 * from there towards 1, by less with each year. Without one: r ÷ (r + 5), or r ÷ (r + 1) for beginners' jobs.
 */
export const scoreExperience = (relevantYears: number, job: Job): number => {
  const years = yearsToMeet(job)
  if (job.minYears !== null) {
    const share = relevantYears / years
    return metShare * Math.min(1, share) + (1 - metShare) * (1 - Math.exp(-Math.max(0, share - 1)))
  }
  return relevantYears / (relevantYears + years)
}
