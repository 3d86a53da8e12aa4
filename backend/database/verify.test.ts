// A check that cannot fail is worth nothing: every kind of damage that a hand can do is done here, and must be named.

import type pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestDatabase, type TestDatabase } from '../test/support/database.ts'
import { damages } from './damages.ts'
import { inspect } from './runMigration.js'
import { insertCandidacy, insertPipeline, insertUser } from './sample-portal.ts'

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

  /** Work of a superuser, which is then taken back. */
  async function inTransaction<Result>(work: (client: pg.PoolClient) => Promise<Result>): Promise<Result> {
    const client = await database.pool.connect()
    try {
      await client.query('begin')
      return await work(client)
    } finally {
      await client.query('rollback')
      client.release()
    }
  }

  const verifyAfter = (statements: (client: pg.PoolClient) => Promise<unknown>): Promise<Findings> =>
    inTransaction(async (client) => {
      await statements(client)
      return inspect(client, { command: 'verify' })
    })

  it('finds nothing where nothing is wrong, and looks at more than nothing', async () => {
    const findings = await inspect(database.pool, { command: 'verify' })

    expect(findings).toHaveLength(20)
    expect(problemsOf(findings)).toEqual({})
  })

  it.each(damages.map(([check, statement, words, remedy = '']) => [check, statement, words, remedy] as const))(
    'names what is wrong with the %s after: %s',
    async (check, statement, words, remedy) => {
      const found = problemsOf(await verifyAfter((client) => client.query(statement)))

      const problem = found[check]?.find((text) => text.startsWith(words))
      expect(problem ?? found).toEqual(expect.stringContaining(remedy))
      expect(problem).toMatch(/[.;]$/)
    },
  )

  it('names statements that put all of it right', async () => {
    // Outside a transaction only, which would be for good here.
    const curable = damages.filter(([, , , remedy = '']) => remedy !== '' && !remedy.includes('concurrently'))
    const { before, after } = await inTransaction(async (client) => {
      for (const [, statement] of curable) await client.query(statement)
      const findings = await inspect(client, { command: 'verify' })
      const problems = findings.flatMap((finding) => finding.problems)
      for (const problem of problems) await client.query(/ Run: (.*);$/.exec(problem)?.[1] ?? '')
      return { before: problems.length, after: problemsOf(await inspect(client, { command: 'verify' })) }
    })

    expect(before).toBeGreaterThan(curable.length - 1)
    expect(after).toEqual({})
  })

  it('says nothing else of one damage', async () => {
    const found = problemsOf(
      await verifyAfter((client) => client.query('alter table public.interviews alter column rank_at_time type text')),
    )

    expect(found).toEqual({
      columns: [
        'interviews.rank_at_time is text, must be integer. Run: alter table public.interviews alter column rank_at_time type integer using rank_at_time::integer;',
      ],
    })
  })

  it('lets an index of the operator’s own pass with a note', async () => {
    const findings = await verifyAfter((client) => client.query('create index mine on public.mails (to_address)'))

    expect(problemsOf(findings)).toEqual({})
    expect(findings.flatMap(({ notes = [] }) => notes)).toEqual([
      'index mine on mails is not from the migrations. Run: drop index public.mine;',
    ])
  })

  it('lets a feature flag that somebody has switched off pass', async () => {
    const findings = await verifyAfter((client) => client.query('update public.feature_flags set enabled = false'))

    expect(problemsOf(findings)).toEqual({})
  })

  it('names all that a hand has done, not only the first', async () => {
    const found = problemsOf(
      await verifyAfter((client) =>
        client.query(
          `drop index public.idx_mails_queued;
           drop index public.idx_mails_job_id;
           grant delete on public.automation_logs to service_role`,
        ),
      ),
    )

    expect(found.indexes).toHaveLength(2)
    expect(found.rights).toEqual([expect.stringContaining('role service_role may delete on automation_logs, must not')])
  })

  it('knows a rule that is switched off with the server’s own triggers behind it', async () => {
    const found = problemsOf(
      await verifyAfter((client) => client.query('alter table public.applications disable trigger all')),
    )

    expect(found.constraints).toEqual(
      expect.arrayContaining([
        expect.stringContaining('constraint applications_employer_of_job_fkey on applications is switched off'),
      ]),
    )
  })

  it('finds a job with more shortlisted candidates than openings', async () => {
    const found = problemsOf(
      await verifyAfter(async (client) => {
        const pipeline = await insertPipeline(client)
        await client.query('alter table public.applications disable trigger user')
        await insertCandidacy(client, pipeline, { shortlist_status: 'shortlisted' })
        await insertCandidacy(client, pipeline, { shortlist_status: 'shortlisted' })
      }),
    )

    expect(found.openings).toEqual([expect.stringMatching(/^Job .* has 1 openings and 2 shortlisted candidates\.$/)])
  })

  it('finds an application that names another employer than its job’s owner', async () => {
    const found = problemsOf(
      await verifyAfter(async (client) => {
        const other = await insertUser(client, 'Employer')
        await insertCandidacy(client, await insertPipeline(client))
        await client.query('set local session_replication_role = replica')
        await client.query('update public.applications set employer_id = $1', [other])
      }),
    )

    expect(found).toEqual({
      employers: [expect.stringMatching(/^Application .* names another employer than the owner of job/)],
    })
  })

  it('finds a user whose password their account lacks', async () => {
    const found = problemsOf(
      await verifyAfter(async (client) => {
        await insertUser(client, 'Employer')
        await client.query('set local session_replication_role = replica')
        await client.query("update public.users set password = 'changed past the trigger'")
      }),
    )

    expect(found).toEqual({ passwords: [expect.stringMatching(/^User .* has a password that their account lacks/)] })
  })

  it('shows ten wrong rows and counts the rest', async () => {
    const found = problemsOf(
      await verifyAfter(async (client) => {
        for (let count = 0; count < 15; count += 1) await insertUser(client, 'Employer')
        await client.query('set local session_replication_role = replica')
        await client.query('delete from public.accounts')
      }),
    )

    expect(found.passwords).toHaveLength(11)
    expect(found.passwords?.at(-1)).toBe('5 more like these.')
  })

  it('finds the first entry of a log that is not as it was written', async () => {
    const found = problemsOf(
      await verifyAfter(async (client) => {
        await client.query(
          `insert into public.automation_logs (job_id, action_type)
           select '7a0c1b1e-0000-4000-8000-000000000000', 'sample' from generate_series(1, 3)`,
        )
        await client.query('set local session_replication_role = replica')
        await client.query(
          "update public.automation_logs set action_type = 'other' where sequence = 2 and job_id is not null",
        )
      }),
    )

    expect(found).toEqual({
      'the automation log’s chains': [
        'The log of job 7a0c1b1e-0000-4000-8000-000000000000 is not as written from entry 2 on.',
      ],
    })
  })
})
