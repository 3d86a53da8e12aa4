// The invariants once more on a real server, and against many writers at once.

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestDatabase, type TestDatabase } from '../test/support/database.ts'
import { describeInterviewInvariants } from './interview-invariants.contract.ts'
import { type Candidacy, insertCandidacy, insertPipeline } from './sample-portal.ts'
import { describeShortlistInvariants } from './shortlist-invariants.contract.ts'

describe('PostgreSQL keeps its invariants', () => {
  describeShortlistInvariants('postgres')
  describeInterviewInvariants('postgres')
})

describe('Twenty writers at once', () => {
  let database: TestDatabase

  beforeAll(async () => {
    database = await openTestDatabase('postgres')
  })
  afterAll(() => database.close())

  const outcomeOf = (query: Promise<unknown>): Promise<string | null> =>
    query.then(
      () => null,
      (error: unknown) => (error instanceof Error && 'code' in error ? String(error.code) : 'unknown'),
    )

  it('P6 fight for three seats and take three', async () => {
    const pipeline = await insertPipeline(database.pool, { number_of_openings: 3 })
    const candidacies: Candidacy[] = []
    for (let index = 0; index < 20; index += 1) candidacies.push(await insertCandidacy(database.pool, pipeline))

    const seat = 'update public.applications set shortlist_status = $2 where id = $1'

    const outcomes = await Promise.all(
      candidacies.map(({ application }) => outcomeOf(database.pool.query(seat, [application, 'shortlisted']))),
    )

    expect(outcomes.filter((outcome) => outcome === null)).toHaveLength(3)
    expect(new Set(outcomes)).toEqual(new Set([null, 'HO001']))
    await expect(countShortlisted(pipeline.job)).resolves.toBe(3)
  })

  it('never put two entries at one place of a log', async () => {
    const { job } = await insertPipeline(database.pool)
    const append = "insert into public.automation_logs (job_id, action_type) values ($1, 'candidate_promoted')"

    const outcomes = await Promise.all(Array.from({ length: 20 }, () => outcomeOf(database.pool.query(append, [job]))))

    expect(new Set(outcomes)).toEqual(new Set([null]))
    const { rows } = await database.pool.query(
      `select array_agg(sequence::int order by sequence) as sequences, hiring.find_broken_link($1) as broken
         from public.automation_logs where job_id = $1`,
      [job],
    )
    expect(rows).toEqual([{ sequences: Array.from({ length: 20 }, (_, index) => index + 1), broken: null }])
  })

  async function countShortlisted(job: string): Promise<number> {
    const { rows } = await database.pool.query<{ seated: number }>(
      "select count(*)::int as seated from public.applications where job_id = $1 and shortlist_status = 'shortlisted'",
      [job],
    )
    return rows[0]?.seated ?? 0
  }
})
