// Migrations on a real server: on an empty one, and on a portal with its data in it.

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import type pg from 'pg'
import { afterEach, describe, expect, it } from 'vitest'
import { existingPortal, openHandedPlatform } from './existing-portal.ts'
import { closeSites, openSite } from './migration-site.ts'
import { inspect, migrate } from './runMigration.js'

const here = import.meta.dirname
const ups = readdirSync(join(here, 'migrations'))
  .filter((file) => file.endsWith('.up.sql'))
  .sort()
const schema = readFileSync(join(here, 'schema.sql'), 'utf8')

describe('Migrating PostgreSQL', () => {
  afterEach(closeSites)

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
    const other = await site.connect()

    const outcomes = await Promise.all([migrate(site.client), migrate(other)])

    const versions = ups.map((file) => file.slice(0, 3))
    expect(outcomes.map(({ ran }) => ran.length).sort()).toEqual([0, versions.length])
    expect(outcomes.map(({ status }) => status.map(({ version }) => version))).toEqual([versions, versions])
  })

  it('knows a file that psql ran on its own', async () => {
    const { client } = await openSite(schema)
    await client.query(readFileSync(join(here, 'migrations', ups[0] ?? ''), 'utf8'))

    const { ran } = await migrate(client, { to: 2 })

    expect(ran).toEqual(['002'])
    const { rows } = await client.query('select count(checksum)::int as checksums from hiring.schema_migrations')
    expect(rows).toEqual([{ checksums: 2 }])
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
})
