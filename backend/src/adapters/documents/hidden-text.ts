// What was hidden in a document, gathered for a person: one entry for each reason and page, and nothing that can be
// read elsewhere in the document anyway.

import type { HiddenReason, HiddenText, PageBox } from '../../domain/scoring/index.ts'
import { normaliseText } from './plain-text.ts'

/** Enough to see what it is about; a whole hidden page would only hide what matters in it. */
const longestQuote = 500

/** Passages that are looked at; what a document hides beyond them would only repeat the same flags. */
const mostPassages = 2000

/** Of a document's properties: an author's sentence is ordinary, a page of words in a field that nobody opens is not. */
const leastMetadataWords = 30

/** Of a comment: "experience starts here" is a writer's note, a whole sentence is a text. */
const leastCommentWords = 8

const wordsOf = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** How many words a text has. */
const countWords = (text: string): number => {
  const words = wordsOf(text)
  return words === '' ? 0 : words.split(' ').length
}

/** A hidden passage as a reader found it. */
export interface HiddenPassage {
  readonly reason: HiddenReason
  readonly page: number | null
  readonly text: string
  /** Where it stands, where the format knows that. */
  readonly box?: PageBox | null
}

/** Passages that follow one another for the same reason on the same page as one. Boxes are not kept. */
export const joinPassages = (passages: readonly HiddenPassage[]): HiddenPassage[] => {
  const joined: { reason: HiddenReason; page: number | null; texts: string[] }[] = []
  for (const { reason, page, text } of passages) {
    const last = joined.at(-1)
    if (last?.reason === reason && last.page === page) last.texts.push(text)
    else joined.push({ reason, page, texts: [text] })
  }
  return joined.map(({ reason, page, texts }) => ({ reason, page, text: texts.join(' ') }))
}

/**
 * The fields of a document's properties (keywords, description, comments) as a hidden passage, where they hold at least
 * 30 words together. Less is what ordinary programs and authors leave there. Never text of the document.
 */
export const judgeMetadata = (fields: readonly (string | null | undefined)[]): HiddenPassage[] => {
  const text = [...new Set(fields.map((field) => field?.trim() ?? ''))].filter((field) => field !== '').join('; ')
  return countWords(text) >= leastMetadataWords ? [{ reason: 'metadata', page: null, text }] : []
}

/**
 * A comment in mark-up as a hidden passage, where it is prose of at least 8 words: notes of programs and of template
 * writers are shorter, or mark-up and code themselves.
 */
export const judgeComment = (comment: string): HiddenPassage[] =>
  countWords(comment) >= leastCommentWords && !/[<>{}=]/.test(comment)
    ? [{ reason: 'hidden_mark', page: null, text: comment }]
    : []

interface Entry {
  readonly reason: HiddenReason
  readonly page: number | null
  readonly box: PageBox | null
  readonly texts: string[]
  length: number
}

/**
 * Joins passages of one reason and page; the place is that of the first. What is visible elsewhere is left out:
 * programs that cut a long page into sheets draw the line at the edge on both of them, hidden on one.
 */
export const gatherHidden = (passages: readonly HiddenPassage[], visible: string): HiddenText[] => {
  const shown = ` ${wordsOf(visible)} `
  const gathered = new Map<string, Entry>()
  for (const { reason, page, text, box = null } of passages.slice(0, mostPassages)) {
    const key = `${page ?? ''} ${reason}`
    const entry = gathered.get(key) ?? { reason, page, box, texts: [], length: 0 }
    if (entry.length > longestQuote) continue
    const words = wordsOf(text)
    if (words === '' || shown.includes(` ${words} `)) continue
    gathered.set(key, entry)
    entry.texts.push(text.trim())
    entry.length += text.length
  }
  return [...gathered.values()].map(({ reason, page, box, texts }) => ({
    reason,
    page,
    box,
    // The cut may leave half of a character.
    quote: normaliseText(texts.join(' ').replace(/\s+/g, ' ').slice(0, longestQuote).toWellFormed()),
  }))
}
