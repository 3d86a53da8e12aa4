// What the access matrix's four commands are too coarse for: forged values, single columns, functions, odd claims.

import type pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type DatabaseKind, openTestDatabase, type TestDatabase } from '../test/support/database.ts'
import { become, type CallerName, getCaller, getPipeline, insertScene, type Scene } from './access-matrix-attempts.ts'
import { refusalOf, rolledBack } from './sample-portal.ts'

type Forgery = (scene: Scene) => string

interface ForgedApplication {
  /** Of which pipeline each of them is; the other candidate (2) applies for a vacancy of the recruiter (1). */
  readonly candidate?: 1 | 2
  readonly employer?: 1 | 3
  readonly job?: 'vacancy' | 'withdrawn_job'
  /** A column that a candidate has no say in, and its value in SQL. */
  readonly extra?: readonly [column: string, value: string]
}

const forge =
  ({ candidate = 2, employer = 1, job = 'vacancy', extra }: ForgedApplication): Forgery =>
  (scene) => {
    const [column, value] = extra ?? ['cover_letter', "''"]
    return `insert into public.applications (name, email, applicant_id, employer_id, job_id, ${column})
      values ('Lee', 'lee@example.com', '${getPipeline(scene, candidate).candidate}',
        '${getPipeline(scene, employer).recruiter}', '${getPipeline(scene, 1)[job]}', ${value})`
  }

const forgeries: readonly (readonly [string, Forgery])[] = [
  ['in somebody else’s name', forge({ candidate: 1 })],
  ['for a withdrawn job', forge({ job: 'withdrawn_job' })],
  ['for another employer', forge({ employer: 3 })],
  ['already accepted', forge({ extra: ['status', "'accepted'"] })],
  ['already shortlisted', forge({ extra: ['shortlist_status', "'shortlisted'"] })],
  ['with a score', forge({ extra: ['fit_score', '99'] })],
  ['with a rank', forge({ extra: ['rank', '1'] })],
  ['with a summary', forge({ extra: ['summary', "'Excellent.'"] })],
  ['as processed', forge({ extra: ['ai_processed', 'true'] })],
  ['as an earlier one', forge({ extra: ['created_at', "'2020-01-01'"] })],
]

const postJobAs: (number: 1 | 3, column: 'candidate' | 'recruiter') => Forgery = (number, column) => (scene) =>
  `insert into public.jobs (title, description, category, country, city, location, posted_by)
   values ('t', 'd', 'c', 'c', 'c', 'l', '${getPipeline(scene, number)[column]}')`

const trespasses: readonly (readonly [string, CallerName, Forgery])[] = [
  ['read their own password hash', 'candidate', () => 'select password from public.users'],
  ['read everything about themselves at once', 'candidate', () => 'select * from public.users'],
  ['become an employer', 'candidate', () => "update public.users set role = 'Employer'"],
  ['take over an address', 'candidate', () => "update public.users set email = 'other@example.com'"],
  ['post a job', 'candidate', postJobAs(1, 'candidate')],
  ['post in another’s name', 'recruiter', postJobAs(3, 'recruiter')],
  [
    'give a job away',
    'recruiter',
    (scene) =>
      `update public.jobs set posted_by = '${getPipeline(scene, 3).recruiter}' where id = '${getPipeline(scene, 1).job}'`,
  ],
  [
    'give a bookable week to another',
    'recruiter',
    (scene) => `update public.recruiter_schedules set recruiter_id = '${getPipeline(scene, 3).recruiter}'`,
  ],
  ['move an interview', 'recruiter', () => "update public.interviews set scheduled_time = '2031-01-01'"],
  ['cancel an interview', 'recruiter', () => "update public.interviews set status = 'cancelled'"],
  ['shortlist by hand', 'recruiter', () => "update public.applications set shortlist_status = 'shortlisted'"],
  ['empty the log', 'service', () => 'truncate public.automation_logs'],
  ['call a trigger function', 'candidate', () => 'select hiring.chain_log_entry()'],
  ['read which migrations ran', 'candidate', () => 'select from hiring.schema_migrations'],
  ['create objects', 'service', () => 'create table hiring.mine ()'],
]

export function describeTrespasses(kind: DatabaseKind): void {
  let database: TestDatabase
  let scene: Scene

  beforeAll(async () => {
    database = await openTestDatabase(kind)
    scene = await insertScene(database.pool)
  })
  afterAll(() => database.close())

  const inScene = <Result>(work: (client: pg.PoolClient) => Promise<Result>): Promise<Result> =>
    rolledBack(database.pool, work)

  it('a candidate can insert an honest application', () =>
    inScene(async (client) => {
      await become(client, getCaller(scene, 'other candidate'))

      const refusal = await refusalOf(client, forge({})(scene))

      expect(refusal).toBeNull()
    }))

  it.each(forgeries)('a candidate cannot insert an application %s', (_, statement) =>
    inScene(async (client) => {
      await become(client, getCaller(scene, 'other candidate'))

      const refusal = await refusalOf(client, statement(scene))

      expect(refusal?.code).toBe('42501')
    }),
  )

  it('a candidate cannot insert an application for a closed job', () =>
    inScene(async (client) => {
      await client.query('update public.jobs set applications_closed = true where id = $1', [
        getPipeline(scene, 1).vacancy,
      ])
      await become(client, getCaller(scene, 'other candidate'))

      const refusal = await refusalOf(client, forge({})(scene))

      expect(refusal?.code).toBe('42501')
    }))

  it.each(trespasses)('nobody can %s as %s', (_, name, statement) =>
    inScene(async (client) => {
      await become(client, getCaller(scene, name))

      const refusal = await refusalOf(client, statement(scene))

      expect(refusal?.code).toBe('42501')
    }),
  )

  it('a closed job is still seen by everybody', () =>
    inScene(async (client) => {
      const { job } = getPipeline(scene, 1)
      await client.query('update public.jobs set applications_closed = true where id = $1', [job])
      await become(client, getCaller(scene, 'visitor'))

      const { rowCount } = await client.query('select from public.jobs where id = $1', [job])

      expect(rowCount).toBe(1)
    }))

  it('a portal-wide policy opens nothing to the API roles', () =>
    inScene(async (client) => {
      for (const table of ['users', 'jobs', 'applications']) {
        await client.query(`create policy "service role" on public.${table} using (true) with check (true)`)
      }
      const other = getCaller(scene, 'other candidate')
      await become(client, other)

      const { rows } = await client.query(
        `select (select count(*)::int from public.users where id <> $1) as users,
                (select count(*)::int from public.applications where applicant_id <> $1) as applications,
                (select count(*)::int from public.jobs where expired) as jobs`,
        [other.sub],
      )
      const forged = await refusalOf(client, forge({ extra: ['fit_score', '100'] })(scene))

      expect(rows).toEqual([{ users: 0, applications: 0, jobs: 0 }])
      expect(forged?.code).toBe('42501')
    }))

  describe('Claims', () => {
    it.each([
      ['none', ''],
      ['an empty object', '{}'],
      ['a null subject', '{"sub": null}'],
      ['a subject elsewhere', '{"user": {"sub": "00000000-0000-4000-8000-000000000000"}}'],
      ['somebody who does not exist', '{"sub": "00000000-0000-4000-8000-000000000000"}'],
    ])('of %s let nobody in', (_, claims) =>
      inScene(async (client) => {
        await client.query("select set_config('request.jwt.claims', $1, true)", [claims])
        await client.query('set local role authenticated')

        const { rowCount } = await client.query('select from public.applications')

        expect(rowCount).toBe(0)
      }),
    )

    it.each([
      ['SQL', '{"sub": "x\' or true"}', '22P02'],
      ['no JSON', 'sub', '22P02'],
      ['a list', '{"sub": ["x"]}', '22P02'],
    ])('of %s are an error', (_, claims, code) =>
      inScene(async (client) => {
        await client.query("select set_config('request.jwt.claims', $1, true)", [claims])
        await client.query('set local role authenticated')

        const refusal = await refusalOf(client, 'select from public.applications')

        expect(refusal?.code).toBe(code)
      }),
    )

    it('do not make a role: who says to be the service in claims is a candidate still', () =>
      inScene(async (client) => {
        const { sub } = getCaller(scene, 'candidate')
        await client.query("select set_config('request.jwt.claims', $1, true)", [
          JSON.stringify({ sub, role: 'service_role' }),
        ])
        await client.query('set local role authenticated')

        const { rowCount } = await client.query('select from public.applications')

        expect(rowCount).toBe(1)
      }))
  })
}
