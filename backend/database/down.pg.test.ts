// The way down on a real server: what it shows and asks, what stops it, and that it leaves nothing of ours.

import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { PgBoss } from 'pg-boss'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openDatabase } from '../src/adapters/postgres/connection.ts'
import { installTaskQueue, openTaskQueue } from '../src/adapters/queue/task-queue.ts'
import { prepareDatabase } from '../src/prepare-database.ts'
import { clientPrograms, dumpSchema } from '../test/support/client-programs.ts'
import { fillPortal, readEveryRow } from './full-portal.ts'
import { closeSites, type Site, smallMigrations, until, writeMigrations } from './migration-site.ts'
import { asDatabase, goBack, newDirectory, openFullPortal, openPortal, removeDirectories } from './rollback-site.ts'
import { migrate, readMigrations } from './runMigration.js'
import { readCatalogue } from './runner/catalogue.js'
import { rollBack } from './runner/down.js'
import { restore } from './runner/restore.js'

afterEach(async () => {
  removeDirectories()
  await closeSites()
})

const later = Temporal.Instant.from('2100-01-01T00:00:00Z')

const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error))

describe('Rolling back', () => {
  it('shows what will be lost before it asks', async () => {
    const { client } = await openFullPortal()

    const { plan, messages } = await goBack(client)

    expect(plan?.losses).toEqual(
      expect.arrayContaining([
        { what: 'table interviews', rows: 7 },
        { what: 'table calendar_tokens', rows: 1 },
        { what: 'column applications.rank', rows: 3 },
        { what: 'column applications.job_id', rows: 7 },
        { what: 'column jobs.number_of_openings', rows: 1 },
        { what: 'column jobs.company', rows: 2 },
        { what: 'column jobs.interview_minutes', rows: 0 },
        { what: 'column users.email_verified', rows: 1 },
      ]),
    )
    expect(plan?.versions.at(-1)).toBe('001')
    const [head, title, ...lines] = messages
    expect([head, title]).toEqual([expect.stringMatching(/^down takes back 01.*001$/), 'what will be lost:'])
    expect(lines).toContain('  table interviews: 7 rows')
    expect(lines.join()).not.toContain('interview_minutes')
  })

  it('changes nothing when the answer is no, and makes no backup', async () => {
    const { client } = await openFullPortal()
    const before = await readCatalogue(client)
    const directory = newDirectory()

    const { ran } = await goBack(client, { backup: directory, confirm: async () => false })

    expect(ran).toEqual([])
    expect(readdirSync(directory)).toEqual([])
    expect(await readCatalogue(client)).toEqual(before)
  })

  it('says aloud that there will be no backup', async () => {
    const { client } = await openFullPortal()

    const { messages, ran } = await goBack(client, { backup: null })

    expect(messages).toContain('WITHOUT A BACKUP (--no-backup): all of this is gone for good')
    expect(ran).toHaveLength((await readMigrations()).length)
  })

  it('does nothing the second time', async () => {
    const { client } = await openFullPortal()
    await goBack(client)
    const directory = newDirectory()

    const { ran, plan, messages } = await goBack(client, { backup: directory })

    expect({ ran, plan, messages, files: readdirSync(directory) }).toEqual({
      ran: [],
      plan: undefined,
      messages: [],
      files: [],
    })
  })

  it('enters what it took back in the log that stays', async () => {
    const { client } = await openFullPortal()

    await goBack(client, { to: 9 })

    const { rows } = await client.query(
      "select details from public.automation_logs where action_type = 'migration_rolled_back' order by sequence",
    )
    const later = (await readMigrations()).filter(({ version }) => version > '009').toReversed()
    expect(later.length).toBeGreaterThan(1)
    expect(rows.map(({ details }) => details)).toEqual(
      later.map(({ version, name }) => ({ version, name, by: 'postgres' })),
    )
  })

  it('refuses a worker that has come while the question was open', async () => {
    const { client, connect } = await openFullPortal()
    const directory = newDirectory()
    const before = await readCatalogue(client)

    const refusal = await goBack(client, {
      backup: directory,
      confirm: async () => (await connect('hiring-orchestrator')) !== null,
    }).catch(messageOf)

    expect(refusal).toMatch(/^down has changed nothing: the application is running/)
    expect(readdirSync(directory)).toEqual([])
    expect(await readCatalogue(client)).toEqual(before)
  })

  it('saves also what the portal has written while it waited for its moment', async () => {
    const { client, connect } = await openFullPortal()
    const portal = await connect()
    await portal.query('begin; select from public.applications for update')

    const messages: string[] = []
    const done = rollBack(client, {
      backup: newDirectory(),
      confirm: async () => true,
      log: (message) => messages.push(message),
    })
    await until(() => messages.some((message) => message.includes('waiting for a quiet moment')))
    await portal.query("update public.jobs set number_of_openings = 4; update public.users set password = 'changed'")
    await portal.query("delete from public.jobs where company = 'Not the poster’s'")
    await portal.query('commit')
    const expected = await readEveryRow(portal)
    const { backup } = await done

    expect(messages).toContain('saved 1 row of jobs, which had changed meanwhile')
    expect(messages.filter((message) => message.endsWith('of resumes') || message.includes('resumes,'))).toEqual([
      'saved 7 rows of resumes',
    ])
    await migrate(client)
    await restore(client, backup ?? '', () => {})
    const restored = await readEveryRow(client)
    expect({ ...restored, automation_logs: [] }).toEqual({ ...expected, automation_logs: [] })
  })

  it.each([
    ['that is not there', () => join(newDirectory(), 'missing'), 'there is no such directory'],
    [
      'that is a file',
      () => {
        const file = join(newDirectory(), 'file')
        writeFileSync(file, '')
        return file
      },
      'that is no directory',
    ],
  ])('changes nothing when the backup shall go to a directory %s', async (_, place, reason) => {
    const { client } = await openFullPortal()
    const before = await readCatalogue(client)

    const refusal = await goBack(client, { backup: place() }).catch(messageOf)

    expect(refusal).toContain(`: ${reason}. Nothing was rolled back.`)
    expect(await readCatalogue(client)).toEqual(before)
  })

  it('changes nothing when the disk is full (needs root, for a small disk)', async ({ skip }) => {
    const disk = newDirectory()
    try {
      execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=32k', 'tmpfs', disk], { stdio: 'ignore' })
    } catch {
      return skip('no right to mount a small disk')
    }
    try {
      const { client } = await openFullPortal()
      const before = await readCatalogue(client)

      const refusal = await goBack(client, { backup: disk }).catch(messageOf)

      expect(refusal).toContain(': the disk is full. Nothing was rolled back. Name another place with --backup-dir')
      expect(await readCatalogue(client)).toEqual(before)
      expect(readdirSync(disk)).toEqual([])
    } finally {
      execFileSync('umount', [disk])
    }
  })

  it('leaves columns that the portal had before, with what is in them', async () => {
    const { client } = await openPortal()
    await client.query('alter table public.applications add summary text; alter table public.jobs add company text')
    await migrate(client)
    await fillPortal(asDatabase(client))

    const { plan } = await goBack(client)

    const lost = plan?.losses.map(({ what }) => what)
    expect(lost).toContain('column applications.rank')
    expect(lost).not.toContain('column applications.summary')
    expect(lost).not.toContain('column jobs.company')
    const { rows } = await client.query('select summary from public.applications where summary is not null')
    expect(rows).toHaveLength(5)
  })

  it('changes nothing when a file would delete more than was saved', async () => {
    const { client } = await openPortal()
    const directory = writeMigrations({
      ...smallMigrations,
      '002_note.down.sql': smallMigrations['002_note.down.sql'].replace(
        'drop column if exists note',
        'drop column if exists note, drop column cover_letter',
      ),
    })
    await migrate(client, { directory })
    const before = await readCatalogue(client)

    const refusal = await goBack(client, { directory }).catch(messageOf)

    expect(refusal).toMatch(/would delete more than was saved: public.applications.cover_letter/)
    expect(await readCatalogue(client)).toEqual(before)
  })

  it('takes all files back or none', async () => {
    const { client } = await openPortal()
    const directory = writeMigrations({ ...smallMigrations, '001_records.down.sql': 'select 1 / 0;' })
    await migrate(client, { directory })
    const before = await readCatalogue(client)
    const backups = newDirectory()

    const failure = await goBack(client, { directory, backup: backups }).catch(messageOf)

    expect(failure).toBe('001_records.down.sql failed, and nothing was rolled back: division by zero (22012).')
    expect(readdirSync(backups)).toEqual([])
    expect(await readCatalogue(client)).toEqual(before)
  })
})

describe('Rolling back what was only begun', () => {
  const broken = {
    ...smallMigrations,
    '002_note.online.sql': `${smallMigrations['002_note.online.sql']}\n-- step: break off\nselect 1 / 0;\n`,
  }
  let site: Site
  beforeEach(async () => {
    site = await openPortal()
  })

  it('takes the steps of the unfinished migration back as well', async () => {
    const { client } = site
    const before = await readCatalogue(client)
    const directory = writeMigrations(broken)
    await expect(migrate(client, { directory, online: true })).rejects.toThrow(/stopped at step 4/)

    const { ran } = await goBack(client, { directory })

    expect(ran).toEqual(['002', '001'])
    expect(await readCatalogue(client)).toEqual(before)
  })

  it('also as a library', async () => {
    const { client } = site
    const before = await readCatalogue(client)
    const directory = writeMigrations(broken)
    await expect(migrate(client, { directory, online: true })).rejects.toThrow(/stopped at step 4/)

    const { ran } = await migrate(client, { directory, command: 'down' })

    expect(ran).toEqual(['002', '001'])
    expect(await readCatalogue(client)).toEqual(before)
  })

  it('takes back steps that psql ran and that nothing records', async () => {
    const { client } = site
    const before = await readCatalogue(client)
    const steps = readFileSync(
      new URL('migrations/001_add_ai_orchestrator_schema.online.sql', import.meta.url),
      'utf8',
    ).split(/^(?=-- (?:patient )?step:)/m)
    for (const step of steps.slice(1, 5)) await client.query(step)
    expect(await readCatalogue(client)).not.toEqual(before)

    const { ran } = await goBack(client)

    expect(ran).toEqual(['001'])
    expect(await readCatalogue(client)).toEqual(before)
  })

  it('leaves a schema of that name alone that is somebody else’s', async () => {
    const { client } = site
    await client.query('create schema hiring; create table hiring.agencies (id integer)')

    const { ran } = await goBack(client)

    expect(ran).toEqual([])
    expect((await client.query("select to_regclass('hiring.agencies') as kept")).rows).toEqual([
      { kept: 'hiring.agencies' },
    ])
  })
})

describe('Rolling back where the application has run', () => {
  const log = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} }

  it('refuses while it runs, and removes its task queue with everything else', async () => {
    const { client, url } = await openPortal()
    const readSchema = async () => [await readCatalogue(client), clientPrograms ? dumpSchema(url) : null]
    const before = await readSchema()
    const application = await openDatabase({ databaseUrl: url })
    await prepareDatabase(application, { databaseUrl: url, migrationDatabaseUrl: null, log })
    const queue = await openTaskQueue({
      database: { kind: 'postgres', connectionString: url },
      now: () => Temporal.Now.instant(),
      log,
    })
    await application.db
      .transaction()
      .execute((trx) => queue.tasksIn(trx).enqueue({ name: 'sweep', payload: {} }, { at: later }))

    const refusal = await goBack(client).catch(messageOf)
    await queue.stop()
    await application.close()
    const { plan, backup, messages } = await goBack(client)

    expect(refusal).toMatch(/^down has changed nothing: the application is running .*hiring-orchestrator.*hiring-queue/)
    expect(plan?.losses).toContainEqual({ what: 'waiting tasks', rows: 1 })
    expect(readFileSync(join(backup, 'pgboss.job.csv'), 'utf8')).toContain('"sweep"')
    expect(messages).toContain('removed the task queue')
    expect(await readSchema()).toEqual(before)
    expect((await client.query("select to_regnamespace('pgboss') as queue")).rows).toEqual([{ queue: null }])
  })

  it('leaves a queue that is the portal’s own', async () => {
    const { client, url } = await openPortal()
    const boss = new PgBoss(url)
    await boss.start()
    await boss.createQueue('newsletters')
    await boss.stop({ graceful: false })
    await migrate(client)
    await installTaskQueue({ kind: 'postgres', connectionString: url }, log)

    await goBack(client)

    expect((await client.query('select name from pgboss.queue order by 1')).rows).toContainEqual({
      name: 'newsletters',
    })
  })

  it('keeps the queue as long as a migration stays', async () => {
    const { client, url } = await openPortal()
    await migrate(client)
    await installTaskQueue({ kind: 'postgres', connectionString: url }, log)

    await goBack(client, { to: 5 })

    expect((await client.query("select to_regnamespace('pgboss') is not null as kept")).rows).toEqual([{ kept: true }])
  })
})
