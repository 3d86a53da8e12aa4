// An advertisement pasted into a resume would fit it perfectly. Sentences that are its own are found and
// do not count. Names of skills may well stand in both, in the same order: only sentences are looked at.

import type { Span } from './masking.ts'
import { type Token, tokenise } from './tokens.ts'
import { functionWords } from './vocabulary/common-words.ts'

// Runs of five words hardly ever agree by chance; sentences that share most of theirs are the same sentence.
const runLength = 5
const pairLength = 2
const leastWords = 7
const leastGrammar = 2
const copiedShare = 0.75

/** Rows of neighbouring words, `length` of them each, as far as all of them are `among` the words that matter. */
const rowsOf = (tokens: readonly Token[], length: number, among: ReadonlySet<string> | null): string[] => {
  const rows: string[] = []
  let known = 0
  for (let at = 0; at < tokens.length; at++) {
    const word = tokens[at]?.word ?? ''
    known = among === null || among.has(word) ? known + 1 : 0
    if (known >= length) rows.push(wordsOf(tokens.slice(at - length + 1, at + 1)))
  }
  return rows
}

const wordsOf = (tokens: readonly Token[]): string => tokens.map(({ word }) => word).join(' ')

/** By what an advertisement's own sentences are known again. A row of tags has none: it is made of names. */
export interface Wording {
  /** Its runs of five words. */
  readonly runs: ReadonlySet<string>
  /** Its pairs of neighbouring words. */
  readonly pairs: ReadonlySet<string>
  /** Its clauses, whole. */
  readonly clauses: ReadonlySet<string>
  /** Its words: most of a resume's are not among them, and need not be compared in rows. */
  readonly words: ReadonlySet<string>
}

// What is left of an advertisement when each word is taken once: no run of five may remain, but most of its pairs do.
const leastSoup = 12
const soupShare = 0.5

/** Collects the wording of an advertisement. */
export const collectWording = (clauses: readonly { readonly text: string; readonly isTag: boolean }[]): Wording => {
  const prose = clauses.filter(({ isTag }) => !isTag).map(({ text }) => tokenise(text))
  const rows = (length: number) => new Set(prose.flatMap((tokens) => rowsOf(tokens, length, null)))
  const words = new Set(prose.flatMap((tokens) => tokens.map(({ word }) => word)))
  return { runs: rows(runLength), pairs: rows(pairLength), clauses: new Set(prose.map(wordsOf)), words }
}

const isCopied = (tokens: readonly Token[], { runs, pairs, words }: Wording): boolean => {
  if (tokens.length < leastWords) return false
  if (tokens.filter(({ word }) => word !== 'and' && functionWords.has(word)).length < leastGrammar) return false
  const shared = (length: number, known: ReadonlySet<string>): number =>
    rowsOf(tokens, length, words).filter((row) => known.has(row)).length / (tokens.length - length + 1)
  return (
    (tokens.length >= leastSoup && shared(pairLength, pairs) >= soupShare) || shared(runLength, runs) >= copiedShare
  )
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
