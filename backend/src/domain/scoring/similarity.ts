// How near a resume is to an advertisement as text.

import { type Corpus, inverseFrequency } from './corpus.ts'
import type { Job } from './demands.ts'
import type { ReadSegment } from './reading.ts'
import type { Term } from './terms.ts'
import { findTrades } from './title-trades.ts'

/** A job's terms with what each is worth against a corpus: the weight in the job × inverse document frequency. */
export interface Query {
  readonly values: ReadonlyMap<Term, number>
  /** The sum of all values. */
  readonly total: number
  /** The sum of the highest values, as many as one passage may be expected to speak of. */
  readonly core: number
  /** The trades that the job is of; empty where they are not known. */
  readonly trades: ReadonlySet<string>
}

const maxTerms = 60
const coreTerms = 12

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0)

/** Weighs a job's terms. A long advertisement is reduced to the 60 that say most. */
export const weighQuery = (job: Job, corpus: Corpus): Query => {
  const weighed = [...job.terms]
    .map(([term, weight]) => [term, weight * inverseFrequency(corpus, term)] as const)
    .sort(([termA, a], [termB, b]) => b - a || (termA < termB ? -1 : 1))
    .slice(0, maxTerms)
  const values = weighed.map(([, value]) => value)
  return {
    values: new Map(weighed),
    total: sum(values),
    core: sum(values.slice(0, coreTerms)),
    trades: findTrades(job.terms),
  }
}

// The saturation of BM25. Its other parameter, the normalisation by length, is left out (b = 0): with it, whatever is
// added to a resume makes everything else in it count less, and adding a skill could lower a score.
const saturation = 1.2

/**
 * BM25 without normalisation by length, as a share of what it could reach:
 * `s = Σ value × n / (n + 1.2) ÷ Σ value`, where n counts the segments with the term (see `countTerms`). The square root
 * of s is given: it keeps the order and spreads the low shares in which real resumes lie. 0 to 1; 0 without a query.
 * Source: Robertson and Zaragoza 2009, eq. 3.15 with b = 0.
 */
export const compareTexts = (counts: ReadonlyMap<Term, number>, query: Query): number => {
  if (query.total === 0) return 0
  let score = 0
  for (const [term, value] of query.values) {
    const count = counts.get(term) ?? 0
    score += (value * count) / (count + saturation)
  }
  return Math.sqrt(score / query.total)
}

// A passage that holds this share of what the job's core is worth is wholly about the job.
const fullShare = 0.4

/** How relevant a passage with these terms is to the job, 0 to 1. Another term never makes it less. */
export const rateRelevance = (terms: Iterable<Term>, query: Query): number => {
  if (query.core === 0) return 0
  let value = 0
  for (const term of terms instanceof Set ? terms : new Set(terms)) value += query.values.get(term) ?? 0
  return Math.min(1, value / (fullShare * query.core))
}

// A list of words vouches for half of what sentences would.
const listShare = 0.5
// What one sentence vouches for at most, and all lists of a passage together. Naming everything in one line is cheap;
// saying it of three things that were done is not.
const sentenceShare = 0.4

/** A sentence or a list, as far as it matters how much it is about a job. */
export type Statement = Pick<ReadSegment, 'terms' | 'form'>

/**
 * How much what is said in these sentences and lists is about the job, 0 to 1. A sentence vouches for 0.4 at most, and all
 * lists together for half of that, so one line cannot cover an advertisement. A `title` vouches for all that it names.
 * Both bounds rise with every sentence and every word: nothing that is added makes it less.
 */
export const rateStatements = (
  statements: readonly Statement[],
  query: Query,
  title: ReadonlySet<Term> = new Set(),
): number => {
  const isKnown = (term: Term) => query.values.has(term)
  const said = new Set([...title].filter(isKnown))
  const named = new Set(said)
  const listed = new Set<Term>()
  let vouched = rateRelevance(said, query)
  for (const { terms, form } of statements) {
    if (form !== 'list') vouched += Math.min(sentenceShare, rateRelevance(terms, query))
    for (const term of terms) {
      if (!isKnown(term)) continue
      named.add(term)
      if (form === 'list') listed.add(term)
      else said.add(term)
    }
  }
  const vouchedByAll = vouched + Math.min(sentenceShare, rateRelevance(listed, query))
  return Math.max(
    Math.min(vouched, rateRelevance(said, query)),
    listShare * Math.min(vouchedByAll, rateRelevance(named, query)),
  )
}
