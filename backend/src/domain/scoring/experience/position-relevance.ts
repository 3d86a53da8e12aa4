// How near a dated position is to the job. The title decides how far what stands below it is believed.

import type { Reading, ReadSegment } from '../reading.ts'
import { type Query, rateRelevance, rateStatements, type Statement } from '../similarity.ts'
import { collectTerms, type Term } from '../terms.ts'
import type { Span } from '../text/index.ts'
import { shareTrades } from '../title-trades.ts'
import type { Position } from './position.ts'
import type { FoundPosition } from './positions.ts'

// A title says what somebody was; a task says what they did on some days. Where both are about the job they add up to
// all; a title alone is worth more than the tasks alone.
const titleShare = 0.6
/** What any entry is worth, 0 to 1: any work teaches something of work. */
export const leastRelevance = 0.1
/**
 * What an entry with a title of another trade is worth at most, 0 to 1: twice the least. The share of it that is about the
 * job does not matter: whoever pastes one line can paste ten, which then are nearly all of the entry.
 */
export const mostOfOtherTrade = 2 * leastRelevance

const isInside = (part: Span, spans: readonly Span[]): boolean =>
  spans.some(({ start, end }) => part.start >= start && part.end <= end)

const touches = (part: Span, spans: readonly Span[]): boolean =>
  spans.some(({ start, end }) => part.start < end && part.end > start)

// The segments that a span touches.
const segmentsIn = (segments: readonly ReadSegment[], { start, end }: Span): readonly ReadSegment[] => {
  let low = 0
  let high = segments.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((segments[middle]?.end ?? 0) > start) high = middle
    else low = middle + 1
  }
  let next = low
  while ((segments[next]?.start ?? end) < end) next++
  return segments.slice(low, next)
}

const termsIn = (segments: readonly ReadSegment[], spans: readonly Span[]): Set<Term> => {
  const terms = new Set<Term>()
  for (const { tokens, skills } of segments) {
    const own = (part: Span) => isInside(part, spans)
    for (const term of collectTerms(tokens.filter(own), skills.filter(own))) terms.add(term)
  }
  return terms
}

// A word or two on a line below a title name something and say nothing of it: they are a list.
const leastSaid = 3

const takeAsSaid = ({ terms, form, tokens }: ReadSegment): Statement => ({
  terms,
  form: tokens.length < leastSaid ? 'list' : form,
})

/** How a position stands to the job; as in `Position`. */
type Rating = Pick<Position, 'relevance' | 'isOtherTrade'>

/**
 * How near an entry is to the job, 0 to 1. The title decides how far its tasks are believed, since words of the job can be
 * pasted below any title, and no share of an entry tells who wrote its other lines:
 * a title of the job's trade, or one that tells of no trade ("Consultant"): 0.6 × title + tasks;
 * a title of other trades: the tasks, at most 0.2;
 * a title of both ("Pastry Chef / Logistics"): the one or the other by the share of the trades that are the job's, and the
 * title only as far as the tasks bear it out.
 */
export const ratePosition = (reading: Reading, found: FoundPosition, query: Query): Rating => {
  const segments = segmentsIn(reading.segments, found)
  const header = termsIn(segments, found.header)
  const title = titleShare * rateRelevance(header, query)
  const named = segments.flatMap(({ skills }) => skills.filter((mention) => isInside(mention, found.roles)))
  const share = shareTrades(
    named.map(({ skill }) => skill),
    query.trades,
  )
  const rate = (relevance: number): Rating => ({
    relevance: Math.max(leastRelevance, Math.min(1, relevance)),
    isOtherTrade: share === 0,
  })
  // The title is said too, so that an entry of one line is worth no less than one with tasks.
  if (share === null || share === 1) return rate(title + rateStatements(segments.map(takeAsSaid), query, header))
  const below = segments.filter((segment) => !touches(segment, found.header))
  const tasks = rateStatements(below.map(takeAsSaid), query)
  const borneOut = Math.min(1, Math.min(title, tasks) + tasks)
  return rate(share * borneOut + (1 - share) * Math.min(mostOfOtherTrade, tasks))
}
