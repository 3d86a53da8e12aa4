// What writes a summary in its own words. Nothing it answers is shown before `checkSummary` has found every word of it in
// the document.

import type { ModelFailure } from '../domain/scoring/index.ts'

/** A text to be summarised: visible text only, with private details and words to machines blanked out. */
export interface SummaryRequest {
  readonly text: string
  readonly jobTitle: string
  /** Ends the request early, as when the process stops. */
  readonly signal?: AbortSignal | undefined
}

/** Tokens that were paid for. */
export interface TokenUsage {
  readonly inputTokens: number
  readonly outputTokens: number
}

/** What one call used. */
export interface ModelCall {
  readonly usage: TokenUsage
  /** US dollars, by the prices of the settings; null where none are set. */
  readonly costUsd: number | null
  /** From the request to the answer, with retries. */
  readonly durationMs: number
}

/** An answer that has the right form and is otherwise unchecked. */
export interface ModelSummary extends ModelCall {
  readonly sentences: readonly { readonly text: string; readonly quotes: readonly string[] }[]
}

/**
 * A call that gave no answer. It carries nothing of the request, of the answer or of the error beneath, which hold the
 * resume, the model's words and the key.
 */
export class LanguageModelError extends Error {
  readonly reason: ModelFailure | 'cancelled'
  /** The server's HTTP status, where there was one. */
  readonly status: number | null
  /** What the call used all the same; null where nothing was counted. */
  readonly call: { readonly usage: TokenUsage | null; readonly costUsd: number | null; readonly durationMs: number }

  constructor(
    reason: ModelFailure | 'cancelled',
    status: number | null,
    call: { readonly usage: TokenUsage | null; readonly costUsd: number | null; readonly durationMs: number },
  ) {
    super(`the language model gave no summary: ${reason}${status === null ? '' : ` (HTTP ${status})`}`)
    this.name = 'LanguageModelError'
    this.reason = reason
    this.status = status
    this.call = call
  }
}

/** A language model that is set up. */
export interface LanguageModel {
  /** Provider and model, as `anthropic/claude-haiku-4-5`. */
  readonly name: string
  /** The version of the words that it is asked with. Other words are another version. */
  readonly promptVersion: string
  /** Asks for a summary. Throws `LanguageModelError` and nothing else. */
  summarise(request: SummaryRequest): Promise<ModelSummary>
}
