// How common a word is among resumes, which decides how much it says. Learnt from the resumes at hand,
// and held up by a prior where those are few: two resumes teach nothing about a language.

import { readResume } from './reading.ts'
import { stemWord } from './stem.ts'
import { countTerms, type Term } from './terms.ts'
import { genericWords } from './vocabulary/common-words.ts'

/** What a set of resumes teaches about words. */
export interface Corpus {
  readonly documentCount: number
  /** In how many of the resumes each term stands. */
  readonly documentFrequency: ReadonlyMap<string, number>
  /** Mean number of distinct terms of a resume. For people; no score uses it (see `similarity.ts`). */
  readonly averageLength: number
}

/** Learns from the texts of resumes. Their order does not matter. */
export const buildCorpus = (texts: readonly string[]): Corpus => {
  const documentFrequency = new Map<Term, number>()
  let length = 0
  for (const text of texts) {
    const terms = countTerms(readResume(text).segments)
    length += terms.size
    for (const term of terms.keys()) documentFrequency.set(term, (documentFrequency.get(term) ?? 0) + 1)
  }
  const documentCount = texts.length
  return { documentCount, documentFrequency, averageLength: documentCount === 0 ? 0 : length / documentCount }
}

const genericStems: ReadonlySet<string> = new Set([...genericWords].map(stemWord))

// The share of resumes that use a term where no corpus says so, and how many resumes that guess is worth.
const priorShare = { generic: 0.4, family: 0.2, other: 0.03 }
const priorWeight = 20

const shareBeforehand = (term: Term): number => {
  if (genericStems.has(term)) return priorShare.generic
  return term.startsWith('family:') ? priorShare.family : priorShare.other
}

/**
 * How much a term says: inverse document frequency in the form of BM25, `ln(1 + (N − n + 0.5) / (n + 0.5))`
 * (S. Robertson, H. Zaragoza, "The Probabilistic Relevance Framework", 2009), with N and n raised by a prior of
 * 20 resumes. Above 0.
 */
export const inverseFrequency = (corpus: Corpus, term: Term): number => {
  const total = corpus.documentCount + priorWeight
  const having = (corpus.documentFrequency.get(term) ?? 0) + priorWeight * shareBeforehand(term)
  return Math.log(1 + (total - having + 0.5) / (having + 0.5))
}
