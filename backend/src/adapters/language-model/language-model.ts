// Summaries by the AI SDK: one request, one retry, one time-out around both. What comes back has the right form or is a
// `LanguageModelError`; nothing of the SDK's errors gets out, since they carry the request with its key and the resume.

import { createAnthropic } from '@ai-sdk/anthropic'
import { createGoogle } from '@ai-sdk/google'
import { createOpenAICompatible } from '@ai-sdk/openai-compatible'
import {
  APICallError,
  generateText,
  type LanguageModelUsage,
  type LanguageModel as ModelOfSdk,
  NoObjectGeneratedError,
  NoOutputGeneratedError,
  Output,
  RetryError,
} from 'ai'
import type { LanguageModelSettings } from '../../language-model-settings.ts'
import {
  type LanguageModel,
  LanguageModelError,
  type SummaryRequest,
  type TokenUsage,
} from '../../orchestrator/language-model-port.ts'
import type { Clock } from '../../orchestrator/ports.ts'
import { boundedFetch, EndlessAnswerError } from './bounded-fetch.ts'
import { answerSchema, instructions, promptVersion, writePrompt } from './prompt.ts'

// 200 words with their quotes are some 1,500 tokens; models that think first need more.
const maxOutputTokens = 4000

// The address is always given: the SDK would else take one from variables of its own.
const openModel = ({ provider, model, baseUrl, apiKey }: LanguageModelSettings): ModelOfSdk => {
  const shared = { fetch: boundedFetch, ...(apiKey === null ? {} : { apiKey }) }
  switch (provider) {
    case 'anthropic':
      return createAnthropic({ ...shared, baseURL: baseUrl ?? 'https://api.anthropic.com/v1' })(model)
    case 'google':
      return createGoogle({ ...shared, baseURL: baseUrl ?? 'https://generativelanguage.googleapis.com/v1beta' })(model)
    case 'openai-compatible':
      return createOpenAICompatible({
        ...shared,
        name: 'openai-compatible',
        baseURL: baseUrl ?? 'http://localhost:11434/v1',
        supportsStructuredOutputs: true,
      })(model)
  }
}

const countTokens = (usage: LanguageModelUsage | undefined): TokenUsage | null => {
  if (usage?.inputTokens === undefined && usage?.outputTokens === undefined) return null
  return { inputTokens: usage.inputTokens ?? 0, outputTokens: usage.outputTokens ?? 0 }
}

const costOf = (usage: TokenUsage | null, prices: LanguageModelSettings['prices']): number | null => {
  if (usage === null || prices === null) return null
  return Number(((usage.inputTokens * prices.input + usage.outputTokens * prices.output) / 1_000_000).toFixed(6))
}

type Reason = LanguageModelError['reason']

const reasonOfStatus = (status: number): Reason => {
  if (status === 402 || status === 429 || status === 503 || status === 529) return 'overloaded'
  if (status >= 500) return 'server_failed'
  return status >= 400 ? 'request_refused' : 'malformed'
}

const explainFinish = (reason: string | undefined): Reason => {
  if (reason === 'length') return 'cut_off'
  return reason === 'content-filter' ? 'declined' : 'malformed'
}

interface Failure {
  readonly reason: Reason
  readonly status: number | null
  readonly usage: TokenUsage | null
}

const explain = (error: unknown): Failure => {
  const nothing = { status: null, usage: null }
  if (RetryError.isInstance(error)) return explain(error.lastError)
  if (NoObjectGeneratedError.isInstance(error)) {
    return { reason: explainFinish(error.finishReason), status: null, usage: countTokens(error.usage) }
  }
  if (NoOutputGeneratedError.isInstance(error) || error instanceof EndlessAnswerError)
    return { ...nothing, reason: 'malformed' }
  if (!APICallError.isInstance(error)) return { ...nothing, reason: 'failed' }
  const { statusCode } = error
  if (statusCode === undefined) return { ...nothing, reason: 'unreachable' }
  return { reason: reasonOfStatus(statusCode), status: statusCode, usage: null }
}

const ask = async (model: ModelOfSdk, request: SummaryRequest, abortSignal: AbortSignal) => {
  const result = await generateText({
    model,
    instructions,
    prompt: writePrompt(request),
    output: Output.object({ schema: answerSchema, name: 'summary' }),
    temperature: 0,
    maxOutputTokens,
    maxRetries: 1,
    abortSignal,
    // Nobody who listens in this process is handed resumes.
    telemetry: { isEnabled: false },
  })
  const usage = countTokens(result.usage)
  if (result.finishReason === 'length' || result.finishReason === 'content-filter') {
    return { failure: { reason: explainFinish(result.finishReason), status: null, usage } }
  }
  return { answer: result.output, usage }
}

/** A language model by its settings. It keeps no connection that would hold the process back. */
export const createLanguageModel = (settings: LanguageModelSettings, clock: Clock): LanguageModel => {
  // The SDK tells of settings that a model does not know on the process's standard error, at every call.
  globalThis.AI_SDK_LOG_WARNINGS = false
  const model = openModel(settings)
  return {
    name: `${settings.provider}/${settings.model}`,
    promptVersion,
    summarise: async (request) => {
      const started = clock.now()
      const timeout = AbortSignal.timeout(settings.timeoutMs)
      const signal = request.signal === undefined ? timeout : AbortSignal.any([timeout, request.signal])
      const fail = ({ reason, status, usage }: Failure): LanguageModelError => {
        const durationMs = clock.now().epochMilliseconds - started.epochMilliseconds
        return new LanguageModelError(reason, status, { usage, costUsd: costOf(usage, settings.prices), durationMs })
      }
      let outcome: Awaited<ReturnType<typeof ask>>
      try {
        outcome = await ask(model, request, signal)
      } catch (error) {
        // Not as a cause: an error of the SDK holds the headers and the body of the request.
        const ended = request.signal?.aborted ? 'cancelled' : timeout.aborted ? 'timed_out' : null
        throw fail(ended === null ? explain(error) : { reason: ended, status: null, usage: null })
      }
      if (outcome.failure !== undefined) throw fail(outcome.failure)
      const durationMs = clock.now().epochMilliseconds - started.epochMilliseconds
      return {
        sentences: outcome.answer.sentences,
        usage: outcome.usage ?? { inputTokens: 0, outputTokens: 0 },
        costUsd: costOf(outcome.usage, settings.prices),
        durationMs,
      }
    },
  }
}
