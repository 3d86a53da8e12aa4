// The invariants once more on a real server, and under attack by two connections at once.

import type pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestDatabase, type TestDatabase } from '../test/support/database.ts'
import { describeInterviewInvariants } from './interview-invariants.contract.ts'
import { type Candidacy, insertCandidacy, insertInterview, insertPipeline } from './sample-portal.ts'
import { describeShortlistInvariants } from './shortlist-invariants.contract.ts'

describe('PostgreSQL keeps its invariants', () => {
  describeShortlistInvariants('postgres')
  describeInterviewInvariants('postgres')
})

type Isolation = 'read committed' | 'repeatable read' | 'serializable'

interface Write {
  readonly isolation: Isolation
  readonly statement: string
  readonly parameters: readonly unknown[]
}

describe('Two writers at once', () => {
  let database: TestDatabase

  beforeAll(async () => {
    database = await openTestDatabase('postgres')
  })
  afterAll(() => database.close())

  /** SQLSTATE of each writer, null for success: the second begins before the first commits, and then waits or fails. */
  async function race(first: Write, second: Write): Promise<(string | null)[]> {
    const clients = [await database.pool.connect(), await database.pool.connect()] as const
    try {
      for (const [index, { isolation }] of [first, second].entries()) {
        await clients[index]?.query(`begin isolation level ${isolation}`)
        // The snapshot is taken by the first query, not by begin.
        await clients[index]?.query('select from public.jobs limit 1')
      }
      const firstOutcome = await outcomeOf(clients[0].query(first.statement, [...first.parameters]))
      const pending = outcomeOf(clients[1].query(second.statement, [...second.parameters]))
      await isWaitingOrDone(pending, clients[1])
      const firstCommit = await finish(clients[0], firstOutcome)
      const secondCommit = await finish(clients[1], await pending)
      return [firstCommit, secondCommit]
    } finally {
      for (const client of clients) client.release()
    }
  }

  /** The first commits only once the second is stuck on a lock (or through), so that the two do overlap. */
  async function isWaitingOrDone(pending: Promise<unknown>, client: pg.PoolClient): Promise<void> {
    let done = false
    void pending.then(() => {
      done = true
    })
    const { processID } = client as unknown as { processID: number }
    for (;;) {
      const { rows } = await database.pool.query<{ waiting: boolean }>(
        "select wait_event_type = 'Lock' as waiting from pg_stat_activity where pid = $1",
        [processID],
      )
      if (done || rows[0]?.waiting) return
    }
  }

  const outcomeOf = (query: Promise<unknown>): Promise<string | null> =>
    query.then(
      () => null,
      (error: unknown) => (error instanceof Error && 'code' in error ? String(error.code) : 'unknown'),
    )

  async function finish(client: pg.PoolClient, outcome: string | null): Promise<string | null> {
    if (outcome !== null) {
      await client.query('rollback')
      return outcome
    }
    return outcomeOf(client.query('commit'))
  }

  const seat = 'update public.applications set shortlist_status = $2 where id = $1'
  const isolations: readonly Isolation[] = ['read committed', 'repeatable read', 'serializable']
  const pairs = isolations.flatMap((first) => isolations.map((second) => [first, second] as const))

  it.each(pairs)('P6 never fill one seat twice (%s against %s)', async (first, second) => {
    const pipeline = await insertPipeline(database.pool)
    const [a, b] = [await insertCandidacy(database.pool, pipeline), await insertCandidacy(database.pool, pipeline)]

    const outcomes = await race(
      { isolation: first, statement: seat, parameters: [a.application, 'shortlisted'] },
      { isolation: second, statement: seat, parameters: [b.application, 'shortlisted'] },
    )

    expect(outcomes).toEqual([null, second === 'read committed' ? 'HO001' : '40001'])
    await expect(countShortlisted(pipeline.job)).resolves.toBe(1)
  })

  it.each(pairs)(
    'never lower the openings under a seat that is just being taken (%s against %s)',
    async (first, second) => {
      const pipeline = await insertPipeline(database.pool, { number_of_openings: 2 })
      await insertCandidacy(database.pool, pipeline, { shortlist_status: 'shortlisted', rank: 1 })
      const next = await insertCandidacy(database.pool, pipeline)
      const lower = 'update public.jobs set number_of_openings = 1 where id = $1'

      const seatFirst = await race(
        { isolation: first, statement: seat, parameters: [next.application, 'shortlisted'] },
        { isolation: second, statement: lower, parameters: [pipeline.job] },
      )

      expect(seatFirst).toEqual([null, second === 'read committed' ? 'HO002' : '40001'])
    },
  )

  it.each(pairs)('never take a seat that is just being removed (%s against %s)', async (first, second) => {
    const pipeline = await insertPipeline(database.pool, { number_of_openings: 2 })
    await insertCandidacy(database.pool, pipeline, { shortlist_status: 'shortlisted', rank: 1 })
    const next = await insertCandidacy(database.pool, pipeline)
    const lower = 'update public.jobs set number_of_openings = 1 where id = $1'

    const outcomes = await race(
      { isolation: first, statement: lower, parameters: [pipeline.job] },
      { isolation: second, statement: seat, parameters: [next.application, 'shortlisted'] },
    )

    expect(outcomes).toEqual([null, second === 'read committed' ? 'HO001' : '40001'])
  })

  it('P6 hold against twenty writers that fight for three seats', async () => {
    const pipeline = await insertPipeline(database.pool, { number_of_openings: 3 })
    const candidacies: Candidacy[] = []
    for (let index = 0; index < 20; index += 1) candidacies.push(await insertCandidacy(database.pool, pipeline))

    const outcomes = await Promise.all(
      candidacies.map(({ application }) => outcomeOf(database.pool.query(seat, [application, 'shortlisted']))),
    )

    expect(outcomes.filter((outcome) => outcome === null)).toHaveLength(3)
    expect(new Set(outcomes)).toEqual(new Set([null, 'HO001']))
    await expect(countShortlisted(pipeline.job)).resolves.toBe(3)
  })

  it('P54 never hold one rank together', async () => {
    const pipeline = await insertPipeline(database.pool, { number_of_openings: 5 })
    const [a, b] = [await insertCandidacy(database.pool, pipeline), await insertCandidacy(database.pool, pipeline)]
    const buffer = "update public.applications set shortlist_status = 'buffer', rank = 6 where id = $1"

    const outcomes = await race(
      { isolation: 'read committed', statement: buffer, parameters: [a.application] },
      { isolation: 'read committed', statement: buffer, parameters: [b.application] },
    )

    expect(outcomes).toEqual([null, '23505'])
  })

  it('never invite one application twice', async () => {
    const candidacy = await insertCandidacy(database.pool, await insertPipeline(database.pool))
    const invite = {
      isolation: 'read committed',
      statement: `insert into public.interviews
          (application_id, job_id, recruiter_id, candidate_id, rank_at_time, confirmation_deadline)
        values ($1, $2, $3, $4, 1, '2030-01-10T10:00:00Z')`,
      parameters: [candidacy.application, candidacy.job, candidacy.recruiter, candidacy.candidate],
    } as const

    const outcomes = await race(invite, invite)

    expect(outcomes).toEqual([null, '23505'])
  })

  it('never both win when one accepts and the other cancels', async () => {
    const candidacy = await insertCandidacy(database.pool, await insertPipeline(database.pool))
    const interview = await insertInterview(database.pool, candidacy, {
      slot_selection_deadline: '2030-01-12T10:00:00Z',
    })
    const move = (status: string): Write => ({
      isolation: 'read committed',
      statement: 'update public.interviews set status = $2 where id = $1',
      parameters: [interview, status],
    })

    const outcomes = await race(move('cancelled'), move('slot_pending'))

    expect(outcomes).toEqual([null, 'HO003'])
  })

  it('P57 never book one recruiter twice', async () => {
    const pipeline = await insertPipeline(database.pool)
    const confirm = async (): Promise<Write> => ({
      isolation: 'read committed',
      statement:
        "update public.interviews set status = 'confirmed', scheduled_time = '2030-01-15T10:00:00Z' where id = $1",
      parameters: [
        await insertInterview(database.pool, await insertCandidacy(database.pool, pipeline), {
          status: 'slot_pending',
          slot_selection_deadline: '2030-01-12T10:00:00Z',
        }),
      ],
    })

    const outcomes = await race(await confirm(), await confirm())

    expect(outcomes).toEqual([null, '23P01'])
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
