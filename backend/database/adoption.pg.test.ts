// A portal that has our names already: what is exactly ours is adopted and stays when the migrations go, with its data;
// anything else is refused before anything is changed.

import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { existingPortal, ownColumns } from './existing-portal.ts'
import { closeSites, openSite } from './migration-site.ts'
import { migrate, readMigrations } from './runMigration.js'
import { readCatalogue } from './runner/catalogue.js'

type Migration = Awaited<ReturnType<typeof readMigrations>>[number]

const portalTables = ['users', 'jobs', 'applications'] as const
const portalRows = portalTables.map((table) => `select ${table}::text as row from public.${table}`).join(' union all ')

let migrations: Migration[] = []
beforeAll(async () => {
  migrations = await readMigrations()
})
afterEach(closeSites)

const find = (version: string): Migration => {
  const migration = migrations.find((file) => file.version === version)
  if (!migration) throw new Error(`There is no migration ${version}.`)
  return migration
}

describe('Columns of ours that a portal has itself', () => {
  it.each([
    ['at one go', false],
    ['in steps', true],
  ])('stay with every byte when the migrations are taken back that were applied %s', async (_, online) => {
    const { client } = await openSite(existingPortal + ownColumns)
    const rowsOf = async () => (await client.query<{ row: string }>(`${portalRows} order by row`)).rows
    const [catalogue, rows] = [await readCatalogue(client), await rowsOf()]

    await migrate(client, { online })
    await migrate(client, { command: 'down' })

    expect(await readCatalogue(client)).toEqual(catalogue)
    expect(await rowsOf()).toEqual(rows)
    expect(rows).toHaveLength(12 + 6 + 36)
  })

  it('get our defaults and rules, and keep their values', async () => {
    const { client } = await openSite(existingPortal + ownColumns)

    await migrate(client)

    const { rows } = await client.query(
      `select (select array_agg(number_of_openings order by number_of_openings) from public.jobs) as openings,
              (select count(*)::int from public.jobs where company is null) as without_company,
              (select count(*)::int from public.applications where summary like E'tab\\t%') as summaries`,
    )
    expect(rows).toEqual([{ openings: [2, 4, 6, 8, 10, 12], without_company: 2, summaries: 30 }])
    await client.query(
      `insert into public.jobs (title, description, category, country, city, location, posted_by)
       select 'new', 'd', 'c', 'c', 'c', 'l', posted_by from public.jobs where company is not null limit 1`,
    )
    const { rows: jobs } = await client.query(
      "select number_of_openings, shortlisting_buffer from public.jobs where title = 'new'",
    )
    expect(jobs).toEqual([{ number_of_openings: 1, shortlisting_buffer: 1 }])
    await expect(client.query('update public.applications set fit_score = 101')).rejects.toMatchObject({
      constraint: 'applications_fit_score_check',
    })
  })

  it('may demand a job of every application, or not', async () => {
    const { client } = await openSite(
      `${existingPortal} alter table public.applications add column job_id uuid not null references public.jobs (id) on delete cascade`,
    )

    const { ran } = await migrate(client)

    expect(ran).toHaveLength(migrations.length)
  })

  it('keep a default that somebody has changed since', async () => {
    const { client } = await openSite(existingPortal + ownColumns)
    await migrate(client)
    await client.query('alter table public.jobs alter column number_of_openings set default 3')

    for (const { up } of migrations) await client.query(up)

    const { rows } = await client.query(
      "select column_default from information_schema.columns where table_name = 'jobs' and column_name = 'number_of_openings'",
    )
    expect(rows).toEqual([{ column_default: '3' }])
  })
})

describe('Names of ours that mean something else to a portal', () => {
  /** What the portal has, and how the refusal names it. */
  const collisions = [
    [
      'alter table public.jobs add column number_of_openings text',
      'column jobs.number_of_openings is text, must be integer not null',
    ],
    [
      'alter table public.users add column updated_at timestamptz',
      'column users.updated_at is timestamp with time zone, must be timestamp with time zone not null',
    ],
    [
      'alter table public.applications add column rank integer not null default 0',
      'column applications.rank is integer not null, must be integer with null allowed',
    ],
    [
      'alter table public.applications add column summary text generated always as (cover_letter) stored',
      'column applications.summary is text generated, must be text with null allowed',
    ],
    [
      'alter table public.applications add column job_id uuid constraint applications_job_id_fkey references public.jobs (id)',
      'constraint applications_job_id_fkey on applications is FOREIGN KEY (job_id) REFERENCES public.jobs(id), must be FOREIGN KEY (job_id) REFERENCES public.jobs(id) ON DELETE CASCADE',
    ],
    [
      'create index idx_jobs_posted_by on public.jobs (posted_by)',
      'index idx_jobs_posted_by is CREATE INDEX idx_jobs_posted_by ON public.jobs USING btree (posted_by), must be CREATE UNIQUE INDEX idx_jobs_posted_by ON public.jobs USING btree (posted_by, id)',
    ],
    ['create table public.idx_users_email (id integer)', 'index idx_users_email is no index, must be CREATE INDEX'],
    [
      'create trigger jobs_fill_company before update on public.jobs for each row execute function suppress_redundant_updates_trigger()',
      'trigger jobs_fill_company on jobs is there already',
    ],
    [
      'create policy users_update_self_only on public.users using (true)',
      'policy users_update_self_only on users is there already',
    ],
    ['create table public.sessions (id integer)', 'public.sessions is there already'],
    ['create view public.scores as select 1 as score', 'public.scores is there already'],
    ['create schema hiring create table staff (id integer)', 'schema hiring holds staff already'],
  ] as const

  it.each(collisions)('are refused, and nothing is changed: %s', async (sql, words) => {
    const { client } = await openSite(`${existingPortal} ${sql}`)
    const before = await readCatalogue(client)
    const { up, online } = find('001')

    for (const attempt of [up, online[0]?.sql ?? '']) {
      const refusal = await client.query(attempt).catch((error: unknown) => error)
      await client.query('rollback')

      expect(refusal).toMatchObject({
        code: 'HO104',
        message: expect.stringContaining(words),
        hint: expect.stringContaining('Rename it'),
      })
    }
    expect(await readCatalogue(client)).toEqual(before)
  })

  it('are all looked for: whatever 001 to 008 make', async () => {
    const { client } = await openSite(existingPortal)
    const before = await client.query(madeThings)
    await migrate(client, { to: 8 })
    const { rows: after } = await client.query<Made>(madeThings)
    const known = new Set(before.rows.map((row) => JSON.stringify(row)))
    const made = after.filter((row) => !known.has(JSON.stringify(row)))
    const portal = await openSite(existingPortal)
    for (const { kind, relation, name } of made) await portal.client.query(collisionOf[kind].sql(relation, name))

    const refusal: unknown = await portal.client.query(find('001').up).catch((error: unknown) => error)

    const message = refusal instanceof Error ? refusal.message : ''
    expect(made.length).toBeGreaterThan(80)
    expect(
      made.filter(({ kind, relation, name }) => !message.includes(`${collisionOf[kind].words(relation, name)} is `)),
    ).toEqual([])
  })

  it('are compared with what the migrations really make', async () => {
    const { client } = await openSite(existingPortal)
    await migrate(client, { to: 8 })
    await client.query('drop table hiring.portal_columns, hiring.portal_names, hiring.schema_migrations')

    const refusal: unknown = await client.query(find('001').up).catch((error: unknown) => error)

    const message = refusal instanceof Error ? refusal.message : ''
    expect(message).toContain('public.interviews is there already')
    expect(message).not.toMatch(/(column|constraint|index) \S+ (on \S+ )?is /)
  })

  it('are left alone by the way back, where we have never been', async () => {
    const { client } = await openSite(
      `${existingPortal} ${ownColumns}
       create table public.sessions (id integer);
       create table public.interviews (slot text, hash text);
       create policy users_update_self on public.users using (true);`,
    )
    const before = await readCatalogue(client)

    for (const { down } of migrations.toReversed()) await client.query(down)

    expect(await readCatalogue(client)).toEqual(before)
  })
})

interface Made {
  readonly kind: 'column' | 'constraint' | 'index' | 'trigger' | 'policy' | 'table'
  readonly relation: string
  readonly name: string
}

const portalOids = portalTables.map((table) => `'public.${table}'::regclass`).join(', ')
const madeThings = `
select 'column' as kind, attrelid::regclass::text as relation, attname::text as name
  from pg_attribute where attrelid in (${portalOids}) and attnum > 0 and not attisdropped
 union all
select 'constraint', conrelid::regclass::text, conname from pg_constraint where conrelid in (${portalOids}) and contype <> 'n'
 union all
select 'index', indrelid::regclass::text, indexrelid::regclass::text from pg_index where indrelid in (${portalOids})
 union all
select 'trigger', tgrelid::regclass::text, tgname from pg_trigger where tgrelid in (${portalOids}) and not tgisinternal
 union all
select 'policy', polrelid::regclass::text, polname from pg_policy where polrelid in (${portalOids})
 union all
select 'table', 'public', relname from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r'`

/** Makes something else by the same name, and how the refusal names it. */
const collisionOf: Record<Made['kind'], Record<'sql' | 'words', (relation: string, name: string) => string>> = {
  column: {
    sql: (relation, name) => `alter table public.${relation} add column ${name} point`,
    words: (relation, name) => `column ${relation}.${name}`,
  },
  constraint: {
    sql: (relation, name) => `alter table public.${relation} add constraint ${name} check (true)`,
    words: (relation, name) => `constraint ${name} on ${relation}`,
  },
  index: {
    sql: (relation, name) => `create index ${name} on public.${relation} (id)`,
    words: (_, name) => `index ${name}`,
  },
  trigger: {
    sql: (relation, name) =>
      `create trigger ${name} before update on public.${relation}
         for each row execute function suppress_redundant_updates_trigger()`,
    words: (relation, name) => `trigger ${name} on ${relation}`,
  },
  policy: {
    sql: (relation, name) => `create policy ${name} on public.${relation} using (true)`,
    words: (relation, name) => `policy ${name} on ${relation}`,
  },
  table: {
    sql: (_, name) => `create table public.${name} (id integer)`,
    words: (_, name) => `public.${name}`,
  },
}

describe('A policy of the portal that was replaced', () => {
  it('is there again when 009 is taken back', async () => {
    const { client } = await openSite(existingPortal)
    await migrate(client, { to: 8 })
    const before = await readCatalogue(client)
    await migrate(client, { to: 9 })
    await client.query(
      `insert into hiring.replaced_policies (relation, name, definition)
       select relname, polname, format('create policy %I on public.%I using (true) with check (true)', polname, relname)
         from pg_policy
         join pg_class on pg_class.oid = polrelid
        where polname = 'Allow everything';
       drop policy "Allow everything" on public.users;
       drop policy "Allow everything" on public.jobs;`,
    )

    await migrate(client, { command: 'down', to: 8 })

    expect(await readCatalogue(client)).toEqual(before)
  })
})
