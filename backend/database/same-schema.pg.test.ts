// One schema, whichever way it was reached: by the runner, by psql, in small steps, twice, or after a run that broke off.
// And the schema of before, whichever way one goes back.

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type pg from 'pg'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { clientPrograms, dumpSchema, runPsqlFile } from '../test/support/client-programs.ts'
import { existingPortal, openHandedPlatform, ownColumns } from './existing-portal.ts'
import { closeSites, openSite } from './migration-site.ts'
import { migrate, readMigrations } from './runMigration.js'
import { readCatalogue } from './runner/catalogue.js'

type Migration = Awaited<ReturnType<typeof readMigrations>>[number]

const directory = join(import.meta.dirname, 'migrations')
const downs = readdirSync(directory)
  .filter((file) => file.endsWith('.down.sql'))
  .sort()
  .reverse()
const bases = [
  ['a new installation', readFileSync(join(import.meta.dirname, 'schema.sql'), 'utf8')],
  ['an existing portal', existingPortal],
  ['an existing portal on a platform that grants everything', openHandedPlatform + existingPortal],
  ['an existing portal with columns of ours', existingPortal + ownColumns],
] as const

let migrations: Migration[] = []
beforeAll(async () => {
  migrations = await readMigrations()
})
afterEach(closeSites)

const psql = (url: string, file: string): string => runPsqlFile(url, join(directory, file))
const fileOf = ({ version, name }: Migration, kind: 'up' | 'online'): string => `${version}_${name}.${kind}.sql`

// Each starts dozens of processes, which takes its time on a busy machine.
describe.runIf(clientPrograms).each(bases)(
  'The schema of %s (needs psql and pg_dump on the machine)',
  { timeout: 120_000 },
  (_, base) => {
    it('is the same by the runner and by psql, at one go and in steps, once and twice', async () => {
      const [byRunner, online, byPsql, steps] = await Promise.all([base, base, base, base].map((sql) => openSite(sql)))
      if (!byRunner || !online || !byPsql || !steps) throw new Error('A database is missing.')

      await migrate(byRunner.client, { online: false })
      await migrate(online.client, { online: true })
      for (const migration of migrations) {
        psql(byPsql.url, fileOf(migration, 'up'))
        if (migration.online.length > 0) psql(steps.url, fileOf(migration, 'online'))
        psql(steps.url, fileOf(migration, 'up'))
      }

      const expected = dumpSchema(byRunner.url)
      expect([online, byPsql, steps].map(({ url }) => dumpSchema(url) === expected)).toEqual([true, true, true])
      await migrate(byRunner.client)
      for (const migration of migrations) psql(byPsql.url, fileOf(migration, 'up'))
      for (const migration of migrations.filter((file) => file.online.length > 0))
        psql(steps.url, fileOf(migration, 'online'))
      expect([byRunner, byPsql, steps].map(({ url }) => dumpSchema(url) === expected)).toEqual([true, true, true])
    })

    it('is taken back step by step, each to the letter', async () => {
      const { client, url } = await openSite(base)
      const stages = [dumpSchema(url)]
      for (const { version } of migrations) {
        await migrate(client, { to: version })
        stages.push(dumpSchema(url))
      }

      const found: string[] = []
      for (const { version } of migrations.toReversed()) {
        found.unshift(dumpSchema(url))
        await migrate(client, { command: 'down', to: Number(version) - 1 })
      }
      found.unshift(dumpSchema(url))

      expect(found.map((text, index) => text === stages[index])).toEqual(stages.map(() => true))
    })

    it('is taken back by psql, and taken back again without an error', async () => {
      const { client, url } = await openSite(base)
      const before = dumpSchema(url)
      await migrate(client)

      for (const file of [...downs, ...downs]) psql(url, file)

      expect(dumpSchema(url)).toBe(before)
    })

    it('is the same where 0.1.0 was before, which remembered nothing of the portal', async () => {
      const { client, url } = await openSite(base)
      await migrate(client, { to: 9 })
      const expected = dumpSchema(url)
      await migrate(client, { command: 'down', to: 8 })
      await client.query('drop table hiring.portal_columns, hiring.portal_names')
      const before = dumpSchema(url)

      await migrate(client, { to: 9 })

      expect(dumpSchema(url)).toBe(expected)
      await migrate(client, { command: 'down', to: 8 })
      expect(dumpSchema(url)).toBe(before)
    })
  },
)

// Hundreds of runs.
describe('A run that broke off', { timeout: 300_000 }, () => {
  /** Where a file can break off: after each statement that leaves more than words, rights or code. */
  const listBreaks = (sql: string): number[] => {
    const ends = [...sql.matchAll(/;\n(?=\n*(?!end\b|begin\b|exception\b|declare\b)\S)/g)].map(({ index }) => index + 2)
    const statementBefore = (place: number) => sql.slice(ends[place - 1], ends[place]).replace(/^(--.*)?\n/gm, '')
    return ends.filter(
      (_, place) =>
        place > 0 &&
        !/^(comment|set local|grant|revoke|drop policy|create or replace function)\b/.test(statementBefore(place)),
    )
  }

  /** Each on a database that has what comes before it: one has room for so many columns only, dropped ones included. */
  const forEachMigration = async (
    base: string,
    check: (client: pg.Client, migration: Migration, states: { before: unknown; after: unknown }) => Promise<void>,
  ) => {
    for (const [place, migration] of migrations.entries()) {
      const { client } = await openSite(base)
      for (const { up } of migrations.slice(0, place)) await client.query(up)
      const before = await readCatalogue(client)
      await client.query(migration.up)
      const after = await readCatalogue(client)
      await client.query(migration.down)
      await check(client, migration, { before, after })
      await closeSites()
    }
  }

  /** What is there after it is taken back, and after another run that comes to its end. */
  const recover = async (client: pg.Client, { up, down }: Migration, breakOff: () => Promise<void>) => {
    await breakOff()
    await client.query(down)
    const before = await readCatalogue(client)
    await breakOff()
    await client.query(up)
    const after = await readCatalogue(client)
    await client.query(down)
    return { before, after }
  }

  it('after any statement of a file is completed by the next, or taken back', async () => {
    await forEachMigration(existingPortal, async (client, migration, states) => {
      for (const end of listBreaks(migration.up)) {
        const recovered = await recover(client, migration, async () => {
          await client.query(`${migration.up.slice(0, end)}\ncommit;`)
        })

        expect({ end, ...recovered }).toEqual({ end, ...states })
      }
    })
  })

  it('after any step beside a portal in use is completed by the file alone, or taken back', async () => {
    await forEachMigration(existingPortal + ownColumns, async (client, migration, states) => {
      for (const [place, { title }] of migration.online.entries()) {
        const recovered = await recover(client, migration, async () => {
          for (const { sql } of migration.online.slice(0, place + 1)) await client.query(sql)
        })

        expect({ title, ...recovered }).toEqual({ title, ...states })
      }
    })
  })

  it('within the building of an index is completed by the file alone, or taken back', async () => {
    await forEachMigration(existingPortal, async (client, migration, states) => {
      for (const [place, { sql }] of migration.online.entries()) {
        const index = /concurrently if not exists (idx_\w+)/.exec(sql)?.[1]
        if (!index) continue
        const recovered = await recover(client, migration, async () => {
          for (const step of migration.online.slice(0, place + 1)) await client.query(step.sql)
          await client.query(`update pg_index set indisvalid = false where indexrelid = 'public.${index}'::regclass`)
        })

        expect({ index, ...recovered }).toEqual({ index, ...states })
      }
    })
  })
})
