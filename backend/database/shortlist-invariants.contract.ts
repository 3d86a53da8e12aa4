// What the database refuses of jobs and applications whoever writes, by hand-written SQL; the same on every engine.

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type DatabaseKind, openTestDatabase, type TestDatabase } from '../test/support/database.ts'
import {
  insertCandidacy,
  insertInterview,
  insertJob,
  insertPipeline,
  insertUser,
  refusalOf,
  rolledBack,
} from './sample-portal.ts'

const shortlist = "update public.applications set shortlist_status = 'shortlisted', rank = $2 where id = $1"

export function describeShortlistInvariants(kind: DatabaseKind): void {
  let database: TestDatabase

  beforeAll(async () => {
    database = await openTestDatabase(kind)
  })
  afterAll(() => database.close())

  describe('Openings', () => {
    it('P6 refuse one shortlisted application more than there are', () =>
      rolledBack(database.pool, async (client) => {
        const pipeline = await insertPipeline(client, { number_of_openings: 2 })
        await insertCandidacy(client, pipeline, { shortlist_status: 'shortlisted', rank: 1 })
        await insertCandidacy(client, pipeline, { shortlist_status: 'shortlisted', rank: 2 })
        const third = await insertCandidacy(client, pipeline)

        const refusal = await refusalOf(client, shortlist, [third.application, 3])

        expect(refusal).toEqual({ code: 'HO001', constraint: 'applications_openings_check' })
      }))

    it('refuse a shortlisted application that is inserted as such, with or without a rank', () =>
      rolledBack(database.pool, async (client) => {
        const pipeline = await insertPipeline(client)
        await insertCandidacy(client, pipeline, { shortlist_status: 'shortlisted' })
        const candidate = await insertUser(client, 'Job Seeker')

        const refusal = await refusalOf(
          client,
          `insert into public.applications (name, email, applicant_id, employer_id, job_id, shortlist_status)
           values ('Lee', 'lee@example.com', $1, $2, $3, 'shortlisted')`,
          [candidate, pipeline.recruiter, pipeline.job],
        )

        expect(refusal?.code).toBe('HO001')
      }))

    it('refuse a shortlisted application that moves over from another job', () =>
      rolledBack(database.pool, async (client) => {
        const recruiter = await insertUser(client, 'Employer')
        const full = { recruiter, job: await insertJob(client, recruiter) }
        const other = { recruiter, job: await insertJob(client, recruiter) }
        await insertCandidacy(client, full, { shortlist_status: 'shortlisted' })
        const mover = await insertCandidacy(client, other, { shortlist_status: 'shortlisted' })

        const refusal = await refusalOf(client, 'update public.applications set job_id = $2 where id = $1', [
          mover.application,
          full.job,
        ])

        expect(refusal?.code).toBe('HO001')
      }))

    it('let one statement take one candidate out and another in', () =>
      rolledBack(database.pool, async (client) => {
        const pipeline = await insertPipeline(client)
        const leaving = await insertCandidacy(client, pipeline, { shortlist_status: 'shortlisted', rank: 1 })
        const coming = await insertCandidacy(client, pipeline, { shortlist_status: 'buffer', rank: 2 })

        const refusal = await refusalOf(
          client,
          `update public.applications
              set shortlist_status = case id when $1 then 'rejected' else 'shortlisted' end, rank = null
            where id in ($1, $2)`,
          [leaving.application, coming.application],
        )

        expect(refusal).toBeNull()
      }))

    it('cannot be lowered below the shortlist, and can be lowered to it', () =>
      rolledBack(database.pool, async (client) => {
        const pipeline = await insertPipeline(client, { number_of_openings: 3 })
        await insertCandidacy(client, pipeline, { shortlist_status: 'shortlisted', rank: 1 })
        await insertCandidacy(client, pipeline, { shortlist_status: 'shortlisted', rank: 2 })
        const lower = 'update public.jobs set number_of_openings = $2 where id = $1'

        const below = await refusalOf(client, lower, [pipeline.job, 1])
        const exact = await refusalOf(client, lower, [pipeline.job, 2])

        expect(below).toEqual({ code: 'HO002', constraint: 'jobs_openings_check' })
        expect(exact).toBeNull()
      }))

    it('P11 give a job without an explicit buffer one of the same size', () =>
      rolledBack(database.pool, async (client) => {
        const recruiter = await insertUser(client, 'Employer')
        await insertJob(client, recruiter, { title: 'plain' })
        await insertJob(client, recruiter, { title: 'seven', number_of_openings: 7 })
        await insertJob(client, recruiter, { title: 'explicit', number_of_openings: 7, shortlisting_buffer: 2 })

        const { rows } = await client.query(
          'select title, number_of_openings, shortlisting_buffer from public.jobs where posted_by = $1 order by title',
          [recruiter],
        )

        expect(rows).toEqual([
          { title: 'explicit', number_of_openings: 7, shortlisting_buffer: 2 },
          { title: 'plain', number_of_openings: 1, shortlisting_buffer: 1 },
          { title: 'seven', number_of_openings: 7, shortlisting_buffer: 7 },
        ])
      }))
  })

  describe('Applications', () => {
    it('P54 refuse a rank that another one of the same job holds', () =>
      rolledBack(database.pool, async (client) => {
        const pipeline = await insertPipeline(client, { number_of_openings: 2 })
        await insertCandidacy(client, pipeline, { shortlist_status: 'shortlisted', rank: 2 })
        const next = await insertCandidacy(client, pipeline)

        const refusal = await refusalOf(
          client,
          "update public.applications set shortlist_status = 'buffer', rank = 2 where id = $1",
          [next.application],
        )

        expect(refusal).toEqual({ code: '23505', constraint: 'idx_applications_job_id_rank' })
      }))

    it('let a dropped candidate keep a rank that somebody else takes over', () =>
      rolledBack(database.pool, async (client) => {
        const pipeline = await insertPipeline(client)
        await insertCandidacy(client, pipeline, { shortlist_status: 'rejected', rank: 1 })
        const next = await insertCandidacy(client, pipeline)

        const refusal = await refusalOf(client, shortlist, [next.application, 1])

        expect(refusal).toBeNull()
      }))

    it('refuse a second application of one person for one job', () =>
      rolledBack(database.pool, async (client) => {
        const first = await insertCandidacy(client, await insertPipeline(client))

        const refusal = await refusalOf(
          client,
          `insert into public.applications (name, email, applicant_id, employer_id, job_id)
           values ('Kim', 'kim@example.com', $1, $2, $3)`,
          [first.candidate, first.recruiter, first.job],
        )

        expect(refusal).toEqual({ code: '23505', constraint: 'idx_applications_job_id_applicant_id' })
      }))

    it('refuse an employer who does not own the job, and follow a job that changes hands', () =>
      rolledBack(database.pool, async (client) => {
        const candidacy = await insertCandidacy(client, await insertPipeline(client))
        await insertInterview(client, candidacy)
        const stranger = await insertUser(client, 'Employer')

        const refusal = await refusalOf(client, 'update public.applications set employer_id = $2 where id = $1', [
          candidacy.application,
          stranger,
        ])
        await client.query('update public.jobs set posted_by = $2 where id = $1', [candidacy.job, stranger])

        expect(refusal).toEqual({ code: '23503', constraint: 'applications_employer_of_job_fkey' })
        const { rows } = await client.query(
          `select applications.employer_id, interviews.recruiter_id
             from public.applications join public.interviews on interviews.application_id = applications.id
            where applications.id = $1`,
          [candidacy.application],
        )
        expect(rows).toEqual([{ employer_id: stranger, recruiter_id: stranger }])
      }))

    it('refuse to be without a job, new or old', () =>
      rolledBack(database.pool, async (client) => {
        const candidacy = await insertCandidacy(client, await insertPipeline(client))

        const created = await refusalOf(
          client,
          `insert into public.applications (name, email, applicant_id, employer_id) values ('Kim', 'k@example.com', $1, $2)`,
          [candidacy.candidate, candidacy.recruiter],
        )
        const detached = await refusalOf(client, 'update public.applications set job_id = null where id = $1', [
          candidacy.application,
        ])

        expect(created?.code).toBe('HO005')
        expect(detached?.code).toBe('HO005')
      }))

    it.each([
      ['fit_score', -0.01, 'applications_fit_score_check'],
      ['fit_score', 100.01, 'applications_fit_score_check'],
      ['fit_score', 'NaN', 'applications_fit_score_check'],
      ['fit_score', 'Infinity', 'applications_fit_score_check'],
      ['rank', 0, 'applications_rank_check'],
      ['shortlist_status', 'accepted', 'applications_shortlist_status_check'],
    ])('refuse %s = %s', (column, value, constraint) =>
      rolledBack(database.pool, async (client) => {
        const { application } = await insertCandidacy(client, await insertPipeline(client))

        const refusal = await refusalOf(client, `update public.applications set ${column} = $2 where id = $1`, [
          application,
          value,
        ])

        expect(refusal).toEqual({ code: '23514', constraint })
      }),
    )
  })
}
