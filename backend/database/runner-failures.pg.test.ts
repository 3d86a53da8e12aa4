// What breaks a migration off: lost connections, Ctrl-C, a full disk, missing rights. Afterwards the database is before
// or after a file, never between, and the next `up` goes on.

import { execFileSync, spawn } from 'node:child_process'
import { mkdtempSync, rmSync, statfsSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type pg from 'pg'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { existingPortal, openHandedPlatform } from './existing-portal.ts'
import { closeSites, openSite, type Site, smallMigrations, until, writeMigrations } from './migration-site.ts'
import { migrate, readMigrations } from './runMigration.js'
import { readCatalogue } from './runner/catalogue.js'

type Client = Parameters<typeof migrate>[0]

const die = 'select pg_terminate_backend(pg_backend_pid())'

/** A connection whose session ends when a statement comes that the change answers to: what it gives is sent instead. */
const fragile = (client: pg.Client, change: (text: string) => string | null): Client => ({
  query: (text, parameters) => {
    const changed = change(text)
    return changed === null ? client.query(text, parameters) : client.query(changed)
  },
})

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))

/** Sessions of runners, and whether one of them waits for somebody. */
const runnerWaits = (client: pg.Client, statement: string) => async (): Promise<boolean> => {
  const { rows } = await client.query(
    `select from pg_stat_activity
      where datname = current_database()
        and application_name = 'hiring migrations'
        and wait_event_type = 'Lock'
        and query like $1`,
    [statement],
  )
  return rows.length > 0
}

describe('A migration that is broken off', () => {
  let migrated: Awaited<ReturnType<typeof readCatalogue>>
  let migrations: Awaited<ReturnType<typeof readMigrations>>

  beforeAll(async () => {
    migrations = await readMigrations()
    const { client } = await openSite(existingPortal)
    await migrate(client)
    migrated = await readCatalogue(client)
    await closeSites()
  })
  afterEach(closeSites)

  const stateOf = async (client: pg.Client, version: string) =>
    (await migrate(client, { command: 'status' })).status.find((row) => row.version === version)

  it('by the loss of its connection in the middle of any file is taken up again by the next', {
    timeout: 120_000,
  }, async () => {
    const site = await openSite(existingPortal)
    for (const { version } of migrations) {
      const runner = await site.connect()
      const recording = `insert into hiring.schema_migrations (version, name)\nvalues ('${version}'`
      const dying = fragile(runner, (text) =>
        text.includes(recording) ? text.replace(recording, `${die};\n${recording}`) : null,
      )

      const failure = await migrate(dying, { to: version, online: false }).catch(messageOf)

      expect(failure).toMatch(new RegExp(`^${version}_\\w+\\.up\\.sql did not come to its end: .*Run status`))
      expect(await stateOf(site.client, version)).toMatchObject({ state: 'pending' })
      await migrate(site.client, { to: version })
    }

    expect(await readCatalogue(site.client)).toEqual(migrated)
  })

  it('by the loss of its connection in any online step is taken up again by the next', {
    timeout: 120_000,
  }, async () => {
    const site = await openSite(existingPortal)
    for (const { version, online } of migrations) {
      for (const { sql, patient } of online) {
        // What is patient stands outside of a transaction, so it can be killed only before; see below for the middle.
        const dying = fragile(await site.connect(), (text) => {
          if (text !== sql) return null
          return patient ? die : `${sql}\n;${die}`
        })

        const failure = await migrate(dying, { to: version, online: true }).catch(messageOf)

        expect(failure).toMatch(new RegExp(`^${version}_\\w+\\.online\\.sql stopped at step \\d+ .*Run status`))
        expect(await stateOf(site.client, version)).toMatchObject({ state: 'pending', unfinished: true })
      }
      await migrate(site.client, { to: version, online: true })
    }

    expect(await readCatalogue(site.client)).toEqual(migrated)
  })

  it('while it builds an index leaves a broken one, which the next builds anew', async () => {
    const site = await openSite(existingPortal)
    const directory = writeMigrations(smallMigrations)
    const reports = await site.connect('the reports')
    await reports.query('begin isolation level repeatable read; select 1')
    const running = migrate(await site.connect(), { directory, online: true }).catch(messageOf)
    await until(runnerWaits(site.client, 'create index concurrently%'))

    await site.client.query(
      "select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and application_name = 'hiring migrations'",
    )
    const failure = await running
    await reports.query('rollback')
    const broken = await site.client.query('select from pg_index where not indisvalid')
    await migrate(site.client, { directory, online: true })

    expect(failure).toContain('002_note.online.sql stopped at step 2 (index the notes): terminating connection')
    expect(broken.rows).toHaveLength(1)
    const { rows } = await site.client.query(
      "select indisvalid from pg_index where indexrelid = 'public.idx_applications_note'::regclass",
    )
    expect(rows).toEqual([{ indisvalid: true }])
  })

  describe('by its user', () => {
    const children: ReturnType<typeof spawn>[] = []
    afterEach(() => {
      for (const child of children.splice(0)) child.kill('SIGKILL')
    })

    const start = (words: readonly string[], url: string) => {
      const program = join(import.meta.dirname, 'runMigration.js')
      const child = spawn('node', [program, ...words], { env: { ...process.env, DATABASE_URL: url } })
      children.push(child)
      const output = { text: '' }
      for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output.text += String(chunk)))
      const ended = new Promise<number | null>((resolve) => child.once('close', (code) => resolve(code)))
      return { child, output, ended }
    }

    /** A runner in the middle of a step of 010, which waits for a transaction of the portal. */
    const startAndWait = async (): Promise<{ site: Site; reports: pg.Client; runner: ReturnType<typeof start> }> => {
      const site = await openSite(existingPortal)
      await migrate(site.client, { to: 9 }).catch(() => migrate(site.client, { to: 8 }))
      const reports = await site.connect('the reports')
      await reports.query('begin isolation level repeatable read; select 1')
      const runner = start(['up', '--online'], site.url)
      await until(runnerWaits(site.client, 'create index concurrently%'))
      return { site, reports, runner }
    }

    it.each(['SIGINT', 'SIGTERM'] as const)(
      'with %s stops at once, says where it stands, and can go on',
      async (signal) => {
        const { site, reports, runner } = await startAndWait()

        runner.child.kill(signal)
        const code = await runner.ended

        expect(code).toBe(130)
        expect(runner.output.text).toMatch(
          /^008 {2}applied .*^010 {2}pending {2}index_hot_paths \(begun\)$.*up goes on/ms,
        )
        expect(await runnerWaits(site.client, '%')()).toBe(false)
        await reports.query('rollback')
        const again = start(['up', '--online'], site.url)
        expect(await again.ended).toBe(0)
        expect(await readCatalogue(site.client)).toEqual(migrated)
      },
    )

    it('while it waits for a quiet moment changes nothing', async () => {
      const site = await openSite(existingPortal)
      const before = await readCatalogue(site.client)
      const clerk = await site.connect()
      await clerk.query('begin; select from public.applications for update')
      const runner = start(['up', '--offline'], site.url)
      await until(() => runner.output.text.includes('waiting for a quiet moment'))

      runner.child.kill('SIGINT')

      expect(await runner.ended).toBe(130)
      await clerk.query('rollback')
      expect(await readCatalogue(site.client)).toEqual(before)
    })

    it('without a word (SIGKILL) does not keep its locks', async () => {
      const { site, reports, runner } = await startAndWait()

      runner.child.kill('SIGKILL')
      await runner.ended

      // The reports are still reading: only the server's own look at the connection can have ended the statement.
      await until(async () => !(await runnerWaits(site.client, '%')()))
      await reports.query('rollback')
      await migrate(site.client, { online: true })
      expect(await readCatalogue(site.client)).toEqual(migrated)
    })
  })
})

/** A small disk in memory that belongs to the server's user; null where this process may not make one for it. */
const mountSmallDisk = async (client: pg.Client): Promise<string | null> => {
  const { rows } = await client.query<{ data_directory: string }>('show data_directory')
  const data = rows[0]?.data_directory ?? ''
  const directory = mkdtempSync(join(tmpdir(), 'hiring-disk-'))
  try {
    const { uid, gid } = statSync(data)
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=32m,mode=0700,uid=${uid},gid=${gid}`, 'tmpfs', directory])
    return directory
  } catch {
    rmSync(directory, { recursive: true })
    return null
  }
}

describe('A server that cannot do it', () => {
  afterEach(closeSites)

  it('for want of disk leaves all as it was, and goes on when there is room (needs root, for a small disk)', async ({
    skip,
  }) => {
    const admin = (await openSite('')).client
    const disk = await mountSmallDisk(admin)
    if (disk === null) return skip('no right to mount a small disk')
    const space = `small_${crypto.randomUUID().slice(0, 8)}`
    await admin.query(`create tablespace ${space} location '${disk}'`)
    const { client, url } = await openSite(existingPortal, `tablespace ${space}`)
    try {
      const before = await readCatalogue(client)
      const { bavail, bsize } = statfsSync(disk)
      const filler = join(disk, 'filler')
      writeFileSync(filler, Buffer.alloc(bavail * bsize - 400_000))

      const failure = await migrate(client).catch(messageOf)

      expect(failure).toMatch(/failed and changed nothing: .* \(53100\)\. The server’s disk is full\./)
      const { status } = await migrate(client, { command: 'status' })
      const pending = status.filter(({ state }) => state === 'pending')
      expect(failure).toContain(`${pending[0]?.version}_${pending[0]?.name}.up.sql`)
      rmSync(filler)
      await migrate(client)
      await migrate(client, { command: 'down' })
      expect(await readCatalogue(client)).toEqual(before)
    } finally {
      await client.end()
      await admin.query(`drop database "${new URL(url).pathname.slice(1)}" with (force)`)
      await admin.query(`drop tablespace ${space}`)
      execFileSync('umount', [disk])
      rmSync(disk, { recursive: true })
    }
  })

  it('because it only reads is named as that', async () => {
    const { client, connect } = await openSite(existingPortal)
    await client.query(
      "do $$ begin execute format('alter database %I set default_transaction_read_only = on', current_database()); end $$",
    )

    const failure = await migrate(await connect()).catch(messageOf)

    expect(failure).toMatch(/read.?only|only reads/)
    expect((await client.query("select to_regnamespace('hiring') as hiring")).rows).toEqual([{ hiring: null }])
  })

  it('for want of rights is told whose tables they are', async () => {
    const { client, connect } = await openSite(openHandedPlatform + existingPortal)
    const before = await readCatalogue(client)
    const stranger = await connect()
    await stranger.query('set role portal_reports')

    const failure = await migrate(stranger).catch(messageOf)

    expect(failure).toMatch(/up has not begun.*run the migrations as its owner/s)
    expect(await readCatalogue(client)).toEqual(before)
  })

  it('because it is too old is told which version it needs', async () => {
    const { client } = await openSite(existingPortal)
    const old: Client = {
      query: (text, parameters) =>
        client.query(text.replace("current_setting('server_version_num')", "text '130011'"), parameters),
    }

    const failure = await migrate(old).catch(messageOf)

    expect(failure).toMatch(/This server is PostgreSQL 13; the migrations need 15 or newer/)
    expect((await client.query("select to_regnamespace('hiring') as hiring")).rows).toEqual([{ hiring: null }])
  })
})
