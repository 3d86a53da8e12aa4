// How near a resume is to an advertisement as text.

import { type Corpus, inverseFrequency } from './corpus.ts'
import type { Job } from './demands.ts'
import type { Term } from './terms.ts'

/** A job's terms with what each is worth against a corpus: the weight in the job × inverse document frequency. */
export interface Query {
  readonly values: ReadonlyMap<Term, number>
  /** The sum of all values. */
  readonly total: number
  /** The sum of the highest values, as many as one passage may be expected to speak of. */
  readonly core: number
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
  return { values: new Map(weighed), total: sum(values), core: sum(values.slice(0, coreTerms)) }
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
  for (const term of new Set(terms)) value += query.values.get(term) ?? 0
  return Math.min(1, value / (fullShare * query.core))
}
