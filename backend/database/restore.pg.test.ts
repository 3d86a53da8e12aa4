// What a rollback saved comes back: into the same portal, and into one that has gone on meanwhile.

import { execFileSync, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { clientPrograms, dumpSchema, hasProgram, runPsqlFile } from '../test/support/client-programs.ts'
import { awkward, everyByte, fillPortal, readEveryRow } from './full-portal.ts'
import { closeSites } from './migration-site.ts'
import { asDatabase, findProblems, goBack, openFullPortal, openPortal, removeDirectories } from './rollback-site.ts'
import { migrate, readMigrations } from './runMigration.js'
import { readCatalogue } from './runner/catalogue.js'

/** The log goes on: what has been entered since stands behind what was there. */
const apartFromLog = ({ automation_logs: _, ...others }: Record<string, string[]>) => others

describe.skipIf(!hasProgram('psql'))('A backup', () => {
  afterEach(async () => {
    removeDirectories()
    await closeSites()
  })

  it('is made of everything that goes, and the schema is as it was before', async () => {
    const { client, url } = await openPortal()
    const readSchema = async () => [await readCatalogue(client), clientPrograms ? dumpSchema(url) : null]
    const before = await readSchema()
    await migrate(client)
    await fillPortal(asDatabase(client))
    const rows = await readEveryRow(client)
    const problems = await findProblems(client)

    const { backup } = await goBack(client)

    expect(await readSchema()).toEqual(before)
    await migrate(client)
    runPsqlFile(url, join(backup, 'restore.sql'))
    const restored = await readEveryRow(client)
    expect(Object.values(rows).every((table) => table.length > 0)).toBe(true)
    expect(apartFromLog(restored)).toEqual(apartFromLog(rows))
    expect(restored.automation_logs).toEqual(expect.arrayContaining(rows.automation_logs ?? []))
    expect(await findProblems(client)).toEqual(problems)
  })

  it.each([1, 4, 6])('of the way back to %i brings back what that took', async (to) => {
    const { client, url } = await openFullPortal()
    const rows = await readEveryRow(client)

    const { backup } = await goBack(client, { to })
    await migrate(client)
    runPsqlFile(url, join(backup, 'restore.sql'))

    const restored = await readEveryRow(client)
    expect(apartFromLog(restored)).toEqual(apartFromLog(rows))
    expect(restored.automation_logs).toEqual(expect.arrayContaining(rows.automation_logs ?? []))
    const { rows: chains } = await client.query(
      'select hiring.find_broken_link(job_id) as broken from public.automation_logs group by job_id',
    )
    expect(chains.map(({ broken }) => broken)).toEqual([null, null, null])
  })

  it('is readable by nobody else, and its manifest tells what it holds', async () => {
    const { client } = await openFullPortal()

    const { backup } = await goBack(client)

    const files = readdirSync(backup)
    expect(statSync(backup).mode & 0o777).toBe(0o700)
    expect(files.map((file) => statSync(join(backup, file)).mode & 0o777)).toEqual(files.map(() => 0o600))
    const manifest = JSON.parse(readFileSync(join(backup, 'manifest.json'), 'utf8'))
    expect(manifest).toMatchObject({
      server: expect.stringContaining('PostgreSQL'),
      madeAt: expect.stringMatching(/Z$/),
    })
    expect(manifest.versions[0]).toBe('001')
    const listed = [manifest.restore, ...manifest.files]
    expect(listed.map(({ file }) => file).toSorted()).toEqual(
      files.filter((file) => file !== 'manifest.json').toSorted(),
    )
    for (const { file, sha256 } of listed) {
      expect(
        createHash('sha256')
          .update(readFileSync(join(backup, file)))
          .digest('hex'),
      ).toBe(sha256)
    }
    expect(manifest.files.find(({ file }: { file: string }) => file === 'interviews.csv')).toMatchObject({ rows: 7 })
  })

  it('has CSV files that any PostgreSQL reads, empty texts apart from nulls', async () => {
    const { client, url } = await openFullPortal()
    const resumes = 'select array_agg(r::text order by r::text) as resumes from '

    const { rows: before } = await client.query(`${resumes} public.resumes as r`)
    const { backup } = await goBack(client)

    await migrate(client)
    const header = readFileSync(join(backup, 'resumes.csv'), 'utf8').split('\n')[0]?.replaceAll('"', '')
    const script = `create table public.copied as table public.resumes with no data;
\\copy public.copied (${header}) from '${join(backup, 'resumes.csv')}' (format csv, header)`
    execFileSync('psql', ['-X', '-q', '-v', 'ON_ERROR_STOP=1', url], { input: script })
    const { rows: after } = await client.query(`${resumes} public.copied as r`)
    expect(after).toEqual(before)
    const { rows } = await client.query('select bytes, text from public.copied where text = $1 limit 1', [awkward])
    expect(rows).toEqual([{ bytes: everyByte, text: awkward }])
  })

  it('leaves out what belongs to people who have gone, and never brings back an old password', async () => {
    const { client, url } = await openFullPortal()
    const { backup } = await goBack(client)
    const { rows: people } = await client.query(
      "select id from public.users where role = 'Job Seeker' order by created_at limit 2",
    )
    const [gone, changed] = people
    await client.query('delete from public.users where id = $1', [gone.id])
    await client.query("update public.users set password = 'a new one' where id = $1", [changed.id])
    await migrate(client)

    const { status, stderr } = spawnSync(
      'psql',
      ['-X', '-q', '-v', 'ON_ERROR_STOP=1', '-f', join(backup, 'restore.sql'), url],
      {
        encoding: 'utf8',
      },
    )

    expect(status).toBe(0)
    expect(stderr).toContain('1 of the saved rows of public.interviews was left out: what it refers to has gone.')
    const { rows: passwords } = await client.query('select password from public.accounts where user_id = $1', [
      changed.id,
    ])
    expect(passwords).toEqual([{ password: 'a new one' }])
    expect((await findProblems(client)).filter((problem) => !problem.includes('negotiation_bot'))).toEqual([])
  })

  it('keeps what was written since the migrations came back', async () => {
    const { client, url } = await openFullPortal()
    const { backup } = await goBack(client)
    await migrate(client)
    await client.query("insert into public.automation_logs (action_type) values ('written_since')")

    const restore = () => runPsqlFile(url, join(backup, 'restore.sql'))
    restore()
    const once = await readEveryRow(client)
    restore()

    expect(await readEveryRow(client)).toEqual(once)
    expect(once.automation_logs?.join()).toContain('written_since')
    const { rows } = await client.query('select hiring.find_broken_link(null) as broken')
    expect(rows).toEqual([{ broken: null }])
  })

  it('leaves triggers as they are: who was off stays off, who is on is on', async () => {
    const { client, url } = await openFullPortal()
    const { backup } = await goBack(client)
    await migrate(client)
    await client.query(`
      create function public.stamp() returns trigger language plpgsql as $$ begin new.title := 'stamped'; return new; end $$;
      create trigger stamps before update on public.jobs for each row execute function public.stamp();
      create trigger rests before update on public.jobs for each row execute function public.stamp();
      alter table public.jobs enable always trigger stamps, disable trigger rests`)
    const read = () =>
      client.query('select tgrelid::regclass, tgname, tgenabled from pg_trigger where not tgisinternal order by 1, 2')
    const before = await read()

    runPsqlFile(url, join(backup, 'restore.sql'))

    expect((await read()).rows).toEqual(before.rows)
    const { rows } = await client.query("select from public.jobs where title = 'stamped'")
    expect(rows).toEqual([])
  })

  it('refuses a database without the migrations, and says which', async () => {
    const { client, url } = await openFullPortal()
    const { backup } = await goBack(client)
    await migrate(client, { to: 3 })

    const restore = () => runPsqlFile(url, join(backup, 'restore.sql'))

    const last = (await readMigrations()).at(-1)?.version
    expect(restore).toThrow(/These rows belong to migrations that this database lacks: 004, 005, /)
    expect(restore).toThrow(`HINT:  Run up --to ${last} first`)
  })
})
