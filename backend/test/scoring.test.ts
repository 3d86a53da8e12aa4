// What a job's scores rest on, from the first provisional one to a rescoring: on the embedded database, by the real engine.

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ApplicationId } from '../src/domain/types.ts'
import type { ScoreExplanation } from '../src/orchestrator/views.ts'
import { openScene, type Scene } from './support/hiring-scene.ts'
import { readSnapshot } from './support/snapshot.ts'

describe('the scores of a job', () => {
  let scene: Scene
  beforeAll(async () => {
    scene = await openScene({ databaseUrl: null, snapshot: await readSnapshot() })
  })
  afterAll(() => scene.end())

  const explain = async (id: ApplicationId): Promise<ScoreExplanation> => {
    const explanation = await scene.simulation.orchestrator.explainScore(scene.recruiter, id)
    if (explanation === null) throw new Error('the resume has been read')
    return explanation
  }
  const orchestrator = () => scene.simulation.orchestrator

  it('rest on one version of the corpus from the ranking on, also for a resume that is read later', async () => {
    const job = await scene.postJob({ numberOfOpenings: 2 })
    const people = await scene.apply(job, 3)
    const provisional = await Promise.all(people.map(({ applicationId }) => explain(applicationId)))

    await scene.close(job)

    const ranked = await Promise.all(people.map(({ applicationId }) => explain(applicationId)))
    const { corpusVersion } = await orchestrator().getJob(scene.recruiter, job.id)
    expect(corpusVersion).not.toBeNull()
    expect(new Set(ranked.map((score) => score.corpusVersion))).toEqual(new Set([corpusVersion]))
    expect(provisional.map((score) => score.corpusVersion)).not.toContain(corpusVersion)
    expect(ranked.map(({ fitScore }) => fitScore)).toEqual(
      [...ranked.map(({ fitScore }) => fitScore)].sort((a, b) => b - a),
    )
  })

  it('are explained by what was compared, with a change that would raise them, to the candidate as well', async () => {
    const job = await scene.postJob({
      numberOfOpenings: 1,
      policy: { requirements: { requiredSkills: ['Baking', 'Pastry'], minYears: 8, education: 'bachelor' } },
    })
    const [person] = await scene.apply(job, 1)
    if (!person) throw new Error('somebody applied')

    const explanation = await explain(person.applicationId)

    expect(explanation.document).toMatchObject({ format: 'text', isRecognised: false })
    for (const { start, end, quote } of explanation.evidence)
      expect(explanation.document.text.slice(start, end)).toBe(quote)
    expect(explanation.comparison?.demands).toMatchObject({ minYears: 8, education: 'bachelor' })
    expect(explanation.comparison?.skills.map(({ skill, standing }) => [skill, standing === 'missing'])).toEqual([
      ['Baking', false],
      [expect.stringMatching(/pastry/i), expect.any(Boolean)],
    ])
    const changes = explanation.comparison?.changes ?? []
    expect(changes.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['relevant_years', 'degree']))
    expect(changes.map(({ gain }) => gain)).toEqual([...changes.map(({ gain }) => gain)].sort((a, b) => b - a))
    expect(await orchestrator().explainScore(person.actor, person.applicationId)).toEqual(explanation)
  })

  it('are told to nobody who has no part in them', async () => {
    const job = await scene.postJob()
    const [person] = await scene.apply(job, 1)
    const stranger = await scene.register('Stranger', 'Job Seeker')

    if (!person) throw new Error('somebody applied')

    await expect(orchestrator().explainScore(stranger, person.applicationId)).rejects.toMatchObject({
      code: 'application.not_found',
    })
  })

  it('move only when the recruiter has seen how, and seats stay as they are', async () => {
    const job = await scene.postJob({ numberOfOpenings: 1 })
    await scene.apply(job, 3)
    await scene.close(job)
    const before = await scene.standing(job.id)
    await orchestrator().updateJob(scene.recruiter, job.id, {
      policy: { weights: { textSimilarity: 0, experience: 1, projects: 0, skills: 0, education: 0 } },
    })

    const { scored, moves, ...basis } = await orchestrator().previewRescore(scene.recruiter, job.id)

    expect(scored).toBe(3)
    expect(moves).toHaveLength(3)
    expect(await scene.standing(job.id)).toEqual(before)
    const [first] = moves
    if (!first) throw new Error('somebody moves')
    expect((await explain(first.applicationId)).fitScore).toBe(first.before.fitScore)

    await orchestrator().rescore(scene.recruiter, job.id, basis)

    expect((await explain(first.applicationId)).fitScore).toBe(first.after.fitScore)
    expect(await scene.standing(job.id)).toEqual(before)
    expect(await scene.actions(job.id)).toContain('job_rescored')
    expect((await orchestrator().previewRescore(scene.recruiter, job.id)).moves).toEqual([])
  })

  it('do not move by a preview of another scorer, or of a corpus that is not there', async () => {
    const job = await scene.postJob({ numberOfOpenings: 1 })
    await scene.apply(job, 1)
    const { scorerVersion, corpusVersion } = await orchestrator().previewRescore(scene.recruiter, job.id)
    const rescore = (seen: { scorerVersion: string; corpusVersion: number | null }) =>
      orchestrator().rescore(scene.recruiter, job.id, seen)

    await expect(rescore({ scorerVersion: '0.0.1', corpusVersion })).rejects.toMatchObject({
      code: 'scoring.basis_moved',
    })
    await expect(rescore({ scorerVersion, corpusVersion: 99_999 })).rejects.toMatchObject({
      code: 'scoring.basis_moved',
    })
    await expect(rescore({ scorerVersion, corpusVersion: null })).rejects.toMatchObject({ code: 'scoring.basis_moved' })
  })

  it('know imported skills from the next ranking on, and scores given before stay reproducible', async () => {
    const job = await scene.postJob({ numberOfOpenings: 1, description: 'Needs: zymurgical grading.' })
    const people = await scene.apply(job, 1)
    await scene.close(job)
    const { corpusVersion } = await orchestrator().getJob(scene.recruiter, job.id)
    const { store } = scene.simulation
    await store.change({ kind: 'system', trigger: 'auto' }, (tx) =>
      tx.skillImports.add({
        source: 'Test',
        licence: 'none',
        skills: [{ name: 'Zymurgical grading', aliases: [], family: 'Beer' }],
      }),
    )

    const preview = await orchestrator().previewRescore(scene.recruiter, job.id)

    expect(preview.corpusVersion).toBeGreaterThan(corpusVersion ?? Number.POSITIVE_INFINITY)
    const old = await store.read({ kind: 'system', trigger: 'auto' }, (tx) => tx.corpora.get(corpusVersion ?? 0))
    expect(old.skillImportIds).toEqual([])
    const { scorerVersion } = preview
    await orchestrator().rescore(scene.recruiter, job.id, { scorerVersion, corpusVersion: preview.corpusVersion })
    const [person] = people
    if (!person) throw new Error('somebody applied')
    const demanded = (await explain(person.applicationId)).comparison?.demands.requiredSkills ?? []
    expect(demanded).toContain('Zymurgical grading')
  })
})
