// A short profile in the resume's own sentences. Nothing is worded anew, so nothing can be claimed that
// the document does not say.

import type { Reading, ReadSegment } from './reading.ts'
import { type Query, rateRelevance } from './similarity.ts'
import { isContentWord } from './terms.ts'

/** Most words of a summary (R1.3). */
export const maxSummaryWords = 200

const maxSentences = 5
const maxWordsPerSentence = 60
const minContentWords = 4

const countWords = (text: string): number => text.split(/\s+/).filter((word) => word !== '').length

const sentenceOf = ({ original }: Reading, { start, end }: ReadSegment): string =>
  original
    .slice(start, end)
    .replace(/^[\s•·▪●○◦‣➢✓✔►*-]+/u, '')
    .trimEnd()

// A sentence with something blanked out in it would show what must not be shown.
const isClean = ({ original, text }: Reading, { start, end }: ReadSegment): boolean =>
  original.slice(start, end) === text.slice(start, end)

const rate = (segment: ReadSegment, query: Query): number =>
  rateRelevance(segment.terms, query) + (segment.section === 'summary' ? 0.5 : 0)

const firstWords = (text: string, limit: number): string => {
  let count = 0
  for (const match of text.matchAll(/\S+/g)) {
    count++
    if (count === limit) return text.slice(0, match.index + match[0].length).trim()
  }
  return text.trim()
}

// Without a single whole sentence, the first passage that is not blanked out stands for the profile.
const firstPassage = (reading: Reading): string => {
  const { original, text, segments } = reading
  const spoken = segments.find(
    (segment) => segment.form !== 'heading' && segment.weight > 0 && isClean(reading, segment),
  )
  if (spoken === undefined) return firstWords(text, maxSummaryWords)
  let end = spoken.end
  while (end < text.length && original[end] === text[end]) end++
  return firstWords(original.slice(spoken.start, end), maxSummaryWords)
}

/**
 * The summary: up to five sentences that stand in the document exactly so, the most telling for the job, in the order
 * of the document. Each sentence keeps its line breaks. Empty only for a document without words.
 */
export const summarise = (reading: Reading, query: Query): string => {
  const sentences = reading.segments
    .filter((segment) => segment.form === 'prose' && segment.weight > 0 && isClean(reading, segment))
    .filter(({ tokens }) => tokens.filter(isContentWord).length >= minContentWords)
    .map((segment) => ({ segment, sentence: sentenceOf(reading, segment), value: rate(segment, query) }))
    .filter(({ sentence }) => /[.!?]$/.test(sentence) && countWords(sentence) <= maxWordsPerSentence)
    .sort((a, b) => b.value - a.value || a.segment.start - b.segment.start)
  const chosen: typeof sentences = []
  let words = 0
  for (const candidate of sentences) {
    const length = countWords(candidate.sentence)
    if (chosen.length === maxSentences || words + length > maxSummaryWords) continue
    chosen.push(candidate)
    words += length
  }
  if (chosen.length === 0) return firstPassage(reading)
  return chosen
    .sort((a, b) => a.segment.start - b.segment.start)
    .map(({ sentence }) => sentence)
    .join(' ')
}
