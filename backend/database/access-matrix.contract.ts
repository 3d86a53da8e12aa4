// Who may read and write what: every caller × table × command, tried by hand-written SQL.

import type pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type DatabaseKind, openTestDatabase, type TestDatabase } from '../test/support/database.ts'
import { type Caller, type Command, callers, commands, probes, type Scene } from './access-matrix.ts'
import {
  insertCandidacy,
  insertInterview,
  insertJob,
  insertPipeline,
  insertUser,
  refusalOf,
  rolledBack,
} from './sample-portal.ts'

async function insertScene(database: pg.Pool): Promise<Scene> {
  const pipeline = await insertPipeline(database, { number_of_openings: 3 })
  const candidacy = await insertCandidacy(database, pipeline)
  const interview = await insertInterview(database, candidacy, {
    status: 'confirmed',
    scheduled_time: '2030-01-15T10:00:00Z',
  })
  const scene = {
    ...candidacy,
    interview,
    otherCandidate: await insertUser(database, 'Job Seeker'),
    otherRecruiter: await insertUser(database, 'Employer'),
    expiredJob: await insertJob(database, pipeline.recruiter, { expired: true }),
    closedJob: await insertJob(database, pipeline.recruiter, { applications_closed: true }),
  }
  for (const table of ['negotiation_sessions', 'automation_logs', 'resumes', 'scores']) {
    await database.query(`insert into public.${table} ${probes[table]?.insert(scene, scene.recruiter)}`)
  }
  for (const table of ['calendar_tokens', 'recruiter_schedules', 'sessions', 'accounts']) {
    await database.query(`insert into public.${table} ${probes[table]?.insert(scene, scene.recruiter)}`)
  }
  await database.query(
    `insert into public.mails (key, kind, to_name, to_address, content, job_id)
     values ('sample', 'invitation', 'Kim', 'kim@example.com', '{}', $1)`,
    [scene.job],
  )
  await database.query(
    `insert into public.mailbox_messages (message_id, to_name, to_address, subject, html, text)
     values ('sample', 'Kim', 'kim@example.com', '', '', '')`,
  )
  await database.query("insert into public.verifications (identifier, value, expires_at) values ('sample', 'x', now())")
  return scene
}

const roleOf = (caller: Caller): string =>
  caller === 'visitor' ? 'anon' : caller === 'service' ? 'service_role' : 'authenticated'

async function become(client: pg.PoolClient, caller: Caller, scene: Scene): Promise<string> {
  const self = caller === 'visitor' || caller === 'service' ? null : scene[caller]
  await client.query("select set_config('request.jwt.claims', $1, true)", [self ? JSON.stringify({ sub: self }) : ''])
  await client.query(`set local role ${roleOf(caller)}`)
  return self ?? scene.recruiter
}

export function describeAccessMatrix(kind: DatabaseKind): void {
  let database: TestDatabase
  let scene: Scene

  beforeAll(async () => {
    database = await openTestDatabase(kind)
    scene = await insertScene(database.pool)
  })
  afterAll(() => database.close())

  const inScene = <Result>(work: (client: pg.PoolClient, scene: Scene) => Promise<Result>): Promise<Result> =>
    rolledBack(database.pool, (client) => work(client, scene))

  /** Rows that a statement reaches; 0 also when it is refused. */
  async function reach(client: pg.PoolClient, statement: string): Promise<number> {
    try {
      const { rowCount } = await client.query(statement)
      return rowCount ?? 0
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? error.code : null
      // 42501: not granted, or against a policy. HO004: the log, whatever one is granted. 23505: reached all right.
      if (code === '42501' || code === 'HO004') return 0
      if (code === '23505') return 1
      throw error
    }
  }

  async function attempt(caller: Caller, table: string, command: Command): Promise<boolean> {
    const probe = probes[table]
    if (!probe) throw new Error(`There is no probe for ${table}.`)
    return inScene(async (client, scene) => {
      const where = probe.where(scene)
      const self = await become(client, caller, scene)
      const column = table === 'users' ? 'id' : '1'
      const statements: Readonly<Record<Command, string>> = {
        select: `select ${column} from public.${table} where ${where}`,
        insert: `insert into public.${table} ${probe.insert(scene, self)}`,
        update: `update public.${table} set ${probe.update} where ${where}`,
        delete: `delete from public.${table} where ${where}`,
      }
      return (await reach(client, statements[command])) > 0
    })
  }

  describe.each(Object.keys(probes))('P49 %s', (table) => {
    it.each(callers)('gives %s exactly what the matrix says', async (caller) => {
      const found: Command[] = []
      for (const command of commands) if (await attempt(caller, table, command)) found.push(command)

      expect(found).toEqual(probes[table]?.allowed[caller] ?? [])
    })
  })

  it('P49 there is no table that the matrix does not know', async () => {
    const { rows } = await database.pool.query<{ tables: string[] }>(
      `select array_agg(relname::text order by relname) as tables
         from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p', 'v', 'm', 'f')`,
    )

    expect(rows[0]?.tables).toEqual(Object.keys(probes).sort())
  })

  const forge = `insert into public.applications (name, email, applicant_id, employer_id, job_id`
  const forgeries: readonly (readonly [string, (scene: Scene) => string])[] = [
    ['in somebody else’s name', (s) => `${forge}) values ('L', 'l@x', '${s.candidate}', '${s.recruiter}', '${s.job}')`],
    [
      'for a withdrawn job',
      (s) => `${forge}) values ('L', 'l@x', '${s.otherCandidate}', '${s.recruiter}', '${s.expiredJob}')`,
    ],
    [
      'for a closed job',
      (s) => `${forge}) values ('L', 'l@x', '${s.otherCandidate}', '${s.recruiter}', '${s.closedJob}')`,
    ],
    [
      'for another employer',
      (s) => `${forge}) values ('L', 'l@x', '${s.otherCandidate}', '${s.otherRecruiter}', '${s.job}')`,
    ],
    ...(
      [
        ['already accepted', 'status', "'accepted'"],
        ['already shortlisted', 'shortlist_status', "'shortlisted'"],
        ['with a score', 'fit_score', '99'],
        ['with a rank', 'rank', '1'],
        ['with a summary', 'summary', "'Excellent.'"],
        ['as processed', 'ai_processed', 'true'],
        ['as an earlier one', 'created_at', "'2020-01-01'"],
      ] as const
    ).map(
      ([title, column, value]) =>
        [
          title,
          (s: Scene) =>
            `${forge}, ${column}) values ('L', 'l@x', '${s.otherCandidate}', '${s.recruiter}', '${s.job}', ${value})`,
        ] as const,
    ),
  ]

  it.each(forgeries)('a candidate cannot insert an application %s', (_, statement) =>
    inScene(async (client, scene) => {
      await become(client, 'otherCandidate', scene)

      const refusal = await refusalOf(client, statement(scene))

      expect(refusal?.code).toBe('42501')
    }),
  )

  const trespasses: readonly (readonly [string, Caller, (scene: Scene) => string])[] = [
    ['read their own password hash', 'candidate', () => 'select password from public.users'],
    ['read everything about themselves at once', 'candidate', () => 'select * from public.users'],
    ['become an employer', 'candidate', () => "update public.users set role = 'Employer'"],
    ['take over an address', 'candidate', () => "update public.users set email = 'other@example.com'"],
    [
      'post a job',
      'candidate',
      (s) =>
        `insert into public.jobs (title, description, category, country, city, location, posted_by) values ('t', 'd', 'c', 'c', 'c', 'l', '${s.candidate}')`,
    ],
    [
      'give a job away',
      'recruiter',
      (s) => `update public.jobs set posted_by = '${s.otherRecruiter}' where id = '${s.job}'`,
    ],
    [
      'post in another’s name',
      'recruiter',
      (s) =>
        `insert into public.jobs (title, description, category, country, city, location, posted_by) values ('t', 'd', 'c', 'c', 'c', 'l', '${s.otherRecruiter}')`,
    ],
    ['move an interview', 'recruiter', () => "update public.interviews set scheduled_time = '2031-01-01'"],
    ['cancel an interview', 'recruiter', () => "update public.interviews set status = 'cancelled'"],
    ['shortlist by hand', 'recruiter', () => "update public.applications set shortlist_status = 'shortlisted'"],
    ['empty the log', 'service', () => 'truncate public.automation_logs'],
    ['call a trigger function', 'candidate', () => 'select hiring.chain_log_entry()'],
    ['read which migrations ran', 'candidate', () => 'select from hiring.schema_migrations'],
    ['create objects', 'service', () => 'create table hiring.mine ()'],
  ]

  it.each(trespasses)('nobody can %s as %s', (_, caller, statement) =>
    inScene(async (client, scene) => {
      await become(client, caller, scene)

      const refusal = await refusalOf(client, statement(scene))

      expect(refusal?.code).toBe('42501')
    }),
  )

  it('a withdrawn job is seen by its owner alone, a closed one by everybody', () =>
    inScene(async (client, scene) => {
      const seen: Record<string, number> = {}
      for (const caller of ['visitor', 'candidate', 'otherRecruiter', 'recruiter'] as const) {
        await become(client, caller, scene)
        const { rowCount } = await client.query('select from public.jobs where id in ($1, $2)', [
          scene.expiredJob,
          scene.closedJob,
        ])
        await client.query('reset role')
        seen[caller] = rowCount ?? 0
      }

      expect(seen).toEqual({ visitor: 1, candidate: 1, otherRecruiter: 1, recruiter: 2 })
    }))

  it('a portal-wide policy opens nothing to the API roles', () =>
    inScene(async (client, scene) => {
      for (const table of ['users', 'jobs', 'applications']) {
        await client.query(`create policy "service role" on public.${table} using (true) with check (true)`)
      }
      await become(client, 'otherCandidate', scene)

      const { rows } = await client.query(
        `select (select count(*)::int from public.users where id <> $1) as users,
                (select count(*)::int from public.applications) as applications,
                (select count(*)::int from public.jobs where expired) as jobs`,
        [scene.otherCandidate],
      )
      const forged = await refusalOf(
        client,
        `insert into public.applications (name, email, applicant_id, employer_id, job_id, fit_score)
         values ('L', 'l@x', $1, $2, $3, 100)`,
        [scene.otherCandidate, scene.recruiter, scene.job],
      )

      expect(rows).toEqual([{ users: 0, applications: 0, jobs: 0 }])
      expect(forged?.code).toBe('42501')
    }))

  it('claims that are no claims let nobody in', () =>
    inScene(async (client) => {
      await client.query('set local role authenticated')
      const { rowCount: withoutClaims } = await client.query('select from public.applications')
      await client.query("select set_config('request.jwt.claims', '{}', true)")
      const { rowCount: withoutSubject } = await client.query('select from public.applications')
      await client.query("select set_config('request.jwt.claims', '{\"sub\": \"x'' or true\"}', true)")
      const hostile = await refusalOf(client, 'select from public.applications')

      expect(withoutClaims).toBe(0)
      expect(withoutSubject).toBe(0)
      expect(hostile?.code).toBe('22P02')
    }))
}
