// The third way to migrate: the Supabase CLI with supabase/migrations. It must end where the runner and psql end, and
// know what they have done, as they must know what it has.

import { execFile, spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { clientPrograms, dumpSchema, runPsqlFile } from '../test/support/client-programs.ts'
import { existingPortal, openHandedPlatform } from './existing-portal.ts'
import { closeSites, openSite, type Site } from './migration-site.ts'
import { migrate } from './runMigration.js'

const here = import.meta.dirname
const root = join(here, '..', '..')
const ups = readdirSync(join(here, 'migrations'))
  .filter((file) => file.endsWith('.up.sql'))
  .sort()
const pushed = readdirSync(join(root, 'supabase', 'migrations')).sort()
const program = join(root, 'node_modules', '.bin', 'supabase')
const hasCli = spawnSync(program, ['--version']).status === 0
if (!hasCli && process.env.CI) throw new Error('The Supabase CLI is missing: npm ci installs it.')

const platform = openHandedPlatform + existingPortal
const bases = [
  ['a new installation', readFileSync(join(here, 'schema.sql'), 'utf8')],
  ['an existing portal', existingPortal],
  ['an existing portal on a platform that grants everything', platform],
] as const

/** What the CLI keeps for itself is not the product's. */
const dump = (url: string): string => dumpSchema(url, '--exclude-schema=supabase_migrations')

const psql = (url: string, file: string): string => runPsqlFile(url, join(here, 'migrations', file))

describe.runIf(hasCli && clientPrograms)(
  'The Supabase CLI (needs itself, psql, and a pg_dump as new as the server)',
  { timeout: 120_000 },
  () => {
    let directory: string

    beforeAll(() => {
      directory = mkdtempSync(join(tmpdir(), 'hiring-supabase-'))
    })
    afterEach(closeSites)
    afterAll(() => rmSync(directory, { recursive: true }))

    /** A project with the generated files, of which a test may change some. */
    function openProject(change: (migrations: string) => void = () => {}): string {
      const project = mkdtempSync(join(directory, 'project-'))
      cpSync(join(root, 'supabase'), join(project, 'supabase'), { recursive: true })
      change(join(project, 'supabase', 'migrations'))
      return project
    }

    const supabase = async (url: string, words: readonly string[], project = openProject()) => {
      // A home of its own: the CLI keeps notes there. It neither reports nor looks for a newer one.
      const env = { ...process.env, HOME: directory, DO_NOT_TRACK: '1', SUPABASE_NO_UPDATE_NOTIFIER: '1' }
      const flags = ['--workdir', project, '--db-url', `${url}?sslmode=disable`, '--yes']
      return promisify(execFile)(program, [...words, ...flags], { env }).then(
        ({ stdout, stderr }) => ({ code: 0, output: stdout + stderr }),
        ({ code, stdout, stderr }: { code: number; stdout: string; stderr: string }) => ({
          code,
          output: stdout + stderr,
        }),
      )
    }

    const push = (url: string, project?: string) => supabase(url, ['db', 'push'], project)

    const readRecords = async ({ client }: Site): Promise<unknown[]> => {
      const { rows } = await client.query('select * from hiring.schema_migrations order by version')
      return rows
    }

    describe.each(bases)('on %s', (_, base) => {
      it('leaves the schema that the runner leaves, and the runner finds nothing to do', async () => {
        const [byRunner, byPush] = [await openSite(base), await openSite(base)]
        await migrate(byRunner.client)

        const { code, output } = await push(byPush.url)

        expect({ code, output }).toMatchObject({ code: 0 })
        const expected = dump(byRunner.url)
        expect(dump(byPush.url)).toBe(expected)
        const { ran, status } = await migrate(byPush.client)
        expect(ran).toEqual([])
        expect(status.map(({ state }) => state)).toEqual(ups.map(() => 'applied'))
        expect(await readRecords(byPush)).toEqual(
          ups.map(() => expect.objectContaining({ checksum: expect.any(String) })),
        )
        expect(dump(byPush.url)).toBe(expected)
      })

      it('changes nothing where the runner has been, and is up to date afterwards', async () => {
        const site = await openSite(base)
        await migrate(site.client)
        const [schema, records] = [dump(site.url), await readRecords(site)]

        const first = await push(site.url)
        const second = await push(site.url)

        expect(first).toMatchObject({ code: 0 })
        expect(second).toMatchObject({ code: 0, output: expect.stringContaining('up to date') })
        expect(dump(site.url)).toBe(schema)
        expect(await readRecords(site)).toEqual(records)
      })
    })

    it('goes on where psql has stopped, and the runner goes on where it has stopped', async () => {
      const [mixed, byRunner] = [await openSite(platform), await openSite(platform)]
      await migrate(byRunner.client)
      for (const file of ups.slice(0, 3)) psql(mixed.url, file)
      const half = openProject((migrations) => {
        for (const file of pushed.slice(6)) rmSync(join(migrations, file))
      })

      const first = await push(mixed.url, half)
      const { ran } = await migrate(mixed.client)
      const last = await push(mixed.url)

      expect(first).toMatchObject({ code: 0 })
      expect(ran).toEqual(ups.slice(6).map((file) => file.slice(0, 3)))
      expect(last).toMatchObject({ code: 0 })
      expect(dump(mixed.url)).toBe(dump(byRunner.url))
    })

    it('leaves no trace of a file that fails at its end, and goes on from there', async () => {
      const [site, expected] = [await openSite(platform), await openSite(platform)]

      for (const index of [0, Math.floor(ups.length / 2), ups.length - 1]) {
        const broken = openProject((migrations) => {
          const file = join(migrations, pushed[index] ?? '')
          const text = readFileSync(file, 'utf8')
          writeFileSync(file, text.replace('insert into hiring.schema_migrations', 'select 1 / 0;\n$&'))
        })
        const { code, output } = await push(site.url, broken)
        if (index > 0) await migrate(expected.client, { to: (ups[index - 1] ?? '').slice(0, 3) })

        expect({ code, output }).toMatchObject({ code: 1, output: expect.stringContaining('division by zero') })
        expect(dump(site.url)).toBe(dump(expected.url))
      }
      const repaired = await push(site.url)
      await migrate(expected.client)

      expect(repaired).toMatchObject({ code: 0 })
      expect(dump(site.url)).toBe(dump(expected.url))
    })

    it('does again what the runner has taken back, once told so', async () => {
      const site = await openSite(platform)
      await push(site.url)
      const schema = dump(site.url)
      const last = pushed.slice(-2).map((file) => file.slice(0, 14))
      await migrate(site.client, { command: 'down', to: (ups.at(-3) ?? '').slice(0, 3) })

      const repaired = await supabase(site.url, ['migration', 'repair', '--status', 'reverted', ...last])
      const again = await push(site.url)

      expect(repaired).toMatchObject({ code: 0 })
      expect(again).toMatchObject({ code: 0, output: expect.stringContaining(pushed.at(-1) ?? '') })
      expect(dump(site.url)).toBe(schema)
    })
  },
)
