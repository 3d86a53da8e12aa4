// A short profile in the resume's own sentences. Nothing is worded anew, so nothing can be claimed that
// the document does not say.

import type { Reading, ReadSegment } from '../reading.ts'
import type { SectionKind } from '../sections/index.ts'
import { type Query, rateRelevance } from '../similarity.ts'
import type { Span } from '../text/index.ts'
import { bullet, findBeginning, isWhole, measureLines, personalWords, remember } from '../text/index.ts'
import { privateWords, turningKinds } from './summary-words.ts'

/** Most words of a summary (R1.3). */
export const maxSummaryWords = 200

// Two sentences about the person, four about what was done, and a passage of skills; judgements, so that a recruiter reads
// it in half a minute.
const mostOfProfile = 2
const mostDeeds = 4
const maxWordsPerSentence = 60
const maxWordsOfSkills = 40
const minWordsOfDeeds = 8
const maxWordsOfDeeds = 80
const minContentWords = 4

const countWords = (text: string): number => text.match(/\S+/g)?.length ?? 0

/** A stretch that may go into the summary. */
interface Candidate extends Span {
  readonly text: string
  readonly section: SectionKind
  readonly words: number
  /** How telling it is for the job; above 1 for the best, below 0 for what says little about the person's work. */
  readonly value: number
}

// A stretch that something was blanked out of or taken out of does not stand in the document as it is.
const isClean = ({ original, text, locateSpan }: Reading, { start, end }: Span): boolean => {
  if (original.slice(start, end) !== text.slice(start, end)) return false
  const located = locateSpan({ start, end })
  return end <= start || located.end - located.start === end - start
}

const readWord = remember((word) => ({
  // Words of sex and family show what must not be shown.
  isPrivate: personalWords.has(word) || privateWords.has(word),
  isWish: turningKinds(word).includes('wish'),
  isFigure: /^\p{N}/u.test(word),
}))

const isImpersonal = ({ tokens }: ReadSegment): boolean => !tokens.some(({ word }) => readWord(word).isPrivate)

const speaks = (reading: Reading, segment: ReadSegment): boolean =>
  segment.form !== 'heading' && segment.weight > 0 && isClean(reading, segment) && isImpersonal(segment)

// A row of names with a full stop behind it is no sentence.
const minWordsPerItem = 5
const isSentence = ({ form }: ReadSegment, text: string): boolean =>
  form === 'prose' || countWords(text) / text.split(/[,;|]/).length >= minWordsPerItem

const figureBonus = 0.1
const wishMalus = 0.6

// What somebody wishes for tells little of what they can do; a figure tells more than none.
const rate = (segment: ReadSegment, query: Query): number => {
  const wishes = segment.tokens.some(({ word }) => readWord(word).isWish)
  const hasFigure = segment.tokens.some(({ word }) => readWord(word).isFigure)
  return rateRelevance(segment.terms, query) + (hasFigure ? figureBonus : 0) - (wishes ? wishMalus : 0)
}

/** A segment that may be shown, with its value. */
interface Telling {
  readonly segment: ReadSegment
  readonly value: number
}

const findTelling = (reading: Reading, query: Query): Telling[] =>
  reading.segments
    .filter((segment) => speaks(reading, segment))
    .map((segment) => ({ segment, value: rate(segment, query) }))

const findSentences = (reading: Reading, telling: readonly Telling[]): Candidate[] => {
  const { original, lines } = reading
  const widest = measureLines(lines)
  return telling.flatMap(({ segment, value }) => {
    const end = segment.start + original.slice(segment.start, segment.end).trimEnd().length
    if (!/[.!?。]/.test(original[end - 1] ?? '')) return []
    if (segment.tokens.filter(({ isContent }) => isContent).length < minContentWords) return []
    const start = findBeginning(original, { start: segment.start, end }, widest)
    const text = original.slice(start, end)
    const words = countWords(text)
    if (words < minContentWords || words > maxWordsPerSentence) return []
    if (!isWhole(original, { start, end }) || !isSentence(segment, text)) return []
    return [{ start, end, text, words, section: segment.section, value }]
  })
}

const bestFirst = (a: Candidate, b: Candidate): number => b.value - a.value || a.start - b.start

/** Takes the best that still fit, at most `count` with together at most `words` words. */
const take = (candidates: readonly Candidate[], count: number, words: number): Candidate[] => {
  const taken: Candidate[] = []
  let left = words
  for (const candidate of [...candidates].sort(bestFirst)) {
    if (taken.length === count || candidate.words > left) continue
    taken.push(candidate)
    left -= candidate.words
  }
  return taken
}

const firstWords = (text: string, limit: number): string => {
  let count = 0
  for (const match of text.matchAll(/\S+/g)) {
    count++
    if (count === limit) return text.slice(0, match.index + match[0].length).trim()
  }
  return text.trim()
}

interface Wanted {
  readonly sections: ReadonlySet<SectionKind>
  readonly minWords: number
  readonly maxWords: number
  readonly except: readonly Span[]
}

const deedSections: ReadonlySet<SectionKind> = new Set([
  ...(['experience', 'projects', 'achievements', 'volunteering', 'unknown', 'other', 'publications'] as const),
])
const skillSections: ReadonlySet<SectionKind> = new Set(['skills', 'certifications'])

const mostNeighbours = 20
// What any segment is worth, so that of stretches that say nothing for the job the longest is taken.
const leastValue = 0.001

// Cuts a passage that is too long behind the last of its items that still fits.
const shorten = (text: string, maxWords: number): string => {
  const fitting = firstWords(text, maxWords)
  if (fitting.length === text.length) return text
  const end = Math.max(...[',', ';', '\n', '|', '•'].map((mark) => fitting.lastIndexOf(mark)))
  return end <= 0 ? fitting : fitting.slice(0, end).trimEnd()
}

// The stretch of neighbouring segments of one section that says most for its length; shown as it stands.
const findPassage = (reading: Reading, telling: readonly Telling[], wanted: Wanted): string | null => {
  const { sections, minWords, maxWords, except } = wanted
  const isTaken = (span: Span) => except.some(({ start, end }) => span.start < end && span.end > start)
  const open = telling
    .filter(({ segment }) => sections.has(segment.section) && !isTaken(segment))
    .map((one) => ({ ...one, words: countWords(reading.original.slice(one.segment.start, one.segment.end)) }))
  let best = { start: 0, end: 0, value: 0 }
  for (const [at, { segment: first }] of open.entries()) {
    let [value, words, end] = [0, 0, first.start]
    for (const next of open.slice(at, at + mostNeighbours)) {
      const { start, section } = next.segment
      // Between neighbours stands nothing but white space and bullets.
      const isNeighbour = section === first.section && !/[\p{L}\p{N}]/u.test(reading.original.slice(end, start))
      const isTooLong = words + next.words > maxWords
      if (!isNeighbour || !isClean(reading, { start: end, end: start }) || (isTooLong && words > 0)) break
      value += next.value + leastValue
      words += next.words
      end = next.segment.end
      if (value > best.value && words >= minWords) best = { start: first.start, end, value }
    }
  }
  const text = shorten(reading.original.slice(best.start, best.end).replace(bullet, '').trimEnd(), maxWords)
  return text === '' ? null : text
}

// How far a clean stretch reaches from a place.
const findCleanEnd = (reading: Reading, start: number): number => {
  let [low, high] = [start, reading.text.length]
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if (isClean(reading, { start, end: middle })) low = middle
    else high = middle - 1
  }
  return low
}

// A resume without a sentence and without a passage that fits: the words from the first clean segment on, else the
// longest stretch without anything missing.
const firstPassage = (reading: Reading): string => {
  const { original, segments } = reading
  const stretchFrom = (start: number): string =>
    firstWords(original.slice(start, findCleanEnd(reading, start)), maxSummaryWords)
  const spoken = segments.find((segment) => speaks(reading, segment))
  if (spoken !== undefined) return stretchFrom(spoken.start)
  let longest = ''
  for (let at = 0; at < original.length; at = findCleanEnd(reading, at) + 1) {
    const stretch = stretchFrom(at)
    if (stretch.length > longest.length) longest = stretch
  }
  return longest
}

/**
 * The summary, at most 200 words: sentences about the person, then about what they did, the most telling for the job and
 * in the order of the document, and last a passage of their skills or, where deeds stand in a list without full stops, of
 * those. Each stands in the document exactly so, line breaks included. Empty only where
 * there are no words but private ones.
 */
export const summarise = (reading: Reading, query: Query): string => {
  const telling = findTelling(reading, query)
  const sentences = findSentences(reading, telling)
  const profile = take(
    sentences.filter(({ section }) => section === 'summary'),
    mostOfProfile,
    maxSummaryWords / 2,
  )
  const count = mostDeeds + mostOfProfile - profile.length
  const left = maxSummaryWords - maxWordsOfSkills - profile.reduce((sum, { words }) => sum + words, 0)
  const deeds = take(
    sentences.filter(({ section, value }) => section !== 'summary' && (value >= 0 || profile.length === 0)),
    count,
    left,
  )
  const chosen = [...profile, ...deeds].sort((a, b) => a.start - b.start)
  const deedList = { sections: deedSections, minWords: minWordsOfDeeds, maxWords: maxWordsOfDeeds, except: chosen }
  const skillList = { sections: skillSections, minWords: 1, maxWords: maxWordsOfSkills, except: chosen }
  const passage =
    (deeds.length < 2 ? findPassage(reading, telling, deedList) : null) ?? findPassage(reading, telling, skillList)
  // The passage comes last: it may end without a full stop.
  const parts = [...chosen.map(({ text }) => text), ...(passage === null ? [] : [passage])]
  return parts.length === 0 ? firstPassage(reading) : parts.join(' ')
}
