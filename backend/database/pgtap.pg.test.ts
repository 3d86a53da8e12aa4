// The pgTAP tests as an operator runs them: pg_prove on a migrated database. Once on a new installation, once on a
// portal that was there before, on a platform that grants everything to everybody.

import { execFile, spawnSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { openTestDatabase, type TestDatabase } from '../test/support/database.ts'
import { existingPortal, openHandedPlatform } from './existing-portal.ts'
import { migrate } from './runMigration.js'

const directory = join(import.meta.dirname, 'tests')
const files = readdirSync(directory).filter((name) => name.endsWith('.sql'))

/** As on Supabase: who calls the API may use what is installed in this schema. */
const sharedExtensions = 'grant usage on schema extensions to anon, authenticated, service_role'

const bases = [
  { base: 'a new installation', prepare: async () => {} },
  {
    base: 'a portal that was there before',
    prepare: async (client: pg.Client) => {
      await client.query(
        'drop schema public, hiring, extensions cascade; create schema public; grant usage on schema public to public',
      )
      await client.query(openHandedPlatform + existingPortal)
      await migrate(client, { command: 'up' })
      await client.query(sharedExtensions)
    },
  },
]

const needs = await findNeeds()

describe.skipIf(needs !== null)(`pg_prove${needs === null ? '' : ` (needs ${needs})`}`, () => {
  describe.each(bases)('on $base', ({ prepare }) => {
    let database: TestDatabase
    let url: string

    beforeAll(async () => {
      database = await openTestDatabase('postgres')
      url = database.url ?? ''
      await withClient(url, async (client) => {
        await prepare(client)
        await client.query('create extension pgtap schema extensions')
      })
    })
    afterAll(() => database.close())

    it.each(files)('finds nothing in %s', async (name) => {
      const { failed, output } = await prove(url, join(directory, name))

      expect(failed, output).toBe(false)
    })

    it('leaves nothing behind', async () => {
      const { rows } = await database.pool.query(
        `select (select count(*)::int from public.users) as users,
                (select count(*)::int from public.automation_logs where action_type = 'scene') as entries`,
      )

      expect(rows).toEqual([{ users: 0, entries: 0 }])
    })
  })

  it('finds a policy that opens a table, and says which', async () => {
    const database = await openTestDatabase('postgres')
    try {
      await database.pool.query(
        `create extension pgtap schema extensions;
         create policy everybody on public.resumes for select using (true);`,
      )

      const access = await prove(database.url ?? '', join(directory, 'access.sql'))
      const structure = await prove(database.url ?? '', join(directory, 'structure.sql'))

      expect(access.failed).toBe(true)
      expect(access.output).toMatch(/Failed test \d+: "select of public\.resumes by other candidate"/)
      expect(structure.output).toContain('none is for everybody')
    } finally {
      await database.close()
    }
  })
})

/** What is missing to run them, in words; null where nothing is. */
async function findNeeds(): Promise<string | null> {
  if (spawnSync('pg_prove', ['--version']).status !== 0) {
    // Where everything must run, a program that went missing would take its tests away without a word.
    if (process.env.CI) throw new Error('pg_prove is missing: install libtap-parser-sourcehandler-pgtap-perl.')
    return 'pg_prove on the machine'
  }
  return withClient(inject('postgres').url, async (client) => {
    const { rowCount } = await client.query("select from pg_available_extensions where name = 'pgtap'")
    return rowCount === 0 ? 'pgTAP on the server' : null
  })
}

async function prove(url: string, path: string): Promise<{ readonly failed: boolean; readonly output: string }> {
  const run = promisify(execFile)('pg_prove', ['--dbname', url, path])
  return run.then(
    ({ stdout }) => ({ failed: false, output: stdout }),
    ({ stdout, stderr }) => ({ failed: true, output: `${stdout}\n${stderr}` }),
  )
}

async function withClient<Result>(url: string, work: (client: pg.Client) => Promise<Result>): Promise<Result> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}
