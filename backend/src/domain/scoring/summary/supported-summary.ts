// A summary that a language model wrote is shown only where the document bears out every word of it. The check knows
// nothing of the model: whatever it was told or tricked into, what is not in the document does not get through.

import { findMachineText } from '../machine-text/index.ts'
import { findPrivateDetails } from '../private-details/index.ts'
import type { Span } from '../text/index.ts'
import { personalWords, tokenise } from '../text/index.ts'
import { findQuote, foldQuote, isTelling, type PlacedToken, type QuotableText, readQuotable } from './quoted-spans.ts'
import type { Support } from './sentence-bonds.ts'
import { checkSupport } from './sentence-support.ts'
import { maxSummaryWords } from './summary.ts'
import { findFigures } from './summary-figures.ts'
import { privateWords, verdictWords } from './summary-words.ts'

/** What a model answers: sentences, each with the passages of the document that it rests on. */
export interface SummaryAnswer {
  readonly sentences: readonly { readonly text: string; readonly quotes: readonly string[] }[]
}

/** Why a model's summary is not shown. */
export const summaryFaults = [
  'empty',
  'too_many_sentences',
  'too_long',
  'not_plain_text',
  'instruction',
  'private_detail',
  'verdict',
  'no_quotes',
  'quote_too_short',
  'quote_too_long',
  'quote_not_found',
  'mixed_entries',
  'unsupported_word',
  'unsupported_figure',
  'figure_out_of_place',
  'employer_out_of_place',
  'meaning_turned',
] as const

/** Why a model's summary is not shown. */
export type SummaryFault = (typeof summaryFaults)[number]

/** Why a model gave no summary at all. */
export const modelFailures = [
  /** No answer in the time that it has. */
  'timed_out',
  /** No connection, or a broken one. */
  'unreachable',
  /** The server has too much to do, or none left of what was paid for. */
  'overloaded',
  /** The server does not take the request: a wrong key, an unknown model. */
  'request_refused',
  /** The server failed. */
  'server_failed',
  /** The model would not answer. */
  'declined',
  /** The answer ends before its end. */
  'cut_off',
  /** The answer is not in the form that was asked for. */
  'malformed',
  /** Anything else. */
  'failed',
] as const

/** Why a model gave no summary at all. */
export type ModelFailure = (typeof modelFailures)[number]

/** Where a stored summary comes from. */
export type SummaryOrigin =
  | {
      readonly kind: 'extractive'
      /** A model was asked as well, and its answer is not shown. */
      readonly attempt?: {
        readonly model: string
        readonly promptVersion: string
        readonly reason: SummaryFault | ModelFailure
        /** Null where no tokens were counted. */
        readonly inputTokens: number | null
        readonly outputTokens: number | null
        /** US dollars; null where no price is known. */
        readonly costUsd: number | null
        readonly durationMs: number
      }
    }
  | {
      readonly kind: 'model'
      readonly model: string
      readonly promptVersion: string
      readonly inputTokens: number
      readonly outputTokens: number
      /** US dollars; null where no price is known. */
      readonly costUsd: number | null
      readonly durationMs: number
    }

/** A stretch of the document that a sentence of the summary rests on. */
export interface SupportingSpan extends Span {
  /** Number of the sentence, from 0. */
  readonly sentence: number
}

/** The outcome of a check. */
export type SummaryCheck =
  | { readonly ok: true; readonly summary: string; readonly spans: readonly SupportingSpan[] }
  | { readonly ok: false; readonly reason: SummaryFault }

/** Most sentences of a model's summary. */
export const maxModelSentences = 8

const maxQuotes = 12
const maxQuoteLength = 500
const maxSentenceLength = 600

// Plain words and punctuation of any script: no mark-up, no control or format characters, no addresses.
const notPlain = /[<>{}[\]`\\|\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Extended_Pictographic}]|https?:|www\./u

// "The candidate should be invited", "hire this person": said about the writer, by whoever judges.
const judged = '(?:candidate|applicant|person|bewerber(?:in)?|kandidat(?:in)?|candidate?|candidat[oa]|postulante)'
const verdicts: readonly RegExp[] = [
  new RegExp(`\\b(?:the|this|der|die|diese[rn]?|le|la|ce|cette|el|este|esta) ${judged}\\b`, 'iu'),
  /\b(?:should|must|ought to|deserves?(?: to)?|sollte|doit|devrait|debe|deberia) (?:be )?(?:hired|invited|shortlisted|ranked|scored|rated|interviewed|selected|considered|preferred|eingestellt|eingeladen)\b/iu,
  /\b(?:hire|shortlist|invite|prefer|choose|select|recommend) (?:him|her|them|me|this|now|immediately)\b/iu,
  /\b(?:highly|strongly|warmly) recommend|\bbest\b(?! practices?\b)/iu,
  /\b(?:good|great|right|natural|top|first|number one) (?:fit|match|choice|candidate|pick)\b/iu,
  /\b\d{1,3} ?(?:out of|\/) ?(?:10|100)\b/iu,
]

const checkWording = (text: string): SummaryFault | null => {
  if (notPlain.test(text)) return 'not_plain_text'
  if (findMachineText(text).length > 0) return 'instruction'
  const words = tokenise(text).map(({ word }) => word)
  if (words.some((word) => personalWords.has(word) || privateWords.has(word))) return 'private_detail'
  if (findPrivateDetails(text).length > 0) return 'private_detail'
  if (words.some((word) => verdictWords.has(word)) || verdicts.some((verdict) => verdict.test(text))) return 'verdict'
  return null
}

/** The quotes' places in one entry of the resume, or why there are none. */
const locate = (document: QuotableText, quotes: readonly string[]): Span[] | SummaryFault => {
  if (quotes.length === 0) return 'no_quotes'
  if (quotes.length > maxQuotes) return 'quote_too_long'
  const found: Span[][] = []
  for (const quote of quotes) {
    if (quote.length > maxQuoteLength) return 'quote_too_long'
    const folded = foldQuote(quote)
    const places = findQuote(document, folded)
    if (places.length === 0) return 'quote_not_found'
    const telling = places.filter((place) => isTelling(document.text, place))
    if (telling.length === 0) return 'quote_too_short'
    found.push(telling)
  }
  // The facts of one sentence come from one entry, or a deed could be moved to another employer.
  const entryOf = ({ start, end }: Span): number | null => {
    const entry = document.entryAt(start)
    return document.entryAt(end - 1) === entry ? entry : null
  }
  for (const place of found[0] ?? []) {
    const entry = entryOf(place)
    const together = found.map((places) => places.find((other) => entry !== null && entryOf(other) === entry))
    if (together.every((span) => span !== undefined)) return together
  }
  return 'mixed_entries'
}

const within = (spans: readonly Span[], { start, end }: Span): boolean =>
  spans.some((span) => start >= span.start && end <= span.end)

const gather = (document: QuotableText, spans: readonly Span[]): Support => {
  const tokens: PlacedToken[] = document.tokens.filter((token) => within(spans, token))
  const figures = spans.flatMap((span) =>
    findFigures(document.text.slice(span.start, span.end)).map((figure) => ({
      ...figure,
      start: figure.start + span.start,
      end: figure.end + span.start,
    })),
  )
  const passages = spans.map(({ start, end }) => foldQuote(document.text.slice(start, end)).toLowerCase())
  return { document, tokens, figures, passages }
}

const fold = (text: string): string => text.replace(/\s+/g, ' ').trim()

/**
 * Checks a model's summary against the document that it was made from: `visibleText` must be the very text that the
 * model was given, with private details and words to machines blanked out.
 *
 * Every sentence must name passages that stand in the text word for word (white space, dashes and quotation marks
 * folded), of three words or more or whole items of a list, all of one entry. Every word of the sentence must stand in
 * them, by its stem, but for grammar and a short list of connecting words; every figure exactly, and beside what it
 * counts; an employer must not change places; a word that turns the meaning ("not", "expected", "assisted") must not get
 * lost. Nothing about the person but their work, no praise, no advice, no instruction.
 *
 * What it cannot see: an order of true words that says something else in a way that none of these rules describe.
 */
export const checkSummary = (answer: SummaryAnswer, visibleText: string): SummaryCheck => {
  const sentences = answer.sentences.map(({ text, quotes }) => ({ text: fold(text), quotes }))
  if (sentences.length === 0 || sentences.some(({ text }) => !/\p{L}/u.test(text)))
    return { ok: false, reason: 'empty' }
  if (sentences.length > maxModelSentences) return { ok: false, reason: 'too_many_sentences' }
  const words = sentences.reduce((sum, { text }) => sum + text.split(' ').length, 0)
  if (words > maxSummaryWords || sentences.some(({ text }) => text.length > maxSentenceLength)) {
    return { ok: false, reason: 'too_long' }
  }
  const document = readQuotable(visibleText)
  const spans: SupportingSpan[] = []
  for (const [sentence, { text, quotes }] of sentences.entries()) {
    const fault = checkWording(text)
    if (fault !== null) return { ok: false, reason: fault }
    const located = locate(document, quotes)
    if (typeof located === 'string') return { ok: false, reason: located }
    const unsupported = checkSupport(text, gather(document, located))
    if (unsupported !== null) return { ok: false, reason: unsupported }
    spans.push(...located.map(({ start, end }) => ({ sentence, start, end })))
  }
  const summary = sentences.map(({ text }) => (/[.!?]$/.test(text) ? text : `${text}.`)).join(' ')
  return { ok: true, summary, spans }
}
