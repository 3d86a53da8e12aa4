// An advertisement pasted into a resume would fit it perfectly. Sentences that are its own are found and
// do not count. Names of skills may well stand in both, in the same order: only sentences are looked at.

import { functionWords, mergeSpans, type Span, type Token, tokenise } from './text/index.ts'

// Runs of five words hardly ever agree by chance; sentences that share most of theirs are the same sentence.
const runLength = 5
const pairLength = 2
const leastWords = 7
const leastGrammar = 2
const copiedShare = 0.75
// A sentence without grammar ("Install and repair motors, switchboards") must be nearly all the advertisement's.
const wholeShare = 0.9

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

/** A segment of a resume, as far as it matters whether it was copied. */
type Said = Span & { readonly tokens: readonly Token[]; readonly skills: readonly Span[] }

/** From the first to the last word of a stretch, both inclusive. */
type Stretch = readonly [first: number, last: number]

// The longest stretches of words that stand in the advertisement in the same order.
const findStretches = (tokens: readonly Token[], { runs, words }: Wording): Stretch[] => {
  const found: [number, number][] = []
  let known = 0
  for (let at = 0; at < tokens.length; at++) {
    known = words.has(tokens[at]?.word ?? '') ? known + 1 : 0
    const first = at - runLength + 1
    if (known < runLength || !runs.has(wordsOf(tokens.slice(first, at + 1)))) continue
    const last = found.at(-1)
    if (last !== undefined && first <= last[1]) last[1] = at
    else found.push([first, at])
  }
  return found
}

const countOwn = (tokens: readonly Token[], skills: readonly Span[]): number =>
  tokens.filter(
    ({ word, start, end }) =>
      !functionWords.has(word) && !skills.some((skill) => start >= skill.start && end <= skill.end),
  ).length

// So much of an advertisement's wording is no name of a skill: what somebody does, and to what.
const leastOwn = 3
// A stretch inside a longer sentence must be longer, since nothing else speaks against it.
const longStretch = 8
// One short piece may agree by chance; three that are nothing else do not.
const leastPieces = 3
const leastOwnOfPiece = 2

const isWording = ({ tokens, skills }: Said, [first, last]: Stretch, least: number): boolean => {
  const words = tokens.slice(first, last + 1)
  return words.length >= least && countOwn(words, skills) >= leastOwn
}

const isPiece = ({ tokens, skills }: Said, stretches: readonly Stretch[]): boolean => {
  const [stretch] = stretches
  return (
    stretch !== undefined &&
    stretch[0] === 0 &&
    stretch[1] === tokens.length - 1 &&
    countOwn(tokens, skills) >= leastOwnOfPiece
  )
}

// A sentence that was broken into lines or bullets: its halves stand one behind the other.
const findAcross = (segments: readonly Said[], wording: Wording, found: ReadonlySet<Said>): Span[] => {
  const rest = segments.filter((segment) => !found.has(segment))
  const tokens = rest.flatMap((segment) => segment.tokens)
  const whole: Said = { start: 0, end: 0, tokens, skills: rest.flatMap(({ skills }) => skills) }
  const starts = new Set(rest.flatMap((segment) => segment.tokens.slice(0, 1)))
  return findStretches(tokens, wording).flatMap((stretch) => {
    const words = tokens.slice(stretch[0], stretch[1] + 1)
    const parts: Span[] = []
    for (const [at, token] of words.entries()) {
      const last = parts.at(-1)
      if (last === undefined || starts.has(token)) parts.push({ start: token.start, end: token.end })
      else parts[parts.length - 1] = { start: last.start, end: words[at]?.end ?? last.end }
    }
    return parts.length > 1 && isWording(whole, stretch, longStretch) ? parts : []
  })
}

/**
 * What in a resume is the advertisement's: whole sentences, long stretches inside others, and short pieces where there are
 * several. A short clause ("SAP, route planning") may be anybody's own and is taken for a copy only in a resume that has
 * whole sentences of the advertisement too.
 */
export const findCopies = (segments: readonly Said[], wording: Wording): Span[] => {
  const sentences = new Set<Said>()
  const pieces = new Set<Said>()
  const inside: Span[] = []
  for (const segment of segments) {
    const { tokens } = segment
    const stretches = findStretches(tokens, wording)
    const isWhole = stretches.some((stretch) =>
      isWording(segment, stretch, Math.max(leastWords, tokens.length * wholeShare)),
    )
    if (isWhole || isCopied(tokens, wording)) sentences.add(segment)
    else if (isPiece(segment, stretches)) pieces.add(segment)
    else
      for (const stretch of stretches)
        if (isWording(segment, stretch, longStretch))
          inside.push({ start: tokens[stretch[0]]?.start ?? 0, end: tokens[stretch[1]]?.end ?? 0 })
  }
  inside.push(...findAcross(segments, wording, sentences))
  if (pieces.size + sentences.size >= leastPieces) for (const piece of pieces) sentences.add(piece)
  if (sentences.size === 0) return mergeSpans(inside)
  return mergeSpans([
    ...segments
      .filter((segment) => sentences.has(segment) || wording.clauses.has(wordsOf(segment.tokens)))
      .map(({ start, end }) => ({ start, end })),
    ...inside,
  ])
}
