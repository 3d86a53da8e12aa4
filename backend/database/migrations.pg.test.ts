// Migrations on a real server: by the runner and by psql, up and down, on an empty server and on a portal in use.

import { execFile, execFileSync, spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import fc from 'fast-check'
import pg from 'pg'
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from 'vitest'
import { existingPortal, openHandedPlatform } from './existing-portal.ts'
import { inspect, migrate } from './runMigration.js'

const here = import.meta.dirname
const files = readdirSync(join(here, 'migrations')).sort()
const ups = files.filter((file) => file.endsWith('.up.sql'))
const downs = files.filter((file) => file.endsWith('.down.sql')).reverse()
const schema = readFileSync(join(here, 'schema.sql'), 'utf8')
const hasClientPrograms =
  spawnSync('pg_dump', ['--version']).status === 0 && spawnSync('psql', ['--version']).status === 0

const bases = [
  ['a new installation', schema],
  ['an existing portal', existingPortal],
  ['an existing portal on a platform that grants everything', openHandedPlatform + existingPortal],
] as const

interface Site {
  readonly url: string
  readonly client: pg.Client
}

describe('Migrating PostgreSQL', () => {
  let admin: pg.Client
  const sites: Site[] = []

  beforeAll(async () => {
    admin = new pg.Client({ connectionString: inject('postgres').url })
    await admin.connect()
  })
  afterEach(async () => {
    for (const { client } of sites.splice(0)) await client.end()
  })
  afterAll(() => admin.end())

  async function openSite(base: string): Promise<Site> {
    const name = `${inject('postgres').prefix}${crypto.randomUUID().slice(0, 8)}`
    await admin.query(`create database "${name}" template template0`)
    const url = new URL(inject('postgres').url)
    url.pathname = `/${name}`
    const client = new pg.Client({ connectionString: url.href })
    await client.connect()
    await client.query(base)
    const site = { url: url.href, client }
    sites.push(site)
    return site
  }

  const psql = (url: string, file: string): string =>
    execFileSync('psql', ['-X', '-q', '-v', 'ON_ERROR_STOP=1', '-f', join(here, 'migrations', file), url], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    })

  /** The whole schema as SQL. Newer versions of pg_dump frame it with a random word, which is left out. */
  const dump = (url: string): string =>
    execFileSync('pg_dump', ['-s', url], { encoding: 'utf8' }).replaceAll(/^\\(un)?restrict .*$/gm, '')

  // Each starts dozens of processes, which takes its time on a busy machine.
  describe.runIf(hasClientPrograms).each(bases)(
    'of %s (needs psql and pg_dump on the machine)',
    { timeout: 120_000 },
    (_, base) => {
      it('gives the same schema by the runner and by psql, once or twice', async () => {
        const [byRunner, byPsql] = [await openSite(base), await openSite(base)]

        await migrate(byRunner.client)
        for (const file of ups) psql(byPsql.url, file)

        const expected = dump(byRunner.url)
        expect(dump(byPsql.url)).toBe(expected)
        await migrate(byRunner.client)
        for (const file of ups) psql(byPsql.url, file)
        expect(dump(byRunner.url)).toBe(expected)
        expect(dump(byPsql.url)).toBe(expected)
      })

      it('is taken back step by step, each to the letter', async () => {
        const { client, url } = await openSite(base)
        const stages = [dump(url)]
        for (const file of ups) {
          await migrate(client, { to: file.slice(0, 3) })
          stages.push(dump(url))
        }

        const found: string[] = []
        for (const file of downs) {
          found.unshift(dump(url))
          await migrate(client, { command: 'down', to: Number(file.slice(0, 3)) - 1 })
        }
        found.unshift(dump(url))

        expect(found.map((text, index) => text === stages[index])).toEqual(stages.map(() => true))
      })

      it('is taken back by psql, and taken back again without an error', async () => {
        const { client, url } = await openSite(base)
        const before = dump(url)
        await migrate(client)

        for (const file of [...downs, ...downs]) psql(url, file)

        expect(dump(url)).toBe(before)
      })

      it('is taken back when only a part of it was ever done', async () => {
        const { client, url } = await openSite(base)
        const before = dump(url)
        for (const [index, file] of ups.entries()) {
          const text = readFileSync(join(here, 'migrations', file), 'utf8')
          const sections = [...text.matchAll(/^-- .* -{10,}$/gm)].map((match) => match.index)
          for (const end of sections) {
            await client.query(`${text.slice(0, end)}commit;`)
            psql(url, downs[downs.length - 1 - index] ?? '')
          }
          await migrate(client, { to: index + 1 })
        }

        await migrate(client, { command: 'down' })

        expect(dump(url)).toBe(before)
      })
    },
  )

  const portalText = (limit: number) =>
    fc.string({ unit: 'binary', minLength: 1, maxLength: limit }).map((text) => text.replaceAll('\0', '∅'))
  const portalRow = fc.record({
    name: portalText(15),
    phone: fc.bigInt({ min: 0n, max: 999_999_999_999_999n }).map(String),
    password: portalText(100),
    favouriteSport: portalText(25),
    title: portalText(15),
    description: portalText(250),
    salary: fc.option(fc.integer({ min: 0 })),
    expired: fc.option(fc.boolean()),
    coverLetter: portalText(500),
    status: fc.constantFrom('pending', 'accepted', 'rejected'),
    at: fc.date({ min: new Date('1990-01-01'), max: new Date('2040-01-01'), noInvalidDate: true }),
  })

  it('P43 preserves every existing row of a portal byte for byte', async () => {
    const { client } = await openSite(existingPortal)
    const rows = fc.sample(portalRow, 200)
    for (const [index, row] of rows.entries()) {
      await client.query(
        `with employer as (
           insert into public.users (name, email, phone, password, role, favourite_sport, created_at)
           values ($1, 'e' || $2, $3, $4, 'Employer', $5, $6) returning id
         ), seeker as (
           insert into public.users (name, email, phone, password, role, favourite_sport, created_at)
           values ($1, 's' || $2, $3, $4, 'Job Seeker', $5, $6) returning id
         ), job as (
           insert into public.jobs (title, description, category, country, city, location, fixed_salary, expired, job_posted_on, posted_by)
           select $7, $8, 'c', 'c', 'c', 'l', $9, $10, $6, id from employer
         )
         insert into public.applications
           (name, email, cover_letter, phone, address, status, resume_public_id, resume_url, applicant_id, employer_id, created_at)
         select $1, 'a' || $2, $11, $3, 'a', $12, 'r', 'u', seeker.id, employer.id, $6 from seeker, employer`,
        [
          row.name,
          String(index),
          row.phone,
          row.password,
          row.favouriteSport,
          row.at.toISOString(),
          row.title,
          row.description,
          row.salary,
          row.expired,
          row.coverLetter,
          row.status,
        ],
      )
    }
    const columns: Record<string, string> = {}
    const readPortal = async () => {
      const tables: string[][] = []
      for (const table of ['users', 'jobs', 'applications']) {
        columns[table] ??= await listColumns(client, table)
        const { rows: found } = await client.query<{ row: string }>(
          `select row(${columns[table]})::text as row from public.${table} order by id`,
        )
        tables.push(found.map(({ row }) => row))
      }
      return tables
    }
    const before = await readPortal()

    await migrate(client)

    const after = await readPortal()
    expect(after.map((table) => table.length)).toEqual([400, 200, 200])
    fc.assert(
      fc.property(fc.nat(199), (index) => {
        expect(after.map((table) => table[index])).toEqual(before.map((table) => table[index]))
      }),
      { numRuns: 1000 },
    )
    expect(after).toEqual(before)
    const { rows: added } = await client.query(
      `select (select array_agg(distinct row(number_of_openings, shortlisting_buffer, automation_enabled, applications_closed)::text) from public.jobs) as jobs,
              (select array_agg(distinct row(fit_score, rank, summary, shortlist_status, ai_processed, job_id)::text) from public.applications) as applications,
              (select count(*)::int from public.accounts join public.users on users.id = user_id and users.password = accounts.password) as accounts`,
    )
    expect(added).toEqual([{ jobs: ['(5,5,t,f)'], applications: ['(0,,,pending,f,)'], accounts: 400 }])
  })

  async function listColumns(client: pg.Client, table: string): Promise<string> {
    const { rows } = await client.query<{ names: string }>(
      `select string_agg(quote_ident(attname), ', ' order by attnum) as names
         from pg_attribute
        where attrelid = $1::regclass and attnum > 0 and not attisdropped`,
      [`public.${table}`],
    )
    return rows[0]?.names ?? ''
  }

  it('leaves an existing portal working: jobs, users and manual decisions as before', async () => {
    const { client } = await openSite(existingPortal)
    const insertUser = async (role: string) => {
      const { rows } = await client.query<{ id: string }>(
        `insert into public.users (name, email, phone, password, role, favourite_sport)
         values ('Kim', gen_random_uuid() || '@example.com', 1, 'hash', $1, 'chess') returning id`,
        [role],
      )
      return rows[0]?.id
    }
    const [employer, seeker] = [await insertUser('Employer'), await insertUser('Job Seeker')]
    await client.query(
      `insert into public.applications (name, email, cover_letter, phone, address, resume_public_id, resume_url, applicant_id, employer_id)
       values ('Kim', 'kim@example.com', '', 1, '', '', '', $1, $2)`,
      [seeker, employer],
    )
    await migrate(client)

    await client.query("update public.applications set status = 'rejected', shortlist_status = 'rejected'")
    await client.query(
      `insert into public.jobs (title, description, category, country, city, location, posted_by)
       values ('t', 'd', 'c', 'c', 'c', 'l', $1)`,
      [employer],
    )
    await insertUser('Job Seeker')

    const { rows } = await client.query(
      `select (select row(status, shortlist_status)::text from public.applications) as decided,
              (select row(number_of_openings, shortlisting_buffer, company)::text from public.jobs) as job`,
    )
    expect(rows).toEqual([{ decided: '(rejected,rejected)', job: '(1,1,Kim)' }])
  })

  it('needs no superuser where the roles are there already', async () => {
    const handOver = `do $$ begin
      execute format('alter database %I owner to portal_reports', current_database());
      execute 'alter schema public owner to portal_reports';
    end $$;`
    const { client } =
      await openSite(`${openHandedPlatform} ${existingPortal} drop table public.applications, public.jobs, public.users;
      drop schema extensions; ${handOver} set role portal_reports;`)
    const { rows } = await client.query("select current_setting('is_superuser') as superuser")

    const { ran } = await migrate(client, { base: true })

    expect(rows).toEqual([{ superuser: 'off' }])
    expect(ran).toHaveLength(ups.length)
    expect((await inspect(client, { command: 'verify' })).flatMap(({ problems }) => problems)).toEqual([])
  })

  it('lets two runners that start at once do the work once', async () => {
    const site = await openSite(schema)
    const other = new pg.Client({ connectionString: site.url })
    await other.connect()
    sites.push({ url: site.url, client: other })

    const outcomes = await Promise.all([migrate(site.client), migrate(other)])

    const versions = ups.map((file) => file.slice(0, 3))
    expect(outcomes.map(({ ran }) => ran.length).sort()).toEqual([0, versions.length])
    expect(outcomes.map(({ status }) => status.map(({ version }) => version))).toEqual([versions, versions])
  })

  it('knows a file that psql ran on its own', async () => {
    const { client, url } = await openSite(schema)
    await client.query(readFileSync(join(here, 'migrations', ups[0] ?? ''), 'utf8'))

    const { ran } = await migrate(client, { to: 2 })

    expect(ran).toEqual(['002'])
    const { rows } = await client.query('select count(checksum)::int as checksums from hiring.schema_migrations')
    expect(rows).toEqual([{ checksums: 2 }])
    expect(url).toContain(inject('postgres').prefix)
  })

  it('ends with statistics for the planner', async () => {
    const { client } = await openSite(schema)
    await client.query(
      "insert into public.users (name, email, role) select 'Kim', n || '@example.com', 'Employer' from generate_series(1, 50) n",
    )

    await migrate(client)

    const { rows } = await client.query("select reltuples from pg_class where oid = 'public.users'::regclass")
    expect(rows).toEqual([{ reltuples: 50 }])
  })

  describe('from the command line', () => {
    const run = async (words: readonly string[], url: string | undefined) => {
      const environment = { ...process.env, DATABASE_URL: url ?? '', DATA_DIR: '' }
      return promisify(execFile)('node', [join(here, 'runMigration.js'), ...words], { env: environment }).then(
        ({ stdout }) => ({ code: 0, stdout, stderr: '' }),
        (error: { code: number; stdout: string; stderr: string }) => error,
      )
    }

    it('does up without a command, and says what it did', async () => {
      const { url } = await openSite('')

      const pending = await run(['status'], url)
      const first = await run(['--base'], url)
      const second = await run([], url)
      const done = await run(['status'], url)
      const back = await run(['down', '--to', '7'], url)

      expect(pending).toMatchObject({
        code: 3,
        stdout: expect.stringContaining('001  pending  add_ai_orchestrator_schema'),
      })
      expect(first).toMatchObject({
        code: 0,
        stdout: expect.stringContaining('applied 001_add_ai_orchestrator_schema'),
      })
      expect(second).toMatchObject({ code: 0, stdout: 'nothing to do\n' })
      expect(done).toMatchObject({ code: 0, stdout: expect.not.stringContaining('pending') })
      expect(back).toMatchObject({ code: 0, stdout: 'rolled back 008_protect_portal_tables\n' })
    })

    it('says what is wrong, and fails', async () => {
      const { url } = await openSite('create table public.users (id integer primary key)')

      const lacking = await run(['up'], url)
      const misspelt = await run(['upp'], url)
      const nowhere = await run(['up'], undefined)
      const unreachable = await run(['up'], 'postgres://localhost:1/none')
      const unknown = await run(['up', '--to', '900'], url)

      expect(lacking).toMatchObject({ code: 1, stderr: expect.stringContaining('lacks users.id uuid, jobs.id uuid') })
      expect(misspelt).toMatchObject({ code: 2, stderr: expect.stringContaining('Usage:') })
      expect(nowhere).toMatchObject({ code: 1, stderr: expect.stringContaining('DATABASE_URL') })
      expect(unreachable).toMatchObject({ code: 1, stderr: expect.stringContaining('cannot be reached') })
      expect(unknown).toMatchObject({ code: 1, stderr: expect.stringContaining('no migration 900') })
    })
  })
})
