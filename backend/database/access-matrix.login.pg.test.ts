// The access matrix as Supabase and PostgREST come in: a login that owns nothing and may do nothing takes on a role
// and the caller's claims for one transaction.

import pg from 'pg'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { openTestDatabase, type TestDatabase } from '../test/support/database.ts'
import { subjects } from './access-matrix.ts'
import {
  become,
  type Caller,
  callerNames,
  expectedAccess,
  findAccess,
  getCaller,
  insertScene,
  outcomeOf,
  type Scene,
  titleOf,
} from './access-matrix-attempts.ts'
import { refusalOf, rolledBack } from './sample-portal.ts'

/** As Supabase defines it: the one claim of old PostgREST first, then the claims of the present one. */
const supabaseAuth = `
create schema auth;
grant usage on schema auth to anon, authenticated, service_role;
create function auth.uid()
  returns uuid
  language sql
  stable
as $$
  select coalesce(
    nullif(current_setting('request.jwt.claim.sub', true), ''),
    (nullif(current_setting('request.jwt.claims', true), '')::jsonb ->> 'sub')
  )::uuid
$$;
`

describe('Through a login as Supabase has it', () => {
  let database: TestDatabase
  let scene: Scene
  let authenticator: string
  let login: pg.Pool

  beforeAll(async () => {
    database = await openTestDatabase('postgres')
    scene = await insertScene(database.pool)
    await database.pool.query(supabaseAuth)
    // Roles belong to the whole server, which other test files share.
    authenticator = `${inject('postgres').prefix}authenticator`
    await database.pool.query(`create role ${authenticator} login noinherit password 'authenticator'`)
    await database.pool.query(`grant anon, authenticated, service_role to ${authenticator}`)
    const url = new URL(database.url ?? '')
    url.username = authenticator
    url.password = 'authenticator'
    // One connection, so that whatever a transaction leaves behind is met by the next.
    login = new pg.Pool({ connectionString: url.href, max: 1 })
  })
  afterAll(async () => {
    await login.end()
    await database.pool.query(`drop role ${authenticator}`)
    await database.close()
  })

  it.each(callerNames)('P49 %s reaches exactly what the matrix says', async (name) => {
    const client = await login.connect()
    const found: Record<string, unknown> = {}
    try {
      for (const subject of subjects) found[titleOf(subject)] = await findAccess(client, scene, subject, name)
    } finally {
      client.release()
    }

    expect(found).toEqual(
      Object.fromEntries(subjects.map((subject) => [titleOf(subject), expectedAccess(subject, name)])),
    )
  })

  it.each(callerNames)('auth.uid() and the policies take %s for the same person', (name) =>
    rolledBack(login, async (client) => {
      const caller = getCaller(scene, name)
      await become(client, caller)

      const { rows } = await client.query('select auth.uid() as supabase, hiring.caller_id() as policies')

      expect(rows).toEqual([{ supabase: caller.sub, policies: caller.sub }])
    }),
  )

  it('nothing is possible before a role is taken on', () =>
    rolledBack(login, async (client) => {
      const relations = [...new Set(subjects.map(({ relation }) => relation)), 'hiring.schema_migrations']

      const outcomes = new Set<string>()
      for (const relation of relations) {
        outcomes.add(await outcomeOf(client, `select from ${relation}`))
        outcomes.add(await outcomeOf(client, `insert into ${relation} default values`))
        outcomes.add(await outcomeOf(client, `delete from ${relation}`))
      }

      expect(outcomes).toEqual(new Set(['refused']))
      await expect(outcomeOf(client, 'select hiring.caller_id()')).resolves.toBe('refused')
    }))

  it('the role of the tables’ owner cannot be taken on', () =>
    rolledBack(login, async (client) => {
      const { rows } = await client.query<{ owner: string }>(
        "select tableowner as owner from pg_tables where schemaname = 'public' and tablename = 'jobs'",
      )

      const role = await refusalOf(client, `set local role ${rows[0]?.owner}`)
      const session = await refusalOf(client, `set local session authorization ${rows[0]?.owner}`)

      expect([role?.code, session?.code]).toEqual(['42501', '42501'])
    }))

  const ends: readonly (readonly [string, (client: pg.PoolClient) => Promise<unknown>])[] = [
    ['is committed', (client) => client.query('commit')],
    ['is rolled back', (client) => client.query('rollback')],
    [
      'fails',
      async (client) => {
        await client.query('select 1 / 0').catch(() => null)
        return client.query('commit')
      },
    ],
  ]

  it.each(ends)('role and claims are gone when a transaction %s', async (_, end) => {
    const client = await login.connect()
    try {
      await client.query('begin')
      await become(client, getCaller(scene, 'service'))
      await client.query('select from public.calendar_tokens')
      await end(client)

      const { rows } = await client.query(
        `select current_user::text as "user", current_setting('role') as role,
                nullif(current_setting('request.jwt.claims', true), '') as claims`,
      )
      const afterwards = await client.query('select from public.calendar_tokens').catch((error) => error.code)

      expect(rows).toEqual([{ user: authenticator, role: 'none', claims: null }])
      expect(afterwards).toBe('42501')
    } finally {
      client.release()
    }
  })

  it('claims of one request are not those of the next on the same connection', async () => {
    const countOwn = (caller: Caller) =>
      rolledBack(login, async (client) => {
        await become(client, caller)
        return (await client.query('select from public.applications')).rowCount
      })

    const counts = [
      await countOwn(getCaller(scene, 'recruiter')),
      await countOwn(getCaller(scene, 'nobody')),
      await countOwn(getCaller(scene, 'candidate')),
    ]

    expect(counts).toEqual([2, 0, 1])
  })
})
