// The way up on a real server, beside a portal that is in use. What breaks it off is in runner-failures.pg.test.ts.

import type pg from 'pg'
import { afterEach, describe, expect, it } from 'vitest'
import { existingPortal } from './existing-portal.ts'
import { closeSites, openSite, type Site, smallMigrations, until, writeMigrations } from './migration-site.ts'
import { migrate, readMigrations } from './runMigration.js'
import { watchForWaits } from './runner/watch.js'
import { insertUser } from './sample-portal.ts'

type Connection = Parameters<typeof watchForWaits>[0]
type Options = NonNullable<Parameters<typeof migrate>[1]>

const columnsOfApplications = async (client: pg.Client): Promise<string[]> => {
  const { rows } = await client.query<{ name: string }>(
    "select attname as name from pg_attribute where attrelid = 'public.applications'::regclass and attnum > 0 and not attisdropped",
  )
  return rows.map(({ name }) => name)
}

/** One application, so that there is a row to lock and to fill. */
const addApplication = async (client: pg.Client): Promise<void> => {
  const people = ['Employer', 'Job Seeker'] as const
  const [employer, seeker] = await Promise.all(
    people.map((role) => insertUser(client as unknown as pg.PoolClient, role, { favourite_sport: 'chess' })),
  )
  await client.query(
    `insert into public.applications (name, email, cover_letter, phone, address, resume_public_id, resume_url, applicant_id, employer_id)
     values ('Kim', 'kim@example.com', '', 1, '', '', '', $1, $2)`,
    [seeker, employer],
  )
}

describe('Migrating beside a running portal', () => {
  afterEach(closeSites)

  const openPortal = async (): Promise<Site> => {
    const site = await openSite(existingPortal)
    await addApplication(site.client)
    return site
  }

  /** Runs `up` of the small migrations and keeps what it says. */
  const start = (client: pg.Client, options: Options = {}) => {
    const messages: string[] = []
    const directory = options.directory ?? writeMigrations(smallMigrations)
    const log = (message: string) => messages.push(message)
    return { messages, done: migrate(client, { directory, online: true, log, ...options }) }
  }

  it('does the long work in steps, and says each with its duration', async () => {
    const { client } = await openPortal()

    const { messages, done } = start(client)
    await done

    expect(messages.map((message) => message.replace(/\(\d+\.\d s\)/, '(time)'))).toEqual([
      'applied 001_records (time)',
      '002 step 1 of 3, add the column (time)',
      '002 step 2 of 3, index the notes (time)',
      '002 step 3 of 3, fill the notes (time)',
      'applied 002_note (time)',
    ])
    const { rows } = await client.query(
      "select note, to_regclass('hiring.unfinished_migration') as unfinished from public.applications",
    )
    expect(rows).toEqual([{ note: 'filled', unfinished: null }])
  })

  it('tells the file which version the steps have prepared, and a file without steps nothing', async () => {
    const { client } = await openPortal()
    const tell = (text: string) =>
      text.replace(
        'insert into hiring',
        () => `do $$
begin
  execute format('comment on table public.users is %L', coalesce(current_setting('hiring.prepared', true), 'nothing'));
end
$$;
insert into hiring`,
      )
    const directory = writeMigrations({
      ...smallMigrations,
      '001_records.up.sql': tell(smallMigrations['001_records.up.sql']),
      '002_note.up.sql': tell(smallMigrations['002_note.up.sql']),
    })
    const readComment = async () =>
      (await client.query("select obj_description('public.users'::regclass) as comment")).rows[0]?.comment

    await start(client, { directory, to: 1 }).done
    const first = await readComment()
    await start(client, { directory }).done

    expect([first, await readComment()]).toEqual(['nothing', '002'])
  })

  it('takes the steps by itself where a table has more than 10,000 rows, and only there', async () => {
    const [small, large] = [await openPortal(), await openPortal()]
    await large.client.query(
      `insert into public.users (name, email, phone, password, role, favourite_sport)
       select 'Kim', n || '@example.com', 1, 'hash', 'Employer', 'chess' from generate_series(1, 10001) n`,
    )

    const onSmall = start(small.client, { online: undefined })
    const onLarge = start(large.client, { online: undefined })
    const onDemand = start((await openPortal()).client, { online: false })
    await Promise.all([onSmall.done, onLarge.done, onDemand.done])

    const steps = (messages: string[]) => messages.filter((message) => message.includes('step')).length
    expect([onSmall, onLarge, onDemand].map(({ messages }) => steps(messages))).toEqual([0, 3, 0])
  })

  it.each([
    ['in steps', true],
    ['at one go', false],
  ])('never lets a statement of the portal wait for it while it waits itself, %s', async (_, online) => {
    const { client, connect } = await openPortal()
    const holder = await connect()
    const clerk = await connect()
    await holder.query('begin; select from public.applications for update')
    // The server itself refuses a statement of the portal that has to wait longer.
    await clerk.query("set lock_timeout = '250ms'")

    const { messages, done } = start(client, { online })
    let statements = 0
    await until(async () => {
      await clerk.query(
        "insert into public.users (name, email, phone, password, role, favourite_sport) values ('Kim', gen_random_uuid() || '@x.org', 1, 'hash', 'Employer', 'chess')",
      )
      await clerk.query('select count(*) from public.applications')
      statements += 2
      return messages.some((message) => message.includes('waiting for a quiet moment'))
    })
    await holder.query('commit')
    const { ran } = await done

    expect(ran).toEqual(['001', '002'])
    expect(statements).toBeGreaterThan(2)
    expect(messages.join()).toMatch(/in the way: session \d+ \(the portal, idle in transaction, for \d+ s\)/)
  })

  it.each([
    ['a step', true, /002 step 1 of 3, add the column found no quiet moment/],
    ['a file', false, /002_note\.up\.sql found no quiet moment/],
  ])(
    'gives up on %s in the end, names who is in the way but not what they do, and changes nothing',
    async (_, online, expected) => {
      const { client, connect } = await openPortal()
      const directory = writeMigrations(smallMigrations)
      await start(client, { directory, to: 1 }).done
      const holder = await connect('the reports')
      await holder.query("begin; select 'a secret' from public.applications")
      const { rows } = await holder.query('select pg_backend_pid() as pid')

      const failure = await start(client, { directory, online, patienceMs: 300 }).done.catch(
        (error: Error) => error.message,
      )

      expect(failure).toMatch(expected)
      expect(failure).toContain(`session ${rows[0]?.pid} (the reports, idle in transaction`)
      expect(failure).not.toContain('secret')
      await holder.query('rollback')
      expect(await columnsOfApplications(client)).not.toContain('note')
      const { ran } = await start(client, { directory, online }).done
      expect(ran).toEqual(['002'])
    },
  )

  it('says whom a patient step waits for', async () => {
    const { client, connect } = await openPortal()
    const reports = await connect('the reports')
    await reports.query('begin isolation level repeatable read; select 1')
    const messages: string[] = []
    const second: Connection = { client: await connect('a second session'), openAnother: null, close: async () => {} }
    const stopWatching = watchForWaits(
      { client, openAnother: async () => second, close: async () => {} },
      (message) => messages.push(message),
      20,
    )

    const { done } = start(client)
    await until(() => messages.length > 0)
    await reports.query('commit')
    await done
    await stopWatching()

    expect(messages).toEqual([
      expect.stringMatching(
        /^waiting for session \d+ \(the reports, idle in transaction, for \d+ s\) to end; nobody waits/,
      ),
    ])
  })

  it('lets two runners that start at once do the steps once; the second says whom it waits for', async () => {
    const { client, connect } = await openPortal()
    const directory = writeMigrations(smallMigrations)
    const holder = await connect()
    await holder.query('begin; select from public.applications for update')
    const first = start(client, { directory })
    await until(() => first.messages.some((message) => message.includes('waiting for a quiet moment')))

    const second = start(await connect('a second runner'), { directory })
    await until(() => second.messages.length > 0)
    await holder.query('commit')
    const outcomes = await Promise.all([first.done, second.done])

    expect(outcomes.map(({ ran }) => ran)).toEqual([['001', '002'], []])
    expect(second.messages).toEqual([
      expect.stringMatching(/^waiting for another runner: session \d+ \(hiring migrations from .*\), connected since/),
    ])
  })

  it('builds an index anew that a former run left broken', async () => {
    const { client } = await openPortal()
    await addApplication(client)
    const steps = smallMigrations['002_note.online.sql']
    const failing = writeMigrations({
      ...smallMigrations,
      '002_note.online.sql': steps
        .replace('note text;', "note text default 'twice';")
        .replace('create index', 'create unique index'),
    })
    await expect(start(client, { directory: failing }).done).rejects.toThrow(
      /002_note\.online\.sql stopped at step 2 \(index the notes\): could not create unique index .* up goes on from here/,
    )
    const left = await client.query('select indisvalid from pg_index where not indisvalid')

    await start(client).done

    expect(left.rows).toHaveLength(1)
    const { rows } = await client.query(
      "select indisvalid, indisunique from pg_index where indexrelid = 'public.idx_applications_note'::regclass",
    )
    expect(rows).toEqual([{ indisvalid: true, indisunique: false }])
  })

  it('gives a borrowed connection back as it was', async () => {
    const { client } = await openPortal()
    await client.query("set statement_timeout = '7s'; set lock_timeout = '3s'")
    const read = async () =>
      (
        await client.query(
          `select current_setting('statement_timeout') as statement, current_setting('lock_timeout') as lock,
                  current_setting('application_name') as name,
                  (select count(*)::int from pg_locks where locktype = 'advisory' and pid = pg_backend_pid()) as locks`,
        )
      ).rows

    await start(client).done
    const after = await read()
    await start(client, {
      directory: writeMigrations({ ...smallMigrations, '003_bad.up.sql': 'select 1 / 0;', '003_bad.down.sql': '' }),
    }).done.catch(() => {})

    const expected = [{ statement: '7s', lock: '3s', name: 'the owner', locks: 0 }]
    expect([after, await read()]).toEqual([expected, expected])
  })

  it('says what it would do, and touches nothing', async () => {
    const { client } = await openPortal()

    const { messages, done } = start(client, { dryRun: true })
    const { ran, status } = await done

    expect(ran).toEqual([])
    expect(status.map(({ state }) => state)).toEqual(['pending', 'pending'])
    expect(messages).toEqual([
      expect.stringContaining('the online way'),
      'would apply 001_records',
      'would apply 002_note',
      '  step 1 of 3, add the column',
      '  step 2 of 3, index the notes',
      '  step 3 of 3, fill the notes',
      expect.stringMatching(/^ {2}touches applications: .*\d+ kB$/),
    ])
    expect((await client.query("select to_regnamespace('hiring') as hiring")).rows).toEqual([{ hiring: null }])
  })

  it('writes down what it did, once', async () => {
    const { client } = await openSite(existingPortal)
    const readLog = async () =>
      (
        await client.query(
          `select action_type, trigger_source, job_id, details ->> 'version' as version, details ->> 'by' as by,
                  (details ->> 'duration_ms')::int >= 0 as timed
             from public.automation_logs order by sequence`,
        )
      ).rows

    const { ran } = await migrate(client)
    const first = await readLog()
    await migrate(client)

    const entry = {
      action_type: 'migration_applied',
      trigger_source: 'manual',
      job_id: null,
      by: 'postgres',
      timed: true,
    }
    expect(first).toEqual(ran.map((version) => ({ ...entry, version })))
    expect(await readLog()).toEqual(first)
    expect((await client.query('select hiring.find_broken_link(null) as broken')).rows).toEqual([{ broken: null }])
  })

  it('recognises what psql or Supabase applied, and keeps its checksum from then on', async () => {
    const { client } = await openSite(existingPortal)
    const [first] = await readMigrations()
    await client.query(first?.up ?? '')
    const messages: string[] = []

    const { ran } = await migrate(client, { to: 1, log: (message) => messages.push(message) })

    expect(ran).toEqual([])
    expect(messages).toEqual([`adopted 001_${first?.name}, which psql or Supabase had applied`])
    const { rows } = await client.query('select checksum from hiring.schema_migrations')
    expect(rows).toEqual([{ checksum: first?.checksum }])
  })

  it('takes the same schema from a file that replaces a released one, and refuses any other text', async () => {
    const { client } = await openPortal()
    await start(client).done
    const { rows } = await client.query("select checksum from hiring.schema_migrations where version = '002'")
    const rewritten = smallMigrations['002_note.up.sql'].replace("'5s'", "'4s'")
    const replacing = `-- replaces sha256:${rows[0]?.checksum}\n${rewritten}`

    const accepted = start(client, { directory: writeMigrations({ ...smallMigrations, '002_note.up.sql': replacing }) })
    const refused = async () =>
      start(client, { directory: writeMigrations({ ...smallMigrations, '002_note.up.sql': rewritten }) }).done

    expect((await accepted.done).ran).toEqual([])
    await expect(refused()).rejects.toThrow(/002_note was changed after this database ran it/)
  })
})
