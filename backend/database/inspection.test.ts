import { PGlite } from '@electric-sql/pglite'
import { btree_gist } from '@electric-sql/pglite/contrib/btree_gist'
import { createPgConfig } from '@electric-sql/pglite/node-postgres'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestDatabase, type TestDatabase } from '../test/support/database.ts'
import { existingPortal } from './existing-portal.ts'
import { inspect } from './runMigration.js'
import { insertCandidacy, insertPipeline } from './sample-portal.ts'

type Findings = Awaited<ReturnType<typeof inspect>>

const problemsOf = (findings: Findings): Record<string, string[]> =>
  Object.fromEntries(
    findings.filter(({ problems }) => problems.length > 0).map(({ check, problems }) => [check, problems]),
  )

describe('Verifying a migrated database', () => {
  let database: TestDatabase

  beforeAll(async () => {
    database = await openTestDatabase('pglite')
  })
  afterAll(() => database.close())

  /** What `verify` finds after some statements of a superuser, which are then taken back. */
  async function verifyAfter(
    statements: (client: pg.PoolClient) => Promise<unknown>,
  ): Promise<Record<string, string[]>> {
    const client = await database.pool.connect()
    try {
      await client.query('begin')
      await statements(client)
      return problemsOf(await inspect(client, { command: 'verify' }))
    } finally {
      await client.query('rollback')
      client.release()
    }
  }

  it('finds nothing where nothing is wrong, and looks at more than nothing', async () => {
    const findings = await inspect(database.pool, { command: 'verify' })

    expect(findings).toHaveLength(9)
    expect(problemsOf(findings)).toEqual({})
  })

  it.each([
    ['tables', 'drop table public.calendar_tokens', ['public.calendar_tokens is missing.']],
    ['indexes', 'drop index public.idx_interviews_live', ['idx_interviews_live is missing.']],
    [
      'constraints',
      'alter table public.interviews drop constraint interviews_no_overlap',
      ['interviews_no_overlap is missing.'],
    ],
    [
      'triggers',
      'alter table public.applications disable trigger applications_openings_on_update',
      ['applications_openings_on_update is missing or disabled.'],
    ],
    ['policies', 'drop policy interviews_read_own on public.interviews', ['interviews_read_own is missing.']],
    ['policies', 'drop policy users_update_self_only on public.users', ['users_update_self_only is missing.']],
    [
      'row level security',
      'alter table public.jobs disable row level security',
      ['jobs is open: row level security is off.'],
    ],
    ['migrations', "delete from hiring.schema_migrations where version = '008'", ['Not applied: 008.']],
    [
      'migrations',
      "update hiring.schema_migrations set checksum = 'other' where version = '008'",
      ['008 was changed after this database ran it.'],
    ],
  ])('finds what is missing of the %s after: %s', async (check, statement, problems) => {
    const found = await verifyAfter((client) => client.query(statement))

    expect(found[check]).toEqual(problems)
  })

  it('finds a job with more shortlisted candidates than openings', async () => {
    const found = await verifyAfter(async (client) => {
      const pipeline = await insertPipeline(client)
      await client.query('alter table public.applications disable trigger user')
      await insertCandidacy(client, pipeline, { shortlist_status: 'shortlisted' })
      await insertCandidacy(client, pipeline, { shortlist_status: 'shortlisted' })
    })

    expect(found.openings).toEqual([expect.stringMatching(/^Job .* has 1 openings and 2 shortlisted candidates\.$/)])
  })

  it('finds the first entry of a log that is not as it was written', async () => {
    const found = await verifyAfter(async (client) => {
      await client.query(
        "insert into public.automation_logs (job_id, action_type) select null, 'sample' from generate_series(1, 3)",
      )
      await client.query('alter table public.automation_logs disable trigger user')
      await client.query("update public.automation_logs set action_type = 'other' where sequence = 2")
    })

    expect(found['the automation log’s chains']).toEqual([
      'The log of what concerns no job is not as written from entry 2 on.',
    ])
  })
})

describe('Looking before a migration', () => {
  let lite: PGlite
  let client: pg.Client

  beforeAll(async () => {
    lite = await PGlite.create({ extensions: { btree_gist } })
    client = new pg.Client(createPgConfig(lite))
    await client.connect()
  })
  afterAll(async () => {
    await client.end()
    await lite.close()
  })

  it('asks for a portal, unless one is to be created', async () => {
    const existing = problemsOf(await inspect(client, { command: 'preflight' }))
    const fresh = problemsOf(await inspect(client, { command: 'preflight', base: true }))

    expect(existing['the portal’s tables']).toContain('The portal lacks users.id uuid.')
    expect(fresh).toEqual({})
  })

  it('names what is in the way: foreign owners, missing roles, names that are taken', async () => {
    await client.query(existingPortal)
    const ready = problemsOf(await inspect(client, { command: 'preflight' }))
    await client.query(
      'alter table public.users add column company text; create table public.mails (); create role somebody; set role somebody',
    )

    const blocked = problemsOf(await inspect(client, { command: 'preflight' }))

    await client.query('reset role')
    expect(ready).toEqual({})
    expect(blocked['roles for the API']).toHaveLength(3)
    expect(blocked['rights on the portal’s tables']).toHaveLength(3)
    expect(blocked['names that the migrations use']).toEqual([
      expect.stringContaining('public.mails is there already'),
      expect.stringContaining('public.users.company is there already'),
    ])
  })
})
