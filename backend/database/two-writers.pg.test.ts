// The invariants under attack: hand-written SQL from two sessions at once, as everybody who may write at all.

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { hasProgram } from '../test/support/client-programs.ts'
import { openTestDatabase, type TestDatabase } from '../test/support/database.ts'
import { type Candidacy, insertCandidacy, insertInterview, insertPipeline, type Pipeline } from './sample-portal.ts'
import { type Isolation, openConnection, openPsql, type Role, race, type Writer } from './two-writers.ts'

let database: TestDatabase

beforeAll(async () => {
  database = await openTestDatabase('postgres')
})
afterAll(() => database.close())

interface Attack {
  readonly title: string
  /** One statement for each of the two sessions, and who asks. Each alone would be allowed. */
  readonly prepare: () => Promise<{ readonly sub: string; readonly statements: readonly [string, string] }>
  /** What stops the second: at read committed, and where its snapshot is older than the first's commit. */
  readonly refusals: { readonly latest: string; readonly snapshot: string }
  /** What `authenticated` hears; without it, that it may not write there at all. */
  readonly authenticated?: readonly [string | null, string | null]
}

const seat = (application: string) =>
  `update public.applications set shortlist_status = 'shortlisted' where id = '${application}'`
const invite = ({ application, job, recruiter, candidate }: Candidacy) =>
  `insert into public.interviews (application_id, job_id, recruiter_id, candidate_id, rank_at_time, confirmation_deadline)
   values ('${application}', '${job}', '${recruiter}', '${candidate}', 1, '2030-01-10T10:00:00Z')`
const moveTo = (interview: string, status: string, more = '') =>
  `update public.interviews set status = '${status}' ${more} where id = '${interview}'`

const twoCandidacies = async (pipeline: Pipeline) =>
  [await insertCandidacy(database.pool, pipeline), await insertCandidacy(database.pool, pipeline)] as const

const oneSeatTaken = async () => {
  const pipeline = await insertPipeline(database.pool, { number_of_openings: 2 })
  await insertCandidacy(database.pool, pipeline, { shortlist_status: 'shortlisted', rank: 1 })
  return { pipeline, candidacies: await twoCandidacies(pipeline) }
}
const lower = (job: string) => `update public.jobs set number_of_openings = 1 where id = '${job}'`

const chosenSlot = async (pipeline: Pipeline, slot: string) =>
  insertInterview(database.pool, await insertCandidacy(database.pool, pipeline), {
    status: 'slot_pending',
    slot_selection_deadline: '2030-01-12T10:00:00Z',
    slot,
  })

const attacks: readonly Attack[] = [
  {
    title: 'three shortlisted of two openings',
    prepare: async () => {
      const { pipeline, candidacies } = await oneSeatTaken()
      const [a, b] = candidacies
      return { sub: pipeline.recruiter, statements: [seat(a.application), seat(b.application)] }
    },
    refusals: { latest: 'HO001', snapshot: '40001' },
  },
  {
    title: 'openings lowered under a seat that is just being taken',
    prepare: async () => {
      const { pipeline, candidacies } = await oneSeatTaken()
      return { sub: pipeline.recruiter, statements: [seat(candidacies[0].application), lower(pipeline.job)] }
    },
    refusals: { latest: 'HO002', snapshot: '40001' },
    // The owner of a job may lower its openings; nobody but the engine may seat anybody.
    authenticated: ['42501', null],
  },
  {
    title: 'a seat taken that is just being removed',
    prepare: async () => {
      const { pipeline, candidacies } = await oneSeatTaken()
      return { sub: pipeline.recruiter, statements: [lower(pipeline.job), seat(candidacies[0].application)] }
    },
    refusals: { latest: 'HO001', snapshot: '40001' },
    authenticated: [null, '42501'],
  },
  {
    title: 'one rank for two',
    prepare: async () => {
      const pipeline = await insertPipeline(database.pool, { number_of_openings: 2 })
      const [a, b] = await twoCandidacies(pipeline)
      const buffer = ({ application }: Candidacy) =>
        `update public.applications set shortlist_status = 'buffer', rank = 3 where id = '${application}'`
      return { sub: pipeline.recruiter, statements: [buffer(a), buffer(b)] }
    },
    refusals: { latest: '23505', snapshot: '23505' },
  },
  {
    title: 'a second invitation for one application',
    prepare: async () => {
      const candidacy = await insertCandidacy(database.pool, await insertPipeline(database.pool))
      return { sub: candidacy.recruiter, statements: [invite(candidacy), invite(candidacy)] }
    },
    refusals: { latest: '23505', snapshot: '23505' },
  },
  {
    title: 'two confirmed interviews of one recruiter that overlap',
    prepare: async () => {
      const pipeline = await insertPipeline(database.pool)
      const [a, b] = [
        await chosenSlot(pipeline, '[2030-02-01T08:00Z, 2030-02-01T09:00Z)'),
        await chosenSlot(pipeline, '[2030-02-02T08:00Z, 2030-02-02T09:00Z)'),
      ]
      const at = (time: string) => `, scheduled_time = '${time}', slot = null`
      return {
        sub: pipeline.recruiter,
        statements: [
          moveTo(a, 'confirmed', at('2030-01-15T10:00:00Z')),
          moveTo(b, 'confirmed', at('2030-01-15T10:30:00Z')),
        ],
      }
    },
    refusals: { latest: '23P01', snapshot: '23P01' },
  },
  {
    title: 'one time held for two candidates',
    prepare: async () => {
      const pipeline = await insertPipeline(database.pool)
      const [a, b] = await twoCandidacies(pipeline)
      const hold = ({ application, job, recruiter, candidate }: Candidacy) =>
        `insert into public.interviews (application_id, job_id, recruiter_id, candidate_id, rank_at_time, status, slot_selection_deadline, slot)
         values ('${application}', '${job}', '${recruiter}', '${candidate}', 1, 'slot_pending', '2030-01-12T10:00:00Z', '[2030-01-15T10:00Z, 2030-01-15T11:00Z)')`
      return { sub: pipeline.recruiter, statements: [hold(a), hold(b)] }
    },
    refusals: { latest: '23P01', snapshot: '23P01' },
  },
  {
    title: 'an invitation accepted and cancelled',
    prepare: async () => {
      const candidacy = await insertCandidacy(database.pool, await insertPipeline(database.pool))
      const interview = await insertInterview(database.pool, candidacy, {
        slot_selection_deadline: '2030-01-12T10:00:00Z',
      })
      return {
        sub: candidacy.recruiter,
        statements: [moveTo(interview, 'cancelled'), moveTo(interview, 'slot_pending')],
      }
    },
    refusals: { latest: 'HO003', snapshot: '40001' },
    // A recruiter may record outcomes of confirmed interviews; others do not exist for that.
    authenticated: [null, null],
  },
  {
    title: 'a second application of one person',
    prepare: async () => {
      const { candidate } = await insertCandidacy(database.pool, await insertPipeline(database.pool))
      const { recruiter, job } = await insertPipeline(database.pool)
      const apply = `insert into public.applications (name, email, applicant_id, employer_id, job_id)
                     values ('Kim', 'kim@example.com', '${candidate}', '${recruiter}', '${job}')`
      return { sub: candidate, statements: [apply, apply] }
    },
    refusals: { latest: '23505', snapshot: '23505' },
    authenticated: [null, '23505'],
  },
  {
    title: 'an interview for an application that changes its owner',
    prepare: async () => {
      const candidacy = await insertCandidacy(database.pool, await insertPipeline(database.pool))
      const { recruiter } = await insertPipeline(database.pool)
      return {
        sub: candidacy.recruiter,
        statements: [
          `update public.jobs set posted_by = '${recruiter}' where id = '${candidacy.job}'`,
          invite(candidacy),
        ],
      }
    },
    refusals: { latest: '23503', snapshot: '40001' },
    authenticated: ['42501', '42501'],
  },
]

const snapshotOf = (isolation: Isolation) => (isolation === 'read committed' ? 'latest' : 'snapshot')
const forbidden = ['42501', '42501'] as const
const isolations: readonly Isolation[] = ['read committed', 'repeatable read', 'serializable']

const writersOf = async ({ prepare }: Attack, role: Role, isolation: Isolation): Promise<[Writer, Writer]> => {
  const { sub, statements } = await prepare()
  return [
    { role, isolation, sub, statement: statements[0] },
    { role, isolation, sub, statement: statements[1] },
  ]
}

const url = () => database.url ?? ''

describe.each(attacks)('Two sessions cannot make $title', (attack) => {
  const { refusals, authenticated = forbidden } = attack

  describe.each(['owner', 'service_role'] as const)('as %s', (role) => {
    it.each(isolations)('at %s', async (isolation) => {
      const outcome = await race(url(), openConnection, await writersOf(attack, role, isolation))

      expect(outcome[0]).toBeNull()
      // A serializable transaction may be told so before the invariant itself is looked at.
      expect(isolation === 'serializable' ? [refusals.snapshot, '40001'] : [refusals[snapshotOf(isolation)]]).toContain(
        outcome[1],
      )
    })
  })

  it('as authenticated', async () => {
    const outcome = await race(url(), openConnection, await writersOf(attack, 'authenticated', 'read committed'))

    expect(outcome).toEqual(authenticated)
  })

  it.runIf(hasProgram('psql'))('in two psql (needs psql on the machine)', async () => {
    const outcome = await race(url(), openPsql, await writersOf(attack, 'owner', 'read committed'))

    expect(outcome).toEqual([null, refusals.latest])
  })
})

describe('The log', () => {
  const changes: readonly (readonly [string, (job: string) => string])[] = [
    ['updated', (job) => `update public.automation_logs set action_type = 'other' where job_id = '${job}'`],
    ['deleted from', (job) => `delete from public.automation_logs where job_id = '${job}'`],
    ['truncated', () => 'truncate public.automation_logs'],
    ['truncated by way of its actors', () => 'truncate public.users cascade'],
    [
      'changed by an insert that meets an entry',
      (job) =>
        `insert into public.automation_logs (id, job_id, action_type)
         select id, job_id, 'other' from public.automation_logs where job_id = '${job}'
         on conflict (id) do update set action_type = 'other'`,
    ],
    [
      'changed by a merge',
      (job) =>
        `merge into public.automation_logs as entry using (select) as nothing on entry.job_id = '${job}'
         when matched then update set action_type = 'other'`,
    ],
    [
      'changed within a query',
      (job) =>
        `with changed as (update public.automation_logs set details = '{}' where job_id = '${job}' returning 1) select from changed`,
    ],
  ]
  const append = (job: string) => `insert into public.automation_logs (job_id, action_type) values ('${job}', 'noted')`

  describe.each([
    ['owner', 'HO004'],
    ['service_role', '42501'],
    ['authenticated', '42501'],
  ] as const)('as %s', (role, refusal) => {
    it.each(changes)('cannot be %s while another session writes it', async (_, change) => {
      const { recruiter, job } = await insertPipeline(database.pool)
      await database.pool.query(append(job))
      const writing = { role: 'owner', isolation: 'read committed', sub: recruiter, statement: append(job) } as const

      const outcome = await race(url(), openConnection, [writing, { ...writing, role, statement: change(job) }])

      expect(outcome).toEqual([null, refusal])
      const { rows } = await database.pool.query(
        `select array_agg(action_type order by sequence) as entries, hiring.find_broken_link($1) as broken
           from public.automation_logs where job_id = $1`,
        [job],
      )
      expect(rows).toEqual([{ entries: ['noted', 'noted'], broken: null }])
    })
  })

  it.runIf(hasProgram('psql'))('cannot be changed silently by two psql (needs psql on the machine)', async () => {
    const { recruiter, job } = await insertPipeline(database.pool)
    await database.pool.query(append(job))
    const statement = `update public.automation_logs set action_type = 'other' where job_id = '${job}'`
    const changing = { role: 'owner', isolation: 'read committed', sub: recruiter, statement } as const

    const outcome = await race(url(), openPsql, [changing, changing])

    expect(outcome).toEqual(['HO004', 'HO004'])
  })
})
