// What was hidden in a document, gathered for a person: one entry for each reason and page, and nothing that can be
// read elsewhere in the document anyway.

import type { HiddenReason, HiddenText } from '../../domain/scoring/index.ts'

/** Enough to see what it is about; a whole hidden page would only hide what matters in it. */
const longestQuote = 500

const wordsOf = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** A hidden passage as a reader found it. */
export interface HiddenPassage {
  readonly reason: HiddenReason
  readonly page: number | null
  readonly text: string
}

/**
 * Joins passages of one reason and page. What is visible elsewhere is left out: programs that cut a long page into
 * sheets draw the line at the edge on both of them, hidden on one.
 */
export const gatherHidden = (passages: readonly HiddenPassage[], visible: string): HiddenText[] => {
  const shown = ` ${wordsOf(visible)} `
  const gathered = new Map<string, { reason: HiddenReason; page: number | null; texts: string[] }>()
  for (const { reason, page, text } of passages) {
    const words = wordsOf(text)
    if (words === '' || shown.includes(` ${words} `)) continue
    const key = `${page ?? ''} ${reason}`
    const entry = gathered.get(key) ?? { reason, page, texts: [] }
    entry.texts.push(text.trim())
    gathered.set(key, entry)
  }
  return [...gathered.values()].map(({ reason, page, texts }) => ({
    reason,
    page,
    box: null,
    quote: texts.join(' ').replace(/\s+/g, ' ').slice(0, longestQuote),
  }))
}
