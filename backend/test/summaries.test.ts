// Summaries by a language model, from the flag to what the recruiter reads: the real engine on the embedded database, and
// a local server that speaks a model's protocol.

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createLanguageModel } from '../src/adapters/language-model/language-model.ts'
import { type ModelServer, startModelServer } from '../src/adapters/language-model/model-server.contract.ts'
import { systemClock } from '../src/adapters/system/clock.ts'
import type { Job } from '../src/domain/types.ts'
import { engine } from '../src/orchestrator/access.ts'
import type { ScoreExplanation } from '../src/orchestrator/views.ts'
import { type Applicant, openScene, type Scene } from './support/hiring-scene.ts'
import { readSnapshot } from './support/snapshot.ts'

const borneOut = 'Baked bread and served customers.'
const answer = (text: string, quote: string) => ({ says: JSON.stringify({ sentences: [{ text, quotes: [quote] }] }) })

describe('a summary by a language model', () => {
  let server: ModelServer
  let scene: Scene
  beforeAll(async () => {
    server = await startModelServer()
    const settings = {
      provider: 'openai-compatible',
      model: 'local',
      baseUrl: `${server.url}/v1`,
      apiKey: null,
      timeoutMs: 10_000,
      prices: { input: 1, output: 2 },
    } as const
    const languageModel = createLanguageModel(settings, systemClock)
    scene = await openScene({ databaseUrl: null, snapshot: await readSnapshot(), languageModel })
  })
  afterAll(async () => {
    await scene.end()
    await server.close()
  })

  const setFlag = (isOn: boolean) => scene.simulation.store.change(engine, (tx) => tx.flags.set('llm_summaries', isOn))
  const applyOne = async (): Promise<{ readonly job: Job; readonly person: Applicant }> => {
    const job = await scene.postJob({ numberOfOpenings: 1 })
    const [person] = await scene.apply(job, 1)
    if (!person) throw new Error('somebody applied')
    return { job, person }
  }
  const explain = async ({ applicationId }: Applicant): Promise<ScoreExplanation> => {
    const explanation = await scene.simulation.orchestrator.explainScore(scene.recruiter, applicationId)
    if (explanation === null) throw new Error('the resume has been read')
    return explanation
  }

  it('is not asked for while the flag is off', async () => {
    server.behave(answer(borneOut, borneOut))

    const { person } = await applyOne()

    expect(server.requests).toHaveLength(0)
    expect((await explain(person)).summaryOrigin).toEqual({ kind: 'extractive' })
  })

  it('takes the place of the extractive one with its origin and cost, moves no score, and outlasts the ranking', async () => {
    await setFlag(false)
    const plain = await explain((await applyOne()).person)
    await setFlag(true)
    server.behave(answer(borneOut, borneOut))

    const { job, person } = await applyOne()

    const { summary, summaryOrigin, fitScore } = await explain(person)
    expect(summary).toBe(borneOut)
    expect(summaryOrigin).toMatchObject({
      kind: 'model',
      costUsd: expect.any(Number),
      promptVersion: expect.any(String),
    })
    expect(fitScore).toBe(plain.fitScore)
    expect(server.requests.at(-1)?.body).not.toContain(person.name)
    const asked = server.requests.length

    await scene.close(job)

    expect(await explain(person)).toMatchObject({ summary: borneOut, summaryOrigin: { kind: 'model' } })
    expect(server.requests).toHaveLength(asked)
  })

  it('that says what the resume does not is refused, and the reason is kept', async () => {
    await setFlag(true)
    server.behave(answer('Baked bread for ten years in Paris.', borneOut))

    const { summary, summaryOrigin } = await explain((await applyOne()).person)

    expect(summary).not.toContain('Paris')
    expect(summaryOrigin).toMatchObject({ kind: 'extractive', attempt: { reason: expect.any(String) } })
  })

  it('of a server that is down costs nobody anything', async () => {
    await setFlag(true)
    server.behave({ status: 500, body: '{}' })

    const explanation = await explain((await applyOne()).person)

    expect(explanation.summary).not.toBe('')
    expect(explanation.summaryOrigin).toMatchObject({ kind: 'extractive', attempt: { reason: expect.any(String) } })
  })
})
