// What verify says of portals as they are on real servers: nothing of a sound one, and of its holes what they are.

import pg from 'pg'
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from 'vitest'
import { existingPortal, openHandedPlatform } from './existing-portal.ts'
import { inspect, migrate } from './runMigration.js'
import { readBaseSchema } from './runner/migrations.js'

const schema = await readBaseSchema()

describe('Verifying a portal on PostgreSQL', () => {
  let admin: pg.Client
  const clients: pg.Client[] = []
  const roles: string[] = []

  beforeAll(async () => {
    admin = new pg.Client({ connectionString: inject('postgres').url })
    await admin.connect()
  })
  afterEach(async () => {
    for (const client of clients.splice(0)) {
      for (const role of roles.splice(0)) await client.query(`drop owned by ${role}; drop role ${role}`)
      await client.end()
    }
  })
  afterAll(() => admin.end())

  async function openMigrated(base: string): Promise<pg.Client> {
    const name = `${inject('postgres').prefix}${crypto.randomUUID().slice(0, 8)}`
    await admin.query(`create database "${name}" template template0`)
    const url = new URL(inject('postgres').url)
    url.pathname = `/${name}`
    const client = new pg.Client({ connectionString: url.href })
    await client.connect()
    clients.push(client)
    await client.query(base)
    await migrate(client)
    return client
  }

  /** A role of its own name: roles belong to the server, and other tests run on it too. */
  async function createRole(client: pg.Client, attributes: string): Promise<string> {
    const role = `r_${crypto.randomUUID().slice(0, 8)}`
    await client.query(`create role ${role} ${attributes}`)
    roles.push(role)
    return role
  }

  async function verify(client: pg.Client) {
    const findings = await inspect(client, { command: 'verify' })
    return {
      problems: findings.flatMap(({ problems }) => problems),
      notes: findings.flatMap(({ notes = [] }) => notes),
    }
  }

  it.each([
    ['a new installation', schema, 0],
    ['an existing portal', existingPortal, 3],
    ['an existing portal on a platform that grants everything', openHandedPlatform + existingPortal, 3],
  ] as const)('finds no fault in %s, and names the portal’s own holes', async (_, base, holes) => {
    const client = await openMigrated(base)

    const { problems, notes } = await verify(client)

    expect(problems).toEqual([])
    expect(notes).toHaveLength(holes)
    for (const note of notes) expect(note).toMatch(/^policy "Allow everything" on \w+ lets everybody through: a hole,/)
  })

  it('finds no fault whatever search path the session has', async () => {
    const client = await openMigrated(existingPortal)
    await client.query('set search_path = hiring, public')

    const { problems } = await verify(client)

    expect(problems).toEqual([])
  })

  it('finds no fault in a portal whose words are an enumeration', async () => {
    const client = await openMigrated(
      existingPortal
        .replaceAll(/status varchar\(20\) default 'pending' check \([^)]*\)\)/g, "status decision default 'pending'")
        .replace(
          'create table public.users',
          "create type decision as enum ('pending', 'accepted', 'rejected'); create table public.users",
        ),
    )

    const { problems } = await verify(client)

    expect(problems).toEqual([])
  })

  it('finds no fault in a portal that had columns of our names, with its own defaults and comments', async () => {
    const client = await openMigrated(`${existingPortal}
      alter table public.users add column company text default 'theirs';
      comment on column public.users.company is 'theirs';
      alter table public.users add column updated_at timestamptz not null default '2020-01-01Z';
      alter table public.applications add column job_id uuid references public.jobs (id) on delete cascade;`)

    const { problems } = await verify(client)

    expect(problems).toEqual([])
  })

  it('calls a hole open for a login of the portal’s own, until that has a policy by name', async () => {
    const client = await openMigrated(existingPortal)
    const role = await createRole(client, 'login')
    await client.query(`grant select, update on public.users to ${role}`)

    const before = await verify(client)
    await client.query(`drop policy "Allow everything" on public.users;
      create policy portal_logs_in on public.users to ${role} using (true)`)
    const after = await verify(client)

    expect(before.problems).toEqual([
      `policy "Allow everything" on users lets everybody through: a hole that stays open for ${role} (select), ${role} (update). Give each of them a policy of its own, by name, then run up --harden.`,
    ])
    expect(after.problems).toEqual([])
  })

  it('calls a hole closed for a role that nobody can take on, and open once somebody can', async () => {
    const client = await openMigrated(existingPortal)
    const group = await createRole(client, 'nologin')
    await client.query(`grant select on public.jobs to ${group}`)

    const before = await verify(client)
    const person = await createRole(client, 'login')
    await client.query(`grant ${group} to ${person}`)
    const after = await verify(client)

    expect(before.problems).toEqual([])
    expect(after.problems).toEqual([expect.stringContaining(`stays open for ${group} (select)`)])
  })

  it('calls a hole open for the API where a restrictive policy is gone', async () => {
    const client = await openMigrated(existingPortal)
    await client.query('drop policy users_read_self_and_applicants_only on public.users')

    const { problems } = await verify(client)

    expect(problems).toEqual([
      expect.stringContaining('policy users_read_self_and_applicants_only on users is missing'),
      expect.stringContaining(
        'policy "Allow everything" on users lets everybody through: a hole that stays open for authenticated (select)',
      ),
    ])
  })

  it('changes nothing', async () => {
    const client = await openMigrated(existingPortal)
    await client.query('set default_transaction_read_only = on')

    const { problems } = await verify(client)

    expect(problems).toEqual([])
  })
})
