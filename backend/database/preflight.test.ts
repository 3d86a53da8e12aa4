// What is said before a migration, in the embedded database: all of it but what only a server has.

import { PGlite } from '@electric-sql/pglite'
import { btree_gist } from '@electric-sql/pglite/contrib/btree_gist'
import { createPgConfig } from '@electric-sql/pglite/node-postgres'
import pg from 'pg'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { existingPortal } from './existing-portal.ts'
import { inspect, migrate, readMigrations } from './runMigration.js'

type Findings = Awaited<ReturnType<typeof inspect>>

const problemsOf = (findings: Findings, check: string) =>
  findings.find((finding) => finding.check === check)?.problems ?? ['not looked at']
const notesOf = (findings: Findings, check: string) => findings.find((finding) => finding.check === check)?.notes ?? []
const allProblems = (findings: Findings) => findings.flatMap(({ problems }) => problems)

const roles = `
  create role anon nologin;
  create role authenticated nologin;
  create role service_role nologin bypassrls;`

const interviews = `
  insert into public.users (name, email, phone, password, role, favourite_sport)
  values ('E', 'e@example.com', 1, 'x', 'Employer', ''), ('S', 's@example.com', 1, 'x', 'Job Seeker', ''),
         ('T', 't@example.com', 1, 'x', 'Job Seeker', '');
  insert into public.jobs (title, description, category, country, city, location, posted_by)
  select 't', 'd', 'c', 'c', 'c', 'l', id from public.users where name = 'E';
  insert into public.applications
    (name, email, cover_letter, phone, address, resume_public_id, resume_url, applicant_id, employer_id, job_id)
  select users.name, users.email, '', 1, '', '', '', users.id, jobs.posted_by, jobs.id
    from public.users, public.jobs where role = 'Job Seeker';
  insert into public.interviews
    (application_id, job_id, recruiter_id, candidate_id, rank_at_time, status, scheduled_time)
  select id, job_id, employer_id, applicant_id, 1, 'confirmed',
         case name when 'S' then '2030-01-15T10:00:00Z' else '2030-01-15T10:30:00Z' end::timestamptz
    from public.applications;`

/** Starting another database takes longer than emptying this one. */
const reset = `
  reset role;
  drop schema if exists hiring, extensions, public cascade;
  drop role if exists anon, authenticated, service_role, somebody;
  create schema public;
  grant usage on schema public to public;`

describe('Looking before a migration of the embedded database', () => {
  let lite: PGlite
  let client: pg.Client

  beforeAll(async () => {
    lite = await PGlite.create({ extensions: { btree_gist } })
    client = new pg.Client(createPgConfig(lite))
    await client.connect()
  })
  afterEach(() => client.query(reset))
  afterAll(async () => {
    await client.end()
    await lite.close()
  })

  async function open(base: string): Promise<pg.Client> {
    await client.query(base)
    return client
  }

  const look = (client: pg.Client, base = false) => inspect(client, { command: 'preflight', base })

  it('asks for a portal, unless one is to be created', async () => {
    const client = await open('')

    const existing = await look(client)
    const fresh = await look(client, true)

    expect(problemsOf(existing, 'the portal’s tables')).toContain('The portal lacks users.id uuid.')
    expect(allProblems(fresh)).toEqual([])
    expect(notesOf(fresh, 'what will happen')[0]).toMatch(/^schema\.sql comes first/)
  })

  it('finds nothing in the way of an existing portal, and says which database it is', async () => {
    const client = await open(existingPortal)

    const findings = await look(client)

    expect(allProblems(findings)).toEqual([])
    expect(notesOf(findings, 'the server')).toEqual([expect.stringMatching(/PGlite\.$/)])
    expect(notesOf(findings, 'what will happen')).toHaveLength((await readMigrations()).length)
  })

  it('says that another user than the owner can neither make the roles nor change the tables', async () => {
    const client = await open(`${existingPortal} create role somebody; set role somebody`)

    const findings = await look(client)

    expect(problemsOf(findings, 'roles for the API')).toEqual([
      expect.stringContaining('create role anon nologin;'),
      expect.stringContaining('create role authenticated nologin;'),
      expect.stringContaining('create role service_role nologin bypassrls;'),
    ])
    expect(problemsOf(findings, 'rights on the portal’s tables')).toEqual([
      expect.stringContaining('The table applications belongs to somebody else'),
      expect.stringContaining('The table jobs belongs to somebody else'),
      expect.stringContaining('The table users belongs to somebody else'),
      expect.stringContaining('grant create on database'),
      expect.stringContaining('grant create on schema public to somebody;'),
    ])
    expect(problemsOf(findings, 'extension btree_gist')).toEqual([
      expect.stringContaining('create extension btree_gist;'),
    ])
  })

  it.each([
    ['alter role service_role nobypassrls', 'The role service_role is held by row level security'],
    ['alter role anon bypassrls', 'The role anon passes by row level security'],
    ['alter role authenticated superuser', 'The role authenticated passes by row level security'],
  ])('refuses roles on which no policy can rely: %s', async (statement, words) => {
    const client = await open(`${existingPortal} ${roles} ${statement}`)

    const findings = await look(client)

    expect(allProblems(findings)).toEqual([expect.stringContaining(words)])
  })

  it('asks for the extension that keeps interviews from overlapping', async () => {
    const bare = await PGlite.create()
    const visitor = new pg.Client(createPgConfig(bare))
    await visitor.connect()

    const findings = await look(visitor, true)

    await visitor.end()
    await bare.close()
    expect(problemsOf(findings, 'extension btree_gist')).toEqual([expect.stringContaining('postgresql-contrib')])
  })

  it('finds confirmed interviews of one recruiter that overlap, before 005 does', async () => {
    const client = await open(existingPortal)
    await migrate(client, { to: 4 })
    await client.query(interviews)

    const findings = await look(client)

    expect(allProblems(findings)).toEqual([
      '1 pairs of confirmed interviews of one recruiter overlap. Move or cancel one of each.',
    ])
    await expect(migrate(client)).rejects.toThrow('up has not begun')
  })

  it('knows the portal’s own columns from ours where steps of 001 were done by hand', async () => {
    const client = await open(`${existingPortal} alter table public.users add company text;`)
    const [first] = await readMigrations()
    for (const { sql } of first?.online ?? []) await client.query(sql)

    const findings = await look(client)

    expect(allProblems(findings)).toEqual([])
    expect(notesOf(findings, 'names that the migrations use')).toEqual([
      expect.stringContaining('users.company (text) is the portal’s own'),
    ])
  })

  it('finds a name that a later migration would use', async () => {
    const client = await open(existingPortal)
    await migrate(client, { to: 8 })
    await client.query('create index idx_applications_unprocessed on public.applications (name)')

    const findings = await look(client)

    expect(allProblems(findings)).toEqual([
      expect.stringContaining('index idx_applications_unprocessed is there already'),
    ])
  })
})
