// What is said before a migration, on a real server: every finding on a portal that gives cause for it.

import { afterEach, describe, expect, inject, it } from 'vitest'
import { existingPortal, openHandedPlatform } from './existing-portal.ts'
import { closeSites, openSite, type Site, until } from './migration-site.ts'
import { obstacles, remarks } from './portal-obstacles.ts'
import { inspect, migrate } from './runMigration.js'
import type { Client } from './runner/client.js'
import { findNeededDisk } from './runner/forecast.js'

type Findings = Awaited<ReturnType<typeof inspect>>

const look = (client: Client): Promise<Findings> => inspect(client, { command: 'preflight' })

const listProblems = (findings: Findings) => findings.flatMap(({ problems }) => problems)
const listNotes = (findings: Findings, check: string) =>
  findings.find((finding) => finding.check === check)?.notes ?? []

describe('Looking before a migration of PostgreSQL', () => {
  afterEach(closeSites)

  it.each(obstacles.map(([check, statements, words]) => [check, words, statements] as const))(
    'keeps up from beginning, by %s: %s',
    { timeout: 30_000 },
    async (check, words, statements) => {
      const { client } = await openSite(existingPortal)
      await client.query(statements)

      const findings = await look(client)

      expect(findings.find((finding) => finding.check === check)?.problems.join('\n')).toContain(words)
      await expect(migrate(client)).rejects.toThrow()
    },
  )

  it.each(remarks.map(([check, statements, words]) => [check, words, statements] as const))(
    'remarks without refusing, by %s: %s',
    async (check, words, statements) => {
      const { client } = await openSite(existingPortal)
      await client.query(statements)

      const findings = await look(client)

      expect(listProblems(findings)).toEqual([])
      expect(listNotes(findings, check)).toContainEqual(expect.stringMatching(words))
    },
  )

  it('is not deceived by the migrations themselves: nothing is in the way of a second run, nor of a half one', async () => {
    const { client } = await openSite(existingPortal)
    await client.query('alter table public.users add company text')
    await migrate(client, { to: 4 })

    const onTheWay = await look(client)
    await migrate(client)
    const done = await look(client)

    expect([listProblems(onTheWay), listProblems(done)]).toEqual([[], []])
    expect(listNotes(onTheWay, 'names that the migrations use')).toEqual([])
  })

  it('changes nothing: a session that may only read hears the same', async () => {
    const { client } = await openSite(existingPortal)
    const heard = await look(client)
    await client.query('set default_transaction_read_only = on')

    const reading = await look(client)

    const words = (findings: Findings) =>
      findings.flatMap(({ check, problems, notes = [] }) =>
        check === 'room on the disk' ? [] : [...problems, ...notes],
      )
    expect(words(reading).filter((text) => !text.startsWith('This session only reads'))).toEqual(words(heard))
  })

  it('asks a portal whose names are not text for text', async () => {
    const { client } = await openSite(existingPortal)
    await client.query('alter table public.users alter name type integer using 1')

    const findings = await look(client)

    expect(listProblems(findings)).toEqual(['The portal lacks users.name text: it is integer.'])
  })

  it('asks for a database that can hold every name', async () => {
    const { client } = await openSite(existingPortal, "encoding 'SQL_ASCII' lc_collate 'C' lc_ctype 'C'")

    const findings = await look(client)

    expect(listProblems(findings)).toEqual([expect.stringContaining('is encoded in SQL_ASCII')])
  })

  it('knows an old server, and asks it nothing else', async () => {
    const { client } = await openSite(existingPortal)
    const old: Client = {
      query: async (text, parameters) => {
        const { rows } = await client.query(text, parameters)
        return { rows: rows.map((row) => ('version' in row && 'release' in row ? { ...row, version: 130_004 } : row)) }
      },
    }

    const findings = await look(old)

    expect(findings.at(-1)).toMatchObject({ check: 'the server', problems: [expect.stringContaining('PostgreSQL 13')] })
    expect(findings).toHaveLength(2)
  })

  it('knows a pooler by the session number that it makes up', async () => {
    const { client } = await openSite(existingPortal)
    const behind = (port: number) => ({ query: client.query.bind(client), processID: 1, port })

    const direct = await look(client)
    const inTransactions = await look(behind(6543))
    const inSessions = await look(behind(5432))

    expect(listNotes(direct, 'the server')).toHaveLength(1)
    expect(listProblems(inTransactions)).toEqual([expect.stringContaining('A pooler in transaction mode')])
    expect(listProblems(inSessions)).toEqual([])
    expect(listNotes(inSessions, 'the server')).toContainEqual(expect.stringContaining('it must be in session mode'))
  })

  describe('with others connected', () => {
    const openTransaction = async ({ client, connect }: Site, name: string, statement: string) => {
      const other = await connect(name)
      await other.query(`begin; ${statement}`)
      await until(async () => {
        const { rows } = await client.query(
          "select clock_timestamp() - xact_start > interval '1.1 s' as old from pg_stat_activity where application_name = $1 and datname = current_database()",
          [name],
        )
        return rows[0]?.old === true
      })
    }

    it('names the running orchestrator, and who will be waited for, but not what they do', async () => {
      const site = await openSite(existingPortal)
      await site.connect('hiring-orchestrator')
      await openTransaction(site, 'the portal', "update public.users set name = 'secret'")

      const findings = await look(site.client)

      const notes = listNotes(findings, 'other sessions')
      expect(listProblems(findings)).toEqual([])
      expect(notes).toEqual([
        expect.stringMatching(/^The orchestrator is running: hiring-orchestrator with session \d+\./),
        expect.stringMatching(
          /^Session \d+ \(the portal, idle in transaction\) has had .* open for \d+ s and holds (public\.)?users: up will wait/,
        ),
      ])
      expect(notes.join()).not.toContain('secret')
    })

    it('does not wait for a table that somebody holds', async () => {
      const site = await openSite(existingPortal)
      const other = await site.connect('the portal')
      await other.query('begin; lock table public.applications in access exclusive mode')

      const findings = await look(site.client)

      expect(listProblems(findings)).toEqual([expect.stringContaining('keeps everybody from reading a table')])
      expect(listNotes(findings, 'other sessions')).toEqual([
        expect.stringMatching(
          /^Session \d+ \(the portal, idle in transaction\) .* and holds (public\.)?applications: up will wait/,
        ),
      ])
    })

    it('names a prepared transaction that holds a table', async (context) => {
      const site = await openSite(existingPortal)
      const { rows } = await site.client.query("select current_setting('max_prepared_transactions')::int as allowed")
      if (rows[0]?.allowed === 0) context.skip('this server allows no prepared transactions')
      await site.client.query("begin; update public.jobs set title = 't'; prepare transaction 'left over'")

      const findings = await look(site.client)
      await site.client.query("rollback prepared 'left over'")

      expect(listProblems(findings)).toEqual([
        expect.stringMatching(/^The prepared transaction left over holds .*jobs/),
      ])
    })
  })

  it('goes the online way on a large portal, and says about how many rows it has', { timeout: 60_000 }, async () => {
    const { client } = await openSite(existingPortal)
    await client.query(`
      insert into public.users (name, email, phone, password, role, favourite_sport)
      select 'S', n || '@example.com', 1, 'x', 'Job Seeker', '' from generate_series(1, 120000) as n;
      analyze public.users`)

    const findings = await look(client)

    const [first] = listNotes(findings, 'what will happen')
    expect(first).toContain('In small steps beside the working portal, on users (about 120,000 rows)')
    expect(listNotes(findings, 'how long it will take')[0]).toContain('No statement of the portal should wait')
  })

  it('refuses where the disk has no room', async (context) => {
    if (inject('postgres').origin === 'TEST_DATABASE_URL') context.skip('the server may be on another machine')
    const { client } = await openSite(existingPortal)
    const cost = { version: '001', seconds: 1, bytes: 1e18, largestBytes: 1e17 }

    const finding = await findNeededDisk(client, { kind: 'plain', superuser: true }, { costs: [cost] })

    expect(finding.problems).toEqual([expect.stringContaining('Make room first.')])
  })

  it('lets an owner who is no superuser begin, where the roles are there', async () => {
    const site = await openSite(`${openHandedPlatform}${existingPortal}
      do $$ begin execute format('alter database %I owner to portal_reports', current_database()); end $$;
      alter schema public owner to portal_reports;
      alter table public.users owner to portal_reports;
      alter table public.jobs owner to portal_reports;
      alter table public.applications owner to portal_reports;`)
    await site.client.query('set role portal_reports')
    await site.connect('the portal')

    const findings = await look(site.client)

    expect(listProblems(findings)).toEqual([])
    expect(listNotes(findings, 'other sessions')).toEqual([
      expect.stringContaining('What other users do in 1 session cannot be seen.'),
    ])
    expect(listNotes(findings, 'room on the disk')).toEqual([expect.stringContaining('cannot be seen from here')])
  })
})
