// An advertisement pasted into a resume would fit it perfectly. Sentences that are its own are found and
// do not count. Names of skills may well stand in both, in the same order: only sentences are looked at.

import type { Span } from './masking.ts'
import { type Token, tokenise } from './tokens.ts'
import { functionWords } from './vocabulary/common-words.ts'

// Runs of five words hardly ever agree by chance; sentences that share most of theirs are the same sentence.
const runLength = 5
const leastWords = 7
const leastGrammar = 2
const copiedShare = 0.75

const runsOf = (tokens: readonly Token[]): string[] =>
  tokens.slice(runLength - 1).map((_, at) =>
    tokens
      .slice(at, at + runLength)
      .map(({ word }) => word)
      .join(' '),
  )

/** By what an advertisement's own sentences are known again. A row of tags has none: it is made of names. */
export interface Wording {
  /** Its runs of five words. */
  readonly runs: ReadonlySet<string>
  /** Its pairs of neighbouring words. */
  readonly pairs: ReadonlySet<string>
  /** Its clauses, whole. */
  readonly clauses: ReadonlySet<string>
}

// What is left of an advertisement when each word is taken once: no run of five may remain, but most of its pairs do.
const leastSoup = 12
const soupShare = 0.5

const pairsOf = (tokens: readonly Token[]): string[] =>
  tokens.slice(1).map(({ word }, at) => `${tokens[at]?.word ?? ''} ${word}`)

const wordsOf = (tokens: readonly Token[]): string => tokens.map(({ word }) => word).join(' ')

/** Collects the wording of an advertisement. */
export const collectWording = (clauses: readonly { readonly text: string; readonly isTag: boolean }[]): Wording => {
  const prose = clauses.filter(({ isTag }) => !isTag).map(({ text }) => tokenise(text))
  const pairs = new Set(prose.flatMap(pairsOf))
  return { runs: new Set(prose.flatMap(runsOf)), pairs, clauses: new Set(prose.map(wordsOf)) }
}

const isCopied = (tokens: readonly Token[], { runs, pairs }: Wording): boolean => {
  if (tokens.length < leastWords) return false
  if (tokens.filter(({ word }) => word !== 'and' && functionWords.has(word)).length < leastGrammar) return false
  const ownPairs = pairsOf(tokens)
  const isSoup =
    tokens.length >= leastSoup && ownPairs.filter((pair) => pairs.has(pair)).length >= ownPairs.length * soupShare
  if (isSoup) return true
  const own = runsOf(tokens)
  return own.filter((run) => runs.has(run)).length >= own.length * copiedShare
}

/**
 * The segments of a resume that are the advertisement's. A short clause ("SAP, route planning") may be anybody's own and
 * is taken for a copy only in a resume that has whole sentences of the advertisement too.
 */
export const findCopies = (
  segments: readonly (Span & { readonly tokens: readonly Token[] })[],
  wording: Wording,
): Span[] => {
  const sentences = new Set(segments.filter(({ tokens }) => isCopied(tokens, wording)))
  if (sentences.size === 0) return []
  return segments
    .filter((segment) => sentences.has(segment) || wording.clauses.has(wordsOf(segment.tokens)))
    .map(({ start, end }) => ({ start, end }))
}
