import { PGlite } from '@electric-sql/pglite'
import { btree_gist } from '@electric-sql/pglite/contrib/btree_gist'
import { createPgConfig } from '@electric-sql/pglite/node-postgres'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { MigrationError, migrate } from './runMigration.js'

describe('Migrating the embedded database', () => {
  let lite: PGlite
  let client: pg.Client

  beforeAll(async () => {
    lite = await PGlite.create({ extensions: { btree_gist } })
    client = new pg.Client(createPgConfig(lite))
    await client.connect()
  })
  afterAll(async () => {
    await client.end()
    await lite.close()
  })

  const read = async (query: string) => (await client.query<Record<string, unknown>>(query)).rows[0]

  it('refuses a database without a portal and changes nothing', async () => {
    const attempt = migrate(client)

    await expect(attempt).rejects.toThrow(/up has not begun.*users\.id uuid/s)
    expect(await read("select to_regnamespace('hiring') as hiring")).toEqual({ hiring: null })
  })

  it('creates the portal where it is asked to, and stops where it is asked to', async () => {
    const messages: string[] = []

    const { ran, status } = await migrate(client, { base: true, to: 3, log: (message) => messages.push(message) })

    expect(ran).toEqual(['001', '002', '003'])
    expect(messages[0]).toBe('applied schema.sql')
    expect(status.filter(({ state }) => state === 'applied').map(({ version }) => version)).toEqual(ran)
  })

  it('chains the entries that were logged before there was a chain', async () => {
    await client.query(
      `insert into public.automation_logs (job_id, action_type, created_at)
       select job_id, 'action_' || n, now() + make_interval(secs => n)
         from generate_series(1, 3) n, (values (gen_random_uuid()), (null)) job (job_id)`,
    )

    await migrate(client)

    // What concerns no job stands between the runner's own entries.
    const chains = await client.query(
      `select array_agg(action_type::text order by sequence) as actions, hiring.find_broken_link(job_id) as broken
         from public.automation_logs where action_type like 'action%' group by job_id`,
    )
    const actions = ['action_1', 'action_2', 'action_3']
    expect(chains.rows).toEqual([
      { actions, broken: null },
      { actions, broken: null },
    ])
    await expect(client.query('update public.automation_logs set action_type = action_type')).rejects.toMatchObject({
      code: 'HO004',
    })
  })

  it('gives interviews that were confirmed before slots existed theirs', async () => {
    await migrate(client, { command: 'down', to: 4 })
    await client.query(
      `with employer as (insert into public.users (name, email, role) values ('E', 'e@example.com', 'Employer') returning id),
            seeker as (insert into public.users (name, email, role) values ('S', 's@example.com', 'Job Seeker') returning id)
       insert into public.jobs (title, description, category, country, city, location, posted_by)
       select 't', 'd', 'c', 'c', 'c', 'l', id from employer`,
    )
    await client.query(
      `insert into public.applications (name, email, applicant_id, employer_id, job_id)
       select 'S', 's@example.com', users.id, jobs.posted_by, jobs.id from public.users, public.jobs where role = 'Job Seeker'`,
    )
    await client.query(
      `insert into public.interviews (application_id, job_id, recruiter_id, candidate_id, rank_at_time, status, scheduled_time, updated_at)
       select id, job_id, employer_id, applicant_id, 1, 'confirmed', '2030-01-15T10:00:00Z', '2020-01-01' from public.applications`,
    )

    await migrate(client)

    const interview = await read(
      `select slot = '[2030-01-15T10:00:00Z,2030-01-15T11:00:00Z)' as claimed, updated_at = '2020-01-01' as untouched
         from public.interviews`,
    )
    expect(interview).toEqual({ claimed: true, untouched: true })
  })

  it('changes nothing the second time, not even a deliberate setting', async () => {
    await client.query("update public.feature_flags set enabled = false where flag_name = 'auto_promotion'")
    await client.query('alter table public.jobs alter column number_of_openings set default 3')
    const { readMigrations } = await import('./runMigration.js')

    const { ran } = await migrate(client, { base: true })
    for (const { up } of await readMigrations()) await client.query(up)

    expect(ran).toEqual([])
    expect(await read("select enabled from public.feature_flags where flag_name = 'auto_promotion'")).toEqual({
      enabled: false,
    })
    expect(
      await read(
        "select column_default from information_schema.columns where table_name = 'jobs' and column_name = 'number_of_openings'",
      ),
    ).toEqual({ column_default: '3' })
  })

  it('refuses a released file that was changed afterwards', async () => {
    await client.query("update hiring.schema_migrations set checksum = 'of another text' where version = '002'")

    const attempt = migrate(client)

    await expect(attempt).rejects.toThrow(/002_add_accounts was changed after this database ran it/)
    const { status } = await migrate(client, { command: 'status' })
    expect(status.find(({ version }) => version === '002')?.state).toBe('edited')
    await client.query("update hiring.schema_migrations set checksum = null where version = '002'")
  })

  it('goes back neither past a later migration nor one that this checkout lacks', async () => {
    const { readMigrations } = await import('./runMigration.js')
    const [first] = await readMigrations()
    await client.query("insert into hiring.schema_migrations (version, name) values ('900', 'from_the_future')")

    const past = client.query(first?.down ?? '')
    await expect(past).rejects.toMatchObject({ code: 'HO102', message: expect.stringMatching(/900, \d{3}, \d{3}/) })
    await client.query('rollback')
    const unknown = migrate(client, { command: 'down' })
    await expect(unknown).rejects.toThrow(MigrationError)

    await client.query("delete from hiring.schema_migrations where version = '900'")
  })

  it('takes everything back and leaves the portal', async () => {
    const { readMigrations } = await import('./runMigration.js')
    const versions = (await readMigrations()).map(({ version }) => version)

    const { ran } = await migrate(client, { command: 'down' })

    expect(ran).toEqual(versions.toReversed())
    expect(
      await read(
        `select to_regnamespace('hiring') as hiring, to_regnamespace('extensions') as extensions,
                (select array_agg(relname::text order by relname) from pg_class
                  where relnamespace = 'public'::regnamespace and relkind = 'r') as tables`,
      ),
    ).toEqual({ hiring: null, extensions: null, tables: ['applications', 'jobs', 'users'] })
  })
})
