// A summary in a model's words, where the recruiter's portal wants one. The extractive summary is stored with the score
// and stands until a model's has passed the check; whatever a model does, no score and no candidate waits for it.

import { blankForModel, checkSummary, type SummaryOrigin } from '../domain/scoring/index.ts'
import type { Actor, ApplicationId } from '../domain/types.ts'
import { engine } from './access.ts'
import { type LanguageModel, LanguageModelError } from './language-model-port.ts'
import type { Clock, Log } from './ports.ts'
import type { SummaryInput, SummaryRecord } from './scoring-store-port.ts'

/** What summarising needs of an open transaction. */
export interface SummaryTx {
  readonly flags: {
    /** Whether a flag is on; false where nobody has set it. */
    isOn(flag: 'llm_summaries'): Promise<boolean>
  }
  readonly applications: {
    /** Null where there is no application, no readable document or no score. */
    findSummaryInput(id: ApplicationId): Promise<SummaryInput | null>
    saveSummary(id: ApplicationId, record: SummaryRecord): Promise<void>
  }
}

/** What summarising needs from outside. */
export interface SummarisingPorts {
  readonly store: {
    read<T>(actor: Actor, work: (tx: SummaryTx) => Promise<T>): Promise<T>
    moveApplication<T>(actor: Actor, id: ApplicationId, work: (tx: SummaryTx) => Promise<T>): Promise<T>
  }
  /** Null: no model is set up. */
  readonly languageModel: LanguageModel | null
  readonly clock: Clock
  readonly log: Log
}

/**
 * What became of it. `not_wanted`: no model, the flag is off, or nothing to summarise. `done_before`: this model was
 * asked in these words already. `out_of_date`: the document was scored anew meanwhile, or the flag switched off.
 * `kept`: the attempt failed, and the summary of an earlier model stands.
 */
export type SummaryOutcome = 'not_wanted' | 'done_before' | 'out_of_date' | 'kept' | 'model' | 'extractive'

type Made = { readonly summary: string; readonly origin: Extract<SummaryOrigin, { kind: 'model' }> }
type Failed = NonNullable<Extract<SummaryOrigin, { kind: 'extractive' }>['attempt']>

const findWanted = async (tx: SummaryTx, id: ApplicationId): Promise<SummaryInput | null> =>
  (await tx.flags.isOn('llm_summaries')) ? tx.applications.findSummaryInput(id) : null

const wasAsked = (origin: SummaryOrigin, { name, promptVersion }: LanguageModel): boolean => {
  const call = origin.kind === 'model' ? origin : origin.attempt
  return call?.model === name && call.promptVersion === promptVersion
}

const isSame = (a: SummaryInput, b: SummaryInput): boolean =>
  Temporal.Instant.compare(a.scoredAt, b.scoredAt) === 0 && a.text === b.text && a.jobTitle === b.jobTitle

const describeFailure = (error: unknown, waitedMs: number): Omit<Failed, 'model' | 'promptVersion'> => {
  if (!(error instanceof LanguageModelError)) {
    return { reason: 'failed', inputTokens: null, outputTokens: null, costUsd: null, durationMs: waitedMs }
  }
  const { usage, costUsd, durationMs } = error.call
  return {
    reason: error.reason === 'cancelled' ? 'failed' : error.reason,
    inputTokens: usage?.inputTokens ?? null,
    outputTokens: usage?.outputTokens ?? null,
    costUsd,
    durationMs,
  }
}

/** Asks the model and checks its answer. The text that it is given is the text that it is checked against. */
const write = async (
  { clock }: Pick<SummarisingPorts, 'clock'>,
  model: LanguageModel,
  { text: visibleText, jobTitle }: SummaryInput,
  signal: AbortSignal | undefined,
): Promise<Made | { readonly attempt: Failed }> => {
  const by = { model: model.name, promptVersion: model.promptVersion }
  const started = clock.now()
  try {
    const text = blankForModel(visibleText)
    const { sentences, usage, costUsd, durationMs } = await model.summarise({ text, jobTitle, signal })
    const call = { ...by, ...usage, costUsd, durationMs }
    const check = checkSummary({ sentences }, text)
    return check.ok
      ? { summary: check.summary, origin: { kind: 'model', ...call } }
      : { attempt: { ...call, reason: check.reason } }
  } catch (error) {
    // The process stops: the task is done again by the next one.
    if (error instanceof LanguageModelError && error.reason === 'cancelled') throw error
    const waitedMs = clock.now().epochMilliseconds - started.epochMilliseconds
    return { attempt: { ...by, ...describeFailure(error, waitedMs) } }
  }
}

/**
 * Lets the model summarise one application, outside any transaction, and stores its summary if every word of it is borne
 * out by the document; otherwise the extractive one stands, with the reason. Idempotent: a model is asked once in the
 * same words about the same score. Throws only where the store does, or when `signal` ends it.
 */
export const summariseApplication = async (
  ports: SummarisingPorts,
  id: ApplicationId,
  signal?: AbortSignal,
): Promise<SummaryOutcome> => {
  const model = ports.languageModel
  if (model === null) return 'not_wanted'
  const input = await ports.store.read(engine, (tx) => findWanted(tx, id))
  if (input === null || input.text.trim() === '') return 'not_wanted'
  if (wasAsked(input.origin, model)) return 'done_before'
  const result = await write(ports, model, input, signal)
  if ('attempt' in result) {
    const { reason, durationMs } = result.attempt
    ports.log.warn('a summary of the language model is not used', {
      applicationId: id,
      model: model.name,
      reason,
      durationMs,
    })
  }
  return ports.store.moveApplication(engine, id, async (tx) => {
    const current = await findWanted(tx, id)
    if (current === null || !isSame(current, input) || wasAsked(current.origin, model)) return 'out_of_date'
    const { scorerVersion } = current
    if (!('attempt' in result)) {
      await tx.applications.saveSummary(id, { ...result, scorerVersion })
      return 'model'
    }
    if (current.origin.kind === 'model') return 'kept'
    const origin = { kind: 'extractive', attempt: result.attempt } as const
    await tx.applications.saveSummary(id, { summary: current.summary, origin, scorerVersion })
    return 'extractive'
  })
}
