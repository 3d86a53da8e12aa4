// How common a word is among resumes, which decides how much it says. Learnt from all resumes of a deployment, in
// versions that never change, and held up by a prior where those are few: two resumes teach nothing about a language.

import { readResume } from './reading.ts'
import { countTerms, type Term } from './terms.ts'
import { genericWords, stemWord } from './text/index.ts'
import { builtInVocabulary, type Vocabulary } from './vocabulary/index.ts'

/** What a set of resumes teaches about words. */
export interface Corpus {
  /** Under which number it is kept; null where it is not. */
  readonly version: number | null
  readonly documentCount: number
  /** In how many of the resumes each term stands. */
  readonly documentFrequency: ReadonlyMap<string, number>
  /** Mean number of distinct terms of a resume. For people; no score uses it (see `similarity.ts`). */
  readonly averageLength: number
}

/** What is known before the first resume. */
export const emptyCorpus: Corpus = { version: null, documentCount: 0, documentFrequency: new Map(), averageLength: 0 }

/** Learns from more resumes. Their order does not matter, nor whether they come at once or one after the other. */
export const growCorpus = (
  corpus: Corpus,
  texts: readonly string[],
  vocabulary: Vocabulary = builtInVocabulary,
): Corpus => {
  if (texts.length === 0) return corpus
  const documentFrequency = new Map(corpus.documentFrequency)
  let length = corpus.averageLength * corpus.documentCount
  for (const text of texts) {
    const terms = countTerms(readResume(text, [], vocabulary).segments)
    length += terms.size
    for (const term of terms.keys()) documentFrequency.set(term, (documentFrequency.get(term) ?? 0) + 1)
  }
  const documentCount = corpus.documentCount + texts.length
  return { version: null, documentCount, documentFrequency, averageLength: length / documentCount }
}

/** Learns from the texts of resumes. */
export const buildCorpus = (texts: readonly string[]): Corpus => growCorpus(emptyCorpus, texts)

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
